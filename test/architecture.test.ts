import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : []
  })

interface Import {
  readonly from: string
  readonly to: string
}

const read = (file: string): string => readFileSync(file, 'utf8')

const importsOf = (file: string): Import[] =>
  [...read(file).matchAll(/(?:from|import\()\s*'(?<to>[^']+)'/g)].map((match) => ({
    from: relative(SRC, file),
    to: match.groups!['to']!.startsWith('.')
      ? relative(SRC, resolve(dirname(file), match.groups!['to']!)).replace(/\.js$/, '.ts')
      : match.groups!['to']!,
  }))

const FILES = filesIn(SRC)
const IMPORTS = FILES.flatMap(importsOf)

/** What each room may import from, itself aside. `data`, `types`, `errors`, `validate` and `load-peer` are below all rooms. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  data: [],
  text: ['data'],
  parse: ['text', 'data'],
  align: ['parse', 'text', 'data'],
  diff: ['align', 'parse', 'text', 'data'],
  report: ['data'],
  read: ['data'],
  cli: ['index.ts', 'read', 'report'],
  stream: ['index.ts', 'align'],
}

const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path)

describe('the house', () => {
  test('a stage imports only from the stages to its left', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)]
      if (!(room in BELOW) || !to.endsWith('.ts') || other === room) return false
      return !BELOW[room]!.includes(other) && !['types.ts', 'errors.ts', 'validate.ts', 'load-peer.ts'].includes(to)
    })
    expect(wrong).toEqual([])
  })

  test('types import nothing', () => {
    expect(IMPORTS.filter(({ from }) => from === 'types.ts')).toEqual([])
  })

  test('only text/document.ts imports wink-nlp', () => {
    const importers = IMPORTS.filter(({ to }) => to.startsWith('wink-')).map(({ from }) => from)
    expect([...new Set(importers)]).toEqual(['text/document.ts'])
  })

  test('nothing reads the clock, chance or the locale of the machine', () => {
    const pattern = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\btoLocale\w+\(|\bIntl\.|\.localeCompare\(/
    expect(FILES.filter((file) => pattern.test(read(file))).map((file) => relative(SRC, file))).toEqual([])
  })

  test('nothing is exported by default', () => {
    expect(FILES.filter((file) => /^export default\b/m.test(read(file))).map((file) => relative(SRC, file))).toEqual([])
  })

  test('files are small, tables and weights apart', () => {
    const lines = FILES.filter((file) => !relative(SRC, file).startsWith('data/'))
      .map((file) => ({ file: relative(SRC, file), lines: read(file).split('\n').length }))
      .sort((a, b) => a.lines - b.lines)
    expect(lines.filter((entry) => entry.lines > 350)).toEqual([])
    expect(lines[Math.floor(lines.length * 0.9)]!.lines).toBeLessThanOrEqual(200)
  })
})
