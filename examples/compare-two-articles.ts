// What do two outlets agree and differ on?
//
//   npm run example
//   npx tsx examples/compare-two-articles.ts examples/stories/earthquake.json
//
// The file is a JSON array of articles: [{ "id": "a", "source": "Outlet", "publishedAt": "2024-05-14", "text": "…" }, …]

import { readFileSync } from 'node:fs'
import { compareArticles, renderText, type Article } from 'factdiff'

const file = process.argv[2] ?? new URL('stories/moscow-visit.json', import.meta.url)
const articles = JSON.parse(readFileSync(file, 'utf8')) as Article[]

const comparison = compareArticles(articles)

process.stdout.write(renderText(comparison, articles, { width: process.stdout.columns }))
