import { ORDINALS } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { sentenceAt } from '../../text/document.js'
import { mentionAt } from '../../text/span.js'
import { lowerIs } from '../../text/words.js'
import type { Quantity } from '../../types.js'
import { COUNT, wordAt } from './amount.js'
import { stateBehind } from './state-behind.js'

const PERSON =
  /^(?:victims?|person|man|woman|boy|girl|child|teen|teenager|student|soldier|officer|patient|passenger|worker)$/
const isCandidate = lowerIs(/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/)

/**
 * "A fifth victim died": five in all. Only deaths are counted on like this; "a third man was hurt" may be the first one hurt.
 *
 * Watch out for "a third of the victims died", "the second man died" (which says which, not how many).
 */
export const findOrdinalVictims = (doc: Document): Quantity[] => {
  const out: Quantity[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isCandidate(doc.tokens[i]!)) continue
    const value = ORDINALS.get(wordAt(doc, i))
    const article = wordAt(doc, i - 1)
    const sentence = sentenceAt(doc, doc.tokens[i]!.start)
    // A headline leaves the article out: "Second teen victim dies".
    const bare = doc.field === 'title' && (i === 0 || doc.tokens[i - 1]!.pos === 'PUNCT')
    const at = PERSON.test(wordAt(doc, i + 2)) && PERSON.test(wordAt(doc, i + 1)) ? i + 2 : i + 1
    if (value === undefined || !sentence || !(bare || article === 'a' || article === 'an')) continue
    if (!PERSON.test(wordAt(doc, at))) continue
    const state = stateBehind(doc, at + 1, sentence.last, new Map())
    if (state.category !== 'killed' || state.negated) continue
    const head = doc.tokens[at]!
    out.push({
      kind: 'quantity',
      ...mentionAt(doc.source, doc.field, doc.tokens[bare ? i : i - 1]!.start, head.end),
      value,
      min: value,
      max: value,
      bound: 'exactly',
      change: null,
      unit: COUNT,
      counted: { text: doc.source.slice(head.start, head.end), head: doc.source.slice(head.start, head.end) },
      category: 'killed',
      negated: false,
      hypothetical: state.feared === true,
      attribution: null,
      ...(state.predicate === undefined ? {} : { predicate: state.predicate }),
    })
  }
  return out
}
