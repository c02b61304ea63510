import type { Document } from '../../text/document.js'
import { lowerIn } from '../../text/words.js'
import { wordAt } from './amount.js'
import type { Stated } from './stated.js'

const HYPOTHETICAL = new Set(
  'could might would if unless feared fears presumed potentially possibly perhaps expected forecast projected predicted whether hypothetically supposedly'.split(
    ' ',
  ),
)
const CLAUSE_END = new Set([';', '—', '–', ':', '“', '”', '"', 'but', 'while', 'after', 'because', 'although'])
const REACH = 9

const isHypotheticalWord = lowerIn(HYPOTHETICAL)
const endsClause = lowerIn(CLAUSE_END)

/** "could rise to 50", "feared dead", "up to 30 might be trapped": said to be possible, not said to be so. */
export const isHypothetical = (doc: Document, { first, behind, sentence }: Stated): boolean => {
  for (let i = first - 1; i >= sentence.first && i > first - REACH; i--) {
    const token = doc.tokens[i]!
    if (endsClause(token)) break
    if (isHypotheticalWord(token) || isModalMay(doc, i)) return true
  }
  for (let i = behind; i < sentence.last && i < behind + 4; i++) {
    const word = wordAt(doc, i)
    if (endsClause(doc.tokens[i]!) || word === ',' || word === '.') break
    if (word === 'could' || word === 'might' || word === 'feared' || word === 'presumed' || isModalMay(doc, i))
      return true
  }
  return false
}

const isModalMay = (doc: Document, i: number): boolean => {
  const token = doc.tokens[i]
  return token?.text === 'may' && token.pos !== 'PROPN'
}

/** "One person died, not two": the number itself is denied. "not only 5", "not less than 5" are not. */
export const isDenied = (doc: Document, first: number): boolean => {
  const word = wordAt(doc, first - 1)
  return word === 'not' || word === 'n’t' || word === "n't"
}
