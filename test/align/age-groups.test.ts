import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/align.js'
import { extractFacts } from '../../src/index.js'

/** What is brought together of ages: "age of Nora Pell: 34 (a), 35 (b)". */
const groups = (...texts: readonly string[]): string[] => {
  const facts = texts.map((text, i) =>
    extractFacts({ id: String.fromCharCode(97 + i), publishedAt: '2024-05-16', text }),
  )
  return align(facts, ['age']).groups.map(
    ({ subject, claims }) =>
      `${subject}: ${claims.map(({ value, articleId }) => `${value} (${articleId})`).join(', ')}`,
  )
}

describe('ages of one who is named', () => {
  test('are one group, whatever they are and wherever they stand', () => {
    expect(
      groups(
        'Nora Pell, 34, was hurt in a crash on Elm Road. She spoke later.',
        'A crash on Elm Road hurt Nora Pell, who is 35. Police came.',
      ),
    ).toEqual(['age of Nora Pell: 34 (a), 35 (b)'])
  })

  test('are told of one article where it contradicts itself', () => {
    const own = 'The 26-year-old Jeremy Cole was arrested. Jeremy Cole, 36, is held in the county jail.'
    expect(groups(own, 'Rain is forecast.')).toEqual(['age of Jeremy Cole: 26 (a), 36 (a)'])
  })

  test('are not those of a family that shares the name', () => {
    const found = groups(
      'Mark Pell, 40, was hurt in a crash on Elm Road. His son Toby Pell, 5, was with him.',
      'Mark Pell, 40, and Toby Pell, 5, were hurt in a crash on Elm Road.',
    )
    expect(found).toEqual(['age of Mark Pell: 40 (a), 40 (b)', 'age of Toby Pell: 5 (a), 5 (b)'])
  })
})

describe('ages of those whom nobody names', () => {
  test('are brought together by what is said of them', () => {
    expect(
      groups(
        'A 34-year-old man was shot dead in a parking lot on Elm Road on Monday. A girl of 9 was not hurt.',
        'A man, 34, was shot dead in a parking lot on Elm Road on Monday. A 9-year-old girl was not hurt.',
      ),
    ).toEqual(['age of the man: 34 (a), 34 (b)', 'age of the girl: 9 (a), 9 (b)'])
  })

  test('stay apart where one is a man and the other a woman', () => {
    expect(
      groups(
        'A 34-year-old man was shot dead in a parking lot on Elm Road on Monday.',
        'A 35-year-old woman was shot dead in a parking lot on Elm Road on Monday.',
      ),
    ).toEqual(['age of the man: 34 (a)', 'age of the woman: 35 (b)'])
  })

  test('go with the age of one who is named elsewhere and in one article only', () => {
    expect(
      groups(
        'A 34-year-old woman was shot dead in a parking lot on Elm Road on Monday.',
        'Nora Pell, 34, was shot dead in a parking lot on Elm Road on Monday.',
      ),
    ).toEqual(['age of Nora Pell: 34 (a), 34 (b)'])
  })
})

test('limits that a law sets are nobody’s age', () => {
  const law = 'No one under the age of 18 may enter. Swimmers aged 65 or older pay half.'
  expect(groups(law, law)).toEqual([])
})

describe('the one whose age it is', () => {
  const twice = (text: string): string[] =>
    groups(`${text} Police came. A crash closed Elm Road.`, `${text} Officers came. Elm Road was closed.`).map(
      (line) => line.split(':')[0]!,
    )

  test.each([
    ['A 3-year-old boy shot himself on Elm Road.', 'the boy'],
    ['A 12-year-old Burley girl was shot on Elm Road.', 'the girl'],
    ['Dad Of 3-Year-Old Girl Shoots Man on Elm Road.', 'the girl'],
    ['A gunman shot a man who was 44 years old on Elm Road.', 'the man'],
    ['He was 18 years old when he was shot on Elm Road.', 'a person'],
    ['A woman was with her three-year-old son on Elm Road.', 'the son'],
    ['The boy, 9, died on Elm Road after the death of his father.', 'the boy'],
    ['The children, ages 7 to 12, were shot on Elm Road.', 'the children'],
    ['Two 28-year-old men were shot on Elm Road.', 'the men'],
  ])('%s', (text, subject) => {
    expect(twice(text)).toEqual([`age of ${subject}`])
  })

  test('is not called by a name that one statement of many has', () => {
    const subjects = groups(
      'A boy of 14 was shot on Elm Road on Monday. The 14-year-old boy was hurt. A friend, Toby Pell, also 14, was with him.',
      'A 14-year-old boy was shot on Elm Road on Monday. The 14-year-old is in a hospital. Police came.',
    )
    expect(subjects.some((line) => line.startsWith('age of the boy'))).toBe(true)
    expect(subjects.some((line) => line.startsWith('age of Toby Pell'))).toBe(false)
  })
})

describe('an age that nobody has', () => {
  test.each([
    'Police initially said the boy was 11 years old. He is 10.',
    'The age of the boy was originally reported as 11.',
    'A previous police report said the boy was 11.',
    'The boy was 10 years old, not 11 years old.',
    'The boy would have turned 11 years old in May.',
  ])('is not told: %s', (text) => {
    const found = groups(
      `${text} Police came. Elm Road was closed.`,
      'The boy was 11 years old, police said. Shops closed.',
    )
    expect(found.filter((line) => line.includes('11 (a)'))).toEqual([])
  })
})

describe('two people of one age', () => {
  test('of whom an article tells as of two are two', () => {
    const found = groups(
      'A 15-year-old boy was arrested on Monday in the shooting death of another 15-year-old on Elm Road.',
      'A 15-year-old boy was arrested on Monday after a shooting death on Elm Road. Police came.',
    )
    expect(found).toEqual(['age of the boy: 15 (a), 15 (b)', 'age of a person: 15 (a)'])
  })

  test('are one where the text says so', () => {
    const found = groups(
      'A 9-year-old boy was shot on Elm Road, and the 9-year-old is in a hospital.',
      'A 9-year-old boy was shot on Elm Road. Police came.',
    )
    expect(found).toEqual(['age of the boy: 9 (a), 9 (a), 9 (b)'])
  })
})
