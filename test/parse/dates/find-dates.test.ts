import { describe, expect, it } from 'vitest'
import { parseDates } from '../../../src/parse/parse-text.js'

// 2023-10-26 is a Thursday.
const read = (text: string, publishedAt: string | undefined = '2023-10-26') =>
  parseDates(text, { publishedAt }).map(({ text: words, value }) => [words, value])

const one = (cases: readonly (readonly [text: string, words: string, value: string])[]) => {
  it.each(cases)('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value]])
  })
}

describe('days of the calendar', () => {
  one([
    ['It opened on 26 October 2023.', '26 October 2023', '2023-10-26'],
    ['It opened on Oct. 26.', 'Oct. 26', '2023-10-26'],
    ['It opened on October 26th, 2021.', 'October 26th, 2021', '2021-10-26'],
    ['It opened on the 26th of October, 2021.', 'the 26th of October, 2021', '2021-10-26'],
    ['It opened on 2023-10-26.', '2023-10-26', '2023-10-26'],
    ['It opened on 10/26/2023.', '10/26/2023', '2023-10-26'],
    ['It opened on 26.10.2023.', '26.10.2023', '2023-10-26'],
    ['It opened on the 24th.', 'the 24th', '2023-10-24'],
    ['It opened on Sunday, Oct. 22, 2023, they said.', 'Sunday, Oct. 22, 2023', '2023-10-22'],
    ['It opens on Christmas Day.', 'Christmas Day', '2023-12-25'],
    ['It opened on Christmas Day.', 'Christmas Day', '2022-12-25'],
    ['The 9/11 attacks came first.', '9/11', '2001-09-11'],
  ])

  it('tells day and month apart by the other dates of the article', () => {
    expect(read('Born on 5/10/2021, died on 25/10/2021.')).toEqual([
      ['5/10/2021', '2021-10-05'],
      ['25/10/2021', '2021-10-25'],
    ])
    expect(read('Born on 5/10/2021, died on 10/25/2021.')).toEqual([
      ['5/10/2021', '2021-05-10'],
      ['10/25/2021', '2021-10-25'],
    ])
  })

  it('takes the nearest year for a month and day, but that the verb forbids it', () => {
    expect(read('It is the new law of Feb. 3.')).toEqual([['Feb. 3', '2024-02-03']])
    expect(read('He was shot in the leg on Feb. 3.')).toEqual([['Feb. 3', '2023-02-03']])
    expect(read('The fair will open on May 5.')).toEqual([['May 5', '2024-05-05']])
  })
})

describe('weekdays', () => {
  one([
    ['It opened on Thursday.', 'Thursday', '2023-10-26'],
    ['It opened on Friday.', 'Friday', '2023-10-20'],
    ['It opened last Thursday.', 'last Thursday', '2023-10-19'],
    ['It opens next Monday.', 'next Monday', '2023-10-30'],
    ['He will appear in court Monday.', 'Monday', '2023-10-30'],
    ['He is due back in court on Monday.', 'Monday', '2023-10-30'],
    ['The hearing had been scheduled for Monday.', 'Monday', '2023-10-23'],
    ['The vote was postponed until Tuesday.', 'Tuesday', '2023-10-31'],
    ['He met her every Friday.', 'every Friday', 'XXXX-WXX-5'],
    ['Earlier on Thursday he left.', 'Earlier on Thursday', '2023-10-26'],
  ])
})

describe('times of the day', () => {
  one([
    ['He died around 5 p.m. Sunday.', 'around 5 p.m. Sunday', '2023-10-22T17:00'],
    ['He died Thursday night.', 'Thursday night', '2023-10-26TNI'],
    ['He died on Sunday morning at 7:02 a.m. in bed.', 'Sunday morning at 7:02 a.m.', '2023-10-22T07:02'],
    ['He died at noon on Monday.', 'noon on Monday', '2023-10-23T12:00'],
    ['He died at 14:30 GMT on Monday.', '14:30 GMT on Monday', '2023-10-23T14:30'],
    ['He died around 5:15 Tuesday afternoon.', 'around 5:15 Tuesday afternoon', '2023-10-24T17:15'],
    ['He died at 11.45pm on Monday.', '11.45pm on Monday', '2023-10-23T23:45'],
    ['He died at 5pm.', '5pm', '2023-10-26T17:00'],
    ['He died shortly after midnight on Saturday.', 'shortly after midnight on Saturday', '2023-10-21T00:00'],
    ['He died last night.', 'last night', '2023-10-25TNI'],
    ['The offer ends at midnight Friday.', 'midnight Friday', '2023-10-20T24:00'],
    ['It came on 2023-10-26T14:30Z by mail.', '2023-10-26T14:30Z', '2023-10-26T14:30'],
  ])

  it('gives a time without a day the day whose part it can be', () => {
    expect(
      read('He was shot Wednesday night. He slept Thursday morning. It was just before 10 p.m., she said.'),
    ).toEqual([
      ['Wednesday night', '2023-10-25TNI'],
      ['Thursday morning', '2023-10-26TMO'],
      ['just before 10 p.m.', '2023-10-25T22:00'],
    ])
  })
})

describe('longer stretches', () => {
  one([
    ['It grew in the third quarter.', 'the third quarter', '2023-Q3'],
    ['It grew in the first half of 2021.', 'the first half of 2021', '2021-H1'],
    ['It grew last week.', 'last week', '2023-W42'],
    ['It grew next month.', 'next month', '2023-11'],
    ['It grew three weeks ago.', 'three weeks ago', '2023-W40'],
    ['It grew in the 1980s.', 'the 1980s', '198X'],
    ['It grew in the 20th century.', 'the 20th century', '19XX'],
    ['It grew in March.', 'March', '2023-03'],
    ['It will grow in March.', 'March', '2024-03'],
    ['It grew in early 2019.', 'early 2019', '2019'],
    ['It grew last summer.', 'last summer', '2023-SU'],
    ['It grew over the weekend.', 'the weekend', '2023-W42-WE'],
    ['It grew for three days.', 'three days', 'P3D'],
    ['It grew for two and a half years.', 'two and a half years', 'P2Y6M'],
    ['It grew over the past few weeks.', 'the past few weeks', 'PXW'],
    ['It grew recently.', 'recently', 'PAST_REF'],
  ])

  it('names the modifier', () => {
    expect(parseDates('more than a decade')).toMatchObject([{ value: 'P10Y', modifier: 'MORE_THAN' }])
    expect(parseDates('at the end of 2020')).toMatchObject([{ value: '2020', modifier: 'END' }])
    expect(parseDates('in mid-2020')).toMatchObject([{ text: 'mid-2020', modifier: 'MID' }])
  })

  it('gives the first and the last day', () => {
    expect(parseDates('in February 2024')).toMatchObject([{ start: '2024-02-01', end: '2024-02-29' }])
    expect(parseDates('last week', { publishedAt: '2023-10-26' })).toMatchObject([
      { start: '2023-10-16', end: '2023-10-22', resolution: 'inferred' },
    ])
  })
})

describe('dates that count from another date of the text', () => {
  it.each([
    ['He came on March 3. Two days earlier, she left.', '2023-03-01'],
    ['He came on March 3. She left the following day.', '2023-03-04'],
    ['He came on March 3. She left later that day.', '2023-03-03'],
    ['He came on March 3, 2021. She left a year later.', '2022'],
    ['Profit rose in the third quarter. It had fallen a year earlier.', '2022-Q3'],
    ['The offer ends Nov. 30. Until then, it stays.', '2023-11-30'],
  ])('%s', (text, value) => {
    expect(read(text).at(-1)?.[1]).toBe(value)
  })

  it('counts from a dateline a day before the publication', () => {
    const text = 'PARIS, Oct 25 (Agency) - The man said on Thursday that he left yesterday.'
    expect(read(text).slice(1)).toEqual([
      ['Thursday', '2023-10-19'],
      ['yesterday', '2023-10-24'],
    ])
  })
})

describe('ranges', () => {
  it.each([
    ['from Monday to Wednesday', ['2023-10-23', '2023-10-25']],
    ['on Oct. 7–26', ['2023-10-07', '2023-10-26']],
    ['on 7-9 October 2021', ['2021-10-07', '2021-10-09']],
    ['in 1990-95', ['1990', '1995']],
    ['from 9 a.m. to 5 p.m. Tuesday', ['2023-10-24T09:00', '2023-10-24T17:00']],
    ['between 2 and 3 a.m. Sunday', ['2023-10-22T02:00', '2023-10-22T03:00']],
    ['in July-September 2020', ['2020-07', '2020-09']],
  ])('%s is two dates', (text, values) => {
    expect(read(text).map(([, value]) => value)).toEqual(values)
  })
})

describe('without a publication date', () => {
  it('keeps what is known and says that the rest is not', () => {
    const [weekday, day, today, year] = parseDates('On Thursday, not October 7 and not today, nor in 1999.')
    expect(weekday).toMatchObject({ value: 'XXXX-WXX-4', start: null, end: null, resolution: 'unresolved' })
    expect(day).toMatchObject({ value: 'XXXX-10-07', start: null, resolution: 'unresolved' })
    expect(today).toMatchObject({ value: '', resolution: 'unresolved' })
    expect(year).toMatchObject({ value: '1999', start: '1999-01-01', end: '1999-12-31', resolution: 'stated' })
  })
})

describe('the hour of what is held on a day', () => {
  it.each([
    ['a 2 p.m. news conference on Tuesday', ['2023-10-24T14:00', '2023-10-24']],
    ['an 11 a.m. service Sunday', ['2023-10-22T11:00', '2023-10-22']],
  ])('%s', (text, values) => {
    expect(read(`He came to ${text}.`).map(([, value]) => value)).toEqual(values)
  })
})
