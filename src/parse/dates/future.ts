import type { Words } from './words.js'

const STRONG = /^(?:will|'ll|’ll|until|till|by|due|scheduled|slated)$/

/** Whether the words just before an expression speak of what is to come: "will", "until", "by", "due". */
export const isFuture = ({ list }: Words, first: number): boolean => {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const lower = list[i]?.lower ?? ''
    if (lower === '' || /^[.;!?]$/.test(lower)) return false
    if (STRONG.test(lower)) return true
  }
  return false
}
