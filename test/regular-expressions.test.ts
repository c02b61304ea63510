import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'

// ESLint's rules read literals, and patterns that it can put together itself; those that the code builds from tables are
// caught here as they are built.
const built = new Map<string, RegExp>()

const Native = RegExp

const SRC = fileURLToPath(new URL('../src', import.meta.url))

// The line below: this function, `record`, the trap, and who builds.
const isOurs = (): boolean => new Error().stack!.split('\n')[4]?.includes(SRC) === true

const record = (pattern: string | RegExp, flags?: string): RegExp => {
  const made = new Native(pattern, flags)
  if (isOurs()) built.set(String(made), made)
  return made
}

globalThis.RegExp = new Proxy(Native, {
  construct: (_, [pattern, flags]: [string, string?]) => record(pattern, flags),
  apply: (_, __, [pattern, flags]: [string, string?]) => record(pattern, flags),
})

const PAGE = `<article><script>1</script><style>a{}</style><h1>Title</h1><time>May 14, 2024 9:30 a.m. CET</time>
<p>OSLO, May 14 (Reuters) - More than 1 400 people, Ann Lee, 42, said on Monday, October 7, at 8 a.m., “were killed”.</p></article>`

const TEXT = `OSLO, May 14 (Reuters) - More than 1 400 people were killed on Monday, October 7, the police said.
Updated: May 14, 2024. The third quarter, 2 days ago, Christmas Eve, 20–30 percent, the first of May.
“We left,” Maria Keller, 42, told AP. — Ann Lee (@annlee) January 16, 2017`

test(
  'no regular expression that is built at run time can take more than linear time',
  { timeout: 600_000 },
  async () => {
    const { compareArticles } = await import('../src/index.js')
    const { readFeed, readHtml, readText } = await import('../src/read/index.js')
    const { renderHtml } = await import('../src/report/index.js')
    const articles = [
      { ...readText(TEXT), id: 'a', publishedAt: '2024-05-14' },
      { ...(await readHtml(PAGE)), id: 'b', publishedAt: '2024-05-14' },
    ]
    renderHtml(compareArticles(articles), articles)
    await readFeed(
      '<rss version="2.0"><channel><item><title>A</title><description>B</description></item></channel></rss>',
    )
    const slow = [...built.values()].flatMap((pattern) =>
      analyse(pattern, { reportTypes: { Move: false } }).reports.map(({ type, exponential }) => ({
        pattern: pattern.source.slice(0, 120),
        type,
        exponential,
      })),
    )
    expect(built.size).toBeGreaterThan(50)
    expect(slow).toEqual([])
  },
)
