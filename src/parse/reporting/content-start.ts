import type { Token } from '../../text/document.js'
import { DATE_WORDS, phraseFrom } from './phrase.js'
import { isEnd } from './tokens.js'

const ADVERBIAL =
  /^(?:in|on|at|during|through|via|by|after|before|from|to|of|as|late|earlier|later|outside|with|over|about|regarding|following)$/

/** Skips "reporters", "on Thursday", "in a statement" after a reporting verb; where the content begins. */
export const contentStart = (tokens: readonly Token[], from: number, end: number, told: boolean): number => {
  let at = from
  if (told) {
    const listener = /^(?:me|us|him|her|them|you)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : (phraseFrom(tokens, at, end)?.last ?? at)
    at = listener
  }
  for (let steps = 0; steps < 4; steps++) {
    const before = at
    while (
      at < end &&
      !/^['’]s$/.test(tokens[at + 1]?.text ?? '') &&
      (DATE_WORDS.has(tokens[at]!.lower) ||
        (tokens[at]!.pos === 'ADV' && /ly$|^(?:earlier|later|too|also|again|here|there)$/.test(tokens[at]!.lower)))
    )
      at++
    const token = tokens[at]
    if (token && at < end && ADVERBIAL.test(token.lower)) {
      let stop = phraseFrom(tokens, at + 1, end)?.last ?? at
      while (stop < end && stop > at && (DATE_WORDS.has(tokens[stop]!.lower) || tokens[stop]!.pos === 'NUM')) stop++
      const next = tokens[stop]
      // Only where it is plain that the adverbial is over: "said in a statement that", "said on Thursday ."
      if (
        stop > at &&
        (stop >= end ||
          isEnd(next) ||
          next!.lower === 'that' ||
          ADVERBIAL.test(next!.lower) ||
          DATE_WORDS.has(tokens[stop - 1]!.lower))
      )
        at = stop
    }
    if (at === before) break
  }
  return at
}
