import type { Document } from '../../text/document.js'
import type { Scope } from '../../types.js'
import { wordAt } from './amount.js'
import type { Stated } from './stated.js'

const ACTOR =
  /^(?:gunman|gunmen|shooter|attacker|attackers|suspect|suspects|perpetrator|assailant|bomber|bombers|driver|himself|herself|pilot|killer)$/
const INCREMENTS = new Set(
  'case cases infection infections death deaths fatality fatalities recovery recoveries patient patients hospitalizations hospitalisations injuries positives victims'.split(
    ' ',
  ),
)
const REACH = 16

const words = (doc: Document, first: number, last: number): string =>
  doc.source.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)

/**
 * The part of a total that a count covers: "three of the five", "three others", "including the gunman", "so far this year".
 */
export const readScope = (doc: Document, stated: Stated): Scope[] => {
  const { amount, first, last, sentence, counted, behind } = stated
  const out: Scope[] = []
  const share = amount.unit.symbol === '1'
  const next = wordAt(doc, last)
  if (
    !share &&
    next === 'of' &&
    /^(?:the|them|those|these|whom|his|her|their|its|whose|\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      wordAt(doc, last + 1),
    ) &&
    amount.unit.dimension === 'count'
  ) {
    out.push({ kind: 'subset', text: words(doc, amount.first, Math.max(last + 2, counted?.last ?? 0)) })
  }
  // "16 out of 28 provinces"
  if (!share && next === 'out' && wordAt(doc, last + 1) === 'of' && amount.unit.dimension === 'count') {
    out.push({ kind: 'subset', text: words(doc, amount.first, last + 2) })
  }
  // "Of those, three …", "12 people, including five children"
  const before = wordAt(doc, first - 1) === ',' ? first - 2 : first - 1
  if (/^(?:those|them|these|whom)$/.test(wordAt(doc, before)) && /^(?:of|among)$/.test(wordAt(doc, before - 1))) {
    out.push({ kind: 'subset', text: words(doc, before - 1, before + 1) })
  } else if (wordAt(doc, first - 1) === 'including' && amount.unit.dimension === 'count') {
    out.push({ kind: 'subset', text: words(doc, first - 1, first) })
  }
  let other = /^(?:another|additional|further)$/.test(wordAt(doc, first - 1)) ? first - 1 : -1
  for (let i = last; i < behind && i < last + 4 && other < 0; i++) {
    if (/^(?:others?|more|additional|further)$/.test(wordAt(doc, i)) && amount.unit.dimension === 'count') other = i
  }
  // "67 new cases" are on top of those known before; "67 new homes" are not.
  if (other < 0 && next === 'new' && INCREMENTS.has(wordAt(doc, counted?.head ?? -1))) other = last
  if (other >= 0) out.push({ kind: 'additional', text: words(doc, other, other + 1) })
  const stop = Math.min(sentence.last, behind + REACH)
  for (let i = behind; i < stop; i++) {
    const word = wordAt(doc, i)
    if (word === '.' || word === ';') break
    const excluded =
      (word === 'including' && wordAt(doc, i - 1) === 'not') ||
      word === 'excluding' ||
      word === 'besides' ||
      (word === 'apart' && wordAt(doc, i + 1) === 'from')
    if (word === 'including' || excluded) {
      for (let k = i + 1; k < stop && k < i + 6; k++) {
        if (!ACTOR.test(wordAt(doc, k))) continue
        out.push({ kind: excluded ? 'exclusive' : 'inclusive', text: words(doc, i, k + 1) })
        break
      }
    }
    if (
      word === 'since' ||
      (word === 'so' && wordAt(doc, i + 1) === 'far') ||
      (word === 'to' && wordAt(doc, i + 1) === 'date')
    ) {
      out.push({
        kind: 'cumulative',
        text: word === 'since' ? words(doc, i, Math.min(stop, i + 4)) : words(doc, i, i + 2),
      })
      break
    }
    if (
      i < behind + 6 &&
      (word === 'or' || word === 'and') &&
      /^(?:dead|killed|wounded|injured)$/.test(wordAt(doc, i - 1)) &&
      /^(?:missing|wounded|injured)$/.test(wordAt(doc, i + 1))
    ) {
      out.push({ kind: 'uncertain', text: words(doc, i - 1, i + 2) })
    }
  }
  return out
}
