import { readDocument } from '../../../src/text/document.js'
import type { Document } from '../../../src/text/document.js'
import type { TaggedName } from '../../../src/parse/entities/tag-names.js'
import type { Entity, EntityType } from '../../../src/types.js'
import { gatherEntities } from '../../../src/parse/entities/gather/gather-entities.js'

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', x: 'other' }

/** Text with its names marked, so that what follows the tagger is tested without it: "{p:Ann Roe} met {o:NATO}." */
export const marked = (text: string, field: Document['field'] = 'text'): { doc: Document; names: TaggedName[] } => {
  const names: TaggedName[] = []
  let plain = ''
  let at = 0
  for (const match of text.matchAll(/\{([plox]):([^}]+)\}/g)) {
    plain += text.slice(at, match.index)
    names.push({ field, type: TYPES[match[1]!]!, start: plain.length, end: plain.length + match[2]!.length })
    plain += match[2]!
    at = match.index + match[0].length
  }
  return { doc: readDocument(plain + text.slice(at), field), names }
}

/** Entities of a marked text; every span is checked against the text. */
export const gather = (text: string, title?: string): Entity[] => {
  const fields = [...(title === undefined ? [] : [marked(title, 'title')]), marked(text)]
  const entities = gatherEntities(
    fields.map(({ doc }) => doc),
    fields.flatMap(({ names }) => names),
  )
  for (const entity of entities)
    for (const { text: words, span } of [...entity.mentions, ...entity.roles, ...(entity.age ? [entity.age] : [])]) {
      const source = fields.find(({ doc }) => doc.field === span.field)!.doc.source
      if (source.slice(span.start, span.end) !== words) throw new Error(`span of "${words}" is off`)
    }
  return entities
}

/** Names with the texts of their mentions: { 'Ann Roe': ['Ann Roe', 'Roe'] }. */
export const mentionsByName = (entities: readonly Entity[]): Record<string, string[]> =>
  Object.fromEntries(entities.map((entity) => [entity.name, entity.mentions.map((mention) => mention.text)]))

export const rolesOf = (text: string, name: string): string[] =>
  gather(text)
    .filter((entity) => entity.name === name)
    .flatMap((entity) => entity.roles.map((role) => role.text))

export const ageOf = (text: string, name: string): number | null =>
  gather(text).find((entity) => entity.name === name && entity.age)?.age?.value ?? null
