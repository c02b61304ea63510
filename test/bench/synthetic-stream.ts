import type { Article } from '../../src/types.js'

// A linear congruential generator: the same articles on every run.
const createRandom = (seed: number) => {
  let state = seed
  return (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
}

/** Stories of three articles each: words by Zipf's law, and a dozen names that only this story has. */
export const syntheticStream = (count: number): Article[] => {
  const random = createRandom(7)
  const common = (): string => `w${Math.floor(20_000 ** random())}`
  return Array.from({ length: count }, (_, i) => {
    const story = Math.floor(i / 3)
    const words = Array.from({ length: 250 }, () =>
      random() < 0.15 ? `Name${story}x${Math.floor(random() * 12)}` : common(),
    )
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(story / 40))).toISOString().slice(0, 10)
    return { id: `a${i}`, publishedAt: day, title: words.slice(0, 8).join(' '), text: words.join(' ') }
  })
}
