import type { Token } from '../../text/document.js'
import { lowerIs } from '../../text/words.js'
import { outletAt } from './media.js'
import { isDateWord, phraseFrom } from './phrase.js'
import { isEnd, isPossessive } from './tokens.js'

const isAdverbial = lowerIs(
  /^(?:in|on|at|during|through|via|by|after|before|from|to|of|as|late|earlier|later|outside|with|over|about|regarding|following)$/,
)

/** Skips "reporters", "on Thursday", "in a statement" after a reporting verb; where the content begins. */
export const contentStart = (tokens: readonly Token[], from: number, end: number, told: boolean): number => {
  let at = from
  if (told) {
    if (/^(?:me|us|him|her|them|you)$/.test(tokens[at]?.lower ?? '')) at++
    else {
      const outlet = outletAt(tokens, at, end)
      // "told the Herald five had died": the five belong to what is said.
      const ends = outlet && tokens[outlet.last]?.pos === 'NUM'
      at = ends ? outlet.last : (phraseFrom(tokens, at, end)?.last ?? at)
    }
  }
  for (let steps = 0; steps < 4; steps++) {
    const before = at
    while (
      at < end &&
      !(tokens[at + 1] && isPossessive(tokens[at + 1]!)) &&
      (isDateWord(tokens[at]!) ||
        (tokens[at]!.pos === 'ADV' && /ly$|^(?:earlier|later|too|also|again|here|there)$/.test(tokens[at]!.lower)))
    )
      at++
    const token = tokens[at]
    if (token && at < end && isAdverbial(token)) {
      let stop = phraseFrom(tokens, at + 1, end)?.last ?? at
      while (stop < end && stop > at && (isDateWord(tokens[stop]!) || tokens[stop]!.pos === 'NUM')) stop++
      const next = tokens[stop]
      // Only where it is plain that the adverbial is over: "said in a statement that", "said on Thursday ."
      if (
        stop > at &&
        (stop >= end || isEnd(next) || next!.lower === 'that' || isAdverbial(next!) || isDateWord(tokens[stop - 1]!))
      )
        at = stop
    }
    if (at === before) break
  }
  return at
}
