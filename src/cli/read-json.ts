import { FactdiffError } from '../errors.js'
import type { Article } from '../types.js'
import type { Item, Loaded, ReadOptions, Withdrawn } from './item.js'
import { elementLines, errorLine } from './json-lines.js'

// `uri` is the one field that ninjs 1.x, 2.x and 3.x all require; `text` is one that none of them has.
const isNinjs = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'uri') && !Object.hasOwn(value, 'text')

// Databases and other languages write null where a field is absent. `id` and `text` must be there, so theirs is told as wrong.
const OPTIONAL = ['title', 'source', 'publishedAt', 'url', 'hints', 'partial', 'credits', 'corrects']

const withoutNulls = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key, field]) => field !== null || !OPTIONAL.includes(key)))
    : value

const isWithdrawal = (error: unknown): error is FactdiffError =>
  error instanceof FactdiffError && error.code === 'refused' && error.path === 'item.pubStatus'

const toArticle = async (value: unknown, { now }: ReadOptions): Promise<Loaded | Withdrawn> => {
  if (isNinjs(value)) {
    const { readNinjs } = await import('../read/index.js')
    try {
      return { article: readNinjs(value, { ...(now !== undefined && { now }) }), versioned: true }
    } catch (error) {
      if (!isWithdrawal(error)) throw error
      const { uri, version } = value
      return { uri: String(uri), ...(version !== undefined && { version: String(version) }), refused: error }
    }
  }
  // Whether it is one is checked where all articles come together.
  return { article: withoutNulls(value) as Article }
}

// "Unexpected token } in JSON at position 12", "Unexpected token 'x', "xyz" is not valid JSON": the place is said by the line.
const notJson = (error: unknown): FactdiffError =>
  new FactdiffError(
    'unreadable',
    '',
    `is no JSON: ${String((error as Error).message).replace(/ (?:in JSON )?at position \d.*$/s, '')}`,
  )

/** The article of one line of JSONL. */
export const readJsonLine = (line: string, options: ReadOptions): Promise<Loaded | Withdrawn> => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw notJson(error)
  }
  return toArticle(value, options)
}

/** The articles of a JSON file: one, or an array of them. */
export const readJsonFile = (json: string, file: string, options: ReadOptions): Item[] => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return [{ place: `${file}:${errorLine(json)}`, read: () => Promise.reject(notJson(error)) }]
  }
  if (!Array.isArray(value)) return [{ place: file, read: () => toArticle(value, options) }]
  const lines = elementLines(json)
  return value.map((element: unknown, i) => ({
    place: `${file}:${lines[i]}`,
    read: () => toArticle(element, options),
  }))
}
