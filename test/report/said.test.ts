import { describe, expect, it } from 'vitest'
import { saidOf } from '../../src/report/said.js'

const SPAN = { field: 'text', start: 0, end: 1 } as const
const EXCERPT = { before: 'The ministry said ', words: 'forty', after: ' had left.' }

describe('saidOf', () => {
  it('names who says so and who passes it on', () => {
    const via = { name: 'Interfax', span: SPAN, via: { name: 'Herald', span: SPAN } }
    expect(saidOf({ name: 'mayor', span: SPAN }, EXCERPT)).toBe('mayor')
    expect(saidOf({ name: 'mayor', span: SPAN, via: { name: 'Interfax', span: SPAN } }, EXCERPT)).toBe(
      'mayor, as Interfax reports',
    )
    expect(saidOf({ name: 'mayor', span: SPAN, via }, EXCERPT)).toBe('mayor, as Interfax and Herald report')
  })

  it('says nothing that the words shown say', () => {
    expect(saidOf(null, EXCERPT)).toBeNull()
    expect(saidOf({ name: 'ministry', span: SPAN }, EXCERPT)).toBeNull()
    expect(saidOf({ name: 'ministry', span: SPAN, via: { name: 'Interfax', span: SPAN } }, EXCERPT)).toBe(
      'ministry, as Interfax reports',
    )
  })
})
