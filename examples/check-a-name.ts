// Do two spellings name one person, organisation or place?
//
//   npx tsx examples/check-a-name.ts
//   npx tsx examples/check-a-name.ts 'Abu Marzouk' 'Abu Marzuk'
//   npx tsx examples/check-a-name.ts 'Islamic State' ISIS organization

import { compareNames, type EntityType } from 'factdiff'

const PAIRS: readonly (readonly [string, string, EntityType])[] = [
  ['Abu Marzouk', 'Abu Marzuk', 'person'],
  ['Oleksandr Melnyk', 'Alexander Melnik', 'person'],
  ['Maria Zakharova', 'Zakharova', 'person'],
  ['John Smith', 'Joan Smith', 'person'],
  ['Islamic State', 'ISIS', 'organization'],
  ['RIA news agency', 'RIA Novosti', 'organization'],
  ['Kyiv', 'Kiev', 'place'],
]

const TYPES = new Set<string>(['person', 'organization', 'place', 'other'])
const isType = (word: string): word is EntityType => TYPES.has(word)

const [a, b, type = 'person'] = process.argv.slice(2)
if ((a === undefined) !== (b === undefined) || !isType(type)) {
  process.stderr.write('usage: check-a-name [NAME NAME [person|organization|place|other]]\n')
  process.exit(2)
}

for (const [one, other, kind] of a === undefined || b === undefined ? PAIRS : [[a, b, type] as const]) {
  const { relation, score, explanation } = compareNames(one, other, { type: kind })
  process.stdout.write(`${one} / ${other} (${kind}): ${relation}, ${score.toFixed(2)}. ${explanation}\n`)
}
