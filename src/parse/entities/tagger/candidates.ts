import type { ArticleWords } from './article-words.js'
import { KIND } from './words.js'

const CONNECTORS = new Set(
  "of the for and & - – — ' ’ 's ’s . / de la del di da dos das do du des den der van von zu al el ul bin bint ibn abu ben y e et on in to at as s".split(
    ' ',
  ),
)
const PARTICLES = new Set(
  'al el ul an ad as ash bin bint ibn abu de del della di da dos van von der den ten ter le la du ould'.split(' '),
)
const HYPHENS = new Set(['-', '–', '‐', '‑'])
const MAX_GAP = 3

/**
 * The tokens of one sentence that can belong to a name: capitalised ones, small words between two of them, particles
 * before and parts after a hyphen ("al-Qaida", "Ka-shing"), numbers after ("Boeing 737"). All others are outside.
 */
export const markCandidates = (
  { words, capitals }: Pick<ArticleWords, 'words' | 'capitals'>,
  ids: Int32Array,
  first: number,
  end: number,
  marks: Uint8Array,
): void => {
  let last = -1
  for (let i = first; i < end; i++) {
    if (capitals[ids[i]!] === 1) {
      marks[i] = 1
      if (last >= 0 && i - last - 1 <= MAX_GAP) {
        let all = true
        for (let j = last + 1; j < i && all; j++) all = marks[j] === 1 || CONNECTORS.has(words[ids[j]!]!.lower)
        if (all) marks.fill(1, last + 1, i)
      }
      let left = i - 1
      if (left > first && HYPHENS.has(words[ids[left]!]!.lower) && PARTICLES.has(words[ids[left - 1]!]!.lower)) {
        marks[left] = 1
        left--
      }
      while (left >= first && marks[left] === 0 && PARTICLES.has(words[ids[left]!]!.lower)) marks[left--] = 1
      last = i
    } else if (last < 0 || last < i - 2) {
      continue
    } else if (last === i - 1 && words[ids[i]!]!.kind === KIND.number) {
      marks[i] = 1
    } else if (last === i - 2 && words[ids[i]!]!.kind !== KIND.mark && HYPHENS.has(words[ids[i - 1]!]!.lower)) {
      marks.fill(1, i - 1, i + 1)
    }
  }
}
