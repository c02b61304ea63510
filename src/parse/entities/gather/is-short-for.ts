import type { PersonName } from './name-key.js'

const includesRun = (long: readonly string[], short: readonly string[]): boolean => {
  for (let i = 0; i + short.length <= long.length; i++) if (short.every((key, k) => long[i + k] === key)) return true
  return false
}

// "j" stands for "john", and "ad" for "arley" where it was written "A.D.".
const isInitial = (short: string, long: string): boolean => short.length <= 2 && short[0] === long[0]

const middlesFit = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const key of short) {
    while (at < long.length && long[at] !== key && !isInitial(key, long[at]!) && !isInitial(long[at]!, key)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/**
 * Whether `short` can be a shorter form of the name `long`: some of its words in a row ("Bagheri Kani", "Zakharova",
 * "Juan Miguel"), a middle name left out ("Kevin McQuilliams", "Vladimir Putin" for "Vladimir V. Putin"), an initial for a
 * given name ("A. Sansom"), a suffix left out.
 *
 * Watch out for: "Clarence Havvard" can be short for "Clarence Wade Havvard" and can be his father; who is meant is for
 * the context to say.
 */
export const isShortFor = (short: PersonName, long: PersonName): boolean => {
  if (short.suffix !== '' && short.suffix !== long.suffix) return false
  if (short.keys.length > long.keys.length) return false
  if (short.keys.length === 1 && long.nicknames.includes(short.keys[0]!)) return true
  if (includesRun(long.keys, short.keys)) return short.keys[0]!.length > 1
  if (short.keys.length < 2) return false
  const [a, b] = [short.keys, long.keys]
  if (a.at(-1) !== b.at(-1)) return false
  if (a[0] !== b[0] && !isInitial(a[0]!, b[0]!)) return false
  return middlesFit(a.slice(1, -1), b.slice(1, -1))
}
