import { parseArgs } from 'node:util'
import { FactdiffError } from '../errors.js'
import type { Topic } from '../types.js'
import { checkDate } from '../validate.js'

export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html', 'annotations', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export const FAIL_ON = ['discrepancy', 'major'] as const
export type FailOn = (typeof FAIL_ON)[number]

const TOPICS: ReadonlyMap<string, Topic> = new Map([
  ['names', 'name'],
  ['quantities', 'quantity'],
  ['dates', 'date'],
  ['ages', 'age'],
  ['roles', 'role'],
  ['quotes', 'quote'],
])

/** What `--out` is called says what it is, where `--format` does not. */
const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.json$/i, 'json'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.html?$/i, 'html'],
  [/\.jsonld$/i, 'annotations'],
  [/\.csv$/i, 'csv'],
]

const RULES = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  'min-confidence': { type: 'string' },
  only: { type: 'string', multiple: true },
  group: { type: 'boolean' },
  published: { type: 'string' },
  source: { type: 'string' },
  now: { type: 'string' },
  'skip-invalid': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export interface Options {
  readonly files: readonly string[]
  readonly format: Format
  /** Undefined is standard output. */
  readonly out?: string
  readonly failOn?: FailOn
  readonly minConfidence?: number
  readonly topics?: readonly Topic[]
  readonly group: boolean
  readonly published?: string
  readonly source?: string
  readonly now?: string
  readonly skipInvalid: boolean
  readonly quiet: boolean
  readonly version: boolean
  readonly help: boolean
}

const wrong = (option: string, detail: string): never => {
  throw new FactdiffError('invalid-option', option, detail)
}

const oneOf = <T extends string>(option: string, allowed: readonly T[], value: string | undefined): T | undefined =>
  value === undefined
    ? undefined
    : (allowed.find((word) => word === value) ??
      wrong(option, `must be one of ${allowed.join(', ')}, got ${JSON.stringify(value)}`))

const confidence = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined
  const number = /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN
  return number <= 1 ? number : wrong('--min-confidence', `must be a number from 0 to 1, got ${JSON.stringify(value)}`)
}

const topics = (lists: readonly string[] | undefined): Topic[] | undefined =>
  lists
    ?.flatMap((list) => list.split(','))
    .map((word) => TOPICS.get(oneOf('--only', [...TOPICS.keys()], word.trim())!)!)

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: RULES, allowPositionals: true, strict: true })
  } catch (error) {
    // "Unknown option '--fromat'. To specify a positional argument starting with a '-', …": the first sentence says it.
    const [message = ''] = String((error as Error).message).split(/\. |\n/, 1)
    throw new FactdiffError('invalid-option', 'arguments', message)
  }
}

/**
 * What the arguments ask for.
 *
 * @throws {FactdiffError} `invalid-option` or `invalid-date`, its path the option
 */
export const readOptions = (args: readonly string[]): Options => {
  const { values, positionals: files } = parse(args)
  checkDate(values.published, '--published')
  checkDate(values.now, '--now')
  const out = values.out === '-' ? undefined : values.out
  if (out === '') wrong('--out', 'must name a file')
  const byName = ENDINGS.find(([ending]) => ending.test(out ?? ''))?.[1]
  return {
    files,
    format: oneOf('--format', FORMATS, values.format) ?? byName ?? 'text',
    out,
    failOn: oneOf('--fail-on', FAIL_ON, values['fail-on']),
    minConfidence: confidence(values['min-confidence']),
    topics: topics(values.only),
    group: values.group ?? false,
    published: values.published,
    source: values.source,
    now: values.now,
    skipInvalid: values['skip-invalid'] ?? false,
    quiet: values.quiet ?? false,
    version: values.version ?? false,
    help: values.help ?? false,
  }
}
