import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/report/columns.js'
import { terminalHasColor } from '../../src/report/paint.js'
import { renderText } from '../../src/report/text.js'
import { claim, comparison, FERRY, FERRY_ARTICLES, finding, HARBOUR, TIMES } from './fixtures.js'

const plain = (options = {}) => renderText(FERRY, FERRY_ARTICLES, { color: false, ...options })

describe('renderText', () => {
  it('tells the whole comparison as an editor reads it', () => {
    expect(plain({ singleSource: true })).toMatchInlineSnapshot(`
      "2 articles: 3 discrepancies (1 major), 2 agreements, 1 fact from one source

        Harbour Post  2024-05-14  Four die as ferry runs aground
        Island Times  2024-05-15  Ferry disaster: five dead

      DISCREPANCIES (3)

        1 ≠ people killed (number, values differ, major)
            Harbour Post says 4, Island Times says 5.
            Harbour Post  «Four people» died when a ferry ran aground on Tuesday.
            Island Times  «Five people» died in the wreck, the harbour master said.

        2 ≈ passengers taken off (number, bounds differ, minor)
            Harbour Post says more than 1,400, Island Times about 1,400.
            Harbour Post  The coast guard said «more than 1,400» passengers were taken off.
            Island Times                       «Some 1,400» passengers were brought ashore by midnight …

        3 ≈ Ioana Popescu (name, spelling differs, minor)
            One name spelled in two ways: Ioana Popescu, Joana Popescu.
            Harbour Post     … the lights went out,” said «Ioana Popescu».
            Island Times     … the lights went out,” said «Joana Popescu».

      AGREEMENTS (2)

        4 = day of the wreck (date)
            Tuesday is May 14. (62% sure it is the same fact)
            Harbour Post    … when a ferry ran aground on «Tuesday».
            Island Times  … brought ashore by midnight on «May 14».

        5 = what a passenger heard (quotation)
            Both give the same words. (all from one original source)
            Harbour Post  “«We heard a bang and then the lights went out»,” said Ioana Popescu.
            Island Times  “«We heard a bang and then the lights went out»,” said Joana Popescu.

      IN ONE SOURCE ONLY (1)

        6 · harbour master (name)
            Only Island Times says so.
            Island Times  Five people died in the wreck, «the harbour master» said.
      "
    `)
  })

  it('tells discrepancies before agreements and major before minor', () => {
    const text = plain()
    const places = ['people killed', 'passengers taken off', 'AGREEMENTS', 'day of the wreck'].map((s) =>
      text.indexOf(s),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('leaves out what one source alone says unless asked', () => {
    expect(plain()).not.toContain('IN ONE SOURCE ONLY')
    expect(plain({ singleSource: true })).toContain('IN ONE SOURCE ONLY')
  })

  it.each([40, 50, 64, 80, 100, 132])('keeps every line within %i columns', (width) => {
    for (const line of plain({ width, singleSource: true }).split('\n'))
      expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })

  it('takes a foolish width for the nearest sensible one', () => {
    expect(plain({ width: 1 })).toBe(plain({ width: 40 }))
    expect(plain({ width: Number.NaN })).toBe(plain({ width: 100 }))
  })

  it('says the same in colour', () => {
    const color = plain({ color: true })
    expect(color).toContain('\u001b[')
    expect(stripVTControlCharacters(color)).toBe(plain())
  })

  it('begins the compared words of both sides in one column', () => {
    const [a, b] = plain()
      .split('\n')
      .filter((line) => line.includes('«more than 1,400»') || line.includes('«Some 1,400»'))
    expect(a!.indexOf('«')).toBe(b!.indexOf('«'))
  })

  it('lets no text of an article steer the terminal', () => {
    const evil = { ...HARBOUR, id: 'evil', source: 'A\u001b[2J\u202eB\u0007', text: 'Four\u001b]0;x\u0007 died.\nNext' }
    const text = renderText(
      comparison(
        [evil, TIMES],
        [
          finding('quantity', 'discrepancy', 'x\u001b[31m', [
            claim(evil, 'Four\u001b]0;x\u0007'),
            claim(TIMES, 'Five'),
          ]),
        ],
      ),
      [evil, TIMES],
      { color: false },
    )
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })

  it('names the articles of one outlet apart by their dates', () => {
    const later = { ...HARBOUR, id: 'harbour-2', publishedAt: '2024-05-15' }
    const text = renderText(comparison([HARBOUR, later], []), [HARBOUR, later], { color: false })
    expect(text).toContain('Harbour Post, 2024-05-14')
    expect(text).toContain('Harbour Post, 2024-05-15')
  })

  it('says why there is nothing to tell', () => {
    expect(renderText(comparison([HARBOUR], []), [HARBOUR], { color: false })).toContain('nothing to compare')
    expect(renderText(comparison([HARBOUR, TIMES], []), [], { color: false })).toContain(
      'No fact is stated by more than one',
    )
  })
})

describe('terminalHasColor', () => {
  it('is true on a terminal alone, and never where NO_COLOR is set', () => {
    expect(terminalHasColor({ stdout: { isTTY: true }, env: {} })).toBe(true)
    expect(terminalHasColor({ stdout: { isTTY: true }, env: { NO_COLOR: '1' } })).toBe(false)
    expect(terminalHasColor({ stdout: { isTTY: true }, env: { NO_COLOR: '' } })).toBe(true)
    expect(terminalHasColor({ stdout: { isTTY: true }, env: { TERM: 'dumb' } })).toBe(false)
    expect(terminalHasColor({ stdout: {}, env: {} })).toBe(false)
    expect(terminalHasColor(undefined)).toBe(false)
  })
})
