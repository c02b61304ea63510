import { holders } from '../text/lookup.js'
import { contains } from '../text/span.js'
import type { Attribution, Quote, Span } from '../types.js'
import type { AttributedRange } from './attribution.js'

type Attributable = { readonly span: Span; readonly attribution: Attribution | null }

/**
 * Gives every fact of one field its source: the innermost stretch that somebody says, else the speaker of the quotation
 * around it. "TASS reported, citing the ministry, that 40 died": the ministry.
 */
export const attribute = <T extends Attributable>(
  facts: readonly T[],
  ranges: readonly AttributedRange[],
  quotes: readonly Quote[],
): T[] => {
  const spans = facts.map(({ span }) => span)
  const sources = holders(ranges, spans)
  const speeches = holders(
    quotes.map(({ span, speaker }) => ({ ...span, speaker })),
    spans,
  )
  return facts.map((fact, i) => {
    const said = sources[i]!.at(-1)?.attribution
    // The article gives an age or a day inside the name of the source itself in its own voice: "Perkins, 24, said".
    if (said && contains(fact.span, said.span)) return fact
    const attribution = said ?? speeches[i]![0]?.speaker ?? null
    return attribution === null ? fact : { ...fact, attribution }
  })
}
