import type { Output } from './terminal.js'

// Work that is done before one has looked up needs no progress.
const LONG_MS = 1000
const STEP_MS = 100

export interface Progress {
  /** `done` of `total` is done. */
  readonly step: (what: string, done: number, total: number) => void
  /** Takes the line off the screen. */
  readonly end: () => void
}

const CLEAR_LINE = '\r\u001b[K'

/**
 * A line on standard error that is written over, once the work has taken a second. Nothing where that is no terminal. The clock
 * decides on this line only, never on a result.
 */
export const progressOn = (stderr: Output, wanted: boolean, now: () => number = () => performance.now()): Progress => {
  if (!wanted || stderr.isTTY !== true) return { step: () => undefined, end: () => undefined }
  let next = now() + LONG_MS
  let shown = false
  return {
    step: (what, done, total) => {
      const time = now()
      if (time < next) return
      next = time + STEP_MS
      shown = true
      stderr.write(`${CLEAR_LINE}${what} ${done}/${total}`)
    },
    end: () => {
      if (shown) stderr.write(CLEAR_LINE)
      shown = false
    },
  }
}
