import type { Document } from '../../text/document.js'
import type { TaggedName } from './tag-names.js'

// "BAYPORT (AP) — ", "OSTBY - ". Not "Ann Roe-Smith", nor "Al - Shifa" as some set it: a hyphen needs capitals before it.
const DATELINE = /^(?<place>\p{Lu}[\p{Lu}.' ]{2,40})(?: \([^()]{2,30}\))? (?:--?|[–—―]) (?=\p{Lu})/u

/**
 * People at the head of a line, cut behind its dateline: "BAYPORT — Janet Kowalski" is a place and a person, however sure the tagger is that all of it is
 * one name.
 */
export const splitNames = (docs: readonly Document[], names: readonly TaggedName[]): TaggedName[] => {
  const texts = new Map(docs.map(({ field, text }) => [field, text]))
  return names.flatMap((name) => {
    const { start, end, field } = name
    const text = texts.get(field)!
    if (name.type !== 'person' || (start > 0 && text[start - 1] !== '\n')) return [name]
    const match = DATELINE.exec(text.slice(start, end))
    const place = match?.groups?.['place']?.trimEnd()
    if (!match || place === undefined) return [name]
    return [
      { field, type: 'place', start, end: start + place.length },
      { ...name, start: start + match[0].length },
    ]
  })
}
