import { describe, expect, it } from 'vitest'
import { ageOf, gather } from '../marked.js'

describe('an age is linked to the person', () => {
  it.each([
    ['Police found 25-year-old {p:Doris Fenn} at home.', 'Doris Fenn', 25],
    ['{p:Perrin}, 24, was charged.', 'Perrin', 24],
    ['{p:Perrin}, aged 7, and others.', 'Perrin', 7],
    ['{p:Perrin}, age 10, fell.', 'Perrin', 10],
    ['{p:Perrin} (42) fell.', 'Perrin', 42],
    ['{p:Jane Doe}, who is 42, fell.', 'Jane Doe', 42],
    ['{p:Jane Doe}, who turned 30 last week, fell.', 'Jane Doe', 30],
    ['{p:Jane Doe} was 17 when it happened.', 'Jane Doe', 17],
    ['{p:Jane Doe} is 42 years old.', 'Jane Doe', 42],
    ['{p:Jane Doe}, a 35-year-old man, fell.', 'Jane Doe', 35],
    ['{p:Jane Doe}, a {l:Flint} man, 35, fell.', 'Jane Doe', 35],
    ['{p:Jane Doe} of {l:Flint}, 35, fell.', 'Jane Doe', 35],
    ['His 16-year-old brother, {p:Jim Roe}, hid.', 'Jim Roe', 16],
    ['The seven-year-old {p:Jim Roe} hid.', 'Jim Roe', 7],
    ['Forty-five-year-old {p:Jim Roe} hid.', 'Jim Roe', 45],
    ['They saw 20 year-old {p:Jim Roe} there.', 'Jim Roe', 20],
    ['They named {p:Mia Roe}, 2 months old, and others.', 'Mia Roe', 0.17],
    ['They named 18-month-old {p:Mia Roe} too.', 'Mia Roe', 1.5],
    ['{p:Jim Roe} and {p:Al Doe}, both 24, fled.', 'Jim Roe', 24],
    ['{p:Jim Roe} and {p:Al Doe}, both 24, fled.', 'Al Doe', 24],
    ['The dead:\n{p:Jim Roe}, 59\n{p:Al Doe}, 53\n', 'Jim Roe', 59],
    ['{p:Jim Roe Jr.}, 31, fled.', 'Jim Roe Jr.', 31],
  ])('%s', (text, name, age) => {
    expect(ageOf(text, name)).toBe(age)
  })

  it('gives the words and their place', () => {
    const [person] = gather('Police found 25-year-old {p:Doris Fenn} at home.')
    expect(person!.age).toEqual({ value: 25, text: '25-year-old', span: { field: 'text', start: 13, end: 24 } })
  })
})

describe('finds no age', () => {
  it.each([
    ['what is counted', 'With {p:Jim Roe}, 24 people were hurt.'],
    ['a time', '{p:Jim Roe}, 24 hours later, was found.'],
    ['the age of somebody else', 'He was shot by a 15-year-old, {p:Jim Roe} said.'],
    ['a distance', '{p:Jim Roe} was 10 miles away.'],
    ['a member of a group', 'They saw {p:Jim Roe}, one of the drivers, there.'],
    ['a year', '{p:Jim Roe}, 1984, left.'],
    ['a pregnancy', '{p:Jim Roe} was nine months pregnant.'],
    ['the age of a person between', 'The 30-year-old saw {p:Al Doe} and {p:Jim Roe}.'],
  ])('in %s', (_what, text) => {
    expect(ageOf(text, 'Jim Roe')).toBeNull()
  })
})
