/** The tokens that wink-nlp's model knows: `hash[list[i]] === i`. */
interface Lexemes {
  readonly list: readonly string[]
  readonly hash: Record<string, number>
}

// A word or a figure is cut alike whether it was met before or not.
const STEADY = /^(?:\p{L}+|\p{N}+)$/u

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Where the model keeps them; undefined where another version keeps them elsewhere. */
const lexemesOf = (model: unknown): Lexemes | undefined => {
  const features = isRecord(model) ? model['features'] : undefined
  const lexemes = isRecord(features) ? features['lexeme'] : undefined
  if (!isRecord(lexemes) || !Array.isArray(lexemes['list']) || !isRecord(lexemes['hash'])) return undefined
  return lexemes as unknown as Lexemes
}

/**
 * Makes wink-nlp forget the tokens that it has learnt since the last call; returns how many it has learnt in all.
 *
 * It keeps every unknown token for the life of the process and cuts by what it keeps: "for her son's." leaves "son's",
 * and from then on every "son's" is one token and no longer "son" and "'s"; one "fire.28-year-old" takes that age out of
 * every later article. What is read in an article must not depend on what was read before it.
 */
export const forgetting = (model: unknown): (() => number) => {
  const lexemes = lexemesOf(model)
  if (!lexemes) return () => 0
  const { list, hash } = lexemes
  const own = list.length
  let known = own
  return () => {
    for (; known < list.length; known++) {
      const token = list[known]!
      if (!STEADY.test(token)) Reflect.deleteProperty(hash, token)
    }
    return known - own
  }
}
