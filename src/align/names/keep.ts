const MOST = 4096

/**
 * Remembers what `read` made of the last few thousand names: a name is compared with every other of its story, and is
 * read once. Bounded: when full, the older half goes.
 */
export const keep = <T>(read: (text: string) => T): ((text: string) => T) => {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    let value = young.get(text)
    if (value !== undefined) return value
    value = old.get(text) ?? read(text)
    if (young.size >= MOST / 2) {
      old = young
      young = new Map()
    }
    young.set(text, value)
    return value
  }
}
