// The report as a page for people: one file, no script, nothing loaded.
//
//   npx tsx examples/write-html.ts > report.html
//   npx tsx examples/write-html.ts my-articles.json > report.html

import { readFileSync } from 'node:fs'
import { compareArticles, renderHtml, type Article } from 'factdiff'

const file = process.argv[2] ?? new URL('stories/earthquake.json', import.meta.url)
const articles = JSON.parse(readFileSync(file, 'utf8')) as Article[]

process.stdout.write(renderHtml(compareArticles(articles), articles))
