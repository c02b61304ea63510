import { QUANTITY_WEIGHTS } from '../data/alignment-weights.js'
import { betweenBriefs } from './alerts.js'
import { otherDays } from './as-of.js'
import { convertUnits } from './convert-units.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import {
  comparable,
  extentOf,
  headRelation,
  isVague,
  mayBeOne,
  ratio,
  sameExtent,
  sameFigure,
} from './figure-relations.js'
import { compareFigures } from './intervals.js'
import type { LinkModel, ValueRelation } from './link.js'
import { apartInSentence, mayAgree, mayDiffer, otherSubject, toldLoosely } from './one-figure.js'
import { neverOnePeople } from './other-people.js'
import { ofOtherThing } from './other-thing.js'
import { choices, rivals, statedBeside } from './peers.js'
import type { QuantityStatement } from './quantity-statement.js'
import { runningToll } from './running-toll.js'
import { stem } from './words.js'

export const QUANTITY_EVIDENCE = [
  ...CONTEXT_EVIDENCE,
  'same category',
  'category known of one only',
  'same thing counted',
  'same group counted',
  'group and people at large',
  'other things counted',
  'one is a part or the others',
  'far apart in size',
  'same unit, not a count',
  'one is uncertain or negated',
  'the only such figure in both',
  'the figure stands in the other article too',
  'far apart in size, of one category',
  'one takes in more than the other',
  'same verb',
  'many figures to choose from',
] as const

const sameKind = (a: QuantityStatement, b: QuantityStatement): boolean =>
  comparable(a, b) &&
  a.fact.category === b.fact.category &&
  a.scope === b.scope &&
  ['same', 'group', 'open'].includes(headRelation(a, b))

export const quantityEvidence = (a: QuantityStatement, b: QuantityStatement): Evidence => {
  const relation = headRelation(a, b)
  const [x, y] = [a.fact, b.fact]
  return [
    ...contextEvidence(a.context, b.context),
    x.category !== null && x.category === y.category ? 1 : 0,
    (x.category === null) !== (y.category === null) ? 1 : 0,
    relation === 'same' ? 1 : 0,
    relation === 'group' ? 1 : 0,
    relation === 'general' ? 1 : 0,
    relation === 'different' ? 1 : 0,
    a.scope === b.scope ? 0 : 1,
    ratio(x, y),
    x.unit.dimension !== 'count' && x.unit.symbol === y.unit.symbol ? 1 : 0,
    x.hypothetical === y.hypothetical && x.negated === y.negated ? 0 : 1,
    rivals(a, sameKind, sameFigure) + rivals(b, sameKind, sameFigure) === 0 ? 1 : 0,
    // An article that says "several injured" and "five injured" means the same five.
    sameFigure(a, b) || isVague(a) || isVague(b)
      ? 0
      : Number(statedBeside(a, b, sameFigure)) + Number(statedBeside(b, a, sameFigure)),
    x.category !== null && x.category === y.category ? ratio(x, y) : 0,
    extentOf(x) === extentOf(y) ? 0 : 1,
    x.predicate !== undefined && y.predicate !== undefined && stem(x.predicate) === stem(y.predicate) ? 1 : 0,
    choices(a, b, mayBeOne),
  ]
}

const relation = (a: QuantityStatement, b: QuantityStatement): ValueRelation => {
  if (sameFigure(a, b)) return 'equal'
  const other = convertUnits(b.fact, a.fact)
  return other === null || compareFigures(a.fact, other) === 'value' ? 'different' : 'compatible'
}

// "a man was killed" is the "one killed" of another article, and no rival of the "two" of a third.
const mayBeTheOne = (a: QuantityStatement, b: QuantityStatement): boolean =>
  (a.fact.implied === undefined && b.fact.implied === undefined) ||
  (a.fact.implied !== b.fact.implied && sameFigure(a, b) && headRelation(a, b) !== 'different')

export const QUANTITY_MODEL: LinkModel<QuantityStatement> = {
  keys: (item) => item.keys,
  comparable: (a, b) =>
    comparable(a, b) &&
    mayBeTheOne(a, b) &&
    (sameFigure(a, b)
      ? mayAgree(a, b)
      : sameExtent(a, b) &&
        !otherDays(a.asOf, b.asOf) &&
        !otherSubject(a, b) &&
        !ofOtherThing(a, b) &&
        mayDiffer(a, b)),
  kind: ({ fact }) => fact.category,
  toldAgain: toldLoosely,
  chainless: true,
  apart: (a, b) => apartInSentence(a, b) || (sameFigure(a, b) && neverOnePeople(a, b)),
  relation,
  evidence: quantityEvidence,
  weights: QUANTITY_WEIGHTS,
  sure: (a, b) => Math.max(betweenBriefs(a, b), runningToll(a, b)),
  agreeAt: 0.2,
  compatibleAt: 0.3,
  differAt: 0.5,
}
