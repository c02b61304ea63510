import { describe, expect, test } from 'vitest'
import { byWeight } from '../../src/diff/order.js'
import { summarize } from '../../src/diff/summarize.js'
import type { Finding } from '../../src/types.js'

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  topic: 'quantity',
  verdict: 'discrepancy',
  difference: 'value',
  severity: 'major',
  confidence: 0.9,
  subject: '',
  explanation: '',
  independent: 2,
  claims: [],
  ...more,
})

// Worst first.
const ORDERED = [
  finding('z'),
  finding('y', { confidence: 0.8 }),
  finding('x', { confidence: 0.8, topic: 'age' }),
  finding('w', { confidence: 0.8, topic: 'quote' }),
  finding('v', { severity: 'minor' }),
  finding('u', { verdict: 'update', severity: 'minor' }),
  finding('t', { verdict: 'agreement', severity: 'none', topic: 'date' }),
  finding('s', { verdict: 'agreement', severity: 'none', topic: 'name' }),
  finding('p', { verdict: 'single-source', severity: 'none', confidence: 1 }),
  finding('q', { verdict: 'single-source', severity: 'none', confidence: 1 }),
  finding('r', { verdict: 'single-source', severity: 'none', confidence: 1, topic: 'role' }),
]

describe('findings', () => {
  test('stand worst first, single sources last, in one order however they come', () => {
    expect(ORDERED.toReversed().sort(byWeight)).toEqual(ORDERED)
    expect(ORDERED.toSorted((a, b) => (a.id < b.id ? -1 : 1)).sort(byWeight)).toEqual(ORDERED)
  })

  test('that are one stand beside each other', () => {
    expect(byWeight(finding('a'), finding('a'))).toBe(0)
  })

  test('are counted by verdict, severity and topic', () => {
    expect(summarize(3, 2, ORDERED)).toEqual({
      articles: 3,
      independent: 2,
      findings: 11,
      byVerdict: { agreement: 2, discrepancy: 5, update: 1, 'single-source': 3 },
      bySeverity: { none: 5, minor: 2, major: 4 },
      byTopic: { quantity: 6, age: 1, date: 1, name: 1, role: 1, quote: 1 },
    })
  })
})
