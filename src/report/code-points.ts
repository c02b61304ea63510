/**
 * A table that turns UTF-16 offsets of a text into code points, as W3C selectors count them: in "👍 ok", "ok" begins at
 * offset 3 and at code point 2. Built once a text, each look-up is a binary search.
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const low: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) low.push(match.index + 1)
  return (offset) => {
    let from = 0
    let to = low.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (low[middle]! < offset) from = middle + 1
      else to = middle
    }
    return offset - from
  }
}
