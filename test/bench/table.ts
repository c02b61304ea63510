import * as recognizers from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import compromiseDates from 'compromise-dates'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extractFacts } from 'factdiff'
import type { Article } from 'factdiff'
import { STORIES } from '../examples/stories.js'

/**
 * One table, side by side in one process, on the bundled stories repeated: what each library asks for what it has of
 * ours. Times are medians of rounds in turn, so that a machine that slows down slows all; read the ratios.
 */

const COPIES = 8
const ROUNDS = 5

// Those that take minutes read the stories once a round, and their time is counted as often.
const SLOW = new Set(['compromise', 'Recognizers-Text'])

const articles: readonly Article[] = Array.from({ length: COPIES }, () => Object.values(STORIES).flat()).flat()
const texts = articles.map(({ title = '', text }) => `${title}\n\n${text}`)
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const dates = articles.map(({ publishedAt }) => new Date(publishedAt ?? 0))

// Numbers are in compromise itself since version 14.
compromise.extend(compromiseDates)

const wink = winkNLP(winkModel, ['sbd', 'pos'])

/** What compromise-dates adds to a view; its own types are those of a plugin's parts. */
interface DatesView {
  readonly dates: () => { readonly json: () => unknown }
}

const ENGLISH = recognizers.Culture.English

const RIVALS: readonly {
  readonly name: string
  readonly reads: string
  readonly run: (texts: readonly string[]) => void
}[] = [
  {
    name: 'wink-nlp alone',
    reads: 'tokens, sentences, parts of speech',
    run: (given) => {
      for (const text of given) {
        const doc = wink.readDoc(text)
        doc.sentences().out(wink.its.span)
        doc.tokens().out(wink.its.pos)
        doc.tokens().out(wink.its.value)
      }
    },
  },
  {
    name: 'factdiff',
    reads: 'quantities, dates, entities, quotations, sources',
    run: (given) => {
      for (const article of articles.slice(0, given.length)) extractFacts(article)
    },
  },
  {
    name: 'compromise',
    reads: 'numbers, dates, topics, quotations',
    run: (given) => {
      for (const text of given) {
        const doc = compromise(text)
        doc.numbers().json()
        ;(doc as unknown as DatesView).dates().json()
        doc.topics().out('array')
        doc.quotations().out('array')
      }
    },
  },
  {
    name: 'chrono-node',
    reads: 'dates',
    run: (given) => {
      for (const [i, text] of given.entries()) chrono.parse(text, dates[i])
    },
  },
  {
    name: 'Recognizers-Text',
    reads: 'numbers, units, dates',
    run: (given) => {
      for (const [i, text] of given.entries()) {
        recognizers.recognizeNumber(text, ENGLISH)
        recognizers.recognizePercentage(text, ENGLISH)
        recognizers.recognizeAge(text, ENGLISH)
        recognizers.recognizeCurrency(text, ENGLISH)
        recognizers.recognizeDimension(text, ENGLISH)
        recognizers.recognizeDateTime(text, ENGLISH, undefined, dates[i])
      }
    },
  },
]

const once = texts.slice(0, texts.length / COPIES)

const timeOf = ({ name, run }: (typeof RIVALS)[number]): number => {
  const start = performance.now()
  run(SLOW.has(name) ? once : texts)
  return (performance.now() - start) * (SLOW.has(name) ? COPIES : 1)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

for (const rival of RIVALS) timeOf(rival)
const times = RIVALS.map((): number[] => [])
for (let round = 0; round < ROUNDS; round++) RIVALS.forEach((rival, i) => times[i]!.push(timeOf(rival)))

const floor = median(times[0]!)
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
console.log(`${articles.length} articles, ${Math.round(characters / 1000)},000 characters, Node ${process.version}\n`)
console.log(row(['library', 'reads', 'time, wink-nlp alone = 1', 'million characters a second']))
console.log(row(['---', '---', '---:', '---:']))
RIVALS.forEach(({ name, reads }, i) => {
  const time = median(times[i]!)
  console.log(row([name, reads, (time / floor).toFixed(1), (characters / time / 1000).toFixed(2)]))
})
