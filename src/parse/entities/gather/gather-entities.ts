import { NAMELESS } from '../../../data/name-words.js'
import type { Document } from '../../../text/document.js'
import { bySpan, mentionAt } from '../../../text/span.js'
import type { Entity, EntityType, Mention } from '../../../types.js'
import { findAge } from '../ages/find-age.js'
import { findRoles } from '../roles/find-roles.js'
import type { TaggedName } from '../tag-names.js'
import { genderOf } from './gender.js'
import type { PersonMention } from './group.js'
import { agreeTypes } from './agree-types.js'
import { withEvidentPeople } from './evident-people.js'
import { completeNames } from './complete-names.js'
import { joinQualified, possessorOf } from './join-qualified.js'
import { namedDocument, readMentions } from './name-mention.js'
import type { NamedDocument, NameMention } from './name-mention.js'
import { personName } from './name-key.js'
import type { PersonName } from './name-key.js'
import { withOffices } from './offices.js'
import { gatherPeople } from './people.js'
import { gatherThings } from './things.js'
import { wholeNames } from './whole-names.js'

/** Tagged names of an article's fields, gathered: one entity for all that names one person, organisation or place. */
export const gatherEntities = (docs: readonly Document[], tagged: readonly TaggedName[]): Entity[] => {
  const evident = docs.map((doc) => withEvidentPeople(doc, readMentions(doc, tagged)))
  const found = wholeNames(docs, evident)
  const named = completeNames(
    docs,
    agreeTypes(found).map((names) => joinQualified(withOffices(names))),
  ).map((names, i) => namedDocument(docs[i]!, names))
  const owners = new Map<NameMention, NameMention>()
  for (const { names } of named)
    names.forEach((name, i) => {
      const owner = name.type === 'organization' ? possessorOf(name, names[i - 1]) : null
      if (owner) owners.set(name, owner)
    })
  const entities = [
    ...gatherPeople(peopleOf(named)).map(personEntity),
    ...(['organization', 'place', 'other'] as const).flatMap((type) =>
      gatherThings(
        named.flatMap(({ names }) => names.filter((name) => name.type === type)),
        (name) => owners.get(name) ?? null,
      ).map(({ names, name }) => entity(type, names, name)),
    ),
  ]
  return entities.filter((found) => !isNameless(found)).sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!))
}

/** "the Office said" where no office is named, "an SUV"; not "Office" of "Sarn County Sheriff's Office", which is its name. */
const isNameless = ({ name }: Entity): boolean => NAMELESS.has(name.toLowerCase())

const peopleOf = (named: readonly NamedDocument[]): PersonMention[] => {
  const people: PersonMention[] = []
  const parsed = new Map<string, PersonName>()
  let sentences = 0
  for (const one of named) {
    let sentence = 0
    for (const name of one.names) {
      if (name.type !== 'person') continue
      while (sentence + 1 < one.doc.sentences.length && one.doc.sentences[sentence]!.end <= name.start) sentence++
      let parts = parsed.get(name.text)
      if (!parts) parsed.set(name.text, (parts = personName(name.words)))
      const roles = findRoles(one, name)
      people.push({
        name,
        parts,
        sentence: sentences + sentence,
        roles,
        age: findAge(one, name),
        gender: genderOf(name, roles),
      })
    }
    sentences += one.doc.sentences.length + 1
  }
  return people
}

const toMention = ({ doc, start, end }: NameMention): Mention => mentionAt(doc.source, doc.field, start, end)

const entity = (
  type: EntityType,
  names: readonly NameMention[],
  name: string | null,
  person?: Pick<Entity, 'roles' | 'age'>,
): Entity => ({
  kind: 'entity',
  type,
  name: name ?? fullest(names),
  mentions: names.map(toMention).sort(bySpan),
  roles: person?.roles ?? [],
  age: person?.age ?? null,
})

const personEntity = (mentions: readonly PersonMention[]): Entity => {
  const roles = new Map<string, Mention>()
  for (const { mention } of mentions.flatMap((one) => one.roles)) {
    const key = `${mention.span.field} ${mention.span.start} ${mention.span.end}`
    if (!roles.has(key)) roles.set(key, mention)
  }
  return entity(
    'person',
    mentions.map((one) => one.name),
    fullest(withUsualSurname(mentions)),
    { roles: [...roles.values()].sort(bySpan), age: mentions.find((one) => one.age)?.age ?? null },
  )
}

// "Ann Roe Memos" was tagged once and "Roe" ten times: the name ends in "Roe".
const withUsualSurname = (mentions: readonly PersonMention[]): NameMention[] => {
  const counts = new Map<string, number>()
  for (const { parts } of mentions) counts.set(parts.keys.at(-1)!, (counts.get(parts.keys.at(-1)!) ?? 0) + 1)
  const full = mentions.filter(({ parts }) => parts.keys.length > 1)
  const most = Math.max(...new Set(full.map(({ parts }) => counts.get(parts.keys.at(-1)!)!)))
  return (full.length > 0 ? full : mentions)
    .filter(({ parts }) => full.length === 0 || counts.get(parts.keys.at(-1)!) === most)
    .map(({ name }) => name)
}

// The most words, then the most letters; capitals throughout are how a dateline is set, not how a name is written.
const fullest = (names: readonly NameMention[]): string => {
  let best = ''
  let rank = -1
  for (const name of names) {
    // "The Foreign Ministry" starts a sentence where "Foreign Ministry" is the name.
    const article = name.words[0] === 'The' ? 2000 : 0
    const length = name.words.length * 1000 + name.end - name.start - article
    if (1e6 + length <= rank) continue
    const text = name.text.replace(/\s+/g, ' ')
    const shouted = text.length > 5 && text === text.toUpperCase()
    const score = (shouted ? 0 : 1e6) + length
    if (score > rank) [best, rank] = [text, score]
  }
  return best
}
