import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLimit } from '../../src/stream/limit.js'
import { mapAhead } from '../../src/stream/map-ahead.js'
import { openSource } from '../../src/stream/open-source.js'

const ticks = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await Promise.resolve()
}

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const numbers = (count: number) => openSource(Array.from({ length: count }, (_, i) => i)).next

describe('mapAhead', () => {
  it('keeps the order of the source, and has every result once', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 8 }), fc.boolean(), async (delay, concurrency, ordered) => {
        const work = async (item: unknown): Promise<unknown> => {
          await ticks(delay[item as number]!)
          return item
        }
        const found = await collect(mapAhead(numbers(delay.length), work, { concurrency, ordered }))
        const expected = delay.map((_, i) => i)
        if (ordered) expect(found).toEqual(expected)
        else expect(found.toSorted((a, b) => Number(a) - Number(b))).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('never reads further ahead than it may, and reads nothing while the caller works', async () => {
    let [read, given, furthest] = [0, 0, 0]
    const next = (): Promise<IteratorResult<number>> => Promise.resolve({ done: read >= 40, value: read++ })
    const results = mapAhead(next, (item) => Promise.resolve(item), { concurrency: 3, ordered: true })
    for await (const result of results) {
      furthest = Math.max(furthest, read - given)
      expect(result).toBe(given++)
      const before = read
      await ticks(50)
      expect(read).toBe(before)
    }
    expect(given).toBe(40)
    expect(furthest).toBeLessThanOrEqual(3)
  })

  it('works on several at once, and on no more than it may', async () => {
    let [now, most] = [0, 0]
    const work = async (): Promise<void> => {
      most = Math.max(most, ++now)
      await ticks(100)
      now--
    }
    await collect(mapAhead(numbers(20), work, { concurrency: 4, ordered: false }))
    expect(most).toBe(4)
  })

  it('gives the quick ones first where the order does not matter', async () => {
    const work = async (item: unknown): Promise<unknown> => {
      await ticks(item === 0 ? 100 : 1)
      return item
    }
    const found = await collect(mapAhead(numbers(3), work, { concurrency: 3, ordered: false }))
    expect(found).toEqual([1, 2, 0])
  })

  it('passes an error of the source on after the results of what was read before it', async () => {
    const broken = new Error('the wire is down')
    let read = 0
    const next = (): Promise<IteratorResult<number>> =>
      read < 2 ? Promise.resolve({ done: false, value: read++ }) : Promise.reject(broken)
    const work = async (item: number): Promise<number> => {
      await ticks(30)
      return item
    }
    const found: number[] = []
    const run = async (): Promise<void> => {
      for await (const item of mapAhead(next, work, { concurrency: 5, ordered: true })) found.push(item)
    }
    await expect(run()).rejects.toBe(broken)
    expect(found).toEqual([0, 1])
  })
})

describe('openSource', () => {
  it('does not wait for a source that will never give another item', async () => {
    let returned = 0
    const stuck = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => undefined),
        return: () => {
          returned++
          return new Promise<never>(() => undefined)
        },
      }),
    }
    const source = openSource(stuck)
    void source.next()
    await source.close()
    expect(returned).toBe(1)
  })

  it('leaves a source alone that was never opened, or has ended', async () => {
    let returned = 0
    const source = {
      [Symbol.iterator]: () => ({
        next: () => ({ done: true as const, value: undefined }),
        return: () => ({ done: true as const, value: returned++ }),
      }),
    }
    await openSource(source).close()
    const read = openSource(source)
    await read.next()
    await read.close()
    expect(returned).toBe(0)
  })
})

describe('createLimit', () => {
  it('lets in so many at once, the others in the order in which they came', async () => {
    const limit = createLimit(2)
    const [order, running] = [[] as number[], { now: 0, most: 0 }]
    await Promise.all(
      Array.from({ length: 7 }, (_, i) =>
        limit(async () => {
          running.most = Math.max(running.most, ++running.now)
          order.push(i)
          await ticks(i % 3)
          running.now--
        }),
      ),
    )
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(running.most).toBe(2)
  })

  it('gives a place back where the work fails', async () => {
    const limit = createLimit(1)
    await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(limit(() => Promise.resolve(1))).resolves.toBe(1)
  })
})
