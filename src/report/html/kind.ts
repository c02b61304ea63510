import type { Finding } from '../../types.js'

/** The class that gives a finding its colour and its line. */
export const kindClass = (finding: Finding): string =>
  finding.verdict === 'discrepancy' && finding.severity === 'major' ? 'major' : finding.verdict
