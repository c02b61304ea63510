const MARKS = /\p{M}+/gu
const APOSTROPHES = /[‘’ʼ`´]/g
const NOT_DECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
])

/** Lower case, no diacritics, one apostrophe, one hyphen, single spaces: what two outlets type differently without differing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[ßøłđðþæœı]/g, (letter) => NOT_DECOMPOSED.get(letter) ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
