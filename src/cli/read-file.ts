import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { FactdiffError } from '../errors.js'
import { decodeMarkup, decodeUtf8 } from './decode.js'
import type { Item, ReadOptions } from './item.js'
import { linesOf } from './lines.js'
import { readJsonFile, readJsonLine } from './read-json.js'

type Items = Iterable<Item> | AsyncIterable<Item>

async function* readLines(stream: Readable, name: string, options: ReadOptions): AsyncGenerator<Item> {
  let number = 0
  for await (const line of linesOf(stream)) {
    number++
    if (line.trim() !== '') yield { place: `${name}:${number}`, read: () => readJsonLine(line, options) }
  }
}

const readPage = async (file: string): Promise<Item[]> => {
  const html = decodeMarkup(await readFile(file))
  const { readHtml } = await import('../read/index.js')
  const read = async () => {
    const article = await readHtml(html)
    // A page that does not name its address is known by its file.
    return { article: article.url === undefined ? { ...article, id: file } : article }
  }
  return [{ place: file, read }]
}

const readFeedFile = async (file: string): Promise<Item[]> => {
  const xml = decodeMarkup(await readFile(file))
  const { readFeed } = await import('../read/index.js')
  return (await readFeed(xml)).map((article) => ({ place: file, read: () => ({ article }) }))
}

const readTextFile = async (file: string, { published, source }: ReadOptions): Promise<Item[]> => {
  const text = decodeUtf8(await readFile(file))
  const { readText } = await import('../read/index.js')
  const known = { id: file, ...(published !== undefined && { publishedAt: published }), ...(source && { source }) }
  return [{ place: file, read: () => ({ article: readText(text, known) }) }]
}

type Reader = (file: string, options: ReadOptions) => Items | Promise<Items>

const PLAIN_TEXT = /\.(?:txt|text)$/i

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/\.json$/i, async (file, options) => readJsonFile(decodeUtf8(await readFile(file)), file, options)],
  [/\.(?:jsonl|ndjson)$/i, (file, options) => readLines(createReadStream(file), file, options)],
  [/\.x?html?$/i, readPage],
  [/\.(?:xml|rss|atom)$/i, readFeedFile],
  [PLAIN_TEXT, readTextFile],
]

export const isTextFile = (file: string): boolean => PLAIN_TEXT.test(file)

/**
 * The articles of one file, one after the other; `-` is standard input.
 *
 * @throws {FactdiffError} where the file is of no kind that is read; `read` of an item throws for that item alone
 */
export async function* readArticles(file: string, stdin: Readable, options: ReadOptions): AsyncGenerator<Item> {
  if (file === '-') return yield* readLines(stdin, 'standard input', options)
  const reader = READERS.find(([ending]) => ending.test(file))?.[1]
  if (!reader) throw new FactdiffError('unreadable', '', 'must end in .json, .jsonl, .html, .xml, .rss or .txt')
  yield* await reader(file, options)
}
