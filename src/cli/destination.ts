import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FactdiffError } from '../errors.js'
import { explain } from './explain.js'
import type { Options } from './options.js'

/** Reports of several pages go into a folder, for two HTML pages in one file are none. */
export const wantsFolder = ({ group, format }: Options): boolean => group && format === 'html'

const refuse = (reason: string): never => {
  throw new FactdiffError('invalid-option', '--out', reason)
}

const real = (path: string): Promise<string | null> => realpath(path).catch(() => null)

/**
 * Looks before the work whether its result can be written.
 *
 * @throws {FactdiffError} where the folder does not exist, or the report would be written over an article
 */
export const checkDestination = async (options: Options): Promise<void> => {
  const { out, files } = options
  if (out === undefined) {
    if (wantsFolder(options)) refuse('must name a folder: --group with --format html writes one page a story')
    return
  }
  const target = await real(out)
  for (const file of files) {
    if (target !== null && file !== '-' && target === (await real(file))) refuse(`${out} is one of the articles`)
  }
  if (wantsFolder(options)) {
    await mkdir(out, { recursive: true }).catch((error: unknown) => refuse(explain(error, out)))
    return
  }
  const [itself, folder] = await Promise.all([out, dirname(out)].map((path) => stat(path).catch(() => null)))
  if (itself?.isDirectory()) refuse(`${out}: is a folder`)
  if (!folder?.isDirectory()) refuse(`${out}: no such folder`)
}

export const writeReport = async (out: string, text: string): Promise<void> => {
  await writeFile(out, text).catch((error: unknown) => refuse(explain(error, out)))
}

/** story-01.html, so that a folder of a hundred lists them in their order. */
export const pageName = (folder: string, i: number, of: number): string =>
  join(folder, `story-${String(i + 1).padStart(String(of).length, '0')}.html`)
