import { fold } from '../text/normalize.js'
import { readOrganization } from './names/read-organization.js'
import { readPlace } from './names/read-place.js'

const CONNECTING = new Set('of the and for de la le el al van von bin ibn a an in on at to s'.split(' '))

const skeleton = (token: string): string =>
  token
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch|cz|tch/g, 's')
    .replace(/gh|kh|ck|[qcg]/g, 'k')
    .replace(/[wv]/g, 'f')
    .replace(/z/g, 's')
    .replace(/[jy]/g, 'y')
    .replace(/[aeiouyh]/g, '')
    .replace(/(?<letter>.)\k<letter>+/g, '$<letter>')

const SHORTEST_SHUFFLED = 6

/**
 * Keys under which two names that may be one meet: their words, the consonants of each word ("Marzouk", "Marzuk"), and
 * initials ("World Health Organization", "WHO").
 */
export const nameKeys = (name: string): string[] => {
  const tokens = fold(name)
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '' && !CONNECTING.has(token))
  const keys = new Set<string>()
  for (const token of tokens) {
    keys.add(`w:${token}`)
    const bones = skeleton(token)
    if (bones.length > 1) keys.add(`c:${bones}`)
    // "Hunragy": the letters of "Hungary" in another order.
    if (token.length >= SHORTEST_SHUFFLED) keys.add(`a:${[...token].sort().join('')}`)
  }
  if (tokens.length > 1) keys.add(`i:${tokens.map((token) => token[0]).join('')}`)
  else if (tokens[0] !== undefined && tokens[0].length <= 6) keys.add(`i:${tokens[0]}`)
  // "ISIS" and "Islamic State" have no letter in common that would bring them together.
  for (const alias of readOrganization(name).aliases) keys.add(`o:${alias}`)
  for (const alias of readPlace(name).aliases) keys.add(`p:${alias}`)
  return [...keys]
}
