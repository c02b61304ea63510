import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const counted = (text: string) => parseQuantities(text).map((q) => q.counted && [q.counted.text, q.counted.head])

describe('what is counted', () => {
  it.each([
    ['The 1,400 Israelis who were slaughtered are mourned.', ['Israelis', 'Israelis']],
    ['There are four different engines.', ['different engines', 'engines']],
    ['Three of the victims are children.', ['victims', 'victims']],
    ['Three of the five victims are children.', ['victims', 'victims']],
    ['Cases are known in 16 out of 28 provinces.', ['provinces', 'provinces']],
    ['She played in three films Night Tide and Ember.', ['films', 'films']],
    ['She won five Grammy Awards.', ['Grammy Awards', 'Awards']],
    ['There are 846 officially confirmed cases.', ['officially confirmed cases', 'cases']],
    ['It is one of the world’s most secretive states.', ['world’s most secretive states', 'states']],
    ['A 200-person crowd gathered.', ['person crowd', 'crowd']],
    ['The officer fired one shot at him.', ['shot', 'shot']],
    ['Four off-duty guards were near.', ['off-duty guards', 'guards']],
    ['One shot was fired through the door.', ['shot', 'shot']],
    ['They found two male and three girls.', ['male', 'male']],
    ['They found two male victims.', ['male victims', 'victims']],
  ])('%s', (text, expected) => {
    expect(counted(text)[0]).toEqual(expected)
  })
  it.each([
    ['The base phone has 64GB of storage.', 'storage'],
    ['He signed a $150,000 contract.', 'contract'],
    ['It holds $1.1 million in deposits.', 'deposits'],
    ['Unemployment fell to 3 percent.', 'Unemployment'],
    ['The price of gold is $1,700.', 'price of gold'],
    ['The death toll rose to 43.', 'death toll'],
  ])('%s measures something', (text, expected) => {
    expect(parseQuantities(text)[0]?.counted?.text).toBe(expected)
  })
  it('is no adverb of the verb', () => {
    expect(counted('Of the crew, 40 only slowly recovered.')).toEqual([null])
  })
  it('is null where the text leaves it out', () => {
    expect(counted('12 dead, 30 injured in blast')).toEqual([null, null])
  })
})
