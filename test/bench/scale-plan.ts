/** What was measured, on one kind of machine. */
export interface Measured {
  readonly charactersAnArticle: number
  readonly articlesAStory: number
  /** Milliseconds of one processor, reading and comparing. */
  readonly cpuAnArticle: number
  /** Of these, what the main thread does and no thread more can take from it. */
  readonly mainAnArticle: number
  /** One process, ten thousand articles in its index. */
  readonly groupedASecond: number
  readonly queue: { readonly redisAJob: number; readonly waitingKb: number; readonly doneKb: number } | null
}

/** What is assumed. Put your own in. */
export const ASSUMED = {
  articlesADay: 10_000_000,
  articlesAStory: 3,
  charactersAnArticle: 3_000,
  // News comes by day, and all at once.
  peak: 3,
  // Busier than that, and a machine that fails takes the others with it.
  busy: 0.7,
  processorsAMachine: 16,
  hoursOfBacklog: 1,
} as const

const SECONDS_A_DAY = 86_400

const round = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en')

/** What a day would need, as rows of a table: what, how it is calculated, how much. */
export const planDay = (measured: Measured): [string, string, string][] => {
  const { articlesADay, articlesAStory, peak, busy, processorsAMachine, hoursOfBacklog } = ASSUMED
  const longer = ASSUMED.charactersAnArticle / measured.charactersAnArticle
  const mean = articlesADay / SECONDS_A_DAY
  const atPeak = mean * peak
  const cpu = measured.cpuAnArticle * longer
  const processors = (atPeak * cpu) / 1_000 / busy
  const rows: [string, string, string][] = [
    ['articles a second', `mean; ${peak} times that at the peak`, `${round(mean)}; ${round(atPeak)}`],
    ['processor time an article', `measured × ${longer.toFixed(2)} for its length`, `${round(cpu)} ms`],
    ['processors', `at the peak, ${busy * 100}% busy`, round(processors)],
    [`machines of ${processorsAMachine} processors`, '', String(Math.ceil(processors / processorsAMachine))],
    [
      'threads that one process can feed',
      'until its main thread is busy half the time',
      round((0.5 * measured.cpuAnArticle) / measured.mainAnArticle),
    ],
    [
      'grouping: processors',
      'at the peak, ten thousand articles in each index',
      String(Math.ceil(atPeak / measured.groupedASecond / busy)),
    ],
  ]
  if (!measured.queue) return rows
  const { redisAJob, waitingKb, doneKb } = measured.queue
  const jobs = atPeak / articlesAStory
  const waiting = waitingKb * longer * (articlesAStory / measured.articlesAStory)
  return [
    ...rows,
    ['jobs a second', `at the peak, stories of ${articlesAStory}`, round(jobs)],
    ['Redis: its one processor', 'at the peak', `${round((jobs * redisAJob) / 10)}% busy`],
    [
      'Redis: memory for what waits',
      `all workers down for ${hoursOfBacklog} h at the peak`,
      `${round((jobs * 3_600 * hoursOfBacklog * waiting) / 1e6)} GB`,
    ],
    [
      'Redis: memory for what is done',
      'ids of a day, so that a repeat costs nothing',
      `${round(((articlesADay / articlesAStory) * doneKb) / 1e6)} GB`,
    ],
  ]
}
