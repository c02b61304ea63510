import { relationWords } from '../../../data/role-words.js'
import { choosePerson, placeOf } from './choose-person.js'
import type { Person } from './choose-person.js'
import { formsOf, fullFormsOf } from './forms.js'
import type { Form, PersonMention } from './group.js'
import { withNamesakes } from './namesakes.js'

const personOf = (form: Form, shared: boolean): Person => {
  // Of a surname that two share only the first mention is sure to be his own.
  const own = shared ? form.mentions.slice(0, 1) : form.mentions
  const heads = own.flatMap((mention) => mention.roles.map((role) => role.head))
  const kin = heads.length > 0 && relationWords().has(heads[0]!)
  return {
    form,
    mentions: [],
    heads: new Set(heads),
    kin,
    office: !kin && heads.some((head) => !relationWords().has(head)),
    gender: own.find((mention) => mention.gender)?.gender ?? null,
    full: form.mentions.map(placeOf),
    lastBare: -1,
  }
}

/**
 * People of one article: each with its mentions. A form that can be short for one full name only goes to it; one that
 * several people share ("Castro") goes, mention by mention, to the one whom the context means.
 */
export const gatherPeople = (mentions: readonly PersonMention[]): PersonMention[][] => {
  const forms = formsOf(mentions)
  const full = withNamesakes(fullFormsOf(forms))
  const people = new Map<Form, Person>()
  const formOf = new Map<PersonMention, Form>()
  for (const form of forms) {
    const roots = full.get(form)!
    if (roots.includes(form)) people.set(form, personOf(form, roots.length > 1))
    for (const mention of form.mentions) formOf.set(mention, form)
  }
  for (const mention of mentions) {
    const form = formOf.get(mention)
    if (!form) continue
    const candidates = full.get(form)!.map((root) => people.get(root)!)
    const person = candidates.length === 1 ? candidates[0]! : choosePerson(mention, form, candidates)
    person.mentions.push(mention)
    if (form !== person.form || candidates.length > 1) person.lastBare = mention.sentence
    for (const role of mention.roles) person.heads.add(role.head)
  }
  return [...people.values()].map((person) => person.mentions).filter((list) => list.length > 0)
}
