import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { FIVE, FOUR, jsonl, type Outcome } from './helpers.js'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const NODE = ['--import', TSX, CLI]

const start = (args: readonly string[], stdin: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [...NODE, ...args], (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
    child.stdin?.end(stdin)
  })

test('the process reads standard input, writes data to standard output, and ends with the status', async () => {
  const { status, stdout, stderr } = await start(['-', '--format', 'jsonl', '--fail-on', 'major'], jsonl(FOUR, FIVE))
  expect([status, stderr]).toEqual([1, ''])
  expect(JSON.parse(stdout).summary.articles).toBe(2)
})

test('a wrong use is one line on standard error, and no stack', async () => {
  expect(await start(['none.json'], '')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'factdiff: none.json: no such file or folder\n',
  })
})

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await start(['--version'], '')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('a reader that goes away is no error', async () => {
  const child = spawn(process.execPath, [...NODE, '-', '--format', 'html'], { stdio: 'pipe' })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)))
  child.stdout.destroy()
  child.stdin.end(jsonl(FOUR, FIVE))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect([status, stderr]).toEqual([0, ''])
})
