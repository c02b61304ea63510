/**
 * Learns the weights of src/data/alignment-weights.ts from labelled stories, and says how well they hold on stories that
 * the model has not seen.
 *
 *   npm run train:alignment -- STORIES.jsonl...
 *
 * A line is { story, articles, slots: [{ topic, verdict, claims: [{ article, field, start, end, value }] }] }.
 * A pair of statements of two articles is of one fact where one slot holds both; it is not where they stand in a slot that
 * is a trap, or where they differ and no slot holds both. Equal statements that no slot names are left out: nobody said.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { hoursOf } from '../../src/align/hours.js'
import { sameNames } from '../../src/align/same-name.js'
import { readCast } from '../../src/align/people.js'
import { AGE_EVIDENCE, AGE_MODEL } from '../../src/align/same-age.js'
import { DATE_EVIDENCE, DAY_MODEL, HOUR_EVIDENCE, HOUR_MODEL } from '../../src/align/same-date.js'
import { QUANTITY_EVIDENCE, QUANTITY_MODEL } from '../../src/align/same-quantity.js'
import { ageStatements, dateStatements, quantityStatements } from '../../src/align/statements.js'
import { readStory } from '../../src/align/story.js'
import type { LinkModel, Statement } from '../../src/align/link.js'
import { extractFacts } from '../../src/extract.js'
import type { Article, Span } from '../../src/types.js'
import { crossPredict, fit } from './logistic.js'
import type { Example as Plain } from './logistic.js'

interface Example extends Plain {
  /** The two state different values: what a discrepancy rests on. */
  readonly differs: boolean
}

interface Slot {
  readonly topic: string
  readonly verdict: string
  readonly claims: readonly {
    readonly article: string
    readonly field: string
    readonly start: number
    readonly end: number
  }[]
}

interface Labelled {
  readonly story: string
  readonly articles: readonly Article[]
  readonly slots: readonly Slot[]
}

const slotsAt = (slots: readonly Slot[], article: string, span: Span): Slot[] =>
  slots.filter(({ claims }) =>
    claims.some(
      (claim) =>
        claim.article === article && claim.field === span.field && claim.start < span.end && span.start < claim.end,
    ),
  )

const pairsOf = <T extends Statement>(
  labelled: Labelled,
  items: readonly T[],
  spanOf: (item: T) => Span,
  model: LinkModel<T>,
  topics: readonly string[],
): Example[] => {
  const slots = labelled.slots.filter(({ topic }) => topics.includes(topic))
  const places = items.map((item) => slotsAt(slots, item.context.article.facts.article.id, spanOf(item)))
  const examples: Example[] = []
  for (const [i, a] of items.entries()) {
    for (const [j, b] of items.entries()) {
      if (j <= i || a.context.article === b.context.article || !model.comparable(a, b)) continue
      const keys = new Set(model.keys(a))
      if (!model.keys(b).some((key) => keys.has(key))) continue
      const shared = places[i]!.filter((slot) => places[j]!.includes(slot))
      const same = shared.some(({ verdict }) => verdict !== 'trap')
      const trap = shared.some(({ verdict }) => verdict === 'trap')
      if (!same && !trap && model.relation(a, b) !== 'different') continue
      examples.push({
        x: model.evidence(a, b),
        y: same ? 1 : 0,
        group: labelled.story,
        differs: model.relation(a, b) === 'different',
      })
    }
  }
  return examples
}

const thresholds = (
  examples: readonly Example[],
  p: readonly number[],
  pick: (example: Example) => boolean,
): string => {
  const positives = examples.filter((example) => example.y === 1 && pick(example)).length
  const rows = [0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((at) => {
    const found = examples.filter((example, i) => p[i]! >= at && pick(example))
    const right = found.filter(({ y }) => y === 1).length
    return `  p >= ${at}: ${right} of ${found.length} right, recall ${right}/${positives}`
  })
  return rows.join('\n')
}

const table = (examples: readonly Example[]): string => {
  const p = crossPredict(examples)
  const positives = examples.filter(({ y }) => y === 1).length
  return `${examples.length} pairs, ${positives} of one fact; on unseen stories, all:\n${thresholds(examples, p, () => true)}\n only those that differ:\n${thresholds(examples, p, ({ differs }) => differs)}`
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const stories = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled),
)

const quantities: Example[] = []
const ages: Example[] = []
const dates: Example[] = []
const hours: Example[] = []
for (const labelled of stories) {
  const story = readStory(labelled.articles.map((article) => extractFacts(article)))
  const cast = readCast(story, sameNames(story))
  quantities.push(
    ...pairsOf(labelled, quantityStatements(story, cast), ({ fact }) => fact.span, QUANTITY_MODEL, ['quantity']),
  )
  ages.push(...pairsOf(labelled, ageStatements(story, cast), ({ mention }) => mention.span, AGE_MODEL, ['age']))
  const days = dateStatements(story, cast)
  const spanOf = ({ fact }: (typeof days)[number]) => fact.span
  dates.push(...pairsOf(labelled, days, spanOf, DAY_MODEL, ['date']))
  const timed = days.filter(({ fact }) => hoursOf(fact) !== null)
  hours.push(...pairsOf(labelled, timed, spanOf, HOUR_MODEL, ['date']))
}

const parts = [
  { name: 'QUANTITY', evidence: QUANTITY_EVIDENCE, examples: quantities },
  { name: 'AGE', evidence: AGE_EVIDENCE, examples: ages },
  { name: 'DATE', evidence: DATE_EVIDENCE, examples: dates },
  { name: 'HOUR', evidence: HOUR_EVIDENCE, examples: hours },
]
const code = parts.map(({ name, evidence, examples }) => {
  console.log(`${name}: ${table(examples)}`)
  const { bias, weights } = fit(examples)
  evidence.forEach((label, i) => console.log(`    ${weights[i]!.toFixed(2).padStart(6)}  ${label}`))
  return `/** In the order of ${name}_EVIDENCE. */\nexport const ${name}_WEIGHTS: Weights = {\n  bias: ${bias},\n  weights: [${weights.join(', ')}],\n}\n`
})

if (process.argv.includes('--write')) {
  const head = `/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from ${stories.length} hand-annotated stories; small tables of weights, no text.
`
  writeFileSync(new URL('../../src/data/alignment-weights.ts', import.meta.url), `${head}\n${code.join('\n')}`)
}
