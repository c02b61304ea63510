// Checks an installed package as a project of its own sees it, with nothing of ours about: types strict and without
// skipLibCheck, one error class for all sub-paths, a bundle for browsers without Node's modules.
//
//   node test/package/check-consumer.mjs FOLDER    (FOLDER is where `npm install factdiff-….tgz` was run)
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { join } from 'node:path'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node test/package/check-consumer.mjs FOLDER')

for (const name of ['@types/lodash', '@types/node'])
  if (existsSync(join(folder, 'node_modules', name))) throw new Error(`${name} is there: the types would not be tested`)

const USES = `
import { compareArticles, extractFacts, FactdiffError, type Article, type Comparison } from 'factdiff'
import { FactdiffError as ReadError, readText } from 'factdiff/read'
import { renderAnnotations, renderCsv, renderHtml } from 'factdiff/report'
import schema from 'factdiff/report.schema.json'
import { compareStories, type StoryResult } from 'factdiff/stream'

const article: Article = { id: 'a', text: 'More than 40 people died on Thursday.', publishedAt: '2023-10-26' }
const comparison: Comparison = compareArticles([article, { ...article, id: 'b' }])
const shown: readonly string[] = [renderHtml(comparison, [article]), renderCsv(comparison)]
const least: number | null | undefined = extractFacts(article).quantities[0]?.min
const sameClass: typeof FactdiffError = ReadError
const stories: AsyncIterable<StoryResult> = compareStories([[article]], { deadline: 1_000 })
export const results = { stories, shown, least, sameClass, readText, renderAnnotations, schema }
// @ts-expect-error An article needs a text.
compareArticles([{ id: 'a' }])
`

const RUNS = `
const check = (name, ok) => { if (!ok) throw new Error(name) }
// Without piscina, which is not installed here, in this thread.
const first = compareStories([[{ id: 'a', text: 'Four people died.' }, null]]).next()
first.then(({ value }) => check('stream', value.ids[0] === 'a' && value.failed.length === 1))
check('report', typeof renderHtml === 'function')
check('schema', schema.$schema === 'https://json-schema.org/draft/2020-12/schema')
check('package.json', manifest.name === 'factdiff')
check('one class', ReadError === FactdiffError)
try { readText(3) } catch (error) { check('instanceof', error instanceof FactdiffError && error.code === 'not-a-string') }
`

const PROJECTS = {
  esm: {
    manifest: { type: 'module' },
    source: USES.replace("schema.json'", "schema.json' with { type: 'json' }"),
    run: `import { FactdiffError } from 'factdiff'
import { FactdiffError as ReadError, readText } from 'factdiff/read'
import { renderHtml } from 'factdiff/report'
import schema from 'factdiff/report.schema.json' with { type: 'json' }
import { compareStories } from 'factdiff/stream'
import manifest from 'factdiff/package.json' with { type: 'json' }
${RUNS}`,
  },
  cjs: {
    manifest: { type: 'commonjs' },
    source: USES,
    run: `const { FactdiffError } = require('factdiff')
const { FactdiffError: ReadError, readText } = require('factdiff/read')
const { renderHtml } = require('factdiff/report')
const schema = require('factdiff/report.schema.json')
const { compareStories } = require('factdiff/stream')
const manifest = require('factdiff/package.json')
if (Object.keys(require.cache).some((path) => path.includes('wink-'))) throw new Error('the model is loaded before the first call')
${RUNS}`,
  },
}

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const compilerOptions = {
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  esModuleInterop: true,
  resolveJsonModule: true,
  noEmit: true,
}

for (const [name, { manifest, source, run }] of Object.entries(PROJECTS)) {
  const project = join(folder, name)
  mkdirSync(project, { recursive: true })
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, ...manifest }))
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['uses.ts'] }))
  writeFileSync(join(project, 'uses.ts'), source)
  writeFileSync(join(project, 'run.js'), run)
  execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' })
  execFileSync(process.execPath, [join(project, 'run.js')], { stdio: 'inherit' })
  console.log(`${name}: types clean without skipLibCheck, one error class`)
}

// A program that is bundled for Node has no files beside it to load later.
const bundled = join(folder, 'bundled.mjs')
await build({
  stdin: {
    contents: `import { parseQuantities } from 'factdiff'
if (parseQuantities('40 people died')[0].value !== 40) throw new Error('bundled for Node: nothing found')`,
    resolveDir: folder,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  outfile: bundled,
})
execFileSync(process.execPath, [bundled], { stdio: 'inherit' })
console.log('node: a bundle that needs no other file')

const { metafile } = await build({
  stdin: { contents: "export * from 'factdiff'", resolveDir: folder },
  bundle: true,
  platform: 'browser',
  format: 'esm',
  minify: true,
  write: false,
  metafile: true,
  logLevel: 'error',
  outfile: 'bundle.js',
})
const asked = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
const builtins = asked.filter((path) => isBuiltin(path))
if (builtins.length > 0) throw new Error(`the bundle for browsers needs ${builtins.join(', ')}`)
console.log(`browser: a bundle of ${Math.round(Object.values(metafile.outputs)[0].bytes / 1000)} kB, no module of Node`)
