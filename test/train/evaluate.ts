import { TYPES, typeOf } from '../../src/parse/entities/tagger/labels.js'
import { viterbi } from '../../src/parse/entities/tagger/viterbi.js'
import { LABELS } from '../../src/parse/entities/tagger/labels.js'
import { scoreTokens } from './crf.js'
import type { Weights } from './crf.js'
import type { Example, Gold } from './read-data.js'
import { sequencesOf } from './sequences.js'

/** The names that a row of labels spells. */
export const namesOf = (example: Example, labels: Uint8Array): Gold[] => {
  const names: Gold[] = []
  const { tokens } = example.docs[0]!
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue
    const first = i
    while ((labels[i]! - 1) % 4 < 2) i++
    names.push({ start: tokens[first]!.start, end: tokens[i]!.end, type: TYPES[typeOf(labels[i]!)]! })
  }
  return names
}

export const predict = (example: Example, weights: Weights): Uint8Array => {
  const labels = new Uint8Array(example.labels.length)
  sequencesOf(example).forEach((sequence, s) => {
    const n = sequence.labels.length
    const scores = new Float32Array(n * LABELS)
    scoreTokens(weights.features, sequence, scores)
    const read = new Uint8Array(n)
    viterbi(scores, n, weights.moves, read)
    labels.set(read, example.stretches[s]!.first)
  })
  return labels
}

const overlap = (a: Gold, b: Gold): boolean => a.start < b.end && b.start < a.end
const trim = (text: string, { start, end, type }: Gold): Gold => {
  while (end > start && /['’]s$/.test(text.slice(start, end))) end -= 2
  while (start < end && /^[\s"“‘(]/.test(text[start]!)) start++
  while (end > start && /[\s"”’),]/.test(text[end - 1]!)) end--
  return { start, end, type }
}
const f1 = (tp: number, pred: number, gold: number): number => (200 * tp) / (pred + gold)

export interface Scores {
  readonly typed: number
  readonly untyped: number
  readonly relaxed: number
  readonly line: string
}

/** Exact span and type; exact span; overlap. What overlaps a gold 'other' is left out, as in the project's scorer. */
export const evaluate = (
  examples: readonly Example[],
  labelsOf: (example: Example, at: number) => Uint8Array,
): Scores => {
  let [tp, utp, pred, gold, rp, rg] = [0, 0, 0, 0, 0, 0]
  const per = TYPES.map(() => [0, 0, 0])
  examples.forEach((example, at) => {
    const text = example.docs[0]!.source
    const other = example.gold.filter((g) => g.type === 'other')
    const gs = example.gold.filter((g) => g.type !== 'other').map((g) => trim(text, g))
    const ps = namesOf(example, labelsOf(example, at))
      .filter((p) => p.type !== 'other')
      .map((p) => trim(text, p))
      .filter((p) => !other.some((o) => overlap(o, p)) || gs.some((g) => overlap(g, p)))
    pred += ps.length
    gold += gs.length
    for (const p of ps) {
      per[TYPES.indexOf(p.type)]![1]!++
      if (gs.some((g) => overlap(g, p))) rp++
    }
    for (const g of gs) {
      per[TYPES.indexOf(g.type)]![2]!++
      if (ps.some((p) => overlap(g, p))) rg++
      const same = ps.find((p) => p.start === g.start && p.end === g.end)
      if (same) utp++
      if (same?.type === g.type) {
        tp++
        per[TYPES.indexOf(g.type)]![0]!++
      }
    }
  })
  const relaxed = (200 * (rp / pred) * (rg / gold)) / (rp / pred + rg / gold)
  const typed = f1(tp, pred, gold)
  const untyped = f1(utp, pred, gold)
  const kinds = per.slice(0, 3).map(([t, p, g], i) => `${TYPES[i]!.slice(0, 3)} ${f1(t!, p!, g!).toFixed(1)}`)
  const line = `typed ${typed.toFixed(1)} (P ${((100 * tp) / pred).toFixed(1)} R ${((100 * tp) / gold).toFixed(1)}) untyped ${untyped.toFixed(1)} relaxed ${relaxed.toFixed(1)} (P ${((100 * rp) / pred).toFixed(1)} R ${((100 * rg) / gold).toFixed(1)}) ${kinds.join(' ')}`
  return { typed, untyped, relaxed, line }
}
