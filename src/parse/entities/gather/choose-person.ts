import { relationWords } from '../../../data/role-words.js'
import { firstWhere } from '../../../text/lookup.js'
import type { Form, PersonMention } from './group.js'

/** A person while the mentions are given out. */
export interface Person {
  readonly form: Form
  readonly mentions: PersonMention[]
  /** Role heads seen with the full name or given by context so far. */
  readonly heads: Set<string>
  /** Introduced as somebody's relative: "his brother, Emil Braun". */
  readonly kin: boolean
  /** Introduced by an office or a trade. */
  readonly office: boolean
  readonly gender: 'male' | 'female' | null
  /** Where the full name stands, ascending, see `placeOf`. */
  readonly full: readonly number[]
  /** Sentence of the last bare mention that was given to this person. */
  lastBare: number
}

/** The sentence, and the place in it as a fraction: "As police sought Roe, Ann Roe woke" means another by its first name. */
export const placeOf = ({ sentence, name }: PersonMention): number => sentence + Math.min(name.first / 1e7, 0.9)

type Test = (person: Person) => boolean

// Each step narrows only where it leaves somebody.
const narrow = (people: readonly Person[], keep: Test): readonly Person[] => {
  const kept = people.filter(keep)
  return kept.length > 0 ? kept : people
}

/**
 * Whom a bare name means that several people share. Certain signs first: the surname before a given name ("Martin" is Paul
 * Martin before it is Martin Roe), Mr. or Mrs., the office. Then who was named in full just before, who has been called
 * so, and that style books give the bare surname to the one in office and full names to the family.
 */
export const choosePerson = (mention: PersonMention, form: Form, all: readonly Person[]): Person => {
  const key = form.parts.keys[0]!
  let people = all
  if (form.parts.keys.length === 1) people = narrow(people, (person) => person.form.parts.keys.at(-1) === key)
  if (mention.gender) {
    people = narrow(people, (person) => person.gender === null || person.gender === mention.gender)
    people = narrow(people, (person) => person.gender === mention.gender)
  }
  const heads = mention.roles.map((role) => role.head).filter((head) => !relationWords().has(head))
  if (heads.length > 0) people = narrow(people, (person) => heads.some((head) => person.heads.has(head)))
  if (people.length === 1) return people[0]!
  const place = placeOf(mention)
  const introduced = (person: Person): number => lastBefore(person.full, place)
  const known = people.filter((person) => introduced(person) >= 0 || person.lastBare >= 0)
  // Only in the title so far: the one of whom the article says most.
  if (known.length === 0) return people.reduce((a, b) => (b.form.mentions.length > a.form.mentions.length ? b : a))
  const owner = known.reduce((a, b) => (b.lastBare > a.lastBare ? b : a))
  const office = known.some((person) => person.office)
  const score = (person: Person): number =>
    (introduced(person) >= mention.sentence - 1 ? 3 : 0) +
    (person === owner && person.lastBare >= 0 ? 2 : 0) +
    (office && person.office ? 2 : 0) -
    (person.kin && (office || owner.lastBare >= 0) ? 2 : 0)
  return known.reduce((a, b) => ((score(b) - score(a) || introduced(b) - introduced(a)) > 0 ? b : a))
}

const lastBefore = (sorted: readonly number[], place: number): number =>
  sorted[firstWhere(sorted, (other) => other > place) - 1] ?? -1
