import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacts } from '../../../src/index.js'
import { withHints } from '../../../src/parse/entities/hinted-names.js'
import { readDocument } from '../../../src/text/document.js'
import type { Hints } from '../../../src/types.js'

const entities = (text: string, hints?: Hints) =>
  extractFacts({ id: 'a', text, ...(hints && { hints }) }).entities.map(({ type, name }) => `${type} ${name}`)

describe('names that the outlet lists with its article', () => {
  it('are found where nothing else tells that they are names', () => {
    const text = 'Visitors of glass left the harbour. Later glass and Tidewatch signed nothing.'
    expect(entities(text)).not.toContain('organization Tidewatch')
    expect(entities(text, { organisations: ['Tidewatch'] })).toContain('organization Tidewatch')
  })

  it('are of the kind that the list says, also where the surname stands alone', () => {
    const text = 'Olaf Lincoln opened the bridge. Lincoln said it had cost too much.'
    expect(entities(text, { people: ['Olaf Lincoln'] })).toEqual(['person Olaf Lincoln'])
  })

  it('may be sorted by surname', () => {
    expect(entities('Wren Ash Dollar was there.', { people: ['Dollar, Wren Ash'] })).toContain('person Wren Ash Dollar')
  })

  it('keep every mention under one name', () => {
    const [entity] = extractFacts({
      id: 'a',
      text: 'Hestvik Line has two ships. Hestvik Line sold one of them.',
      hints: { organisations: ['Hestvik Line'] },
    }).entities
    expect(entity).toMatchObject({ type: 'organization', name: 'Hestvik Line' })
    expect(entity!.mentions).toHaveLength(2)
  })

  it('leave alone what is part of a longer name or word, in small letters, or listed as two kinds', () => {
    expect(entities('The Maria Keller Foundation gave money.', { people: ['Maria Keller'] })).not.toContain(
      'person Maria Keller',
    )
    expect(entities('The bergs were grey.', { people: ['berg'], places: ['Berg'] })).toEqual([])
    const doc = readDocument('Washington agreed.', 'text')
    expect(withHints([doc], [], { people: ['Washington'], places: ['Washington'] })).toEqual([])
  })

  it('never break an offset, whatever they hold', () => {
    const words = fc.constantFrom('Ann', 'Roe', 'Ann Roe', 'ANN', '.*', '__proto__', '\ud800', ',', 'a', 'É', '')
    const text = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, fc.array(words), fc.array(words), (body, people, places) => {
        for (const { mentions } of extractFacts({ id: 'a', text: body, hints: { people, places } }).entities) {
          for (const { text: found, span } of mentions) expect(body.slice(span.start, span.end)).toBe(found)
        }
      }),
    )
  })
})
