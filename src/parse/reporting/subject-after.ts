import type { Token } from '../../text/document.js'
import { phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import { isComma, isEnd, isFinite } from './tokens.js'

const INVERTIBLE = /[sd]$|^wrote$/

/** "said Castro", "said Alex Penelas, mayor of Miami-Dade": never "said police arrived". */
export const subjectAfter = (tokens: readonly Token[], verb: number, end: number): Phrase | null => {
  const { lower } = tokens[verb]!
  // "Eight hurt, suspected gunman killed"
  if (!INVERTIBLE.test(lower) || lower === 'told' || lower === 'suspected') return null
  const phrase = phraseFrom(tokens, verb + 1, end)
  if (!phrase || /^(?:who|which|it|i|we|you)$/.test(phrase.pronoun ?? '')) return null
  const next = tokens[phrase.last]
  if (phrase.last < end && next && (isFinite(next) || next.lower === 'that' || next.pos === 'PART')) return null
  // "said Poike's friend, Kristen Morales."
  if (phrase.person === 'no' && isComma(next)) {
    const name = phraseFrom(tokens, phrase.last + 1, end)
    if (
      name?.person === 'yes' &&
      name.nameFirst === name.first &&
      name.last - name.first > 1 &&
      isEnd(tokens[name.last])
    ) {
      return { ...name, first: phrase.first }
    }
  }
  return phrase
}
