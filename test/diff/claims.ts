import type { Attribution, Claim, Fact } from '../../src/types.js'

/** A claim of an article, in the words of its fact. */
export const claimOf = (
  articleId: string,
  fact: Fact,
  text: string,
  value: Claim['value'],
  sentence: string = text,
): Claim => ({
  articleId,
  source: articleId.toUpperCase(),
  text,
  span: { field: 'text', start: 0, end: text.length },
  sentence: { text: sentence, span: { field: 'text', start: 0, end: sentence.length } },
  value,
  attribution: 'attribution' in fact ? fact.attribution : null,
  fact,
})

/** "police"; "ministry" as "TASS" and then "Herald" pass it on. */
export const saidBy = (name: string, ...relays: readonly string[]): Attribution => {
  const [first, ...others] = relays
  return {
    name,
    span: { field: 'text', start: 0, end: name.length },
    ...(first !== undefined && { via: saidBy(first, ...others) }),
  }
}
