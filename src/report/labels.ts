import type { Difference, Finding, Severity, Topic, Verdict } from '../types.js'

/** The order in which a report tells them. */
export const VERDICTS: readonly Verdict[] = ['discrepancy', 'update', 'agreement', 'single-source']

const NOUNS: Readonly<Record<Verdict, readonly [string, string]>> = {
  discrepancy: ['discrepancy', 'discrepancies'],
  update: ['update', 'updates'],
  agreement: ['agreement', 'agreements'],
  'single-source': ['fact from one source', 'facts from one source'],
}

export const SECTION_TITLES: Readonly<Record<Verdict, string>> = {
  discrepancy: 'Discrepancies',
  update: 'Updates',
  agreement: 'Agreements',
  'single-source': 'In one source only',
}

export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  quantity: 'number',
  age: 'age',
  date: 'date',
  name: 'name',
  role: 'role',
  quote: 'quotation',
}

export const DIFFERENCE_NAMES: Readonly<Record<Difference, string>> = {
  value: 'values differ',
  bound: 'bounds differ',
  precision: 'precision differs',
  spelling: 'spelling differs',
  alias: 'two names for one',
  date: 'dates differ',
  role: 'roles differ',
  wording: 'wording differs',
  speaker: 'speakers differ',
}

/** What an editor checks first where nothing is wrong: figures before names. */
export const TOPIC_ORDER: Readonly<Record<Topic, number>> = { quantity: 0, age: 1, date: 2, quote: 3, role: 4, name: 5 }

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { major: 0, minor: 1, none: 2 }

/** `count(2, 'discrepancy')` gives "2 discrepancies". */
export const count = (n: number, verdict: Verdict): string => `${n} ${NOUNS[verdict][n === 1 ? 0 : 1]}`

/** A sign beside the colour, for those who print in grey or see no red. */
export const signOf = (finding: Finding): string =>
  finding.verdict === 'discrepancy'
    ? finding.severity === 'major'
      ? '≠'
      : '≈'
    : finding.verdict === 'update'
      ? '↻'
      : finding.verdict === 'agreement'
        ? '='
        : '·'

/** What kind of finding it is: "number, values differ, major". */
export const kindOf = (finding: Finding): string =>
  [
    TOPIC_NAMES[finding.topic],
    finding.difference === null ? null : DIFFERENCE_NAMES[finding.difference],
    finding.severity === 'none' ? null : finding.severity,
  ]
    .filter((part) => part !== null)
    .join(', ')

/** What an editor should know before trusting it: "both from one original source", "62% sure it is the same fact". */
export const caveatsOf = (finding: Finding): string[] => {
  const caveats: string[] = []
  const articles = new Set(finding.claims.map((claim) => claim.articleId)).size
  if (articles > 1 && finding.independent < articles) {
    caveats.push(
      finding.independent === 1
        ? 'all from one original source'
        : `${finding.independent} independent sources among ${articles}`,
    )
  }
  if (finding.verdict !== 'single-source' && finding.confidence < 0.75) {
    caveats.push(`${Math.round(finding.confidence * 100)}% sure it is the same fact`)
  }
  return caveats
}
