import { fixed } from '../reading.js'
import type { Matched, Rule } from '../rule.js'

const PRESENT = () => fixed('DATE', 'PRESENT_REF')
const PAST = () => fixed('DATE', 'PAST_REF')
const FUTURE = () => fixed('DATE', 'FUTURE_REF')

const fixedPhrase = (match: Matched, phrases: RegExp): boolean => phrases.test(match.after(1)?.lower ?? '')

/** Vague references: now, recently, in the future. */
export const REFERENCE_RULES: readonly Rule[] = [
  {
    pattern: `(right|just|until|by)? now`,
    read: (match) =>
      fixedPhrase(match, /^defunct$/)
        ? null
        : { ...PRESENT(), ...(/^(?:by|until)$/.test(match.all[0]?.lower ?? '') ? { from: 'now' } : {}) },
  },
  {
    pattern: `currently|nowadays|presently|at present|at the moment|at this time|at this point|these days|at the present time`,
    read: PRESENT,
  },
  {
    pattern: `word:current`,
    read: (match) => (match.after(1)?.lower === 'and' ? null : PRESENT()),
  },
  {
    pattern: `(more|most|very|quite)? recently|lately|in the past|in recent (memory|times)`,
    read: (match) => (match.all[0]?.lower === 'in' ? null : PAST()),
  },
  {
    pattern: `(more|most)? recent`,
    read: (match) => (match.all.length > 1 && match.all[0]?.lower === 'most' ? null : PAST()),
  },
  {
    pattern: `the (recent|distant)? past`,
    read: (match) => (match.after(1)?.pos === 'NOUN' || match.after(1)?.pos === 'NUM' ? null : PAST()),
  },
  {
    pattern: `the (near|foreseeable|not - too - distant|immediate|distant)? word:future`,
    read: (match) =>
      fixedPhrase(match, /^(?:contracts?|prices?)$/) && match.all.length > 1
        ? null
        : /^[A-Z]/.test(match.text('word'))
          ? null
          : FUTURE(),
  },
  { pattern: `the (near|short|long) - term|the (near|short) term`, read: FUTURE },
  {
    pattern: `soon`,
    read: (match) =>
      /^(?:as|so|too|how|very)$/.test(match.before(1)?.lower ?? '') && match.after(1)?.lower === 'as'
        ? null
        : match.after(1)?.lower === 'after'
          ? null
          : FUTURE(),
  },
  { pattern: `as soon as possible`, read: FUTURE },
  {
    pattern: `(until|by|before) word:then`,
    read: () => ({ type: 'DATE', meaning: { kind: 'same' }, from: 'word' }),
  },
]
