import { build } from 'esbuild'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'

const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [here('examples/browser/page.js')],
    alias: { factdiff: here('src/index.ts') },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

if (CHROMIUM === undefined) console.warn('No Chromium here: the browser example is bundled only. Set CHROMIUM_PATH.')

describe('the example in a browser', { timeout: 60_000 }, () => {
  it('is bundled without a module of Node', async () => {
    expect(await bundle()).not.toMatch(/from\s*["']node:|require\(["']node:/)
  })

  it.skipIf(CHROMIUM === undefined)('compares what is typed in, in the page and without a request', async () => {
    const files: Record<string, readonly [string, string]> = {
      '/': ['text/html', readFileSync(here('examples/browser/index.html'), 'utf8')],
      '/bundle.js': ['text/javascript', await bundle()],
    }
    const browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
    try {
      const page = await browser.newPage()
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      await page.route('**/*', async (route) => {
        const path = new URL(route.request().url()).pathname
        const [contentType, body] = files[path] ?? []
        if (body === undefined && path !== '/favicon.ico') problems.push(path)
        await (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: contentType!, body }))
      })
      await page.goto('http://factdiff.example/')
      await page.getByRole('button', { name: 'Compare' }).click()
      expect(await page.getByRole('status').textContent()).toMatch(/^[1-9]\d* findings$/)
      expect(await page.frameLocator('iframe').locator('#f1').textContent()).not.toBe('')
      expect(problems).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
