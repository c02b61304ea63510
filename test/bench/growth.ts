import { FAMILIES } from '../hostile/families.js'
import { STEPS, twoOf } from '../hostile/work.js'
import type { Work } from '../hostile/work.js'

/**
 * How time grows with the length of hostile text: each family at one length and at four times that, in milliseconds of
 * the processor, and what the longer costs for each character compared with the shorter (1.0 is linear).
 *
 * `npm run bench:growth -- 50000 hours` takes a length and a part of a family's name.
 */
const [length = '12500', name = ''] = process.argv.slice(2)
const LENGTHS = [Number(length), 4 * Number(length)]

const processor = (): number => process.cpuUsage().user / 1000

const timesOf = async (work: Work): Promise<number[]> => {
  const times: number[] = []
  for (const { run } of STEPS) {
    const start = processor()
    await run(work)
    times.push(processor() - start)
  }
  return times
}

const cell = (text: string): string => text.padStart(20)

console.log('ms, and growth'.padEnd(42) + STEPS.map((step) => cell(step.name)).join(''))
for (const family of FAMILIES.filter((one) => one.name.includes(name))) {
  const [short, long] = [
    await timesOf({ articles: twoOf(family, LENGTHS[0]!) }),
    await timesOf({ articles: twoOf(family, LENGTHS[1]!) }),
  ]
  const cells = long.map((time, i) => {
    // Below this it is the clock and the collector that are measured.
    const growth = time < 100 ? '' : ` (${(time / 4 / Math.max(1, short[i]!)).toFixed(1)})`
    return cell(`${time.toFixed(0)}${growth}`)
  })
  console.log(family.name.padEnd(42) + cells.join(''))
}
