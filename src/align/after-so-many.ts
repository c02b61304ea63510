import { convertUnits } from './convert-units.js'
import { headRelation, toldAlike } from './figure-relations.js'
import { compareFigures } from './intervals.js'
import type { QuantityStatement } from './quantity-statement.js'
import { stem } from './words.js'

// What comes one by one, with a standing after each; not "after three explosions".
const TRIALS: ReadonlySet<string> = new Set(
  'reviews games matches rounds races laps innings overs sets stages ballots precincts polls episodes starts appearances tests votes districts'
    .split(' ')
    .map(stem),
)

const BEFORE = /\bafter (?:(?:only|just|the first|its|his|her|their) )?$/i
const BEHIND = /^ ?(?:[,.;:]|$)/

/** Whether a count is that at which something stood: "After 54 reviews, its rating is 7.4". */
const isStage = ({ fact, head, context: { sentence } }: QuantityStatement): boolean => {
  if (!sentence || fact.counted === null || head === null || fact.category !== null || !TRIALS.has(head)) return false
  const start = fact.span.start - sentence.span.start
  const noun = sentence.text.indexOf(fact.counted.text, start)
  return (
    noun >= 0 &&
    BEFORE.test(sentence.text.slice(Math.max(0, start - 24), start)) &&
    BEHIND.test(sentence.text.slice(noun + fact.counted.text.length, noun + fact.counted.text.length + 2))
  )
}

const atOtherCount = (item: QuantityStatement, other: QuantityStatement): boolean =>
  item.peers.some(
    (stage) =>
      stage.context.sentence === item.context.sentence &&
      isStage(stage) &&
      other.peers.some((peer) => {
        if (headRelation(stage, peer) !== 'same' && !toldAlike(stage, peer)) return false
        const figure = convertUnits(peer.fact, stage.fact)
        return figure !== null && compareFigures(stage.fact, figure) === 'value'
      }),
  )

/** "7.4 after 54 reviews" and "7.3 based on 55 reviews", "12 wins after 20 games" and "13 wins in 21 games": both are right. */
export const afterSoMany = (a: QuantityStatement, b: QuantityStatement): boolean =>
  atOtherCount(a, b) || atOtherCount(b, a)
