import { describe, expect, test } from 'vitest'
import { judgeAges, judgeOwnAges } from '../../src/diff/age.js'
import type { Claim, Entity, Quantity } from '../../src/types.js'
import { claimOf } from './claims.js'

const PELL: Entity = { kind: 'entity', type: 'person', name: 'Nora Pell', mentions: [], roles: [], age: null }

const years = (text: string, min: number | null, max: number | null): Quantity => ({
  kind: 'quantity',
  text,
  span: { field: 'text', start: 0, end: text.length },
  value: null,
  min,
  max,
  bound: 'between',
  change: null,
  unit: { dimension: 'age', symbol: 'year' },
  counted: null,
  category: null,
  negated: false,
  hypothetical: false,
  attribution: null,
})

// "34" of an entity; "in his 30s" of a quantity.
const age = (id: string, value: number): Claim => claimOf(id, PELL, `${value}`, value)
const between = (id: string, text: string, min: number | null, max: number | null): Claim =>
  claimOf(id, years(text, min, max), text, null)

const THIRTIES = ['30s', 30, 39] as const

const oneDay = (): string => '2024-05-16'

const verdict = (claims: readonly Claim[], publishedAt: (id: string) => string | undefined = oneDay): string => {
  const { verdict: said, difference, severity } = judgeAges(claims, publishedAt)
  return `${said} ${difference ?? '-'} ${severity}`
}

const why = (...claims: readonly Claim[]): string => judgeAges(claims, oneDay).explanation

describe('two ages of one person', () => {
  test('agree', () => {
    expect(verdict([age('a', 34), age('b', 34)])).toBe('agreement - none')
    expect(why(age('a', 34), age('b', 34))).toBe('All give the same age: “34” (A and B).')
    expect(verdict([between('a', ...THIRTIES), between('b', ...THIRTIES)])).toBe('agreement - none')
    expect(verdict([age('a', 34)])).toBe('agreement - none')
    expect(why(age('a', 34))).toBe('One age.')
  })

  test.each([
    ['one year', 34, 35],
    ['many years', 34, 64],
    ['to be grown or not', 17, 18],
  ])('differ by %s', (_, a, b) => {
    expect(verdict([age('a', a), age('b', b)])).toBe('discrepancy value major')
    expect(why(age('a', a), age('b', b))).toBe(`The ages contradict each other: “${a}” (A) against “${b}” (B).`)
  })

  test.each([
    ['within a decade', between('a', ...THIRTIES), age('b', 34)],
    ['at its lower end', between('a', ...THIRTIES), age('b', 30)],
    ['at its upper end', between('a', ...THIRTIES), age('b', 39)],
    ['months and years', age('a', 1.92), age('b', 2)],
    ['years and months', age('a', 2), age('b', 1.08)],
    ['a wider decade', between('a', ...THIRTIES), between('b', 'mid-30s', 34, 36)],
    ['a limit', between('a', 'over 30', 30, null), age('b', 64)],
    ['the other limit', between('a', 'under 30', null, 30), age('b', 4)],
  ])('differ by precision: %s', (_, a, b) => {
    expect(verdict([a, b])).toBe('discrepancy precision minor')
    expect(verdict([b, a])).toBe('discrepancy precision minor')
    expect(why(a, b)).toBe(`One gives the age more precisely than the other: “${a.text}” (A) against “${b.text}” (B).`)
  })

  test.each([
    ['a year beyond the decade', between('a', ...THIRTIES), age('b', 40)],
    ['a year before it', between('a', ...THIRTIES), age('b', 29)],
    ['a year in months', age('a', 1), age('b', 2.08)],
    ['two decades', between('a', ...THIRTIES), between('b', '50s', 50, 59)],
  ])('contradict each other by %s', (_, a, b) => {
    expect(verdict([a, b])).toBe('discrepancy value major')
    expect(verdict([b, a])).toBe('discrepancy value major')
  })

  test('are told of all, the gravest difference deciding', () => {
    const claims = [age('a', 34), age('b', 34), age('c', 36)]
    expect(verdict(claims)).toBe('discrepancy value major')
    expect(why(...claims)).toBe('The ages contradict each other: “34” (A and B) against “36” (C).')
    expect(why(between('a', '30s', 30, 39), between('b', '30S', 30, 39))).toBe(
      'All give the same age: “30s” (A and B).',
    )
  })

  test('are as the best of an article: one that gives both agrees with one that gives either', () => {
    expect(verdict([age('a', 34), age('a', 36), age('b', 36)])).toBe('agreement - none')
  })
})

describe('a birthday between two reports', () => {
  const on = (a?: string, b?: string) => (id: string) => (id === 'a' ? a : b)

  test.each([
    ['weeks apart', 34, 35, '2024-05-01', '2024-06-01'],
    ['eight days apart', 34, 35, '2024-05-01', '2024-05-09'],
    ['years apart', 34, 36, '2022-06-01', '2024-05-01'],
    ['in the other order', 35, 34, '2024-06-01', '2024-05-01'],
    ['by the day, not the hour', 34, 35, '2024-05-01T23:00:00Z', '2024-05-09T01:00:00Z'],
  ])('explains an age that is higher in the later one: %s', (_, a, b, x, y) => {
    const claims = [age('a', a), age('b', b)]
    expect(verdict(claims, on(x, y))).toBe('update value minor')
    expect(judgeAges(claims, on(x, y)).explanation).toBe(
      `The age is higher in the later report, which a birthday explains: “${a}” (A) against “${b}” (B).`,
    )
  })

  test.each([
    ['days apart', 34, 35, '2024-05-01', '2024-05-08'],
    ['of one day', 34, 35, '2024-05-01', '2024-05-01'],
    ['lower in the later one', 35, 34, '2024-05-01', '2024-06-01'],
    ['more than the years between', 34, 36, '2024-05-01', '2024-06-01'],
    ['one of no date', 34, 35, undefined, '2024-06-01'],
    ['the other of no date', 34, 35, '2024-05-01', undefined],
  ])('explains nothing: %s', (_, a, b, x, y) => {
    expect(verdict([age('a', a), age('b', b)], on(x, y))).toBe('discrepancy value major')
  })

  test('is looked for between numbers only', () => {
    expect(verdict([between('a', ...THIRTIES), age('b', 41)], on('2024-05-01', '2026-05-01'))).toBe(
      'discrepancy value major',
    )
    expect(verdict([age('a', 29), between('b', ...THIRTIES)], on('2024-05-01', '2026-05-01'))).toBe(
      'discrepancy value major',
    )
  })
})

describe('two ages of one person in one article', () => {
  test('contradict each other', () => {
    expect(judgeOwnAges([age('a', 26), age('a', 36)])).toEqual({
      verdict: 'discrepancy',
      difference: 'value',
      severity: 'major',
      explanation: 'A contradicts itself on the age: “26” and “36”.',
    })
    expect(judgeOwnAges([age('b', 36), age('a', 26), age('a', 26), age('a', 27)])?.explanation).toBe(
      'A contradicts itself on the age: “26” and “27”.',
    )
    expect(judgeOwnAges([between('a', ...THIRTIES), age('a', 40)])).not.toBeNull()
  })

  test.each([
    ['that fit each other', [between('a', ...THIRTIES), age('a', 34)]],
    ['in months and years', [age('a', 1.92), age('a', 2)]],
    ['of two articles', [age('a', 26), age('b', 36)]],
    ['that are one', [age('a', 26), age('a', 26)]],
    ['that is one', [age('a', 26)]],
  ])('are none: %s', (_, claims) => {
    expect(judgeOwnAges(claims)).toBeNull()
  })
})
