import type { Document, PartOfSpeech, Token } from '../../text/document.js'
import { perWord } from '../../text/words.js'
import { loadGrammar } from './grammar.js'
import { BREAK, FORMS, OTHER } from './lexicon.js'

/** A token or a part of one ("mid-November" is three words, "1990-95" too). */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly pos: PartOfSpeech
}

/** The words of a document; `codes` has one character for each, the alphabet of the patterns. */
export interface Words {
  readonly list: readonly Word[]
  readonly codes: string
}

const CLOCK_PM = /^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const NUMERIC = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)|\d{1,2}\/\d{1,2})$/
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/
const FRACTION = /^(?:\d{1,2}[/⁄]\d{1,2}|[½¼¾⅓⅔])$/

/** The form of a token that begins with a digit or an apostrophe, or OTHER. */
const formOf = (lower: string): string => {
  if (/^\d{1,2}$/.test(lower)) return Number(lower) >= 1 && Number(lower) <= 31 ? FORMS.DAY : FORMS.NUM
  if (/^(?:1\d{3}|2[01]\d\d)$/.test(lower)) return FORMS.YEAR
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(lower)) return FORMS.NTH
  if (/^(?:(?:1\d|20)\d0|['’‘]?\d0)['’]?s$/.test(lower)) return FORMS.DECADE
  if (/^['’‘]\d\d$/.test(lower)) return FORMS.SHORT_YEAR
  if (NUMERIC.test(lower)) return FORMS.NUMERIC
  if (FRACTION.test(lower)) return FORMS.FRACTION
  if (CLOCK.test(lower)) return FORMS.CLOCK
  if (CLOCK_PM.test(lower)) return FORMS.CLOCK_PM
  return NUMBER.test(lower) ? FORMS.NUM : OTHER
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const startsLikeNumber = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return isDigit(first) || (text.length > 1 && (first === 39 || first === 0x2019 || first === 0x2018)) || first > 0xbb
}

// "mid-November", "pre-1990", "1990-95", "7-26", "mid-1980s" are one token to wink-nlp.
const SPLIT = /^(?:(mid|late|early|pre|post)([-‑–])(.+)|(\d{4}|\d{1,2})([-‑–])(\d{4}|\d{1,2}))$/i

const splits = perWord(({ text }) => {
  const match = /[-‑–]/.test(text) && text.length < 20 ? SPLIT.exec(text) : null
  return match ? match.slice(1).filter((part) => part !== undefined) : null
})

/** The code of a word that is no number and no two words; '' of others. */
const plainCode = perWord((word) => {
  if (startsLikeNumber(word.text)) return ''
  const code = loadGrammar().lexicon.codeOf(word.lower)
  return code === OTHER && splits(word) ? '' : code
})

const parts = (token: Token): Word[] => {
  const texts = splits(token.word)
  if (!texts) return [token]
  let at = token.start
  return texts.map((text) => {
    const start = at
    at += text.length
    return { text, lower: text.toLowerCase(), start, end: at, pos: token.pos }
  })
}

const ISO_TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/y

/** The words of a document and their codes. */
export const readWords = (doc: Document): Words => {
  const { lexicon } = loadGrammar()
  const list: Word[] = []
  const codes: string[] = []
  let paragraph = -1
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) {
      if (paragraph >= 0) {
        list.push({ text: '', lower: '', start: sentence.start, end: sentence.start, pos: 'SPACE' })
        codes.push(BREAK)
      }
      paragraph = sentence.paragraph
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i]!
      const before = doc.tokens[i - 1]
      // A link or a handle was left out between the two: they do not belong together.
      if (before && token.start - before.end > 2 && /\S/.test(doc.source.slice(before.end, token.start))) {
        list.push({ text: '', lower: '', start: token.start, end: token.start, pos: 'SPACE' })
        codes.push(BREAK)
      }
      const plain = plainCode(token.word)
      if (plain !== '') {
        list.push(token)
        codes.push(plain)
        continue
      }
      if (startsLikeNumber(token.text)) {
        // "2023-10-26T14:30Z" is cut into six tokens.
        if (token.text.length === 10 && doc.text[token.end] === 'T') {
          ISO_TIME.lastIndex = token.start
          const iso = ISO_TIME.exec(doc.text)
          if (iso) {
            const end = token.start + iso[0].length
            list.push({ text: iso[0], lower: iso[0].toLowerCase(), start: token.start, end, pos: 'NUM' })
            codes.push(FORMS.NUMERIC)
            while (i + 1 < sentence.last && doc.tokens[i + 1]!.end <= end) i++
            continue
          }
        }
        // "5.30am" is cut into "5.3" and "0am".
        const next = doc.tokens[i + 1]
        if (
          next?.start === token.end &&
          /^\w/.test(next.lower) &&
          i + 1 < sentence.last &&
          CLOCK_PM.test(token.lower + next.lower)
        ) {
          list.push({ ...token, text: token.text + next.text, lower: token.lower + next.lower, end: next.end })
          codes.push(FORMS.CLOCK_PM)
          i++
          continue
        }
        const form = formOf(token.lower)
        if (form !== OTHER) {
          // "at 5pm." keeps the full stop of its sentence.
          const stopped = form === FORMS.CLOCK_PM && /m\.$/.test(token.lower) && !/\.m/.test(token.lower)
          list.push(stopped ? { ...token, text: token.text.slice(0, -1), end: token.end - 1 } : token)
          codes.push(form)
          continue
        }
      }
      const code = lexicon.codeOf(token.lower)
      if (code !== OTHER) {
        list.push(token)
        codes.push(code)
        continue
      }
      for (const word of parts(token)) {
        list.push(word)
        const form = startsLikeNumber(word.text) ? formOf(word.lower) : OTHER
        codes.push(form === OTHER ? lexicon.codeOf(word.lower) : form)
      }
    }
  }
  return { list, codes: codes.join('') }
}
