// Takes the README's picture of the report: npx tsx test/report/picture.ts (needs Chromium, see browser.test.ts).
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { compareArticles, renderHtml } from '../../src/index.js'
import type { Article } from '../../src/types.js'

const STORY = new URL('../../examples/stories/quarterly-results.json', import.meta.url)
const PICTURE = '.github/report.png'

const articles = JSON.parse(readFileSync(STORY, 'utf8')) as Article[]
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 1150 }, colorScheme: 'light' })
await page.setContent(renderHtml(compareArticles(articles), articles))
await page.screenshot({ path: PICTURE })
await browser.close()
