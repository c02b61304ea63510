import type { Claim, Quantity } from '../types.js'

/** The figure of a claim on a quantity. */
export const factOf = (claim: Claim): Quantity => claim.fact as Quantity
