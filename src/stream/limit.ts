/** At most so many at once, the others in the order in which they came. */
export const createLimit = (places: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place goes from hand to hand: who comes just now does not get in before those who wait.
      if (next) next()
      else free++
    }
  }
}
