import { WHOLE_LETTERS } from './letters.js'

const MARKS = /\p{M}+/gu
const APOSTROPHES = /[‘’ʼ`´]/g
const WHOLE = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g')

/**
 * Lower case, no diacritics, one apostrophe, one hyphen, single spaces: what two outlets type differently without differing.
 * For names there is `foldName`, which knows other alphabets and takes no notice of apostrophes.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(WHOLE, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
