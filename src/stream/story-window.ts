import { dayOf } from '../align/stories/story.js'
import { addToStories, createStoryIndex } from '../index.js'
import type { Article, GroupOptions, StoryIndex } from '../index.js'
import type { Story } from './compare-story.js'

export interface WindowOptions {
  /** How many articles are held at most. */
  readonly window: number
  /** Days without a new article after which a story is closed. */
  readonly quietDays: number
  readonly group: GroupOptions
}

interface OpenStory extends Story {
  readonly articles: Article[]
  /** The day on which it last grew. */
  grown: number
}

/** The stories of a stream that may still grow. */
export interface StoryWindow {
  readonly options: WindowOptions
  index: StoryIndex
  /** How many articles the index knows. */
  known: number
  /** Number of the story, by its number in the index. */
  readonly numbers: number[]
  /** By number, that which has been quiet longest first. */
  readonly open: Map<number, OpenStory>
  held: number
  count: number
  /** Days of the last articles that had one. */
  readonly days: number[]
}

// The index only grows, five kilobytes an article. Old stories are forgotten together, once it knows so many windows of articles.
const INDEX_WINDOWS = 2

// One article dated 2099 must not close every story: the day of the stream is the median of its last articles, the earlier of
// two in the middle.
const LAST_DAYS = 9

export const openWindow = (options: WindowOptions): StoryWindow => ({
  options,
  index: createStoryIndex(options.group),
  known: 0,
  numbers: [],
  open: new Map(),
  held: 0,
  count: 0,
  days: [],
})

/** The number of a story that came from elsewhere. */
export const countStory = (window: StoryWindow): number => window.count++

const today = ({ days }: StoryWindow): number => days.toSorted((a, b) => a - b)[(days.length - 1) >> 1] ?? 0

const close = (window: StoryWindow, story: OpenStory): Story => {
  window.open.delete(story.number)
  window.held -= story.articles.length
  return story
}

const enter = (window: StoryWindow, article: Article, number: () => number): number => {
  const place = addToStories(window.index, article)
  window.known++
  return (window.numbers[place] ??= number())
}

/** A new index that knows only what is still open. */
const forget = (window: StoryWindow): void => {
  window.index = createStoryIndex(window.options.group)
  window.known = 0
  window.numbers.length = 0
  for (const { number, articles } of window.open.values())
    for (const article of articles) enter(window, article, () => number)
}

/** Adds an article to its story; returns the stories that are closed by that. */
export const addToWindow = (window: StoryWindow, article: Article): Story[] => {
  const { options, open, days } = window
  const day = dayOf(article.publishedAt)
  if (day !== null) days.push(day)
  if (days.length > LAST_DAYS) days.shift()

  if (window.known >= options.window * INDEX_WINDOWS) forget(window)
  const number = enter(window, article, () => countStory(window))
  const story = open.get(number) ?? { number, articles: [], grown: 0 }
  story.articles.push(article)
  story.grown = today(window)
  open.delete(number)
  open.set(number, story)
  window.held++

  const closed: Story[] = []
  for (const quiet of open.values()) {
    if (window.held <= options.window && story.grown - quiet.grown <= options.quietDays) break
    closed.push(close(window, quiet))
  }
  return closed
}

/** Closes what is open, in the order in which the stories began. */
export const closeWindow = (window: StoryWindow): Story[] =>
  [...window.open.values()].sort((a, b) => a.number - b.number).map((story) => close(window, story))
