/** One example: its evidence, whether it holds, and the group (story) that it must not be split from in cross-validation. */
export interface Example {
  readonly x: readonly number[]
  readonly y: 0 | 1
  readonly group: string
}

export interface Model {
  readonly bias: number
  readonly weights: readonly number[]
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

export const predict = ({ bias, weights }: Model, x: readonly number[]): number =>
  sigmoid(weights.reduce((sum, weight, i) => sum + weight * x[i]!, bias))

// Gaussian elimination with partial pivoting.
const solve = (matrix: number[][], vector: number[]): number[] => {
  const n = vector.length
  const rows = matrix.map((row, i) => [...row, vector[i]!])
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let r = 0; r < n; r++) {
      if (r === c || rows[c]![c] === 0) continue
      const factor = rows[r]![c]! / rows[c]![c]!
      for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!
    }
  }
  return rows.map((row, i) => (row[i] === 0 ? 0 : row[n]! / row[i]!))
}

/** Logistic regression with an L2 penalty, by Newton's method: deterministic, exact in a few steps. */
export const fit = (examples: readonly Example[], l2 = 1): Model => {
  const size = (examples[0]?.x.length ?? 0) + 1
  let theta = new Array<number>(size).fill(0)
  for (let step = 0; step < 30; step++) {
    const gradient = theta.map((t, i) => (i === 0 ? 0 : -l2 * t))
    const hessian = theta.map((_, i) => theta.map((__, j) => (i === j ? (i === 0 ? 1e-6 : l2) : 0)))
    for (const { x, y } of examples) {
      const row = [1, ...x]
      const p = sigmoid(row.reduce((sum, value, i) => sum + value * theta[i]!, 0))
      const w = Math.max(p * (1 - p), 1e-6)
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue
        gradient[i]! += (y - p) * row[i]!
        for (let j = 0; j < size; j++) hessian[i]![j]! += w * row[i]! * row[j]!
      }
    }
    const delta = solve(hessian, gradient)
    theta = theta.map((t, i) => t + Math.max(-2, Math.min(2, delta[i]!)))
    if (Math.max(...delta.map(Math.abs)) < 1e-6) break
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return { bias: round(theta[0]!), weights: theta.slice(1).map(round) }
}

/** Probabilities of all examples, each by a model that has not seen its group. */
export const crossPredict = (examples: readonly Example[], folds = 5, l2 = 1): number[] => {
  const groups = [...new Set(examples.map(({ group }) => group))].sort()
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]))
  const result = new Array<number>(examples.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(
      examples.filter(({ group }) => foldOf.get(group) !== fold),
      l2,
    )
    examples.forEach(({ x, group }, i) => {
      if (foldOf.get(group) === fold) result[i] = predict(model, x)
    })
  }
  return result
}
