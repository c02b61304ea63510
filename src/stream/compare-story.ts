import { compareFacts, FactdiffError } from '../index.js'
import type { Article, CompareOptions } from '../index.js'
import { checkArticle } from '../validate.js'
import type { FailedArticle, Failure, Outcome, Pool, StoryResult, Task } from './types.js'

/** A story on its way to be compared: whatever came, articles or not. */
export interface Story {
  readonly number: number
  readonly articles: readonly unknown[]
}

const idOf = (article: unknown): string | null => {
  const id = typeof article === 'object' && article !== null && 'id' in article ? article.id : null
  return typeof id === 'string' && id !== '' ? id : null
}

/** What is wrong with an article, or nothing. */
const faultOf = (article: unknown, seen: ReadonlySet<string>): Failure | null => {
  try {
    checkArticle(article)
  } catch (error) {
    if (error instanceof FactdiffError) return { code: error.code, reason: error.message }
    throw error
  }
  const { id } = article as Article
  if (!seen.has(id)) return null
  return { code: 'duplicate', reason: `article.id: ${JSON.stringify(id)} is the id of an earlier article of the story` }
}

// Only what is an article's goes to a thread: a function among a caller's own fields could not.
const plain = ({ id, text, title, source, publishedAt, url }: Article): Article => ({
  id,
  text,
  ...(title !== undefined && { title }),
  ...(source !== undefined && { source }),
  ...(publishedAt !== undefined && { publishedAt }),
  ...(url !== undefined && { url }),
})

/**
 * Compares one story on a pool. An article that cannot be read is reported, and the others are compared without it; where the
 * comparison itself fails all are reported.
 *
 * @param onArticle called when an article is read, or has failed
 */
export const compareStory = async (
  { number, articles: came }: Story,
  pool: Pool,
  options: CompareOptions,
  { deadline, signal }: Task,
  onArticle: (failed: boolean) => void = () => undefined,
): Promise<StoryResult> => {
  const seen = new Set<string>()
  const read = await Promise.all(
    came.map(async (article): Promise<Outcome<unknown>> => {
      const fault = faultOf(article, seen)
      if (!fault) seen.add((article as Article).id)
      const outcome = fault ?? (await pool.extract(plain(article as Article), { deadline, signal }))
      onArticle(!('value' in outcome))
      return outcome
    }),
  )
  const facts = read.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []))
  const compared: Outcome<StoryResult['comparison']> =
    facts.length === 0
      ? { value: compareFacts([], options) }
      : await pool.compare(facts, options, { deadline: deadline * facts.length, signal })

  const articles: Article[] = []
  const failed: FailedArticle[] = []
  read.forEach((outcome, i) => {
    const failure = 'value' in outcome ? ('value' in compared ? null : compared) : outcome
    if (failure) failed.push({ id: idOf(came[i]), ...failure, article: came[i] })
    else articles.push(came[i] as Article)
  })
  return {
    story: number,
    ids: came.map(idOf).filter((id) => id !== null),
    articles,
    comparison: 'value' in compared ? compared.value : compareFacts([], options),
    failed,
  }
}
