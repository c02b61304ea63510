import type { Signal } from './types.js'

export interface AheadOptions {
  /** How many items are read and not yet given away, at most. */
  readonly concurrency: number
  /** Results in the order of the source, or as they are done. */
  readonly ordered: boolean
  readonly signal?: Signal
}

type Settled<R> = { readonly value: R } | { readonly error: unknown }

interface Slot<R> {
  settled: Settled<R> | null
}

const settle = <R>(work: Promise<R>): Promise<Settled<R>> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )

/**
 * Maps what `next` gives, several at once, and reads only as far ahead as there are places. Nothing is read while nobody asks
 * for a result. An error of the source comes after the results of what was read before it.
 */
export async function* mapAhead<T, R>(
  next: () => Promise<IteratorResult<T>>,
  work: (item: T) => Promise<R>,
  { concurrency, ordered, signal }: AheadOptions,
): AsyncGenerator<R, void, undefined> {
  const slots: Slot<R>[] = []
  const source: { reading: boolean; end: Settled<null> | null } = { reading: false, end: null }
  // One sleeper at a time, woken by whatever happens: racing with the signal's promise anew for each item would keep a
  // reaction for each on that one promise, as long as an endless stream goes on.
  let wake = (): void => undefined
  const onAbort = (): void => wake()

  const start = async (item: T): Promise<void> => {
    const slot: Slot<R> = { settled: null }
    slots.push(slot)
    slot.settled = await settle(work(item))
    wake()
  }
  const read = async (): Promise<void> => {
    source.reading = true
    const result = await settle(next())
    source.reading = false
    if ('error' in result) source.end = result
    else if (result.value.done) source.end = { value: null }
    else void start(result.value.value)
    wake()
  }

  signal?.addEventListener('abort', onAbort)
  try {
    for (;;) {
      if (signal?.aborted) throw signal.reason
      if (!source.end && !source.reading && slots.length < concurrency) void read()
      const done = ordered ? (slots[0]?.settled ? 0 : -1) : slots.findIndex(({ settled }) => settled)
      if (done >= 0) {
        const settled = slots.splice(done, 1)[0]!.settled!
        if ('error' in settled) throw settled.error
        yield settled.value
      } else if (source.end && slots.length === 0) {
        if ('error' in source.end) throw source.end.error
        return
      } else {
        await new Promise<void>((resolve) => (wake = resolve))
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}
