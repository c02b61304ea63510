import type { Quantity } from '../types.js'

/** The figure of `from` in the unit of `to`; null where there is no way from one unit to the other. */
export const convertTo = (from: Quantity, to: Quantity): Quantity | null =>
  from.unit.dimension === to.unit.dimension && from.unit.symbol === to.unit.symbol ? from : null
