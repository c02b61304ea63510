import { deserialize } from 'node:v8'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compareFacts, extractFacts } from '../../src/index.js'
import type { ArticleFacts } from '../../src/index.js'
import { createPool } from '../../src/stream/create-pool.js'
import { serve } from '../../src/stream/serve.js'

const OSLO = { id: 'a', text: 'Four people died in Oslo on Monday.' }
const TASK = { deadline: 60_000 }
const HOSTILE = new URL('fixtures/hostile.mjs', import.meta.url).href

const withoutPiscina = (): void => {
  vi.doMock('piscina', () => {
    throw new Error('Cannot find package')
  })
}

describe('createPool', () => {
  afterEach(() => {
    vi.doUnmock('piscina')
    vi.resetModules()
  })

  it('works in the calling thread where piscina is not installed', async () => {
    withoutPiscina()
    const pool = await createPool()
    expect(pool.threads).toBe(0)
    const facts = extractFacts(OSLO)
    expect(await pool.extract(OSLO, TASK)).toEqual({ value: facts })
    expect(await pool.compare([facts], {}, TASK)).toEqual({ value: compareFacts([facts]) })
    await pool.close()
  })

  it('says what is missing where threads are asked for', async () => {
    withoutPiscina()
    await expect(createPool({ threads: 2 })).rejects.toThrow(
      'options.threads: needs the package piscina: npm install piscina',
    )
  })

  it('calls a module of the caller’s in the calling thread too, whose errors are reported', async () => {
    const pool = await createPool({ threads: 0, module: HOSTILE })
    expect(await pool.extract({ id: 'a', text: 'throw' }, TASK)).toEqual({ code: 'error', reason: 'out of words' })
  })

  it('does nothing more in the calling thread once the signal is aborted', async () => {
    const pool = await createPool({ threads: 0 })
    const signal = AbortSignal.abort('enough')
    await expect(pool.extract(OSLO, { ...TASK, signal })).rejects.toBe('enough')
  })

  it('checks its options', async () => {
    await expect(createPool({ threads: -1 })).rejects.toThrow('options.threads')
  })
})

describe('a worker', () => {
  const work = { extract: extractFacts, compare: compareFacts }

  it('hands facts on as bytes, and compares what the bytes say', async () => {
    const { ready, extract, compare } = serve(Promise.resolve(work))
    expect(await ready()).toBe(true)
    const moved = (await extract({ id: 1, article: OSLO })) as unknown as Record<symbol, Uint8Array>
    const bytes = Object.getOwnPropertySymbols(Object.getPrototypeOf(moved) as object)
      .map((symbol) => moved[symbol])
      .find((value) => ArrayBuffer.isView(value))!
    expect(deserialize(bytes) as ArticleFacts).toEqual(extractFacts(OSLO))
    expect(await compare({ id: 2, facts: [bytes], options: {} })).toEqual(compareFacts([extractFacts(OSLO)]))
  })

  it('is not ready where its work cannot be loaded', async () => {
    const { ready } = serve(Promise.reject(new Error('no such module')))
    await expect(ready()).rejects.toThrow('no such module')
  })
})
