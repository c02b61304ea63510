import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown.js'
import { reportOf } from '../../src/report/rows.js'
import { moreOf, shownRows } from '../../src/report/shown.js'
import { renderText } from '../../src/report/text.js'
import type { Article } from '../../src/types.js'
import { claim, comparison, finding, TIMES } from './fixtures.js'

const CAPTION = 'Five people were carried ashore.'
const GALLERY: Article = {
  ...TIMES,
  id: 'gallery',
  text: [CAPTION, 'All five had been below deck.', CAPTION, 'Then Five left.', 'The Five slept.', CAPTION].join('\n'),
}

/** Every place of `words` in the article, as one finding lists them. */
const claimsOf = (article: Article, words: string) =>
  [...article.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => {
    const line = article.text.slice(article.text.lastIndexOf('\n', index) + 1).split('\n')[0]!
    const start = article.text.lastIndexOf('\n', index) + 1
    const one = claim(article, words)
    return {
      ...one,
      span: { ...one.span, start: index, end: index + words.length },
      sentence: { text: line, span: { field: 'text' as const, start, end: start + line.length } },
    }
  })

const found = comparison(
  [GALLERY, TIMES],
  [
    finding('quantity', 'agreement', 'people', [
      ...claimsOf(GALLERY, 'Five'),
      ...claimsOf(GALLERY, 'five'),
      ...claimsOf(TIMES, 'Five'),
    ]),
  ],
)

const rows = reportOf(found).sections[0]!.rows[0]!.claims

describe('shownRows', () => {
  it('shows three statements of an article and counts the rest on the last of its lines', () => {
    expect(shownRows(rows).map((shown) => [shown.row.source.id, shown.more])).toEqual([
      ['gallery', 0],
      ['gallery', 0],
      ['gallery', 3],
      ['island', 0],
    ])
  })

  it('shows no sentence of an article twice', () => {
    const sentences = shownRows(rows).map(({ row }) => `${row.before}${row.words}${row.after}`)
    expect(sentences.filter((sentence) => sentence === CAPTION)).toHaveLength(1)
  })

  it('shows every wording before a second sentence with the same', () => {
    const wordings = comparison(
      [GALLERY],
      [
        finding('quantity', 'agreement', 'people', [
          ...claimsOf(GALLERY, 'Five'),
          ...claimsOf(GALLERY, 'All five'),
          ...claimsOf(GALLERY, 'Then Five'),
        ]),
      ],
    )
    const shown = shownRows(reportOf(wordings).sections[0]!.rows[0]!.claims)
    expect(shown.map(({ row }) => row.words)).toEqual(['Five', 'All five', 'Then Five'])
  })

  it('leaves a short list as it is', () => {
    const few = rows.slice(-1)
    expect(shownRows(few).map(({ row }) => row)).toEqual(few)
    expect(shownRows(few).map(moreOf)).toEqual([''])
  })

  it('tells in the text and in Markdown how much is not shown', () => {
    expect(renderText(found, [], { color: false })).toContain('(3 more)')
    expect(renderMarkdown(found)).toContain('(3 more)')
  })
})
