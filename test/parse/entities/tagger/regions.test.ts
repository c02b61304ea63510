import { describe, expect, it } from 'vitest'
import { namesIn } from './names.js'

const CASES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Mahmoud al-Masri, a doctor in Amman, fled to Egypt.', 'person: Mahmoud al-Masri', 'place: Amman', 'place: Egypt'],
  ['Khalid bin Salman met diplomats in Riyadh on Sunday.', 'person: Khalid bin Salman', 'place: Riyadh'],
  [
    'President Oleksandr Kovalenko flew from Kyiv to Warsaw.',
    'person: Oleksandr Kovalenko',
    'place: Kyiv',
    'place: Warsaw',
  ],
  ['Wang Lihua told reporters in Beijing that the plant was safe.', 'person: Wang Lihua', 'place: Beijing'],
  ['Prime Minister Kim Min-seok spoke in Seoul.', 'person: Kim Min-seok', 'place: Seoul'],
  [
    'María Fernanda López was born in Bogotá, Colombia.',
    'person: María Fernanda López',
    'place: Bogotá',
    'place: Colombia',
  ],
  ['Chinwe Okafor has lived in Nigeria since 1990.', 'person: Chinwe Okafor', 'place: Nigeria'],
  ['Rajesh Sharma, who runs a bakery in Mumbai, agreed.', 'person: Rajesh Sharma', 'place: Mumbai'],
  ['The World Health Organization sent doctors to Uganda.', 'organization: World Health Organization', 'place: Uganda'],
  ['Reuters reported that NATO had refused.', 'organization: Reuters', 'organization: NATO'],
  ['Mr Whitfield and Mrs Ashdown were questioned in London.', 'person: Whitfield', 'person: Ashdown', 'place: London'],
  ['John A. Miller Jr. moved to New York.', 'person: John A. Miller Jr.', 'place: New York'],
  ['Pieter van der Berg teaches in Pretoria.', 'person: Pieter van der Berg', 'place: Pretoria'],
]

describe('names from many parts of the world', () => {
  for (const [text, ...names] of CASES) it(text, () => expect(namesIn(text)).toEqual(names))
})

describe('an article as a whole', () => {
  it('calls a surname alone what the full name was called', () => {
    const text = 'Teng Yulan won the prize. Critics were surprised.\n\nTeng thanked her mother.'
    expect(namesIn(text)).toEqual(['person: Teng Yulan', 'person: Teng'])
  })

  it('reads the title with the text', () => {
    expect(namesIn('Marta Kowalska said that she would leave.', 'Kowalska to leave')).toEqual([
      'person: Kowalska',
      'person: Marta Kowalska',
    ])
  })
})

describe('a headline', () => {
  it('keeps its names when every word is capitalised', () => {
    expect(namesIn('Man Charged After Robbery In Bristol')).toEqual(['place: Bristol'])
  })

  it('keeps its names when all is in capitals', () => {
    expect(namesIn('FIRE IN LAGOS KILLS SIX')).toEqual(['place: LAGOS'])
  })
})
