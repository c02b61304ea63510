// Articles come in one by one, as JSON lines; findings go out as JSON lines. Each article is read once, when it comes in,
// and what it states is stored as plain JSON. Comparing happens later, from the store: the text is not needed again.
//
//   npx tsx examples/newsroom-pipeline.ts                  (the stories that come with the examples)
//   npx tsx examples/newsroom-pipeline.ts - < wire.jsonl   (your own)

import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { compareFacts, extractFacts, FactdiffError, groupByStory, type Article, type ArticleFacts } from 'factdiff'

async function* linesIn(): AsyncGenerator<string> {
  if (process.argv[2] === '-') {
    yield* createInterface({ input: process.stdin })
    return
  }
  const folder = new URL('stories/', import.meta.url)
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    for (const article of JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article[]) {
      yield JSON.stringify(article)
    }
  }
}

// Morning: extract and store. A database table with one JSON column would do in place of this map.
const store = new Map<string, string>()
const articles: Article[] = []
let number = 0
for await (const line of linesIn()) {
  number++
  if (line.trim() === '') continue
  try {
    const article = JSON.parse(line) as Article
    store.set(article.id, JSON.stringify(extractFacts(article)))
    articles.push(article)
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof FactdiffError)) throw error
    process.stderr.write(`line ${number} skipped: ${error.message}\n`)
    process.exitCode = 2
  }
}

// Evening: find out which articles tell one story, and compare what is stored of them.
for (const story of groupByStory(articles)) {
  if (story.length < 2) continue
  const facts = story.map(({ id }) => JSON.parse(store.get(id)!) as ArticleFacts)
  for (const finding of compareFacts(facts, { singleSource: false }).findings) {
    const { id, verdict, difference, severity, confidence, subject, explanation } = finding
    const claims = finding.claims.map(({ articleId, source, text, span, value }) => ({
      articleId,
      source,
      text,
      span,
      value,
    }))
    const line = { story: story[0]!.id, id, verdict, difference, severity, confidence, subject, explanation, claims }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}
