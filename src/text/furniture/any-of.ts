/**
 * Does one of the patterns match? One expression for each set of flags: most lines match none, and asking sixty
 * expressions one by one costs more than all else that is done with a line.
 */
export const anyOf = (patterns: readonly RegExp[]): ((line: string) => boolean) => {
  let joined: readonly RegExp[] | undefined
  return (line) => {
    joined ??= join(patterns)
    for (const pattern of joined) if (pattern.test(line)) return true
    return false
  }
}

const join = (patterns: readonly RegExp[]): RegExp[] => {
  const byFlags = new Map<string, string[]>()
  for (const { source, flags } of patterns) {
    const key = flags.replace('g', '')
    const sources = byFlags.get(key)
    if (sources) sources.push(`(?:${source})`)
    else byFlags.set(key, [`(?:${source})`])
  }
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags))
}
