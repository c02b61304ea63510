import type { Article, GroupOptions } from '../../types.js'
import { candidates, enter } from './candidates.js'
import type { Postings } from './candidates.js'
import { leadingTerms } from './leading-terms.js'
import { countTerms, createVocabulary } from './rarity.js'
import type { Vocabulary } from './rarity.js'
import { DEFAULTS, dayOf, joinStories, likeness, newStory } from './story.js'
import type { Story } from './story.js'
import { countLines, isFurnitureLine } from './story-lines.js'
import type { LineUses } from './story-lines.js'
import { storyTerms } from './story-terms.js'
import { countVector, weigh } from './weigh.js'

/** The stories of a stream so far. Plain data (maps, arrays, numbers): `structuredClone` copies it, a worker takes it. */
export interface StoryIndex {
  readonly options: Required<GroupOptions>
  /** @internal */
  readonly vocabulary: Vocabulary
  /** @internal */
  readonly lines: LineUses
  /** @internal */
  readonly postings: Postings
  /** By number. @internal */
  readonly stories: Story[]
  /** Ids of the articles of each story, by its number, in the order in which they were added. */
  readonly articleIds: string[][]
}

/** An empty index, for articles that come one by one. */
export const emptyIndex = (options: Required<GroupOptions> = DEFAULTS): StoryIndex => ({
  options,
  vocabulary: createVocabulary(),
  lines: new Map(),
  postings: new Map(),
  stories: [],
  articleIds: [],
})

/** Adds an article to the story that it is most like, or to a new one; changes `index` and returns the story's number. */
export const addToIndex = (index: StoryIndex, article: Article): number => {
  const { options, vocabulary, lines, postings, stories, articleIds } = index
  const day = dayOf(article.publishedAt)
  countLines(lines, article, day)
  const terms = storyTerms(article, (line) => isFurnitureLine(lines, line))
  const vector = weigh(countVector(countTerms(vocabulary, terms.keys()), terms.values()), vocabulary)
  // A term that is new here may be the one that the next article shares: all of them count.
  const leading = leadingTerms(vector, () => true)
  const own = newStory(vector, day)

  let best = { number: stories.length, score: options.threshold }
  for (const number of candidates(postings, leading)) {
    const score = likeness(stories[number]!, own, options.windowDays)
    if (score >= best.score && (score > best.score || number < best.number)) best = { number, score }
  }
  const story = stories[best.number]
  stories[best.number] = story ? joinStories(story, own) : own
  if (story) articleIds[best.number]!.push(article.id)
  else articleIds.push([article.id])
  enter(postings, best.number, leading)
  return best.number
}
