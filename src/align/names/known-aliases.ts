import { foldWords } from '../../text/fold-name.js'

/** A name as the alias tables write it: folded words, dotted letters joined, without "the". */
export const aliasKey = (name: string): string => {
  const dotted = name.replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}\b)/gu, '')
  const words = foldWords(dotted).map(({ text }) => text)
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).join(' ')
}

/** For each name of a table the numbers of its lines. */
export const readAliases = (lines: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const map = new Map<string, number[]>()
  lines.forEach((line, i) => {
    for (const name of line.split('|')) {
      const of = map.get(name)
      if (of) of.push(i)
      else map.set(name, [i])
    }
  })
  return map
}
