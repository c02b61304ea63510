import { fitLogistic, logit } from './logistic.js'
import { folds, type NamePair } from './pairs.js'

const FOLDS = 5

/** The log odds of each pair by weights that saw none of its bearers. */
export const crossValidate = (pairs: readonly NamePair[], rows: readonly (readonly number[])[]): number[] => {
  const scores = pairs.map(() => 0)
  for (const { train, test } of folds(pairs, FOLDS)) {
    const weights = fitLogistic(
      train.map((i) => rows[i]!),
      train.map((i) => pairs[i]!.match),
    )
    for (const i of test) scores[i] = logit(rows[i]!, weights)
  }
  return scores
}

/** Precision and recall over thresholds. */
export const report = (name: string, pairs: readonly NamePair[], scores: readonly number[]): void => {
  const gold = pairs.filter((pair) => pair.match).length
  for (const threshold of [-0.5, 0, 0.5, 1, 1.5, 2]) {
    const found = pairs.filter((_, i) => scores[i]! > threshold)
    const right = found.filter((pair) => pair.match).length
    const [p, r] = [right / found.length, right / gold]
    console.log(
      `${name}, threshold ${threshold}: P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}`,
    )
  }
}
