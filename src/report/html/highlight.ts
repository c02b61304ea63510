import type { Report } from '../rows.js'
import { claimId, findingId } from './ids.js'

/** Rules without script: going to a finding, or to one of its places, lights up all its places and the finding. */
export const highlightRules = (report: Report): string =>
  report.sections
    .filter((section) => section.verdict !== 'single-source')
    .flatMap((section) => section.rows)
    .map((row) => {
      const finding = `#${findingId(row.number)}`
      const ids = [finding, ...row.claims.map((_, i) => `#${claimId(row.number, i)}`)]
      return `:root:has(:is(${ids.join(',')}):target) :is(.m${row.number},${finding}){outline:2px solid var(--link);outline-offset:1px}`
    })
    .join('\n')
