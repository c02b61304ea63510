import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { factdiff, FIVE, folderOf, FOUR, jsonl, MAYOR } from './helpers.js'

const files = folderOf({
  'four.json': JSON.stringify(FOUR),
  'both.json': JSON.stringify([FOUR, FIVE], null, 2),
  'no-text.json': '[\n  { "id": "a", "text": "A fire." },\n  {\n    "id": "b"\n  }\n]',
  'cut.json': '{\n  "id": "a",\n  "text":\n}\n',
  'mixed.jsonl': jsonl(FOUR, MAYOR, '', FIVE),
  'bad.jsonl': jsonl(FOUR, 'no json', { ...FIVE, publishedAt: 'soon' }, FIVE, FIVE),
  'wire.txt': 'Fire kills six in Leighford\n\nLEIGHFORD (AP) — Six people were killed on Monday in the fire.\n',
  'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
  'page.html':
    '<html><head><title>Fire kills five</title></head><body><article><h1>Fire kills five</h1><p>' +
    `${FIVE.text}</p><p>${FIVE.text.replace('Five', 'The five')}</p></article></body></html>`,
  'feed.xml':
    '<rss version="2.0"><channel><title>Herald</title><item><title>Fire</title><guid>urn:h:1</guid>' +
    '<description>Five people were killed in the fire in Leighford.</description></item></channel></rss>',
  'no-feed.xml': 'no feed',
  'report.docx': '',
})
afterAll(files.remove)

const ninjs = (version: string, toll: string) => ({
  uri: 'urn:agency:1',
  version,
  versionCreated: `2024-05-14T1${version}:00:00Z`,
  headlines: [{ value: 'Fire in Leighford' }],
  bodies: [{ contentType: 'text/plain', value: `${toll} people were killed in the fire in Leighford.` }],
})

describe('what it reads', () => {
  test('an array of articles gives one comparison, and nothing on standard error', async () => {
    const { status, stdout, stderr } = await factdiff([files.path('both.json'), '--format', 'json'])
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ verdict: 'discrepancy', severity: 'major' })
  })

  test('files of several kinds are compared together, and what a file does not say is said', async () => {
    const names = ['four.json', 'wire.txt', 'page.html', 'feed.xml'].map(files.path)
    const { status, stdout, stderr } = await factdiff([...names, '--format', 'json', '--source', 'Wire'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).articles.map(({ id }: { id: string }) => id)).toEqual([
      'daily',
      files.path('wire.txt'),
      files.path('page.html'),
      'urn:h:1',
    ])
    expect(stderr).toContain(`${files.path('wire.txt')}: not found: date (--published`)
    expect(stderr).toContain(`${files.path('page.html')}: not found: outlet`)
  })

  test('plain text takes its date and outlet from the options', async () => {
    const args = [files.path('wire.txt'), '--published', '2024-05-14', '--source', 'Wire', '--format', 'json']
    const [article] = JSON.parse((await factdiff(args)).stdout).articles
    expect(article).toMatchObject({ source: 'Wire', publishedAt: '2024-05-14' })
  })

  test('a ninjs item is known by its fields, and its higher version takes the place of the lower', async () => {
    const stdin = jsonl(ninjs('1', 'Four'), ninjs('2', 'Five'), FOUR)
    const { stdout, stderr } = await factdiff(['-', '--format', 'json'], { stdin })
    expect(JSON.parse(stdout).articles).toMatchObject([
      { id: 'urn:agency:1#2', corrects: ['urn:agency:1#1'] },
      { id: 'daily' },
    ])
    expect(stderr).toContain('standard input:1: left out')
  })

  test('null is taken for a field that is absent, where it may be', async () => {
    const nulls = { title: null, source: null, publishedAt: null, url: null, hints: null, credits: null }
    const { status, stderr } = await factdiff(['-'], { stdin: jsonl({ ...FOUR, ...nulls }, FIVE) })
    expect([status, stderr]).toEqual([0, ''])
    expect((await factdiff(['-'], { stdin: jsonl({ ...FOUR, text: null }) })).stderr).toBe(
      'factdiff: standard input:1: text: must be a string, got null\n',
    )
  })

  test('an embargoed ninjs item is refused, until --now', async () => {
    const stdin = jsonl({ ...ninjs('1', 'Four'), embargoedUntil: '2024-05-15T06:00:00Z' }, FIVE)
    const refused = await factdiff(['-'], { stdin })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/^factdiff: standard input:1: embargoedUntil: embargoed until .* pass --now /)
    expect((await factdiff(['-', '--now', '2024-05-16'], { stdin })).status).toBe(0)
  })

  test('a cancelled ninjs item takes its earlier versions with it, and a later one is news again', async () => {
    const cancelled = { ...ninjs('2', 'Five'), pubStatus: 'canceled' }
    const refused = await factdiff(['-'], { stdin: jsonl(ninjs('1', 'Four'), cancelled, FOUR, FIVE) })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('standard input:2: pubStatus')

    const args = ['-', '--format', 'json', '--skip-invalid']
    const { stdout, stderr } = await factdiff(args, { stdin: jsonl(ninjs('1', 'Four'), cancelled, FOUR, FIVE) })
    expect(JSON.parse(stdout).articles).toMatchObject([{ id: 'daily' }, { id: 'herald' }])
    expect(stderr).toContain('standard input:1: left out, withdrawn by standard input:2')

    const again = await factdiff(args, { stdin: jsonl(ninjs('3', 'Six'), ninjs('1', 'Four'), cancelled, FOUR) })
    expect(JSON.parse(again.stdout).articles).toMatchObject([{ id: 'urn:agency:1#3' }, { id: 'daily' }])
  })

  test('a line separator inside a string does not break the line', async () => {
    const stdin = jsonl({ ...FOUR, text: `One.\u2028${FOUR.text}` }, FIVE)
    expect((await factdiff(['-'], { stdin })).status).toBe(0)
  })
})

describe('what it writes', () => {
  test.each([
    ['text', /^2 articles: 1 discrepancy/],
    ['json', /^\{\n {2}"schemaVersion"/],
    ['jsonl', /^\{"schemaVersion".*\}\n$/],
    ['markdown', /^## 2 articles: 1 discrepancy/],
    ['html', /^<!doctype html>/],
    ['annotations', /^\{\n {2}"@context"/],
    ['csv', /^finding,finding_id,/],
  ])('%s', async (format, expected) => {
    const { status, stdout } = await factdiff([files.path('both.json'), '--format', format])
    expect(status).toBe(0)
    expect(stdout).toMatch(expected)
  })

  test('--out writes the format that its ending names, and leaves standard output empty', async () => {
    const out = files.path('findings.csv')
    expect(await factdiff([files.path('both.json'), '--out', out])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/^finding,/)
  })

  test('an article is never written over', async () => {
    const before = readFileSync(files.path('both.json'), 'utf8')
    const { status, stderr } = await factdiff([files.path('both.json'), '--out', files.path('both.json')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^factdiff: --out: .* is one of the articles\n$/)
    expect(readFileSync(files.path('both.json'), 'utf8')).toBe(before)
  })

  test('colours on a terminal only, and none with NO_COLOR', async () => {
    const args = [files.path('both.json')]
    expect((await factdiff(args, { isTTY: true })).stdout).toContain('\u001b[')
    expect((await factdiff(args, { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
    expect((await factdiff(args)).stdout).not.toContain('\u001b')
  })

  test('--only leaves the other topics out', async () => {
    const { stdout } = await factdiff([files.path('both.json'), '--format', 'json', '--only', 'names,dates'])
    const topics = JSON.parse(stdout).findings.map(({ topic }: { topic: string }) => topic)
    expect([...new Set(topics)].sort()).toEqual(['date', 'name'])
  })

  test('--min-confidence leaves out what is less sure', async () => {
    const { stdout } = await factdiff([files.path('both.json'), '--format', 'json', '--min-confidence', '1'])
    const sure = JSON.parse(stdout).findings.filter(({ verdict }: { verdict: string }) => verdict !== 'single-source')
    expect(sure.every(({ confidence }: { confidence: number }) => confidence === 1)).toBe(true)
  })
})

describe('--group', () => {
  const mixed = files.path('mixed.jsonl')

  test('one comparison a story, one a line', async () => {
    const { stdout } = await factdiff([mixed, '--group', '--format', 'jsonl'])
    const stories = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).articles.length)
    expect(stories.sort()).toEqual([1, 2])
  })

  test('one array, one page of annotations, one table', async () => {
    const [json, annotations, csv] = await Promise.all(
      ['json', 'annotations', 'csv'].map(
        async (format) => (await factdiff([mixed, '--group', '--format', format])).stdout,
      ),
    )
    expect(JSON.parse(json!)).toHaveLength(2)
    expect(JSON.parse(annotations!)).toMatchObject({ type: 'AnnotationPage' })
    expect(csv!.match(/^finding,/gm)).toHaveLength(1)
  })

  test('HTML goes into a folder, one page a story', async () => {
    expect((await factdiff([mixed, '--group', '--format', 'html'])).stderr).toContain('--out: must name a folder')
    expect((await factdiff([mixed, '--group', '--format', 'html', '--out', files.path('pages')])).status).toBe(0)
    expect(readdirSync(files.path('pages'))).toEqual(['story-1.html', 'story-2.html'])
  })
})

describe('--fail-on', () => {
  const precise = jsonl(
    { ...FOUR, text: 'About 7,000 people were killed.' },
    { ...FIVE, text: '7,028 people were killed.' },
  )

  test('is 1 where it was found, with the report as ever', async () => {
    const { status, stdout } = await factdiff([files.path('both.json'), '--fail-on', 'major'])
    expect(status).toBe(1)
    expect(stdout).toContain('DISCREPANCIES')
  })

  test('a minor discrepancy is no major one', async () => {
    expect((await factdiff(['-', '--fail-on', 'discrepancy'], { stdin: precise })).status).toBe(1)
    expect((await factdiff(['-', '--fail-on', 'major'], { stdin: precise })).status).toBe(0)
  })

  test('is 0 where articles agree', async () => {
    const stdin = jsonl(FOUR, { ...FOUR, id: 'copy', source: 'Copy' })
    expect((await factdiff(['-', '--fail-on', 'discrepancy'], { stdin })).status).toBe(0)
  })
})

describe('what is wrong is said in one line, with 2', () => {
  const at = files.path
  test.each<[string[], string]>([
    [[], 'no files; see factdiff --help'],
    [['--fromat', 'json'], "Unknown option '--fromat'"],
    [
      ['--format', 'yaml', at('both.json')],
      '--format: must be one of text, json, jsonl, markdown, html, annotations, csv, got "yaml"',
    ],
    [
      ['--only', 'names,figures', at('both.json')],
      '--only: must be one of names, quantities, dates, ages, roles, quotes, got "figures"',
    ],
    [['--min-confidence', 'high', at('both.json')], '--min-confidence: must be a number from 0 to 1, got "high"'],
    [['--fail-on', 'minor', at('both.json')], '--fail-on: must be one of discrepancy, major, got "minor"'],
    [['--published', '2024-02-30', at('wire.txt')], '--published: must be an ISO 8601 date, got "2024-02-30"'],
    [['--out', at('none/x.json'), at('both.json')], `--out: ${at('none/x.json')}: no such folder`],
    [[at('none.json')], `${at('none.json')}: no such file or folder`],
    [[at('report.docx')], `${at('report.docx')}: must end in .json, .jsonl, .html, .xml, .rss or .txt`],
    [[at('latin.txt')], `${at('latin.txt')}: is not UTF-8 text`],
    [[at('no-text.json')], `${at('no-text.json')}:3: text: is required`],
    [[at('no-feed.xml')], `${at('no-feed.xml')}: no feed: Unrecognized feed format`],
    [
      [at('four.json'), at('both.json')],
      `${at('both.json')}:2: id: "daily" is the id of the article in ${at('four.json')}`,
    ],
    [['-'], 'standard input: no articles'],
  ])('%j', async (args, message) => {
    expect(await factdiff(args)).toEqual({ status: 2, stdout: '', stderr: `factdiff: ${message}\n` })
  })

  test('JSON that breaks off names the line', async () => {
    const { status, stderr } = await factdiff([at('cut.json')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/cut\.json:4: is no JSON: [^\n]+\n$/)
  })

  test('a bad line ends the work', async () => {
    const { status, stdout, stderr } = await factdiff([at('bad.jsonl')])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/bad\.jsonl:2: is no JSON: [^\n]+\n$/)
  })

  test('with --skip-invalid bad lines are reported, left out and counted at the end', async () => {
    const { status, stdout, stderr } = await factdiff([at('bad.jsonl'), '--skip-invalid', '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).articles).toHaveLength(2)
    const lines = stderr.trimEnd().split('\n')
    expect(lines[0]).toMatch(/skipped .*bad\.jsonl:2: is no JSON/)
    expect(lines[1]).toMatch(/skipped .*bad\.jsonl:3: publishedAt: must be an ISO 8601 date, got "soon"$/)
    expect(lines[2]).toMatch(/skipped .*bad\.jsonl:5: id: "herald" is the id of the article in .*bad\.jsonl:4$/)
    expect(lines[3]).toBe('factdiff: 3 of 5 articles skipped')
  })

  test('--quiet says nothing of it', async () => {
    expect((await factdiff([at('bad.jsonl'), '--skip-invalid', '--quiet'])).stderr).toBe('')
  })

  test('what an article holds cannot write to the terminal', async () => {
    const stdin = jsonl({ ...FOUR, id: 'a\u001b[2J' }, { ...FOUR, id: 'a\u001b[2J' })
    expect((await factdiff(['-'], { stdin })).stderr).not.toContain('\u001b')
  })
})

test('--version and --help go to standard output', async () => {
  expect(await factdiff(['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' })
  const { status, stdout } = await factdiff(['--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('Examples:')
  expect(existsSync(files.path('--help'))).toBe(false)
})
