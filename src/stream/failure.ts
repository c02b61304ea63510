import type { Failure } from './types.js'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** An error in the work itself. */
export const failedBy = (error: unknown): Failure => ({ code: 'error', reason: messageOf(error) })

export const lateAfter = (deadline: number): Failure => ({ code: 'deadline', reason: `not done within ${deadline} ms` })
