import countBy from 'lodash/countBy.js'
import type { ArticleFacts, Claim } from '../types.js'

type Meta = ArticleFacts['article']

/** A claim whose article is not named by its outlet alone, since that outlet has several articles in the comparison. */
export interface LabelledClaim extends Claim {
  readonly label?: string
}

// "2024-05-14 09:15" of "2024-05-14T09:15:00Z": what of a time tells two reports of a day apart.
const toMinute = (time: string): string => time.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d).*$/s, '$1 $2')

const hostOf = (id: string): string | undefined => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(id)?.[1]

// Each step says more; the first that tells an outlet's articles apart is taken.
const STEPS: readonly ((article: Meta) => string)[] = [
  ({ source, publishedAt }) => (publishedAt === undefined ? source! : `${source} of ${publishedAt.slice(0, 10)}`),
  ({ source, publishedAt }) => (publishedAt === undefined ? source! : `${source} of ${toMinute(publishedAt)}`),
]

// A hash tells a reader nothing, an address does.
const HASH = /^[\da-f-]{16,}$/i

/** Ids as they are; of hashes numbers in the order of the ids, which that of the articles does not change. */
const byIds = (rivals: readonly Meta[]): ((article: Meta) => string) => {
  const ids = rivals.map(({ id }) => id).toSorted()
  const hashed = ids.every((id) => HASH.test(id))
  return ({ source, id }) => (hashed ? `${source} (${ids.indexOf(id) + 1})` : `${source} ${id}`)
}

/**
 * How the articles of outlets that have several are called in a sentence, by id: "Valley Herald of 2024-05-14", where
 * "“4” (Valley Herald) against “5” (Valley Herald)" would tell nobody which is which.
 */
const articleLabels = (articles: readonly Meta[]): ReadonlyMap<string, string> => {
  const outlets = new Map<string, Meta[]>()
  for (const article of articles) {
    if (article.source === undefined) continue
    const rivals = outlets.get(article.source)
    if (rivals) rivals.push(article)
    else outlets.set(article.source, [article])
  }
  const labels = new Map<string, string>()
  // An article of no outlet is known by its id, and of an address the host says enough, if no other has it.
  const hosts = articles.map(({ id, source }) => (source === undefined ? hostOf(id) : undefined))
  const counts = countBy(hosts)
  hosts.forEach((host, i) => {
    if (host !== undefined && counts[host] === 1) labels.set(articles[i]!.id, host)
  })
  for (const rivals of outlets.values()) {
    if (rivals.length < 2) continue
    const step = STEPS.find((one) => new Set(rivals.map(one)).size === rivals.length) ?? byIds(rivals)
    for (const article of rivals) labels.set(article.id, step(article))
  }
  return labels
}

/** Puts the label on a claim, and takes it off again: it is for sentences only. */
export const labeller = (articles: readonly Meta[]) => {
  const labels = articleLabels(articles)
  const on = (claim: Claim): LabelledClaim => {
    const label = labels.get(claim.articleId)
    return label === undefined ? claim : { ...claim, label }
  }
  const off = (claim: LabelledClaim): Claim => {
    const { label, ...plain } = claim
    return label === undefined ? claim : plain
  }
  return { on, off }
}
