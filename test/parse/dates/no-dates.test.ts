import { expect, it } from 'vitest'
import { parseDates } from '../../../src/parse/parse-text.js'

it.each([
  'You may march on.',
  'The Sun sat on the story.',
  'April Jones won 7/8 of the votes.',
  'They won 3-2 after a second fall.',
  'The 4-year-old and the man, 37 years old, left.',
  'Prices fall when leaves fall.',
  'He ran 1500 metres and sold 2000 shares.',
  'The second man came second.',
  'Theresa May resigned.',
  'It is open 24/7 for a 5/4 majority.',
  'They live at 1998 Oak Street, Room 2012.',
  'The Fri-sat brand met Mar Lopez and Jan Smith.',
  'I am one of two.',
  'There were 1519 confirmed flu cases.',
  'The state has 1986 newly registered voters.',
  'It was in the 1900-block of Elm Road.',
  'He drove a 2006 Toyota and read USA Today.',
])('finds no date in "%s"', (text) => {
  expect(parseDates(text, { publishedAt: '2023-10-26' })).toEqual([])
})

it.each(['In 2019 confirmed cases rose.', 'The 2019 confirmed cases fell.', 'It was 2019.', 'She has won since 1998.'])(
  'finds the year in "%s"',
  (text) => {
    expect(parseDates(text, { publishedAt: '2023-10-26' })).toHaveLength(1)
  },
)
