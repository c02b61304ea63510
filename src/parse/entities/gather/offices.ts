import type { Token } from '../../../text/document.js'
import { nameMention } from './name-mention.js'
import type { NameMention } from './name-mention.js'

const OFFICE = /^(?:office|department)$/i
const HOLDERS: ReadonlySet<string> = new Set(
  'Sheriff Coroner Prosecutor Attorney Examiner Marshal Governor Mayor Constable'.split(' '),
)
// "District Attorney", "Medical Examiner".
const BEFORE_HOLDER: ReadonlySet<string> = new Set(['District', 'Medical', 'City', 'Commonwealth'])
const LONGEST_OWNER = 4

const isBeside = (source: string, token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && /^ ?$/.test(source.slice(token.end, next.start))

/** Whether the tokens from `at` on are "Sheriff's Office". */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  HOLDERS.has(tokens[at]?.text ?? '') &&
  /^['’]s$/.test(tokens[at + 1]?.text ?? '') &&
  OFFICE.test(tokens[at + 2]?.text ?? '')

const isOwner = ({ text }: Token): boolean => /^\p{Lu}[\p{L}.]*$/u.test(text) && text !== 'The'

/** "Sarn County" and "Office" of "Sarn County Sheriff's Office", which the tagger may find alone: the whole, or null. */
const wholeOffice = ({ doc, first, last, type }: NameMention): NameMention | null => {
  if (type === 'person') return null
  const { tokens, source } = doc
  // The name ends before the holder or with him; or it is the office alone.
  const at = [last, last - 1, last + 1, first - 2].find((i) => isOffice(tokens, i))
  if (at === undefined || (at === last + 1 && !BEFORE_HOLDER.has(tokens[last]!.text))) return null
  let from = Math.min(first, at)
  while (from > at - LONGEST_OWNER && isBeside(source, tokens[from - 1], tokens[from]) && isOwner(tokens[from - 1]!))
    from--
  for (let i = from; i < at + 2; i++) if (!isBeside(source, tokens[i], tokens[i + 1])) return null
  return nameMention(doc, 'organization', tokens[from]!.start, tokens[at + 2]!.end)
}

/** Names with the offices of sheriffs, coroners and prosecutors whole: "Sarn County Sheriff's Office". */
export const withOffices = (names: readonly NameMention[]): NameMention[] => {
  const whole: NameMention[] = []
  for (const name of names) {
    const office = wholeOffice(name)
    const { start, end } = office ?? name
    if (whole.length > 0 && whole.at(-1)!.type === 'organization' && whole.at(-1)!.end >= end) continue
    while (whole.length > 0 && whole.at(-1)!.end > start) whole.pop()
    whole.push(office ?? name)
  }
  return whole
}
