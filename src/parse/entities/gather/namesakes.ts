import { relationWords } from '../../../data/role-words.js'
import type { Form, PersonMention } from './group.js'

const surnameOf = (form: Form): string => form.parts.keys.at(-1)!

const isKin = ({ roles }: PersonMention): boolean =>
  roles.length > 0 && roles.every((role) => relationWords().has(role.head))

const hasOffice = ({ roles }: PersonMention): boolean => roles.some((role) => !relationWords().has(role.head))

const isBefore = (a: PersonMention, b: PersonMention): boolean =>
  a.sentence === b.sentence && a.name.doc === b.name.doc && a.name.first < b.name.first

// "President Roe and Ann Roe": whoever is called by the surname before the full name in one sentence is somebody else;
// so is "President Roe" where the full name that follows is only that of "the first lady, Ann Roe".
const isSomebodyElse = (form: Form, root: Form): boolean => {
  const bare = form.mentions[0]!
  const first = root.mentions[0]!
  if (root === form || surnameOf(root) !== surnameOf(form)) return false
  if (first.sentence === bare.sentence && first.name.doc === bare.name.doc) return first.name.first > bare.name.first
  if (isKin(first) && form.mentions.some((mention) => isBefore(mention, first))) return true
  return (
    first.sentence > bare.sentence && hasOffice(bare) && root.mentions.some(isKin) && !root.mentions.some(hasOffice)
  )
}

/** Adds to those whom a bare surname may mean one who is never named in full and stands for himself. */
export const withNamesakes = (full: ReadonlyMap<Form, readonly Form[]>): Map<Form, readonly Form[]> =>
  new Map(
    [...full].map(([form, roots]) => {
      const alone = roots.every((root) => isSomebodyElse(form, root))
      return [form, alone ? [form, ...roots] : roots]
    }),
  )
