import type { Readable } from 'node:stream'
import { FactdiffError } from '../errors.js'
import type { Article } from '../types.js'
import { checkArticle } from '../validate.js'
import { explain } from './explain.js'
import type { Item, Loaded, Withdrawn } from './item.js'
import { missingNote } from './missing.js'
import type { Options } from './options.js'
import { readArticles } from './read-file.js'
import { say } from './terminal.js'
import type { Terminal } from './terminal.js'

interface Placed extends Loaded {
  readonly place: string
}

type Withdrawal = Withdrawn & { readonly place: string }

const refusal = (error: unknown, place: string): FactdiffError => new FactdiffError('unreadable', place, explain(error))

/** The items of a file. An error of the file itself names it; one of an item is for who reads the item. */
async function* itemsOf(file: string, stdin: Readable, options: Options): AsyncGenerator<Item> {
  try {
    yield* readArticles(file, stdin, options)
  } catch (error) {
    throw refusal(error, file)
  }
}

/** The latest version of every ninjs item, each where it stood. */
const latest = async (all: readonly Placed[], note: (line: string) => void): Promise<Placed[]> => {
  const versioned = all.filter((entry) => entry.versioned)
  if (versioned.length === 0) return [...all]
  const { latestVersions } = await import('../read/index.js')
  const kept = new Map(
    latestVersions(versioned.map(({ article }) => ({ missing: [], ...article }))).map((a) => [a.id, a]),
  )
  return all.flatMap((entry) => {
    if (!entry.versioned) return [entry]
    const article = kept.get(entry.article.id)
    // Once: a version that comes twice is reported as a duplicate.
    if (article && kept.delete(article.id)) return [{ ...entry, article }]
    note(`${entry.place}: left out, another version of ${entry.article.url ?? entry.article.id} takes its place`)
    return []
  })
}

// A version above the one that was cancelled is news again; versions that nobody counts are all gone.
const isGone = ({ article }: Placed, { uri, version }: Withdrawal): boolean => {
  if (article.url !== uri) return false
  const [own, last] = [Number('version' in article ? article.version : NaN), Number(version)]
  return Number.isNaN(own) || Number.isNaN(last) || own <= last
}

/** All but the earlier versions of what was cancelled. */
const standing = (all: readonly Placed[], withdrawals: readonly Withdrawal[], note: (line: string) => void): Placed[] =>
  all.filter((entry) => {
    const withdrawal = entry.versioned && withdrawals.find((one) => isGone(entry, one))
    if (withdrawal) note(`${entry.place}: left out, withdrawn by ${withdrawal.place}`)
    return !withdrawal
  })

/**
 * All articles of all files. A bad one ends the work, or with `--skip-invalid` is reported, left out and counted at the end.
 *
 * @throws {FactdiffError} where a file or an article cannot be read, or two articles have one id
 */
export const gather = async (options: Options, terminal: Terminal): Promise<Article[]> => {
  const note = (line: string): void => (options.quiet ? undefined : say(terminal, `factdiff: ${line}`))
  let [seen, skipped] = [0, 0]
  const skip = (error: unknown, place: string): void => {
    if (!options.skipInvalid) throw refusal(error, place)
    skipped++
    note(`skipped ${explain(error, place)}`)
  }

  const loaded: Placed[] = []
  const withdrawals: Withdrawal[] = []
  for (const file of options.files) {
    const before = loaded.length
    for await (const { place, read } of itemsOf(file, terminal.stdin, options)) {
      seen++
      try {
        const item = await read()
        if ('refused' in item) {
          withdrawals.push({ ...item, place })
          throw item.refused
        }
        checkArticle(item.article)
        loaded.push({ ...item, place })
      } catch (error) {
        skip(error, place)
      }
    }
    const missing = missingNote(loaded.slice(before).map(({ article }) => article))
    if (missing !== null) note(`${file}: ${missing}`)
  }

  const places = new Map<string, string>()
  const articles = (await latest(standing(loaded, withdrawals, note), note)).flatMap(({ article, place }) => {
    const first = places.get(article.id)
    if (first === undefined) {
      places.set(article.id, place)
      return [article]
    }
    skip(
      new FactdiffError('duplicate', 'id', `${JSON.stringify(article.id)} is the id of the article in ${first}`),
      place,
    )
    return []
  })
  if (skipped > 0) note(`${skipped} of ${seen} articles skipped`)
  return articles
}
