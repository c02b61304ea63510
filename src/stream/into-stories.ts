import { checkArticle } from '../validate.js'
import type { Article } from '../index.js'
import type { Story } from './compare-story.js'
import { addToWindow, closeWindow, countStory, openWindow } from './story-window.js'
import type { WindowOptions } from './story-window.js'

const isArticle = (value: unknown): value is Article => {
  try {
    checkArticle(value)
    return true
  } catch {
    return false
  }
}

/** The stories of a source of articles, of stories, or of both: an array is a story, all else is grouped. */
export async function* intoStories(
  next: () => Promise<IteratorResult<unknown>>,
  options: WindowOptions,
): AsyncGenerator<Story, void, undefined> {
  const window = openWindow(options)
  for (;;) {
    const { done, value } = await next()
    if (done) break
    if (Array.isArray(value)) yield { number: countStory(window), articles: value }
    else if (isArticle(value)) yield* addToWindow(window, value)
    // What is no article belongs to no story. It goes on alone, to be reported.
    else yield { number: countStory(window), articles: [value] }
  }
  yield* closeWindow(window)
}
