import type { FactdiffError } from '../errors.js'

/** `dist/cli.js` has a copy of the class beside that of the package, so it is known by its name. */
export const isFactdiffError = (error: unknown): error is FactdiffError =>
  error instanceof Error && error.name === 'FactdiffError'

// What the functions call their argument; for who gave a file it says nothing.
const ARGUMENT = /^(?:article|item|html|xml|read\w+|arguments)(?:\.|$)/

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'may not be opened'],
  ['EPERM', 'may not be opened'],
  ['EISDIR', 'is a folder'],
  ['ENOTDIR', 'is in no folder'],
  ['ENOSPC', 'no space left'],
])

const reasonOf = (error: unknown): { path: string; reason: string } => {
  if (isFactdiffError(error)) {
    // Options of ours are options of the library: the one place where both meet is the embargo.
    const reason = error.message.slice(error.path.length + 2).replace('pass the option now', 'pass --now')
    return { path: error.path.replace(ARGUMENT, ''), reason }
  }
  const { code, message } = error as NodeJS.ErrnoException
  return { path: '', reason: REASONS.get(code ?? '') ?? message ?? String(error) }
}

/**
 * An error as one line: where it happened, the field, what is wrong with it.
 *
 * @example
 * explain(error, 'articles.jsonl:3') // 'articles.jsonl:3: publishedAt: must be an ISO 8601 date, got "soon"'
 */
export const explain = (error: unknown, place = ''): string => {
  const { path, reason } = reasonOf(error)
  return [place, path, reason].filter((part) => part !== '').join(': ')
}
