/** Logistic regression with L2, by Newton's method: deterministic, no random start. */
export const fitLogistic = (rows: readonly (readonly number[])[], labels: readonly boolean[], l2 = 1): number[] => {
  const d = rows[0]!.length
  const weights = new Array<number>(d).fill(0)
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -l2 * w))
    const hessian = Array.from({ length: d }, (_, i) =>
      Array.from({ length: d }, (_, j) => (i === j ? (i === 0 ? 1e-6 : l2) : 0)),
    )
    rows.forEach((row, r) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * weights[i]!, 0)))
      const error = (labels[r] ? 1 : 0) - p
      for (let i = 0; i < d; i++) {
        if (row[i] === 0) continue
        gradient[i]! += error * row[i]!
        for (let j = 0; j < d; j++) hessian[i]![j]! += p * (1 - p) * row[i]! * row[j]!
      }
    })
    const delta = solve(hessian, gradient)
    delta.forEach((x, i) => (weights[i]! += x))
    if (Math.max(...delta.map(Math.abs)) < 1e-6) break
  }
  return weights
}

const solve = (matrix: number[][], right: readonly number[]): number[] => {
  const n = right.length
  const m = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let r = i + 1; r < n; r++) if (Math.abs(m[r]![i]!) > Math.abs(m[pivot]![i]!)) pivot = r
    ;[m[i], m[pivot]] = [m[pivot]!, m[i]!]
    for (let r = 0; r < n; r++) {
      if (r === i) continue
      const factor = m[r]![i]! / m[i]![i]!
      if (factor !== 0) for (let c = i; c <= n; c++) m[r]![c]! -= factor * m[i]![c]!
    }
  }
  return m.map((row, i) => row[n]! / row[i]!)
}

export const logit = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, x, i) => sum + x * weights[i]!, 0)
