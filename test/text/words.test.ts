import { describe, expect, it } from 'vitest'
import { lowerIn, lowerIs, perWord, textIs, wordOf } from '../../src/text/words.js'

describe('words known for the process', () => {
  it('are one object for one spelling, whatever the spelling', () => {
    for (const text of ['Lagos', '__proto__', 'constructor', '\ud800', '\0', ''])
      expect(wordOf(text)).toBe(wordOf(text))
    expect(wordOf('Lagos')).not.toBe(wordOf('lagos'))
    expect(wordOf('LAGOS').lower).toBe('lagos')
  })

  it('know themselves as white space', () => {
    expect(['', ' ', '\u2003', 'a'].map((text) => wordOf(text).isBlank)).toEqual([true, true, true, false])
  })

  it('stay what they were when the store is full and starts anew', () => {
    const length = perWord(({ text }) => text.length)
    const before = wordOf('harbour')
    for (let i = 0; i < 30_000; i++) wordOf(`w${i}`)
    expect(wordOf('harbour')).not.toBe(before)
    expect([length(before), length(wordOf('harbour'))]).toEqual([7, 7])
  })
})

describe('what is found out about a word', () => {
  it('is asked once, null and false too', () => {
    const asked: string[] = []
    const first = perWord(({ text }) => {
      asked.push(text)
      return text.startsWith('n') ? null : false
    })
    const words = ['noon', 'ferry', 'noon', 'ferry'].map(wordOf)
    expect(words.map(first)).toEqual([null, false, null, false])
    expect(asked).toEqual(['noon', 'ferry'])
  })

  it('is kept apart for each question', () => {
    const token = { word: wordOf('Monday') }
    expect(textIs(/^\p{Lu}/u)(token)).toBe(true)
    expect(textIs(/^m/)(token)).toBe(false)
    expect(lowerIs(/^m/)(token)).toBe(true)
    expect(lowerIn(new Set(['monday']))(token)).toBe(true)
    expect(lowerIn(new Set(['Monday']))(token)).toBe(false)
  })
})
