import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/parse/entities/find-entities.js'
import { readDocument } from '../../../src/text/document.js'
import { gather } from './marked.js'

const read = (title: string, text: string) => findEntities([readDocument(title, 'title'), readDocument(text, 'text')])

describe('entities of any text', () => {
  const word = fc.constantFrom(
    'Ann',
    'Roe',
    'Jr.',
    'al-',
    'Dr.',
    ',',
    '24',
    '(',
    ')',
    '.',
    '\n',
    '’s',
    "'",
    '"',
    'the',
    'minister',
    'of',
    'and',
    'said',
    'President',
    '25-year-old',
    'NATO',
    '\ud800',
    '\0',
    '__proto__',
    'constructor',
    'was',
    'a',
    '-',
    'both',
    'aged',
    'Peru',
    '🙂',
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

  it('have exact spans and throw on nothing', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        for (const entity of read(title, body)) {
          expect(entity.mentions.length).toBeGreaterThan(0)
          for (const { text: words, span } of [
            ...entity.mentions,
            ...entity.roles,
            ...(entity.age ? [entity.age] : []),
          ])
            expect((span.field === 'title' ? title : body).slice(span.start, span.end)).toBe(words)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are gathered from any tags without loss: each tag is a mention of one entity', () => {
    const mark = fc.tuple(
      fc.constantFrom('p', 'o', 'l', 'x'),
      fc.constantFrom('Ann Roe', 'Roe', 'Roe Jr.', 'Peru', 'NATO', 'Ann', 'A. Roe', 'The Roe'),
    )
    const marks = fc.array(
      fc.oneof(
        mark.map(([type, name]) => `{${type}:${name}}`),
        fc.constantFrom('the', ',', 'and', 'minister', '.', '24'),
      ),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(marks, (words) => {
        const names = words.filter((one) => one.startsWith('{')).length
        const mentions = gather(words.join(' ')).flatMap((entity) => entity.mentions)
        expect(mentions.length).toBeGreaterThanOrEqual(names === 0 ? 0 : 1)
        expect(new Set(mentions.map(({ span }) => span.start)).size).toBe(mentions.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('entities of an article', () => {
  it('come in order of first mention, title first', () => {
    const entities = read('Kofi Annan visits Lagos', 'In Lagos, Kofi Annan met Angela Merkel.')
    const starts = entities.map(
      ({ mentions: [first] }) => (first!.span.field === 'title' ? 0 : 1e6) + first!.span.start,
    )
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
