import { FAMILIES } from './families.js'
import { STEPS, twoOf } from './work.js'

/** What the parent asks for: one family at one length. */
export interface Job {
  readonly family: string
  readonly length: number
}

/** The answer: nothing, or what was thrown and where. */
export interface Answer {
  readonly thrown: string | null
}

const run = async ({ family, length }: Job): Promise<Answer> => {
  const work = {
    articles: twoOf(
      FAMILIES.find(({ name }) => name === family)!,
      length,
    ),
  }
  for (const { name, run: step } of STEPS) {
    try {
      await step(work)
    } catch (error) {
      return { thrown: `${name}: ${String(error)}` }
    }
  }
  return { thrown: null }
}

process.on('message', (job: Job) => void run(job).then((answer) => process.send!(answer)))
