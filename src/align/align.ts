import type { ArticleFacts, Topic } from '../types.js'
import { ageGroups } from './age-groups.js'
import { dateGroups } from './date-groups.js'
import type { ClaimGroup } from './group.js'
import { readCast } from './people.js'
import type { Cast } from './people.js'
import { quantityGroups } from './quantity-groups.js'
import { sameNames } from './same-name.js'
import { sameQuotes } from './same-quote.js'
import { sameRoles } from './same-role.js'
import { withMissedNames } from './missed-names.js'
import { readStory } from './story.js'
import type { StoryArticle } from './story.js'

export interface AlignedStory {
  readonly articles: readonly StoryArticle[]
  readonly cast: Cast
  readonly groups: readonly ClaimGroup[]
}

/** For each topic, how its claims are brought together. Names are told apart first: all others lean on them. */
const TOPICS: readonly {
  readonly topic: Topic
  readonly groups: (story: readonly StoryArticle[], cast: Cast) => ClaimGroup[]
}[] = [
  { topic: 'quantity', groups: quantityGroups },
  { topic: 'age', groups: ageGroups },
  { topic: 'date', groups: dateGroups },
  { topic: 'role', groups: sameRoles },
  { topic: 'quote', groups: sameQuotes },
]

/** Brings together what speaks of the same fact. */
export const align = (facts: readonly ArticleFacts[], topics: readonly Topic[]): AlignedStory => {
  const articles = readStory(withMissedNames(facts))
  const cast = readCast(articles, sameNames(articles))
  return {
    articles,
    cast,
    groups: TOPICS.filter(({ topic }) => topics.includes(topic)).flatMap(({ groups }) => groups(articles, cast)),
  }
}
