import { describe, expect, test } from 'vitest'
import { foldName, foldWords } from '../../src/text/fold-name.js'
import { fold } from '../../src/text/normalize.js'

describe('both ways to fold', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Þórsson', 'thorsson'],
    ['Weiß', 'weiss'],
    ['Ħamrun', 'hamrun'],
    ['Əliyev', 'aliyev'],
    ['SØREN', 'soren'],
  ])('%s is %s', (name, folded) => {
    expect(fold(name)).toBe(folded)
    expect(foldName(name)).toBe(folded)
  })

  test.each(['', ' ', '\0', '\uD800', 'constructor', '__proto__', '🙂'])('throw nothing: %j', (text) => {
    expect(fold(text)).toBe(text.trim())
    expect(foldName(text)).toBe(text)
    expect(foldWords(text).length).toBeLessThan(2)
  })
})

describe('only of names', () => {
  test('apostrophes are nothing and Cyrillic is written in Latin letters', () => {
    expect(foldName('Sha‘ar')).toBe('shaar')
    expect(fold('Sha‘ar')).toBe("sha'ar")
    expect(foldName('Харків')).toBe('kharkiv')
    expect(fold('Харків')).toBe('харків')
  })

  test('words are parted by hyphens and shown as written', () => {
    expect(foldWords('Anne-Marie O’Neil ’')).toEqual([
      { shown: 'Anne', text: 'anne' },
      { shown: 'Marie', text: 'marie' },
      { shown: 'O’Neil', text: 'oneil' },
    ])
  })
})
