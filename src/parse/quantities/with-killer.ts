import type { Document } from '../../text/document.js'
import type { Quantity } from '../../types.js'

const DONE = /(?:kill|shoot|shot|turn|tak)\w{0,3}/u.source
const PERSON = /(?:he|she|the \w{1,12}|fatally|also)/u.source

/** How a text goes on that tells of the killer's own death; each is tried where the figure of the dead ends. */
const ENDS: readonly RegExp[] = [
  // "before killing himself", ", then turned the gun on himself"
  new RegExp(
    `^[^.;]{0,40}?(?:\\b(?:before|then)|,) (?:${PERSON} ){0,2}${DONE}(?: (?:the|a|his|her) (?:gun|weapon|rifle) on)? (?:him|her)self\\b`,
    'u',
  ),
  // "before he was shot dead", "before being killed by police", "before police killed him"
  /^[^.;]{0,40}?\bbefore (?:(?:he|she|being|was|himself|herself|fatally|himself,) ){1,4}(?:killed|shot dead|shot and killed|shot)\b/u,
  /^[^.;]{0,40}?\bbefore (?:police|officers|deputies) (?:(?:shot and )?killed (?:him|her)|shot (?:him|her) dead)\b/u,
  // Headlines: "kills brother, self", "5 killed; suspect dead"
  /^[^.;]{0,24}?(?:, (?:and |then )?|\band )self\b/u,
  /^[^.;]{0,40}?[;,] (?:suspect|gunman|shooter|attacker) (?:also )?(?:dead|killed|dies)\b/iu,
]

// What no clause after the figure reaches.
const REACH = 120

/**
 * "fatally shot seven people before killing himself": eight are dead. The killer is counted by one report and not by the
 * next. Where the words end, and how many there are.
 */
export const withKiller = (
  doc: Document,
  { category, negated, value, span }: Pick<Quantity, 'category' | 'negated' | 'value' | 'span'>,
): { readonly end: number; readonly value: number } | null => {
  if (category !== 'killed' || negated || value === null) return null
  const behind = doc.text.slice(span.end, span.end + REACH)
  for (const end of ENDS) {
    const found = end.exec(behind)
    if (found) return { end: span.end + found[0].length, value: value + 1 }
  }
  return null
}
