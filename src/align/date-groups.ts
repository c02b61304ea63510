import countBy from 'lodash/countBy.js'
import type { ClaimGroup } from './group.js'
import { hoursOf } from './hours.js'
import { link } from './link.js'
import type { LinkModel } from './link.js'
import type { Cast } from './people.js'
import { DAY_MODEL, HOUR_MODEL } from './same-date.js'
import type { DateStatement } from './date-statement.js'
import { dateClaim, dateStatements } from './statements.js'
import type { StoryArticle } from './story.js'

const EVENT_WORDS: Readonly<Record<string, string>> = {
  die: 'death',
  injure: 'injury',
  attack: 'attack',
  arrest: 'arrest',
  court: 'court case',
  find: 'discovery',
  respond: 'emergency response',
  missing: 'disappearance',
  captive: 'capture',
  displace: 'displacement',
  quake: 'disaster',
  meet: 'meeting',
  vote: 'vote',
  trade: 'trade',
  agree: 'agreement',
  born: 'family event',
  release: 'release',
  reward: 'reward',
}

// "Fire" is of the class of "hire" and may as well be a blaze: better no event than the wrong one.
const NAMELESS = new Set(['hire'])

/** The event that most of the statements have beside them. */
const commonEvent = (items: readonly DateStatement[]): string | undefined => {
  const counts = countBy(items.flatMap(({ context }) => [...new Set(context.events)]))
  const [event, count = 0] = Object.entries(counts).sort(([, a], [, b]) => b - a)[0] ?? []
  return 2 * count > items.length ? event : undefined
}

const dateSubject = (items: readonly DateStatement[], aspect: 'day' | 'hour'): string => {
  const event = commonEvent(items)
  const what = aspect === 'day' ? 'date' : 'time of day'
  return event === undefined || NAMELESS.has(event) ? what : `${what} of the ${EVENT_WORDS[event] ?? event}`
}

// "at midnight" of no known day: an hour, and no day to compare.
const UNKNOWN_DAY = /^XXXX-XX-XX/

/** Days that are one, and hours of one day that are. */
export const dateGroups = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const items = dateStatements(story, cast)
  const groups = (
    model: LinkModel<DateStatement>,
    aspect: 'day' | 'hour',
    of: readonly DateStatement[],
  ): ClaimGroup[] =>
    link(of, model).map(({ items: set, confidence }) => ({
      topic: 'date',
      aspect,
      subject: dateSubject(
        set.map((i) => of[i]!),
        aspect,
      ),
      claims: set.map((i) => dateClaim(of[i]!)),
      confidence,
    }))
  const several = ({ claims }: ClaimGroup): boolean => new Set(claims.map(({ articleId }) => articleId)).size > 1
  return [
    ...groups(
      DAY_MODEL,
      'day',
      items.filter(({ fact }) => fact.start !== null || !UNKNOWN_DAY.test(fact.value)),
    ),
    ...groups(
      HOUR_MODEL,
      'hour',
      items.filter(({ fact }) => hoursOf(fact) !== null),
    ).filter(several),
  ]
}
