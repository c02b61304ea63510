import { relationWords } from '../../../data/role-words.js'
import { isShortFor } from './is-short-for.js'
import type { Form, PersonMention } from './group.js'

/** Mentions by their written form, in order of first mention. */
export const formsOf = (mentions: readonly PersonMention[]): Form[] => {
  const forms = new Map<string, Form>()
  for (const mention of mentions) {
    const { keys, suffix } = mention.parts
    if (keys.length === 0) continue
    // "Jae-min" and "Jae Min" are written alike once joined.
    const key = suffix === '' ? keys.join('') : `${keys.join('')}, ${suffix}`
    const form = forms.get(key)
    if (form) {
      form.mentions.push(mention)
      // `Donnell "Pops" Strong` and `Donnell Strong` are one form: keep the nickname.
      if (form.parts.nicknames.length === 0 && mention.parts.nicknames.length > 0)
        forms.set(key, { ...form, parts: mention.parts })
    } else forms.set(key, { key, parts: mention.parts, mentions: [mention] })
  }
  return [...forms.values()]
}

/**
 * The full names: for each form those full forms that it can be short for; a form that is short for none stands for
 * itself. Forms are looked up by their words, so that the cost grows with the names that share one.
 */
export const fullFormsOf = (forms: readonly Form[]): Map<Form, readonly Form[]> => {
  const byWord = new Map<string, Form[]>()
  for (const form of forms)
    for (const key of new Set([...form.parts.keys, ...form.parts.nicknames])) {
      const list = byWord.get(key)
      if (list) list.push(form)
      else byWord.set(key, [form])
    }
  const longer = new Map<Form, Form[]>()
  const isLonger = (a: Form, b: Form): boolean =>
    b.parts.keys.length !== a.parts.keys.length
      ? b.parts.keys.length > a.parts.keys.length
      : b.parts.suffix !== a.parts.suffix
        ? b.parts.suffix !== ''
        : b.key.length > a.key.length
  for (const form of forms) {
    const { keys } = form.parts
    // A name of several words shares its surname with every fuller form or is a part of it.
    const candidates = new Set([
      ...(byWord.get(keys.at(-1)!) ?? []).slice(0, MAX_NAMESAKES),
      ...(byWord.get(keys[0]!) ?? []).slice(0, 2 * MAX_NAMESAKES),
    ])
    longer.set(
      form,
      [...candidates]
        .slice(0, MAX_NAMESAKES)
        .filter(
          (other) =>
            other !== form && isLonger(form, other) && isShortFor(form.parts, other.parts) && !areKin(form, other),
        ),
    )
  }
  const full = new Map<Form, readonly Form[]>()
  for (const form of [...forms].sort((a, b) => (isLonger(a, b) ? 1 : isLonger(b, a) ? -1 : 0))) {
    const above = longer.get(form)!
    if (above.length === 0) full.set(form, [form])
    else full.set(form, [...new Set(above.flatMap((other) => full.get(other) ?? [other]))].slice(0, MAX_NAMESAKES))
  }
  return full
}

// "Clark Roe wept. His son Clark Owen Roe was shot": two people, although the one name could be short for the other.
const areKin = (a: Form, b: Form): boolean => a.parts.keys.length > 1 && (isKinOf(a, b) || isKinOf(b, a))

const isKinOf = (a: Form, b: Form): boolean =>
  a.mentions.some(
    ({ roles, sentence }) =>
      roles.some((role) => role.ofPronoun && relationWords().has(role.head)) &&
      b.mentions.some((other) => other.sentence <= sentence && other.sentence >= sentence - 1),
  )

// More people of one name than any article tells apart.
const MAX_NAMESAKES = 32
