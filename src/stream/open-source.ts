export interface Source {
  readonly next: () => Promise<IteratorResult<unknown>>
  readonly close: () => Promise<void>
}

type AnyIterator = AsyncIterator<unknown> | Iterator<unknown>

/** An iterable of either kind, opened when first read, and closed where it was not read to its end. */
export const openSource = (source: AsyncIterable<unknown> | Iterable<unknown>): Source => {
  let iterator: AnyIterator | null = null
  let [pending, over] = [false, false]
  return {
    next: async () => {
      iterator ??= Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
      pending = true
      try {
        const result = await iterator.next()
        over = result.done === true
        return result
      } catch (error) {
        over = true
        throw error
      } finally {
        pending = false
      }
    },
    close: async () => {
      if (over || !iterator?.return) return
      over = true
      const closed = Promise.resolve(iterator.return()).then(
        () => undefined,
        // The loop ends for a reason of its own, which this must not hide.
        () => undefined,
      )
      // A generator that waits for the network returns when that has come, which may be never.
      if (!pending) await closed
    },
  }
}
