import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.js'

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly stdin?: string
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** The command line in this process, on a terminal of its own. */
export const factdiff = async (
  args: readonly string[],
  { stdin = '', isTTY = false, env = {} }: Surroundings = {},
): Promise<Outcome> => {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({ isTTY, write: (text: string) => (written[name] += text) })
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    version: '1.2.3',
  })
  return { status, ...written }
}

/** A folder with the files, for one test. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-cli-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return { path: (name: string) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) }
}

export const FOUR = {
  id: 'daily',
  source: 'Daily',
  publishedAt: '2024-05-14',
  text: 'A fire in Leighford killed four people on Monday, police said. The blaze destroyed the Corn Exchange.',
}

export const FIVE = {
  id: 'herald',
  source: 'Herald',
  publishedAt: '2024-05-14',
  text: 'Five people were killed on Monday in the fire that destroyed the Corn Exchange in Leighford, police said.',
}

export const MAYOR = {
  id: 'post',
  source: 'Post',
  publishedAt: '2024-05-14',
  text: 'The mayor of Ostby resigned over a loan of $40,000 from a builder, the council said on Tuesday.',
}

export const jsonl = (...values: readonly unknown[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
