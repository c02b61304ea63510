import { describe, expect, it } from 'vitest'
import { gather } from '../marked.js'

const peopleIn = (text: string): string[] =>
  gather(text)
    .filter((entity) => entity.type === 'person')
    .map((entity) => entity.name)

describe('an age gives a person away', () => {
  it.each([
    ['that was not tagged', 'Police found 25-year-old Kadim Rae Wilder dead.', 'Kadim Rae Wilder'],
    ['that was tagged as something else', 'They named {o:Sela Gadd Barrow}, 22, of {l:Ladd}.', 'Sela Gadd Barrow'],
    ['of which a part was tagged', 'They named {p:Kysa D. Edmond}-Gray, 42, and others.', 'Kysa D. Edmond-Gray'],
    ['with a suffix', 'They named Rico Deal Jr., 17.', 'Rico Deal Jr.'],
  ])('%s', (_what, text, name) => {
    expect(peopleIn(text)).toEqual([name])
  })

  it.each([
    ['a place', 'A man of St. Paul, 35, fell.'],
    ['a description', 'The 25-year-old Detroit Lions fan fell.'],
    ['a rank', 'The 26-year-old Logistics Specialist 2nd class fell.'],
    ['a headline', '11-Year-Old Boy Accidentally Shot In Home'],
    ['capitals', '4-YEAR-OLD BOY WAS SHOT IN THE HOME'],
    ['one word', 'The 25-year-old Nigerian fell.'],
  ])('but not %s', (_what, text) => {
    expect(peopleIn(text)).toEqual([])
  })
})
