import type { EntityType } from '../../../types.js'

/** The order of the types in the weights: never changed without training anew. */
export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other']

/** BILOU: 0 is outside; then, for each type, begin, inside, last and unit. */
export const LABELS = 17
export const OUTSIDE = 0
export const begin = (type: number): number => 1 + 4 * type
export const inside = (type: number): number => 2 + 4 * type
export const last = (type: number): number => 3 + 4 * type
export const unit = (type: number): number => 4 + 4 * type
export const typeOf = (label: number): number => (label - 1) >> 2

/** A name goes on after this label. */
export const isOpen = (label: number): boolean => label > 0 && (label - 1) % 4 < 2
const isContinuing = (label: number): boolean => label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2)

/** After a begin or inside comes an inside or last of the same type; after anything else never one. */
export const mayFollow = (from: number, to: number): boolean =>
  isOpen(from) ? isContinuing(to) && typeOf(from) === typeOf(to) : !isContinuing(to)

/** A name's last label: outside, last or unit. */
export const mayEnd = (label: number): boolean => !isOpen(label)

/** For each label the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
)
