import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Answer, Job } from './child.js'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))

// Heap of a child: what grows without bound ends here, and not in the machine's swap. The most that any family needs are
// 700 MB that live: 200,000 characters of fractions make 114,000 claims, and the report in JSON of them all is one string.
const ARGUMENTS = ['--max-old-space-size=2048']

const answerOf = (child: ChildProcess, job: Job, deadline: number): Promise<string | null> =>
  new Promise((resolve) => {
    const done = (problem: string | null): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(problem)
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      done(`not done after ${deadline / 1000} s`)
    }, deadline)
    child.once('message', (answer: Answer) => done(answer.thrown))
    child.once('exit', (code, signal) => done(`the process ended: ${signal ?? code}`))
    child.send(job)
  })

const runAll = async (script: string, jobs: readonly Job[], deadline: number): Promise<Map<Job, string>> => {
  const problems = new Map<Job, string>()
  let child: ChildProcess | undefined
  for (const job of jobs) {
    child ??= fork(script, { execArgv: ARGUMENTS })
    const problem = await answerOf(child, job, deadline)
    if (problem === null) continue
    problems.set(job, problem)
    // One that is killed is still connected for a moment, and would be sent the next job.
    child.kill('SIGKILL')
    child = undefined
  }
  child?.kill()
  return problems
}

/**
 * Runs the jobs one after the other in a child process, which is killed, and begun anew, where a job takes longer than
 * the deadline (ms). Only a process of its own can stop a regular expression that backtracks.
 */
export const runInChild = async (jobs: readonly Job[], deadline: number): Promise<Map<Job, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'factdiff-'))
  try {
    const outfile = join(folder, 'child.cjs')
    // `canvas` is one that linkedom asks for and can do without.
    await build({
      entryPoints: [CHILD],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['canvas'],
      logLevel: 'error',
    })
    return await runAll(outfile, jobs, deadline)
  } finally {
    await rm(folder, { recursive: true })
  }
}
