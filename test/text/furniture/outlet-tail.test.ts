import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/text/document.js'
import { outletTail } from '../../../src/text/furniture/outlet-tail.js'

const tail = (line: string): string | null => {
  const found = outletTail(line, 0)
  return found && line.slice(found.start, found.end)
}

describe('the outlet behind a headline', () => {
  it.each([
    ['Two held after fire - KXYZ News 12 Port Sarn, Ohio News Weather & Sports', 0],
    ['Two held after fire - WQRS Channel 4', 0],
    ['Two held after fire in mill - mayor to speak - WQRS-TV', 1],
    ['Two held after fire | SarnToday.com | Port Sarn News, Weather, Sports', 0],
    ['Two held after fire :: WQRS.com', 0],
    ['Two held after fire - FOX 9 Port Sarn', 0],
  ])('is furniture: %s', (line, before) => {
    const separators = [...line.matchAll(/ (?:-|\||::) /g)]
    expect(tail(line)).toBe(line.slice(separators[before]!.index))
  })

  it.each([
    'Two held after fire - police',
    'Port Sarn - WQRS Channel 4 crew robbed at fire',
    'PORT SARN - KXYZ News 12 asked the mayor about the fire.',
    'Mayor of Port Sarn - a profile',
    ' - WQRS Channel 4',
    'Two held after fire in Port Sarn, Ohio',
  ])('is none: %s', (line) => {
    expect(tail(line)).toBeNull()
  })

  it('takes the last word with it where the headline was cut off', () => {
    const headline = 'Two held after a fire at the old mill in the north of Port Sarn'
    expect(headline).toHaveLength(63)
    expect(tail(`${headline} - WQRS.com`)).toBe(' Sarn - WQRS.com')
    expect(tail(`${'x'.repeat(63)} - WQRS.com`)).toBe(' - WQRS.com')
  })

  it('is left out of what is read, at the same offsets', () => {
    const title = 'Two held after fire in Port Sarn - KXYZ News 12'
    const { text, source } = readDocument(title, 'title')
    expect(source).toBe(title)
    expect(text.trimEnd()).toBe('Two held after fire in Port Sarn')
    expect(text).toHaveLength(title.length)
  })
})
