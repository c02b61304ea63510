import { describe, expect, test } from 'vitest'
import { judgeNames, nameSubject } from '../../src/diff/name.js'
import type { Claim, Entity } from '../../src/types.js'
import { claimOf } from './claims.js'

const named = (id: string, type: Entity['type'], name: string, times = 1): Claim => {
  const mention = { text: name, span: { field: 'text' as const, start: 0, end: name.length } }
  const mentions = Array.from({ length: times }, () => mention)
  return claimOf(id, { kind: 'entity', type, name, mentions, roles: [], age: null }, name, name)
}

const judged = (type: Entity['type'], ...names: readonly string[]) =>
  judgeNames(
    names.map((name, i) => named('abcdefgh'[i]!, type, name)),
    type,
  )

const verdict = (type: Entity['type'], ...names: readonly string[]): string => {
  const { verdict: said, difference, severity } = judged(type, ...names)
  return `${said} ${difference ?? '-'} ${severity}`
}

describe('names of one', () => {
  test.each([
    ['person', 'Nora Pell', 'Nora Pell', 'agreement - none'],
    ['person', 'Nora Pell', 'NORA PELL', 'agreement - none'],
    ['person', 'Nora Pell', 'Pell', 'agreement - none'],
    ['person', 'Abu Marzouk', 'Abu Marzuk', 'discrepancy spelling minor'],
    ['person', 'NeShante Roe', 'Neshante Roe', 'discrepancy spelling minor'],
    ['person', 'NeShante Roe', 'NESHANTE ROE', 'agreement - none'],
    ['person', 'nora Pell', 'Nora Pell', 'agreement - none'],
    ['person', 'SalemNora Pell', 'Nora Pell', 'agreement - none'],
    ['person', 'forNora Lee Pell', 'Nora Pell', 'agreement - none'],
    ['person', 'Bill Clinton', 'William Clinton', 'agreement alias none'],
    ['organization', 'World Health Organization', 'WHO', 'agreement alias none'],
  ] as const)('%s: %s and %s', (type, a, b, expected) => {
    expect(verdict(type, a, b)).toBe(expected)
    expect(verdict(type, b, a)).toBe(expected)
  })

  test('are told plainly', () => {
    expect(judged('person', 'Nora Pell', 'Nora Pell').explanation).toBe('All name Nora Pell alike.')
    expect(judged('person', 'Nora Pell', 'Pell').explanation).toBe(
      'The same name, here in full and there in part: “Nora Pell” (A) and “Pell” (B).',
    )
    expect(judged('person', 'NeShante Roe', 'Neshante Roe').explanation).toBe(
      'One name is written with different capitals: “NeShante Roe” (A) against “Neshante Roe” (B).',
    )
    expect(judged('person', 'Abu Marzouk', 'Abu Marzuk').explanation).toMatch(
      /^One name is spelled in different ways: “Abu Marzouk” \(A\) against “Abu Marzuk” \(B\); .+\.$/,
    )
    expect(judged('person', 'Bill Clinton', 'William Clinton').explanation).toMatch(
      /^One and the same under different names: “Bill Clinton” \(A\) and “William Clinton” \(B\); .+\.$/,
    )
  })

  test('spelled in another way by a few are told with who writes so; of one against one nobody can tell', () => {
    const most = ['a', 'b', 'c'].map((id) => named(id, 'person', 'Abu Marzouk', 2))
    expect(judgeNames([...most, named('d', 'person', 'Abu Marzuk', 3)], 'person').explanation).toMatch(/house style/)
    expect(judgeNames([...most, named('d', 'person', 'Abu Marzuk')], 'person').explanation).toMatch(/typing error/)
    expect(judged('person', 'Abu Marzouk', 'Abu Marzuk').explanation).not.toMatch(/house style|typing error/)
  })

  test('differ though another article has a third form', () => {
    expect(verdict('person', 'Abu Marzouk', 'Marzouk', 'Abu Marzuk')).toBe('discrepancy spelling minor')
  })
})

describe('the subject of a finding about a name', () => {
  const subject = (name: string, ...names: readonly string[]): string =>
    nameSubject(
      { name, type: 'place', members: [], confidence: 1 },
      names.map((one) => named('a', 'place', one)),
    )

  test('is the name, not in capitals where an article writes it otherwise', () => {
    expect(subject('Sarun', 'Sarun')).toBe('Sarun')
    expect(subject('SARUN', 'SARUN', 'Sarun')).toBe('Sarun')
    expect(subject('SARUN', 'SARUN', 'Halden')).toBe('SARUN')
    expect(subject('Sarun', 'SARUN')).toBe('Sarun')
  })
})
