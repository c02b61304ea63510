import { describe, expect, it } from 'vitest'
import { parseDates } from '../../../src/parse/parse-text.js'

const read = (text: string, publishedAt: string | undefined = '2023-10-26') =>
  parseDates(text, { publishedAt }).map(({ text: words, value }) => [words, value])

describe('days', () => {
  it.each([
    ['It opened on 26 October 2023.', '26 October 2023', '2023-10-26'],
    ['It opened on Oct. 26.', 'Oct. 26', '2023-10-26'],
    ['It opened on the 26th of October, 2021.', 'the 26th of October, 2021', '2021-10-26'],
    ['It opened on 2023-10-26.', '2023-10-26', '2023-10-26'],
    ['It opened on 10/26/2023.', '10/26/2023', '2023-10-26'],
    ['It opened on Thursday.', 'Thursday', '2023-10-26'],
    ['It opened on Friday.', 'Friday', '2023-10-20'],
    ['It opened last Thursday.', 'last Thursday', '2023-10-19'],
    ['It opened yesterday.', 'yesterday', '2023-10-25'],
    ['It opened on Sunday, Oct. 22, 2023, they said.', 'Sunday, Oct. 22, 2023', '2023-10-22'],
    ['It opened on Christmas Day.', 'Christmas Day', '2023-12-25'],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value]])
  })
})

describe('times', () => {
  it.each([
    ['He died around 5 p.m. Sunday.', 'around 5 p.m. Sunday', '2023-10-22T17:00'],
    ['He died Thursday night.', 'Thursday night', '2023-10-26TNI'],
    ['He died on Sunday morning at 7:02 a.m. in bed.', 'Sunday morning at 7:02 a.m.', '2023-10-22T07:02'],
    ['He died at noon on Monday.', 'noon on Monday', '2023-10-23T12:00'],
    ['He died at 14:30 GMT on Monday.', '14:30 GMT on Monday', '2023-10-23T14:30'],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value]])
  })
})

describe('what is no time', () => {
  it.each([
    'You may march on.',
    'The Sun sat on the story.',
    'April Jones won 7/8 of the votes.',
    'They won 3-2 after a second fall.',
    'The 4-year-old and the man, 37 years old, left.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('without a publication date', () => {
  it('keeps what is known and says that the rest is not', () => {
    const [weekday, day] = parseDates('On Thursday, two days after October 7, it ended.')
    expect(weekday).toMatchObject({ value: 'XXXX-WXX-4', start: null, end: null, resolution: 'unresolved' })
    expect(day).toBeDefined()
  })
})
