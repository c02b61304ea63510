import type { CompareNamesOptions, NameComparison } from '../../types.js'

/** Whether two names are names of one person, organisation or place, and how they differ. */
export const compareNames = (a: string, b: string, _options: CompareNamesOptions = {}): NameComparison =>
  a === b
    ? { relation: 'same', score: 1, explanation: 'the same name' }
    : { relation: 'different', score: 0, explanation: 'different names' }
