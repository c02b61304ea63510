import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../../src/parse/dates/pattern.js'

const alphabet = {
  word: (word: string) => word.charAt(0),
  className: (name: string) => (name === 'VOWEL' ? 'aeiou' : 'xyz'),
  macro: (name: string) => (name === 'pair' ? 'b c?' : 'VOWEL+'),
}

const compile = (pattern: string) => compilePattern(pattern, alphabet, false)

const PATTERNS = [
  'a b c',
  'a? b',
  '(a|b c)? d',
  'VOWEL+ b',
  'VOWEL* b',
  '<pair> (d|e f)',
  '(a? b?) c',
  'a (b|c)+',
  '<vowels> LATE?',
]

describe('how a pattern can begin', () => {
  it.each([
    ['a b', 'a', 'b', false],
    ['a b?', 'a', 'b', true],
    ['a? b c', 'ab', 'bc', false],
    ['(a|b c) d', 'ab', 'cd', false],
    ['a+', 'a', 'a', true],
  ])('%s', (pattern, first, second, canBeOne) => {
    const compiled = compile(pattern)
    expect([...compiled.first].sort().join('')).toBe(first)
    expect([...compiled.second].sort().join('')).toBe(second)
    expect(compiled.canBeOne).toBe(canBeOne)
  })

  it('rules out no match', () => {
    const words = fc.array(fc.constantFrom(...'abcdefioxz'), { maxLength: 6 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), words, (pattern, text) => {
        const { source, first, second, canBeOne } = compile(pattern)
        const match = new RegExp(source, 'y').exec(text)?.[0]
        if (match) expect(first.has(match.charAt(0))).toBe(true)
        if (match && match.length > 1) expect(second.has(match.charAt(1))).toBe(true)
        if (match?.length === 1) expect(canBeOne).toBe(true)
      }),
    )
  })
})
