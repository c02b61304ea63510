import type { Readable } from 'node:stream'

export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** What the command line needs of its process, so that tests can give it another. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the package. */
  readonly version: string
}

/** Colours are seen on a terminal, unless NO_COLOR (no-color.org) is set or the terminal has none. */
export const hasColor = ({ stdout, env }: Terminal): boolean =>
  stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'

/** One line to standard error. Names of files and words of articles could hold what a terminal takes for a command. */
export const say = ({ stderr }: Terminal, line: string): void => {
  stderr.write(`${line.replace(/\p{Cc}+/gu, ' ')}\n`)
}
