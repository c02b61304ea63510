import * as chrono from 'chrono-node'
import compromise from 'compromise'
import compromiseDates from 'compromise-dates'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { bench, describe } from 'vitest'
import { extractFacts } from '../../src/extract.js'
import type { Article } from '../../src/types.js'
import { STORIES } from '../examples/stories.js'

const ROUNDS = 5

const articles: readonly Article[] = Array.from({ length: ROUNDS }, () => Object.values(STORIES).flat()).flat()
const texts = articles.map(({ title = '', text }) => `${title}\n\n${text}`)
const characters = texts.reduce((sum, text) => sum + text.length, 0)

// Numbers are in compromise itself since version 14; the compromise-numbers package is for the versions before.
compromise.extend(compromiseDates)

const wink = winkNLP(winkModel, ['sbd', 'pos'])

/** What compromise-dates adds to a view; its own types are those of a plugin's parts. */
interface DatesView {
  readonly dates: () => { readonly json: () => unknown }
}

// Each is asked for what it has of ours: chrono-node for dates only, wink-nlp for tokens, sentences, parts of speech.
describe(`facts of ${texts.length} articles, ${Math.round(characters / 1000)},000 characters`, () => {
  bench('factdiff: quantities, dates, entities, quotations', () => {
    for (const article of articles) extractFacts(article)
  })
  bench('wink-nlp alone: tokens, sentences, parts of speech', () => {
    for (const text of texts) {
      const doc = wink.readDoc(text)
      doc.sentences().out(wink.its.span)
      doc.tokens().out(wink.its.pos)
      doc.tokens().out(wink.its.value)
    }
  })
  bench('compromise: numbers, dates, topics, quotations', () => {
    for (const text of texts) {
      const doc = compromise(text)
      doc.numbers().json()
      ;(doc as unknown as DatesView).dates().json()
      doc.topics().out('array')
      doc.quotations().out('array')
    }
  })
  bench('chrono-node: dates', () => {
    for (const [i, text] of texts.entries()) chrono.parse(text, new Date(articles[i]!.publishedAt ?? 0))
  })
})
