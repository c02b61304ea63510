import { PARTICLES, TITLES } from '../../data/name-titles.js'
import { foldWords } from '../../text/fold-name.js'
import { compareWords, readWord, type Word } from './same-word.js'

/** The forms in which one article names one person or thing, one string a mention. */
export interface ArticleForms {
  readonly articleId: string
  /** The outlet; without it the article stands for itself. */
  readonly source?: string
  readonly forms: readonly string[]
}

/**
 * `majority`: what most articles write. `house-style`: an outlet writes it throughout, more than once. `typing-error`: it
 * stands once in all. `mixed`: anything else.
 */
export type SpellingUsage = 'majority' | 'house-style' | 'typing-error' | 'mixed'

export interface Spelling {
  readonly spelling: string
  /** Mentions. */
  readonly count: number
  readonly articleIds: readonly string[]
  readonly sources: readonly string[]
  readonly usage: SpellingUsage
  /** In words: who writes it, and what that tells. */
  readonly explanation: string
}

/** One word of the name and the ways in which it is spelt, majority first. */
export interface SpellingCluster {
  readonly majority: string
  readonly spellings: readonly Spelling[]
}

interface Use {
  readonly outlet: string
  readonly articleId: string
  readonly shown: string
}

interface Group {
  readonly word: Word
  readonly uses: Use[]
}

const outletOf = (article: ArticleForms): string => article.source ?? article.articleId

/** Every word of every mention by its folded spelling; evidence of surname-only mentions counts for the full name too. */
const gatherWords = (articles: readonly ArticleForms[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const article of articles) {
    for (const form of article.forms) {
      for (const { text, shown } of foldWords(form)) {
        if (text.length < 3 || PARTICLES.has(text) || TITLES.has(text)) continue
        const group = groups.get(text) ?? { word: readWord(text), uses: [] }
        group.uses.push({ outlet: outletOf(article), articleId: article.articleId, shown })
        groups.set(text, group)
      }
    }
  }
  return [...groups.values()]
}

const isSpellingOf = (a: Word, b: Word): boolean => {
  const { evidence } = compareWords(a, b)
  return evidence === 'spelling' || evidence === 'variant'
}

// "Jamil Jameel" in one mention are two names, not two spellings.
const standTogether = (articles: readonly ArticleForms[]): ((a: string, b: string) => boolean) => {
  const forms = new Set(articles.flatMap((article) => article.forms))
  const sets = [...forms].map((form) => new Set(foldWords(form).map((word) => word.text)))
  return (a, b) => sets.some((words) => words.has(a) && words.has(b))
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

const mostShown = (group: Group): string => {
  const counts = new Map<string, number>()
  for (const { shown } of group.uses) counts.set(shown, (counts.get(shown) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]![0]
}

/** More outlets first, then more articles, then more mentions; letters last, so that the order is always the same. */
const byUse = (x: Group, y: Group): number => {
  const count = (group: Group, of: (use: Use) => string): number => new Set(group.uses.map(of)).size
  return (
    count(y, (use) => use.outlet) - count(x, (use) => use.outlet) ||
    count(y, (use) => use.articleId) - count(x, (use) => use.articleId) ||
    y.uses.length - x.uses.length ||
    (x.word.text < y.word.text ? -1 : 1)
  )
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`

const describeUse = (group: Group, all: readonly Group[], most: Group): Pick<Spelling, 'usage' | 'explanation'> => {
  const shown = mostShown(group)
  const outlets = distinct(group.uses.map((use) => use.outlet))
  const usesOf = (outlet: string, of: readonly Group[]): number =>
    of.reduce((sum, { uses }) => sum + uses.filter((use) => use.outlet === outlet).length, 0)
  if (group === most) {
    return {
      usage: 'majority',
      explanation: `${list(outlets)} ${outlets.length > 1 ? 'write' : 'writes'} ${shown}, as most do`,
    }
  }
  const [first = ''] = outlets
  if (group.uses.length === 1) {
    const other = all.find((one) => one !== group && usesOf(first, [one]) > 0)
    return other
      ? {
          usage: 'typing-error',
          explanation: `${first} writes ${shown} once and ${mostShown(other)} elsewhere: likely a typing error`,
        }
      : { usage: 'typing-error', explanation: `${first} alone writes ${shown}, and only once: perhaps a typing error` }
  }
  const loyal = outlets.filter(
    (outlet) => usesOf(outlet, all) === usesOf(outlet, [group]) && usesOf(outlet, [group]) > 1,
  )
  if (loyal.length === outlets.length) {
    return {
      usage: 'house-style',
      explanation: `${list(loyal)} ${loyal.length > 1 ? 'write' : 'writes'} ${shown} throughout: house style`,
    }
  }
  const uses = outlets.map((outlet) => `${outlet} ${times(usesOf(outlet, [group]))}`)
  return { usage: 'mixed', explanation: `${shown} is written by ${list(uses)}` }
}

/**
 * The words of one entity's name that are spelt in more than one way across a story: majority form, who writes which, and
 * whether a variant is one outlet's house style or likely a typing error. Evidence is pooled over all mentions, full names
 * and surnames alone.
 *
 * @example
 * spellingClusters([
 *   { articleId: '1', source: 'A', forms: ['Mousa Abu Marzouk', 'Marzouk'] },
 *   { articleId: '2', source: 'B', forms: ['Mousa Abu Marzuk', 'Marzuk'] },
 *   { articleId: '3', source: 'C', forms: ['Abu Marzouk'] },
 * ])
 * // [{ majority: 'Marzouk', spellings: [{ spelling: 'Marzouk', usage: 'majority', … }, { spelling: 'Marzuk', usage: 'house-style', … }] }]
 */
export const spellingClusters = (articles: readonly ArticleForms[]): SpellingCluster[] => {
  const together = standTogether(articles)
  const clusters: Group[][] = []
  for (const group of gatherWords(articles).sort(byUse)) {
    // The majority form leads its cluster: a variant is one of it, not of another variant.
    const home = clusters.find(
      ([lead]) => isSpellingOf(lead!.word, group.word) && !together(lead!.word.text, group.word.text),
    )
    if (home) home.push(group)
    else clusters.push([group])
  }
  return clusters
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => ({
      majority: mostShown(cluster[0]!),
      spellings: cluster.map((group) => ({
        spelling: mostShown(group),
        count: group.uses.length,
        articleIds: distinct(group.uses.map((use) => use.articleId)),
        sources: distinct(group.uses.map((use) => use.outlet)),
        ...describeUse(group, cluster, cluster[0]!),
      })),
    }))
}
