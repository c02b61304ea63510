import type { Finding, Severity, Topic, Verdict } from '../types.js'

const VERDICTS: readonly Verdict[] = ['discrepancy', 'update', 'agreement', 'single-source']
const SEVERITIES: readonly Severity[] = ['major', 'minor', 'none']
const TOPICS: readonly Topic[] = ['quantity', 'age', 'date', 'name', 'role', 'quote']

/** Worst first, single-source last; within that the surest first, then by topic and id, so that the order is always one. */
export const byWeight = (a: Finding, b: Finding): number =>
  VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  b.confidence - a.confidence ||
  TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
