import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/index.js'
import { renderHtml } from '../../src/report/html.js'
import type { Article, Comparison } from '../../src/types.js'
import { STORIES } from '../examples/stories.js'
import { ARABIC_NAME, FERRY, FERRY_ARTICLES, FLOOD, FLOOD_ARTICLES } from './fixtures.js'

// The page's own globals: the project has no DOM types, since nothing in src may lean on a browser.
declare const document: {
  readonly documentElement: { readonly scrollWidth: number }
  readonly activeElement: { readonly id: string; readonly textContent: string | null } | null
}
declare const getComputedStyle: (one: unknown) => {
  readonly outlineStyle: string
  readonly borderBottomStyle: string
  readonly borderBottomColor: string
}

const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const PAGES: readonly (readonly [string, Comparison, readonly Article[]])[] = [
  ['ferry', FERRY, FERRY_ARTICLES],
  ['flood', FLOOD, FLOOD_ARTICLES],
  ['ferry without articles', FERRY, []],
  ...Object.entries(STORIES).map(([name, articles]) => [name, compareArticles(articles), articles] as const),
]

if (CHROMIUM === undefined)
  console.warn('No Chromium here: the HTML report is not tested in a browser. Set CHROMIUM_PATH.')

describe.skipIf(CHROMIUM === undefined)('the HTML report in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
  }, 60_000)
  afterAll(() => browser?.close())

  const open = async <T>(html: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    try {
      const page = await context.newPage()
      await page.setContent(html)
      return await use(page)
    } finally {
      await context.close()
    }
  }

  const violations = async (page: Page): Promise<string[]> => {
    await page.addScriptTag({ path: AXE })
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations: found } = await axe.run({ runOnly: tags })
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
    })
  }

  describe.each(PAGES)('%s', (_name, comparison, articles) => {
    const html = renderHtml(comparison, articles)

    it('has no violation that axe finds, light, dark or narrow', async () => {
      await open(html, { bypassCSP: true }, async (page) => {
        expect(await violations(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await violations(page)).toEqual([])
        await page.setViewportSize({ width: 360, height: 640 })
        expect(await violations(page)).toEqual([])
      })
    })

    it('is no wider than the screen, from 320 to 1920', async () => {
      await open(html, {}, async (page) => {
        for (const width of [320, 360, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 640 })
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
      })
    })
  })

  const ferry = renderHtml(FERRY, FERRY_ARTICLES)
  const outlined = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle))

  it('goes from a finding to its places and back without script', async () => {
    await open(ferry, { javaScriptEnabled: false, viewport: { width: 700, height: 500 } }, async (page) => {
      for (const place of ['f1c1', 'f1c2']) {
        await page.locator(`#f1 a[href="#${place}"]`).click()
        await expectVisible(page, `#${place}`)
        await page.locator(`#${place}`).click()
        await expectVisible(page, '#f1 h3')
      }
    })
  })

  it('lights up both places of a finding', async () => {
    await open(ferry, {}, async (page) => {
      expect(await outlined(page, '.m1')).toEqual(['none', 'none'])
      await page.locator('#f1 a[href="#f1c2"]').click()
      expect(await outlined(page, '.m1')).toEqual(['solid', 'solid'])
      expect(await outlined(page, '.m2')).toEqual(['none', 'none'])
    })
  })

  it('can be walked through by keyboard', async () => {
    await open(ferry, {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the articles')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f1c1')
      expect(await outlined(page, '#f1c1')).toEqual(['solid'])
      await page.keyboard.press('Enter')
      await expectVisible(page, '#f1 h3')
    })
  })

  it('puts articles side by side on a wide screen and stacks them on a narrow one', async () => {
    const tops = (page: Page) =>
      page.locator('article').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
    const [a, b] = await open(ferry, { viewport: { width: 1280, height: 800 } }, tops)
    expect(a).toBe(b)
    const [above, below] = await open(ferry, { viewport: { width: 360, height: 640 } }, tops)
    expect(below).toBeGreaterThan(above!)
  })

  it('unmarks agreements without script', async () => {
    await open(ferry, { javaScriptEnabled: true }, async (page) => {
      const lines = () =>
        page
          .locator('article .mark.agreement')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBottomColor))
      expect(new Set(await lines())).not.toContain('rgba(0, 0, 0, 0)')
      await page.getByLabel('marked').uncheck()
      expect(new Set(await lines())).toEqual(new Set(['rgba(0, 0, 0, 0)']))
    })
  })

  it('marks every kind by its line and not by its colour alone', async () => {
    await open(ferry, {}, async (page) => {
      const lines = await page
        .locator('article .mark')
        .evaluateAll((all) => all.map((one) => [one.className.split(' ')[1], getComputedStyle(one).borderBottomStyle]))
      expect(Object.fromEntries(lines)).toEqual({ major: 'double', discrepancy: 'dashed', agreement: 'solid' })
    })
  })

  it('prints all findings, none cut off by a scrolling pane', async () => {
    await open(ferry, {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const [shown, whole] = await page
        .locator('.findings')
        .evaluate((one) => [one.clientHeight, one.scrollHeight] as const)
      expect(shown).toBe(whole)
    })
  })

  it('keeps what follows a right-to-left name on its right', async () => {
    await open(renderHtml(FLOOD, FLOOD_ARTICLES), {}, async (page) => {
      const [name, number] = await page
        .locator(`article a.mark:has-text("${ARABIC_NAME}")`)
        .first()
        .evaluate((link) =>
          [link.querySelector('bdi')!, link.querySelector('sup')!].map((one) => one.getBoundingClientRect()),
        )
      expect(number!.left).toBeGreaterThanOrEqual(name!.right - 1)
    })
  })

  it('draws how the toll grew', async () => {
    await open(renderHtml(FLOOD, FLOOD_ARTICLES), {}, async (page) => {
      const points = await page
        .locator('svg.timeline circle')
        .evaluateAll((all) => all.map((one) => [Number(one.getAttribute('cx')), Number(one.getAttribute('cy'))]))
      expect(points).toHaveLength(3)
      expect(points[0]![0]).toBeLessThan(points[1]![0]!)
      expect(points[0]![1]).toBeGreaterThan(points[2]![1]!)
    })
  })

  it('asks for nothing from the network and runs nothing of a hostile article', async () => {
    const evil: Article = {
      ...FERRY_ARTICLES[0]!,
      source: '<img src="http://e.example/a.png" onerror="document.title=1">',
      title: '<script>document.title="owned"</script>',
      text: `${FERRY_ARTICLES[0]!.text}\n<svg onload="document.title=1"><style>@import "http://e.example/b.css"</style>`,
    }
    const comparison = { ...FERRY, articles: FERRY.articles.map((one) => ({ ...one, source: evil.source! })) }
    await open('', {}, async (page) => {
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await page.setContent(renderHtml(comparison, [evil, FERRY_ARTICLES[1]!]))
      expect(requests).toEqual([])
      expect(await page.title()).toMatch(/^2 articles/)
      expect(await page.locator('img, script, iframe, article svg').count()).toBe(0)
    })
  })
})

const expectVisible = async (page: Page, selector: string): Promise<void> => {
  const box = await page.locator(selector).boundingBox()
  const height = page.viewportSize()!.height
  expect(box).not.toBeNull()
  expect(box!.y).toBeGreaterThanOrEqual(-1)
  expect(box!.y).toBeLessThan(height)
}
