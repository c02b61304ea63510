// Stories come from a source that could go on for ever; each is compared on worker threads, as many at once as there are
// processors, and no article can hold up the rest for more than five seconds.
//
//   npx tsx examples/compare-stream.ts                  (the stories that come with the examples)
//   npx tsx examples/compare-stream.ts - < wire.jsonl   (your own articles, one a line, in order of time)

import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Article } from 'factdiff'
import { compareStories } from 'factdiff/stream'

async function* wire(): AsyncGenerator<Article> {
  for await (const line of createInterface({ input: process.stdin })) if (line !== '') yield JSON.parse(line) as Article
}

function* bundled(): Generator<Article[]> {
  const folder = new URL('stories/', import.meta.url)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')))
    yield JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article[]
}

const stop = new AbortController()
process.once('SIGINT', () => stop.abort(new Error('interrupted')))

const source = process.argv[2] === '-' ? wire() : bundled()
for await (const { ids, comparison, failed } of compareStories(source, { deadline: 5_000, signal: stop.signal })) {
  const { discrepancy, agreement } = comparison.summary.byVerdict
  console.log(`${ids.join(', ')}: ${discrepancy} discrepancies, ${agreement} agreements`)
  for (const { id, code, reason } of failed) console.error(`${id ?? 'no id'}: ${code}: ${reason}`)
}
