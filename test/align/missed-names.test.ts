import { describe, expect, it } from 'vitest'
import { withMissedNames } from '../../src/align/missed-names.js'
import type { ArticleFacts, Entity, EntityType } from '../../src/types.js'

const place = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { text: words, span: { field: 'text' as const, start, end: start + words.length } }
}

const article = (id: string, text: string, ...names: readonly (readonly [string, EntityType])[]): ArticleFacts => ({
  article: { id },
  quantities: [],
  dates: [],
  entities: names.map(([name, type]): Entity => ({
    kind: 'entity',
    type,
    name,
    mentions: [place(text, name)],
    roles: [],
    age: null,
  })),
  quotes: [],
  credits: [],
  sentences: [{ ...place(text, text), paragraph: 0 }],
  skipped: [],
})

const names = (facts: readonly ArticleFacts[], i: number): string[] =>
  withMissedNames(facts)[i]!.entities.map(({ name, type, mentions }) => `${name} ${type} ${mentions.length}`)

describe('a name that another article shows', () => {
  it('is found where it was missed', () => {
    const known = article('a', 'The witness was Orla Penhallow.', ['Orla Penhallow', 'person'])
    expect(names([known, article('b', 'It was seen by Orla Penhallow and others.')], 1)).toEqual([
      'Orla Penhallow person 1',
    ])
  })

  it('is mended where it began too late', () => {
    const known = article('a', "Saint Orla's Hospital took them in.", ["Saint Orla's Hospital", 'organization'])
    const cut = article('b', "All are at Saint Orla's Hospital now.", ["Orla's Hospital", 'organization'])
    expect(names([known, cut], 1)).toEqual(["Saint Orla's Hospital organization 1"])
  })

  it('is mended where a surname is typed in small letters', () => {
    const known = article('a', 'The witness was Orla Penhallow.', ['Orla Penhallow', 'person'])
    const cut = article('b', 'Orla penhallow, 22, was hurt.', ['Orla', 'person'])
    expect(names([known, cut], 1)).toEqual(['Orla penhallow person 1'])
  })

  it('joins the entity that the article has already', () => {
    const known = article('a', 'A man of Wallbrook died.', ['Wallbrook', 'place'])
    const text = 'He lived in Wallbrook, and he died in Wallbrook.'
    expect(names([known, article('b', text, ['Wallbrook', 'place'])], 1)).toEqual(['Wallbrook place 2'])
  })
})

describe('nothing is found', () => {
  it.each([
    ['a surname alone', 'Penhallow said so.', 'The man said Penhallow was there.', 'Penhallow', 'person'],
    ['a place within a longer name', 'It was in Wallbrook.', 'It was at Wallbrook High School.', 'Wallbrook', 'place'],
    ['a word in small letters', 'It was in Wallbrook.', 'It was by the wallbrook there.', 'Wallbrook', 'place'],
    ['a word that any text may hold', 'It was in Police.', 'They called the Police there.', 'Police', 'place'],
  ] as const)('%s', (_, a, b, name, type) => {
    expect(names([article('a', a, [name, type]), article('b', b)], 1)).toEqual([])
  })
})
