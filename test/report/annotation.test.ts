import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderAnnotations } from '../../src/report/annotation.js'
import { codePointOffsets } from '../../src/report/code-points.js'
import { claim, comparison, FERRY, FERRY_ARTICLES, finding, HARBOUR, TIMES } from './fixtures.js'

interface Selector {
  type: string
  start?: number
  end?: number
  exact?: string
  prefix?: string
  suffix?: string
}
interface Page {
  '@context': unknown
  type: string
  items: { id: string; type: string; body: { value: string }[]; target: { source: string; selector: Selector[] }[] }[]
}

const pageOf = (...args: Parameters<typeof renderAnnotations>) => JSON.parse(renderAnnotations(...args)) as Page

describe('renderAnnotations', () => {
  it('writes one annotation a finding, one target a claim', () => {
    const page = pageOf(FERRY, FERRY_ARTICLES)
    expect(page.type).toBe('AnnotationPage')
    expect(page.items).toHaveLength(FERRY.findings.length)
    expect(page.items[1]).toMatchObject({
      id: 'urn:factdiff:finding:quantity%3Apeople%20killed',
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          value: 'people killed: Harbour Post says 4, Island Times says 5.',
        },
        { purpose: 'tagging', value: 'quantity' },
        { purpose: 'tagging', value: 'discrepancy' },
        { purpose: 'tagging', value: 'value' },
        { purpose: 'tagging', value: 'major' },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: 'urn:factdiff:article:harbour',
          selector: [
            { type: 'TextPositionSelector', start: 0, end: 11 },
            { type: 'TextQuoteSelector', exact: 'Four people', prefix: '', suffix: ' died when a ferry ran aground o' },
          ],
        },
        { selector: [{ start: 0 }, { exact: 'Five people' }] },
      ],
    })
  })

  it('counts positions in code points and cuts no sign in two', () => {
    const emoji = { ...HARBOUR, text: `${'🚢'.repeat(20)} Four people died 🚢` }
    const page = pageOf(
      comparison(
        [emoji, TIMES],
        [finding('name', 'agreement', 'x', [claim(emoji, 'Four people'), claim(TIMES, 'Five')])],
      ),
      [emoji, TIMES],
    )
    const [position, quote] = page.items[0]!.target[0]!.selector
    expect([...emoji.text].slice(position!.start, position!.end).join('')).toBe('Four people')
    expect(quote!.prefix).toBe(`${'🚢'.repeat(15)} `)
    expect(quote!.suffix).toBe(' died 🚢')
  })

  it('takes the context from the sentence where the article is not given, or is another text', () => {
    for (const articles of [[], [{ ...HARBOUR, text: 'Withdrawn.' }]]) {
      const { selector } = pageOf(FERRY, articles).items[0]!.target[0]!
      expect(selector).toEqual([
        {
          type: 'TextQuoteSelector',
          exact: 'more than 1,400',
          prefix: 'The coast guard said ',
          suffix: ' passengers were taken off.',
        },
      ])
    }
  })

  it('points to the article by its URL where it has one', () => {
    const linked = { ...HARBOUR, url: 'https://harbour.example/ferry' }
    const page = pageOf(comparison([linked, TIMES], FERRY.findings), [linked, TIMES])
    expect(page.items[0]!.target[0]!.source).toBe('https://harbour.example/ferry')
  })

  it('throws on no id', () => {
    const odd = { ...HARBOUR, id: '\ud800 %' }
    expect(
      pageOf(
        comparison([odd, TIMES], [finding('name', 'agreement', '\ud800', [claim(odd, 'Four'), claim(TIMES, 'Five')])]),
      ).items,
    ).toHaveLength(1)
  })
})

it('codePointOffsets counts as the string iterator does', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, n) => {
      const signs = [...text]
      const k = signs.length === 0 ? 0 : n % (signs.length + 1)
      expect(codePointOffsets(text)(signs.slice(0, k).join('').length)).toBe(k)
    }),
  )
})
