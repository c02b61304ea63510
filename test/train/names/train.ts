/**
 * Learns the tables of compareNames from labelled pairs: what one letter costs for another, and how much each piece of
 * evidence weighs for persons and organisations. Deterministic.
 *
 *   npm run train:names -- DIRECTORY   (holds ofac.jsonl and spellingukraine.jsonl; default: $NAMES_DATA)
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assignWords } from '../../../src/align/names/assign-words.js'
import { withoutNeutral } from '../../../src/align/names/compare-organizations.js'
import { foldName } from '../../../src/text/fold-name.js'
import { ORGANIZATION_FEATURES, organizationFeatures } from '../../../src/align/names/organization-evidence.js'
import { PERSON_FEATURES, personFeatures } from '../../../src/align/names/person-evidence.js'
import { type PersonName, readPerson } from '../../../src/align/names/read-person.js'
import { readOrganization } from '../../../src/align/names/read-organization.js'
import { type CostEntry, useCosts } from '../../../src/align/names/spelling-distance.js'
import { crossValidate, report } from './cross-validate.js'
import { learnCosts, type WordPair } from './learn-costs.js'
import { fitLogistic } from './logistic.js'
import { type NamePair, readPairs } from './pairs.js'
import { PRIOR_COSTS } from './prior-costs.js'

const directory = process.argv[2] ?? process.env['NAMES_DATA']
if (directory === undefined) throw new Error('which directory holds ofac.jsonl and spellingukraine.jsonl?')
const out = join(import.meta.dirname, '../../../src/data')

const ofac = readPairs(join(directory, 'ofac.jsonl'))
const ukraine = readPairs(join(directory, 'spellingukraine.jsonl'))

const ordered = <T>(pair: NamePair, read: (text: string) => T): readonly [T, T] =>
  pair.a < pair.b ? [read(pair.a), read(pair.b)] : [read(pair.b), read(pair.a)]

const wordPairs = (): WordPair[] => {
  const pairs: WordPair[] = []
  for (const pair of ofac) {
    if (!pair.match || pair.type !== 'person') continue
    const [a, b] = ordered(pair, readPerson)
    for (const found of assignWords(a, b).pairs) {
      if (found.aSpan + found.bSpan > 2 || found.evidence === 'initial' || found.evidence === 'short-form') continue
      pairs.push([a.words[found.a]!.text, b.words[found.b]!.text])
    }
  }
  for (const pair of ukraine) {
    const [a, b] = [foldName(pair.a).split(/[^a-z]+/), foldName(pair.b).split(/[^a-z]+/)]
    if (a.length === b.length) a.forEach((word, i) => pairs.push([word, b[i]!]))
  }
  return pairs
}

const PRIOR = 12
useCosts(PRIOR_COSTS)
const costs: CostEntry[] = learnCosts(wordPairs(), PRIOR_COSTS, PRIOR)
useCosts(costs)

// Names of one word are left to rules.
const persons = ofac.filter((pair) => {
  const [a, b]: readonly PersonName[] = ordered(pair, readPerson)
  return pair.type === 'person' && a!.words.length > 1 && b!.words.length > 1
})
const personRows = persons.map((pair) => {
  const [a, b] = ordered(pair, readPerson)
  return personFeatures(a, b, assignWords(a, b))
})
report('persons', persons, crossValidate(persons, personRows))
const personWeights = fitLogistic(
  personRows,
  persons.map((pair) => pair.match),
)

const organizations = ofac.filter((pair) => pair.type === 'organization')
const organizationRows = organizations.map((pair) => {
  const [a, b] = ordered(pair, readOrganization)
  return organizationFeatures(a, b, withoutNeutral(a, b, assignWords(a, b)))
})
report('organisations', organizations, crossValidate(organizations, organizationRows))
const organizationWeights = fitLogistic(
  organizationRows,
  organizations.map((pair) => pair.match),
)

const weightLines = (features: readonly string[], weights: readonly number[]): string =>
  features.map((feature, i) => `  ${weights[i]!.toFixed(2)}, // ${feature}`).join('\n')

const made = 'Made by `npm run train:names`; do not edit.'

writeFileSync(
  join(out, 'name-spelling-costs.ts'),
  `/** What one letter or pair of letters costs for another in a name, 0..1; '' is nothing. ${made}\n *  Learnt from pairs of names of one bearer: OFAC sanctions list (public domain), spellingukraine (MIT). */\n` +
    `export const SPELLING_COSTS: readonly (readonly [string, string, number])[] = [\n` +
    costs.map(([x, y, cost]) => `  ['${x}', '${y}', ${cost}],`).join('\n') +
    '\n]\n',
)
writeFileSync(
  join(out, 'name-person-weights.ts'),
  `/** Log odds of each feature in \`person-evidence.ts\`, in its order. ${made}\n *  Learnt from pairs of the OFAC sanctions list (public domain). */\n` +
    `export const PERSON_WEIGHTS: readonly number[] = [\n${weightLines(PERSON_FEATURES, personWeights)}\n]\n\n` +
    `/** Log odds asked for: a false match costs more than a missed one. */\nexport const PERSON_THRESHOLD = 1\n`,
)
writeFileSync(
  join(out, 'name-organization-weights.ts'),
  `/** Log odds of each feature in \`organization-evidence.ts\`, in its order. ${made}\n *  Learnt from pairs of the OFAC sanctions list (public domain). */\n` +
    `export const ORGANIZATION_WEIGHTS: readonly number[] = [\n${weightLines(ORGANIZATION_FEATURES, organizationWeights)}\n]\n\n` +
    `/** Log odds asked for. */\nexport const ORGANIZATION_THRESHOLD = 0.3\n`,
)
