import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const none = (text: string) => {
  expect(parseQuantities(text)).toEqual([])
}

describe('what is no quantity', () => {
  it.each([
    'It began in 2018.',
    'The 2014 vote was close.',
    'The 2014-15 season was long.',
    'She came on March 29.',
    'She came on 29 March 2019.',
    'It happened on 12/25/2023.',
    'It happened on 2023-10-26.',
    'Since 9/11 the rules are strict.',
    'It was the late 1980s.',
  ])('dates: %s', none)
  it.each([
    'It began at 4:39.',
    'It began at 5 p.m.',
    'It began at 10.45pm.',
    'It began at 0600 GMT.',
    'It began at 7 o’clock.',
  ])('clock times: %s', none)
  it.each([
    'The town was cut off.[3][note 12]',
    'He told 7 Action News of it.',
    'This was scene number two.',
    'He is the number one suspect.',
    'She told 2 NEWS of it.',
    'She told 10 On Your Side of it.',
    'The Boeing 737 was late.',
    'An Airbus A320 landed.',
    'They took Route 66.',
    'They took the I-95 north.',
    'Flight 370 was lost.',
    'The G7 met.',
    'COVID-19 spread.',
    'It runs iOS 14.5 now.',
    'The iPhone 11 Pro sold well.',
    'The S&P 500 slipped.',
    'The FTSE 100 slipped.',
    'Deputies from Pct. 4 came.',
    'Halden beat Leighford, 32-16, at home.',
    'He watches Channel 5 daily.',
    'It is in Game 7 now.',
    'See Figure 3 and page 12.',
    'He wears the No. 10 shirt.',
    'A V-6 engine drives it.',
    'He called 911 at once.',
    'The Ten Point Coalition prayed.',
    'He works for BBC One.',
  ])('names: %s', none)
  it.each([
    'Call 555-0143 for help.',
    'Call (202) 555-0143 for help.',
    'Call 1-800-555-0143 for help.',
    'Text TIPS to 274637.',
    'He lives at 8442 Tavenor Lane.',
    'It was in the 200 block of Third Street.',
    'It was at 6011 N.W. 32nd Ave. in Miami.',
  ])('telephone and street numbers: %s', none)
  it.each(['They won 2-1.', 'It ended 89-89.', 'They beat Charlton 2-1 at home.'])('scores: %s', none)
  it.each(['1. Wash your hands', '2) Dry your hands', 'Image 1 of 10 shows the bay.', 'Version 1.2.3 is out.'])(
    'list, page and version numbers: %s',
    none,
  )
  it.each([
    'This one is mine.',
    'They love one another.',
    'One day it will rain.',
    'It was a one-sided talk.',
    'No one came.',
    'He is the one.',
    'It is a two-way street.',
    'The second half began.',
    'He asked for a second.',
    'Scores were level.',
    'He keeps the flag at half-staff.',
    'The constructor of __proto__ is toString.',
  ])('words that only look like numbers: %s', none)
})
