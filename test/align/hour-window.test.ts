import { describe, expect, test } from 'vitest'
import { hourWindow, isOpenHalf, timesApart } from '../../src/align/hour-window.js'
import { extractFacts } from '../../src/index.js'
import type { DateMention, Mention } from '../../src/index.js'

/** The last time that a text names, with its sentence. */
const timeOf = (text: string): { readonly date: DateMention; readonly sentence: Mention } => {
  const { dates, sentences } = extractFacts({ id: 'a', text, publishedAt: '2024-05-16' })
  return { date: dates.at(-1)!, sentence: sentences[0]! }
}

const windowOf = (text: string) => {
  const { date, sentence } = timeOf(text)
  return hourWindow(date, sentence)
}

const apart = (a: string, b: string): number => {
  const [x, y] = [timeOf(a), timeOf(b)]
  return timesApart(x.date, y.date, x.sentence, y.sentence)
}

describe('the hours that a time allows', () => {
  test.each([
    ['Shots were heard at 4 a.m. on Monday.', [4, 4]],
    ['Shots were heard before 4 a.m. on Monday.', [1, 4]],
    ['Shots were heard after 4 a.m. on Monday.', [4, 7]],
    ['The street was closed until 4 p.m. on Monday.', [13, 16]],
    ['Shots were heard shortly before 4 a.m. on Monday.', [4, 4]],
    ['Shots were heard an hour after 4 a.m. on Monday.', [4, 4]],
    ['The car drove by about 4 p.m. on Monday.', [16, 16]],
    ['Shots were heard on Monday evening.', [17, 22]],
    ['Shots were heard on Monday.', null],
  ])('%s', (text, expected) => {
    expect(windowOf(text)).toEqual(expected)
  })
})

describe('how far two times are apart', () => {
  test.each([
    ['It began before 4 a.m. on Monday.', 'It began at 2:45 a.m. on Monday.', 0],
    ['It began before 4 a.m. on Monday.', 'It began at 4:30 a.m. on Monday.', 0.5],
    ['It began at 4 a.m. on Monday.', 'It began at 2:45 a.m. on Monday.', 1.25],
    ['It began around 6:30 on Monday.', 'It began on Monday night.', 0],
    ['It began around 6:30 a.m. on Monday.', 'It began on Monday night.', 1.5],
    ['It began on Monday.', 'It began at 4 a.m. on Monday.', 0],
  ])('%s | %s', (a, b, expected) => {
    expect(apart(a, b)).toBeCloseTo(expected)
    expect(apart(b, a)).toBeCloseTo(expected)
  })

  test('a clock with its half of the day, or of twenty-four hours, is not open', () => {
    expect(['6:30', '12:15'].map((text) => isOpenHalf({ ...timeOf('At 6 a.m. on Monday.').date, text }))).toEqual([
      true,
      true,
    ])
    expect(
      ['6 a.m.', '6 in the morning', '06:30', '0630 hours'].map((text) =>
        isOpenHalf({ ...timeOf('At 6 a.m. on Monday.').date, text }),
      ),
    ).toEqual([false, false, false, false])
  })
})
