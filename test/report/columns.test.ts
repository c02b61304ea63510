import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipEnd, clipStart, columnsOf, padEnd, padStart, wrap } from '../../src/report/columns.js'

describe('columnsOf', () => {
  it.each([
    ['plain', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['👍 ok', 5],
    ['محمد', 4],
    ['', 0],
  ])('%j takes %i', (line, columns) => {
    expect(columnsOf(line)).toBe(columns)
  })
})

describe('clipping', () => {
  it('cuts at a word', () => {
    expect(clipEnd('the talks in Moscow', 16)).toBe('the talks in …')
    expect(clipStart('the talks in Moscow', 12)).toBe('… in Moscow')
  })

  it('cuts the word itself where no space is near', () => {
    expect(clipEnd('https://example.org/a/very/long/path', 10)).toBe('https://e…')
    expect(clipEnd('東京電力福島', 7)).toBe('東京電…')
  })

  it('leaves what fits, and nothing where there is no room', () => {
    expect(clipEnd('fits', 4)).toBe('fits')
    expect(clipEnd('fits not', 0)).toBe('')
    expect(clipStart('fits not', 0)).toBe('')
  })

  it('never takes more columns than there are', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (line, columns) => {
        expect(columnsOf(clipEnd(line, columns))).toBeLessThanOrEqual(columns)
        expect(columnsOf(clipStart(line, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

describe('wrap', () => {
  it('breaks at spaces, and a long word where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl'])
  })
})

it('pads on either side', () => {
  expect(padEnd('日本', 6)).toBe('日本  ')
  expect(padStart('ab', 4)).toBe('  ab')
})
