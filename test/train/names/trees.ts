export type Tree = { readonly feature: number; readonly at: number; readonly low: Tree; readonly high: Tree } | number

/** Gradient-boosted shallow trees with logistic loss. Deterministic. */
export const fitTrees = (
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  { count = 40, depth = 3, rate = 0.2, l2 = 3, least = 12 } = {},
): Tree[] => {
  const scores = new Array<number>(rows.length).fill(0)
  const trees: Tree[] = []
  for (let t = 0; t < count; t++) {
    const g = rows.map((_, i) => (labels[i] ? 1 : 0) - 1 / (1 + Math.exp(-scores[i]!)))
    const h = rows.map((_, i) => {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      return p * (1 - p)
    })
    const tree = grow(
      rows,
      g,
      h,
      rows.map((_, i) => i),
      depth,
      rate,
      l2,
      least,
    )
    trees.push(tree)
    rows.forEach((row, i) => (scores[i]! += follow(tree, row)))
  }
  return trees
}

const grow = (
  rows: readonly (readonly number[])[],
  g: number[],
  h: number[],
  at: number[],
  depth: number,
  rate: number,
  l2: number,
  least: number,
): Tree => {
  let G = 0
  let H = 0
  for (const i of at) {
    G += g[i]!
    H += h[i]!
  }
  const leaf = (rate * G) / (H + l2)
  if (depth === 0) return leaf
  let best: { gain: number; feature: number; at: number } | null = null
  for (let f = 0; f < rows[0]!.length; f++) {
    const order = [...at].sort((x, y) => rows[x]![f]! - rows[y]![f]!)
    let gl = 0
    let hl = 0
    for (let k = 0; k + 1 < order.length; k++) {
      gl += g[order[k]!]!
      hl += h[order[k]!]!
      const [x, y] = [rows[order[k]!]![f]!, rows[order[k + 1]!]![f]!]
      if (x === y || k + 1 < least || order.length - k - 1 < least) continue
      const gain = (gl * gl) / (hl + l2) + ((G - gl) * (G - gl)) / (H - hl + l2) - (G * G) / (H + l2)
      if (gain > 0.5 && (!best || gain > best.gain + 1e-9)) best = { gain, feature: f, at: (x + y) / 2 }
    }
  }
  if (!best) return leaf
  const { feature, at: cut } = best
  return {
    feature,
    at: cut,
    low: grow(
      rows,
      g,
      h,
      at.filter((i) => rows[i]![feature]! <= cut),
      depth - 1,
      rate,
      l2,
      least,
    ),
    high: grow(
      rows,
      g,
      h,
      at.filter((i) => rows[i]![feature]! > cut),
      depth - 1,
      rate,
      l2,
      least,
    ),
  }
}

export const follow = (tree: Tree, row: readonly number[]): number =>
  typeof tree === 'number' ? tree : follow(row[tree.feature]! <= tree.at ? tree.low : tree.high, row)
