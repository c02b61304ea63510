import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/report/excerpt.js'
import { reportOf } from '../../src/report/rows.js'
import { claim, comparison, FERRY, FERRY_ARTICLES, finding, FLOOD, HARBOUR, TIMES } from './fixtures.js'

describe('reportOf', () => {
  it('numbers findings through all sections', () => {
    const rows = reportOf(FERRY).sections.flatMap((section) => section.rows)
    expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('groups agreements by topic, figures before names, and keeps the order of discrepancies', () => {
    const both = [claim(HARBOUR, 'Four people', 4), claim(TIMES, 'Five people', 5)]
    const found = (['name', 'quote', 'quantity'] as const).flatMap((topic) => [
      finding(topic, 'agreement', `${topic} a`, both),
      finding(topic, 'discrepancy', `${topic} d`, both, { severity: 'minor' }),
    ])
    const subjects = reportOf(comparison([HARBOUR, TIMES], found)).sections.map((one) =>
      one.rows.map((row) => row.subject),
    )
    expect(subjects).toEqual([
      ['name d', 'quote d', 'quantity d'],
      ['quantity a', 'quote a', 'name a'],
    ])
  })

  it('says how many findings there are, and of discrepancies also that there are none', () => {
    expect(reportOf(FERRY).headline).toBe('2 articles: 3 discrepancies (1 major), 2 agreements, 1 fact from one source')
    expect(reportOf(comparison([HARBOUR], [])).headline).toBe('1 article: 0 discrepancies')
  })

  it('puts sides in the order of the articles, and updates as they went on', () => {
    const claims = [claim(TIMES, 'Five people', 5), claim(HARBOUR, 'Four people', 4)]
    const ids = (verdict: 'update' | 'discrepancy') =>
      reportOf(
        comparison([HARBOUR, TIMES], [finding('quantity', verdict, 'x', claims)]),
      ).sections[0]!.rows[0]!.claims.map((row) => row.source.id)
    expect(ids('discrepancy')).toEqual(['harbour', 'island'])
    expect(ids('update')).toEqual(['island', 'harbour'])
  })

  it('tells two articles of one outlet apart by date, else by time, else by id', () => {
    const labels = (...dates: (string | undefined)[]) =>
      reportOf(
        comparison(
          dates.map((publishedAt, i) => ({ ...HARBOUR, id: `h${i}`, publishedAt })),
          [],
        ),
      ).sources.map((source) => source.label)
    expect(labels('2024-05-14', '2024-05-15')).toEqual(['Harbour Post, 2024-05-14', 'Harbour Post, 2024-05-15'])
    expect(labels('2024-05-14T08:00Z', '2024-05-14T09:00Z')).toEqual([
      'Harbour Post, 2024-05-14T08:00Z',
      'Harbour Post, 2024-05-14T09:00Z',
    ])
    expect(labels('2024-05-14', '2024-05-14')).toEqual(['Harbour Post (h0)', 'Harbour Post (h1)'])
    expect(labels(undefined)).toEqual(['Harbour Post'])
  })

  it('names an article by its id where it has no source', () => {
    const bare = { id: 'bare', text: 'Four died.' }
    expect(reportOf(comparison([bare], [])).sources[0]!.label).toBe('bare')
    const pages = ['https://www.a.example/1', 'https://b.example/1', 'https://b.example/2'].map((id) => ({
      ...bare,
      id,
    }))
    expect(reportOf(comparison(pages, [])).sources.map(({ label }) => label)).toEqual([
      'a.example',
      'b.example (https://b.example/1)',
      'b.example (https://b.example/2)',
    ])
  })

  it('numbers the articles of an outlet where their ids are hashes', () => {
    const hashes = ['7f0deb2deb50349777e8d0753b28a58a', '0deb2deb50349777e8d0753b28a58ac1']
    const pages = hashes.map((id) => ({ id, source: 'Harbour Post', text: 'Four died.' }))
    expect(reportOf(comparison(pages, [])).sources.map(({ label }) => label)).toEqual([
      'Harbour Post (2)',
      'Harbour Post (1)',
    ])
  })

  it('shows a claim of an article that the comparison does not list', () => {
    const [row] = reportOf({ ...FERRY, articles: [] }, FERRY_ARTICLES).sections[0]!.rows
    expect(row!.claims.map((one) => one.source.label)).toEqual(['harbour', 'island'])
  })

  it('says when all have it from one source, and when it is not sure', () => {
    const rows = reportOf(FERRY).sections.flatMap((section) => section.rows)
    expect(rows.map((row) => row.caveats)).toEqual([
      [],
      [],
      [],
      ['62% sure it is the same fact'],
      ['all from one original source'],
      [],
    ])
    expect(reportOf(FLOOD).sections[0]!.rows[0]!.caveats).toEqual([])
  })
})

describe('excerptOf', () => {
  it('gives the words within their sentence', () => {
    expect(excerptOf(claim(HARBOUR, 'more than 1,400'))).toEqual({
      before: 'The coast guard said ',
      words: 'more than 1,400',
      after: ' passengers were taken off.',
    })
  })

  it('gives the words alone where their sentence is another one', () => {
    const odd = { ...claim(HARBOUR, 'more than 1,400'), span: { field: 'title' as const, start: 0, end: 15 } }
    expect(excerptOf(odd)).toEqual({ before: '', words: 'more than 1,400', after: '' })
  })

  it('cuts what stands far from the words, between two words', () => {
    const far = 'ferries and tugs '.repeat(60).trim()
    const text = `${far} saw more than 1,400 passengers ${far}`
    const start = text.indexOf('more')
    const span = { field: 'text' as const, start, end: start + 15 }
    const sentence = { text, span: { field: 'text' as const, start: 0, end: text.length } }
    const { before, words, after } = excerptOf({ ...claim(HARBOUR, 'more than 1,400'), span, sentence })
    expect(before).toMatch(/^… (?:ferries|and|tugs) .* saw $/)
    expect(after).toMatch(/^ passengers .* (?:ferries|and|tugs) …$/)
    expect([before.length, after.length].every((length) => length > 280 && length < 310)).toBe(true)
    expect(words).toBe('more than 1,400')
  })

  it('follows a quotation over the end of its sentence', () => {
    const long = claim(HARBOUR, 'taken off.\n“We heard a bang')
    const cut = {
      ...long,
      sentence: { ...long.sentence, text: 'The coast guard said more than 1,400 passengers were taken off.' },
    }
    expect(excerptOf(cut)).toMatchObject({ words: 'taken off. “We heard a bang', after: '' })
  })
})
