/** An object of which nothing is known yet: an item of an agency, a node of JSON-LD, an entry of a feed. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
