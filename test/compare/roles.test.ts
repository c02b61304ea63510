import { describe, expect, test } from 'vitest'
import { alarms, story } from './story.js'

const explanations = (...texts: readonly string[]): string[] =>
  alarms(story(...texts), 'role').map(({ explanation }) => explanation)

describe('roles of one person', () => {
  test.each([
    ['another rank', 'Sgt. Nora Pell said the road is open.', 'Lt. Nora Pell said the road is open.', /another rank/],
    [
      'acting or not',
      'Police Chief Nora Pell said the road is open.',
      'Acting Police Chief Nora Pell said the road is open. Police Chief Nora Pell is 40.',
      /another rank/,
    ],
    [
      'another employer',
      'Sarun Police spokeswoman Nora Pell said the road is open.',
      'City Hall spokeswoman Nora Pell said the road is open.',
      /speaks for others/,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(explanations(a, b)).toEqual([expect.stringMatching(expected)])
  })

  test('two ranks in one article', () => {
    const found = explanations(
      'Lt. Nora Pell said the road is open. Rain is forecast. Detective Nora Pell asked for help.',
      'Shops stayed shut.',
    )
    expect(found).toEqual(['Nora Pell has two ranks in A: “Lt.” and “Detective”.'])
  })

  test.each([
    ['a rank of two words', 'Detective Sgt. Nora Pell spoke.', 'Sgt. Nora Pell spoke.'],
    ['letters for a name', 'SPD spokeswoman Nora Pell spoke.', 'Sarun Police spokeswoman Nora Pell spoke.'],
    ['a shorter name', 'Sarun Police spokeswoman Nora Pell spoke.', 'Police spokeswoman Nora Pell spoke.'],
    ['a rank and a post', 'Sgt. Nora Pell spoke.', 'Police spokeswoman Nora Pell spoke.'],
  ])('that fit each other: %s', (_, a, b) => {
    expect(explanations(a, b)).toEqual([])
  })

  test('another kin of one who is named, full name or surname', () => {
    const found = explanations(
      'Mira Sand was hurt on Monday. Nora Pell, aunt of Mira Sand, spoke to reporters.',
      'Mira Sand was hurt on Monday. Nora Pell, Sand’s cousin, spoke to reporters.',
    )
    expect(found).toEqual(['Nora Pell is called “aunt of Mira Sand” (A) against “Sand’s cousin” (B).'])
  })

  test.each([
    ['of nobody who is named', 'The mother, Nora Pell, spoke.', 'The grandmother, Nora Pell, spoke.'],
    ['of different people', 'Nora Pell, mother of Mira Sand, spoke.', 'Nora Pell, Ida Lunde’s grandmother, spoke.'],
    ['of two of one surname', 'Nora Pell, Mira Sand’s mother, spoke.', 'Nora Pell, Toby Sand’s grandmother, spoke.'],
  ])('kin %s is told apart', (_, a, b) => {
    expect(explanations(a, b)).toEqual([])
  })
})
