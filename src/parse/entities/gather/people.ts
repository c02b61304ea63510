import { relationWords } from '../../../data/role-words.js'
import { formsOf, fullFormsOf } from './forms.js'
import type { Form, PersonMention } from './group.js'

interface Person {
  readonly form: Form
  readonly mentions: PersonMention[]
  /** Role heads seen with the full name or given by context so far. */
  readonly heads: Set<string>
  readonly gender: 'male' | 'female' | null
  /** Sentences in which the full name stands, ascending. */
  readonly full: readonly number[]
  /** Sentence of the last mention that was given by context to this person, and how. */
  lastBare: number
}

const surnameOf = (form: Form): string => form.parts.keys.at(-1)!

/**
 * People of one article: each with its mentions. A form that can be short for one full name only goes to it; one that
 * several people share ("Castro") goes, mention by mention, to the one whom the context means.
 */
export const gatherPeople = (mentions: readonly PersonMention[]): PersonMention[][] => {
  const forms = formsOf(mentions)
  const full = withNamesakes(fullFormsOf(forms))
  const people = new Map<Form, Person>()
  for (const form of forms) {
    if (!full.get(form)!.includes(form)) continue
    // Of a surname that two share only the first mention is sure to be his own.
    const own = full.get(form)!.length > 1 ? form.mentions.slice(0, 1) : form.mentions
    people.set(form, {
      form,
      mentions: [],
      heads: new Set(own.flatMap((mention) => mention.roles.map((role) => role.head))),
      gender: own.find((mention) => mention.gender)?.gender ?? null,
      full: form.mentions.map((mention) => mention.sentence),
      lastBare: -1,
    })
  }
  const formOf = new Map<PersonMention, Form>()
  for (const form of forms) for (const mention of form.mentions) formOf.set(mention, form)
  for (const mention of mentions) {
    const form = formOf.get(mention)
    if (!form) continue
    const candidates = full.get(form)!.map((root) => people.get(root)!)
    const person = candidates.length === 1 ? candidates[0]! : choose(mention, form, candidates)
    person.mentions.push(mention)
    if (form !== person.form) person.lastBare = mention.sentence
    for (const role of mention.roles) person.heads.add(role.head)
  }
  return [...people.values()].map((person) => person.mentions).filter((list) => list.length > 0)
}

// "President Roe and Ann Roe": whoever is called by the surname before the full name in one sentence is somebody else,
// who stands for himself under that surname.
const withNamesakes = (full: ReadonlyMap<Form, readonly Form[]>): Map<Form, readonly Form[]> =>
  new Map(
    [...full].map(([form, roots]) => {
      const bare = form.mentions[0]!
      const others = roots.every((root) => {
        const first = root.mentions[0]!
        return (
          root !== form &&
          root.parts.keys.at(-1) === form.parts.keys.at(-1) &&
          first.sentence === bare.sentence &&
          first.name.first > bare.name.first
        )
      })
      return [form, others ? [...roots, form] : roots]
    }),
  )

// A bare name that several people share: narrowed step by step, each step only where it leaves somebody.
const choose = (mention: PersonMention, form: Form, all: readonly Person[]): Person => {
  const narrow = (people: readonly Person[], keep: (person: Person) => boolean): readonly Person[] => {
    const kept = people.filter(keep)
    return kept.length > 0 ? kept : people
  }
  const key = form.parts.keys[0]!
  let people = all
  // "Martin" is Paul Martin's surname before it is Martin Roe's given name.
  if (form.parts.keys.length === 1) people = narrow(people, (person) => surnameOf(person.form) === key)
  if (mention.gender) {
    people = narrow(people, (person) => person.gender === null || person.gender === mention.gender)
    people = narrow(people, (person) => person.gender === mention.gender)
  }
  const heads = mention.roles.map((role) => role.head).filter((head) => !relationWords().has(head))
  if (heads.length > 0) people = narrow(people, (person) => heads.some((head) => person.heads.has(head)))
  if (people.length === 1) return people[0]!
  const introduced = (person: Person): number => lastBefore(person.full, mention.sentence)
  const known = people.filter((person) => introduced(person) >= 0 || person.lastBare >= 0)
  if (known.length === 0) return people.reduce((a, b) => (b.form.mentions.length > a.form.mentions.length ? b : a))
  // Spoken of by the full name just before, alone of the namesakes.
  const recent = known.filter((person) => introduced(person) >= mention.sentence - 1)
  if (recent.length === 1) return recent[0]!
  // Style books give the bare surname to one of a family and full names to the others.
  const owner = (recent.length > 0 ? recent : known).reduce((a, b) => (b.lastBare > a.lastBare ? b : a))
  if (owner.lastBare >= 0) return owner
  return known.reduce((a, b) => (introduced(b) > introduced(a) ? b : a))
}

const lastBefore = (sorted: readonly number[], sentence: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= sentence) low = middle + 1
    else high = middle
  }
  return low === 0 ? -1 : sorted[low - 1]!
}
