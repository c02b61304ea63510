import { spansOverlap } from '../text/span.js'
import type { Quantity } from '../types.js'
import { isBrief } from './context.js'
import { convertUnits } from './convert-units.js'
import type { DateStatement } from './date-statement.js'
import { compareFigures } from './intervals.js'
import { stem } from './words.js'

const figuresBeside = ({ context: { article, sentence } }: DateStatement): readonly Quantity[] =>
  article.facts.quantities.filter(
    ({ span, implied, scope = [] }) =>
      implied === undefined &&
      !scope.some(({ kind }) => kind === 'subset') &&
      sentence !== undefined &&
      spansOverlap(span, sentence.span),
  )

const mayBeOneFigure = (a: Quantity, b: Quantity): boolean => {
  const other = a.unit.dimension === b.unit.dimension ? convertUnits(b, a) : null
  if (other === null || compareFigures(a, other) === 'value') return false
  if (a.value === other.value) return true
  // "fewer than 300 cases" allows the "123 in Halden" of another day as well, and is not it.
  return a.counted !== null && b.counted !== null && stem(a.counted.head) === stem(b.counted.head)
}

/**
 * "1,200 cases as of March 3" and "1,350 as of March 5" are both right, and neither date is wrong: days on which figures
 * stood are compared only where a figure may be the same.
 */
export const countedOnOtherDays = (a: DateStatement, b: DateStatement): boolean => {
  if (!a.asOf || !b.asOf || !isBrief(a.context) || !isBrief(b.context)) return false
  const [x, y] = [figuresBeside(a), figuresBeside(b)]
  return x.length > 0 && y.length > 0 && !x.some((figure) => y.some((other) => mayBeOneFigure(figure, other)))
}
