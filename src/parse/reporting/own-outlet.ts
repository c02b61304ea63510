import { AGENCIES } from '../../data/agencies.js'
import { fold } from '../../text/normalize.js'
import type { Attribution } from '../../types.js'

// "Fox News", "Fox" and "fox.com"; "Al Arabiya English" and "Al Arabiya".
const TRAILING = /^(?:news|english|online|tv|radio|agency|digital|international|website)$/

const wordsOf = (name: string): string[] => {
  const words = fold(name)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\.(?:com|org|net|news|tv|info|co)(?:\.[a-z]{2})?$/, '')
    .replace(/^the\s/, '')
    .split(' ')
  while (words.length > 1 && TRAILING.test(words.at(-1)!)) words.pop()
  return words
}

const lettersOf = (name: string): string =>
  wordsOf(name)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '')

let agencies: ReadonlyMap<string, string> | undefined

// "AP" and "The Associated Press" are one.
const keyOf = (name: string): string => {
  agencies ??= new Map(
    AGENCIES.flatMap(([first, ...forms]) => forms.map((form) => [lettersOf(form), lettersOf(first)])),
  )
  const letters = lettersOf(name)
  return agencies.get(letters) ?? letters
}

const CALL_SIGN = /^[KW][A-Z]{2,3}(?!\p{L})/u

/**
 * Whether a name in an article is that of the article's own outlet: "told the Herald" in the Valley Herald, "told Reuters"
 * in a Reuters story, "told WXYZ 7" on wxyz.com.
 *
 * Watch out for: the Herald of a story by the Morning Herald may be another; that is the reader's guess too.
 */
export const isOwnOutlet = (source: string): ((name: string) => boolean) => {
  const own = keyOf(source)
  const words = wordsOf(source)
  const last = words.length > 1 ? words.at(-1)! : ''
  return (name) => {
    const key = keyOf(name)
    if (key === '') return false
    const station = CALL_SIGN.exec(name)?.[0].toLowerCase()
    return key === own || key === last || (station !== undefined && own.startsWith(station))
  }
}

/** The attribution without the article's own outlet: what that says, the article says in its own voice. */
export const withoutOutlet = (attribution: Attribution, isOwn: (name: string) => boolean): Attribution | null => {
  const { name, span, via } = attribution
  const further = via && withoutOutlet(via, isOwn)
  if (isOwn(name)) return further ?? null
  return further === via ? attribution : { name, span, ...(further && { via: further }) }
}
