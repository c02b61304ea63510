import type { NameMention, NamedDocument } from '../gather/name-mention.js'

/**
 * The first token after a name and what may part it from its apposition: ", 42,", "(42),", ", of Dunbar,", ", D-N.Y.,".
 * Points behind the comma, or at the token after the name where there is none.
 */
export const afterNameAndAge = ({ doc, nameAt }: NamedDocument, name: NameMention): number => {
  const { tokens } = doc
  let at = name.last
  if (
    tokens[at]?.text === ',' &&
    tokens[at + 1]?.pos === 'NUM' &&
    /^\d{1,3}$/.test(tokens[at + 1]!.text) &&
    tokens[at + 2]?.text === ','
  )
    at += 2
  else if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  if (tokens[at]?.text === ',' && (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'from')) {
    const place = nameAt[at + 2]
    if (place && place.type !== 'person' && tokens[place.last]?.text === ',') at = place.last
  } else if (tokens[at]?.lower === 'of') {
    const place = nameAt[at + 1]
    if (place && place.type !== 'person' && tokens[place.last]?.text === ',') at = place.last
  }
  return at
}
