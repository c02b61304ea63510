import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/align/context.js'
import { AGE_EVIDENCE, AGE_MODEL, ageEvidence, ageStatement } from '../../src/align/same-age.js'
import type { AgeStatement } from '../../src/align/same-age.js'
import type { StoryArticle } from '../../src/align/story.js'
import type { Entity } from '../../src/types.js'

const FACT: Entity = { kind: 'entity', type: 'person', name: 'Nora Pell', mentions: [], roles: [], age: null }

const ARTICLE: StoryArticle = {
  index: 0,
  facts: {
    article: { id: 'a' },
    quantities: [],
    dates: [],
    entities: [],
    quotes: [],
    credits: [],
    sentences: [],
    skipped: [],
  },
  sentences: [],
}

// A sentence does not begin where its article does.
const START = 200

const contextOf = (text: string | null, events: readonly string[] = [], near: readonly string[] = []): Context => ({
  article: ARTICLE,
  sentence:
    text === null
      ? undefined
      : {
          text,
          span: { field: 'text', start: START, end: START + text.length },
          paragraph: 0,
          index: 3,
          stems: [],
          dates: [],
        },
  near: new Map(near.map((word) => [word, 1])),
  around: new Set(),
  events,
  names: new Set(),
  placesNamed: new Set(),
  streetsNamed: new Set(),
  places: [],
  ownPlaces: false,
  causes: new Set(),
  position: 3,
  background: false,
})

/** The age in square brackets, read in its sentence. */
const read = (marked: string, person: { cluster: number; name: string } | null = null): AgeStatement => {
  const [before = '', age = '', after = ''] = marked.split(/[[\]]/)
  const start = START + before.length
  const mention = { text: age, span: { field: 'text' as const, start, end: start + age.length } }
  return ageStatement(mention, [34, 34], FACT, contextOf(before + age + after), person, [])
}

describe('what is said of the one who is so old', () => {
  test.each([
    ['inside the age', 'It was [a 10-year-old boy].', ['boy']],
    ['after it', 'Police said the [34-year-old] man fled.', ['man']],
    ['before it', 'A woman of [34] fled.', ['woman']],
    ['four words after it', 'The [34-year-old] very tall armed man fled.', ['man']],
    ['no farther', 'The [34-year-old] very tall well armed man fled.', []],
    ['four words before it', 'The man in court is [34] now.', ['man']],
    ['no farther before it', 'The man in the court is [34] now.', []],
    ['two after it, one before', 'A girl, her mother of [34], a man, a boy.', ['man', 'boy', 'mother']],
    ['the first two only', 'The [34-year-old] man woman boy spoke.', ['man', 'woman']],
    ['the nearest before it only', 'The girl and boy, [34], spoke.', ['boy']],
    ['kinship', 'Her [34-year-old] cousin spoke.', ['cousin', 'her']],
    ['nobody', 'The [34-year-old] bridge fell.', []],
  ])('%s', (_, text, nouns) => {
    expect([...read(text).nouns]).toEqual(nouns)
  })

  test('outside a sentence is nothing', () => {
    const mention = { text: '34', span: { field: 'text' as const, start: 0, end: 2 } }
    const lost = ageStatement(mention, [34, 34], FACT, contextOf(null), null, [])
    expect([...lost.nouns]).toEqual([])
    expect(lost).toMatchObject({ gender: null, kin: null, person: null, name: null, min: 34, max: 34 })
  })

  test.each([
    ['The [34-year-old] man fled.', 'male', null],
    ['The [34-year-old] woman fled.', 'female', null],
    ['The [34-year-old] suspect fled.', null, null],
    ['The [34-year-old] suspect, a man, fled.', 'male', null],
    ['The [34-year-old] father fled.', 'male', 'father'],
    ['The [34-year-old] dad fled.', 'male', 'father'],
    ['The [34-year-old] cousin fled.', null, 'cousin'],
    ['The [34-year-old] teacher, a brother, fled.', 'male', 'brother'],
  ])('makes a man or a woman, and a relative: %s', (text, gender, kin) => {
    expect(read(text)).toMatchObject({ gender, kin })
  })

  test('names him where a name is known', () => {
    expect(read('Pell, [34], fled.', { cluster: 0, name: 'Nora Pell' })).toMatchObject({ person: 0, name: 'Nora Pell' })
    expect(read('A man, [34], fled.')).toMatchObject({ person: null, name: null })
  })
})

interface Told extends Partial<Omit<AgeStatement, 'nouns' | 'context'>> {
  readonly nouns?: readonly string[]
  readonly events?: readonly string[]
  readonly near?: readonly string[]
}

const aged = (min: number, max = min, { nouns = [], events = [], near = [], ...more }: Told = {}): AgeStatement => ({
  called: null,
  mention: { text: `${min}`, span: { field: 'text', start: 0, end: 2 } },
  min,
  max,
  fact: FACT,
  context: contextOf('', events, near),
  person: null,
  name: null,
  gender: null,
  kin: null,
  nouns: new Set(nouns),
  several: false,
  peers: [],
  ...more,
})

const told = (age: number, more: Told): AgeStatement => aged(age, age, more)

const comparable = (a: AgeStatement, b: AgeStatement): boolean => {
  const answer = AGE_MODEL.comparable(a, b)
  expect(AGE_MODEL.comparable(b, a)).toBe(answer)
  return answer
}

describe('ages that may be of one person', () => {
  test.each([
    ['the same', aged(34), aged(34), true],
    ['one year', aged(34), aged(35), true],
    ['two years', aged(34), aged(36), true],
    ['more than two', aged(34), aged(36.1), false],
    ['months of a year', aged(1.92), aged(2), true],
    ['a decade and a year of it', aged(30, 40), aged(34), false],
    ['a year or two and one of them', aged(16, 17), aged(17), true],
    ['those of several and one of them', aged(16, 17, { several: true }), aged(17), false],
    ['a decade and a year more', aged(30, 40), aged(41), false],
    ['a decade and a year less', aged(30, 40), aged(29), false],
    ['what is said of many', aged(11, 30), aged(20), false],
    ['the same said of many', aged(11, 30), aged(11, 30), true],
    ['the same from here and to there', aged(30, 40), aged(30, 35), true],
  ])('%s', (_, a, b, expected) => {
    expect(comparable(a, b)).toBe(expected)
  })

  test.each([
    ['two named people', { person: 0 }, { person: 1 }, false],
    ['a named one twice, whom his name tells', { person: 0 }, { person: 0 }, false],
    ['a named one and somebody', { person: 0 }, {}, true],
    ['a man and a woman', { gender: 'male' }, { gender: 'female' }, false],
    ['two men', { gender: 'male' }, { gender: 'male' }, true],
    ['a man and somebody', { gender: 'male' }, {}, true],
    ['a son and a nephew', { kin: 'son' }, { kin: 'nephew' }, false],
    ['two sons', { kin: 'son' }, { kin: 'son' }, true],
    ['a son and somebody', { kin: 'son' }, {}, true],
  ] as const)('of one age: %s', (_, a, b, expected) => {
    expect(comparable(told(34, a), told(34, b))).toBe(expected)
  })

  const killed: Told = { events: ['die'] }
  const injured: Told = { events: ['injure'] }

  test.each([
    ['one accused and one killed', { events: ['arrest'] }, killed, false],
    ['one in court and one injured', { events: ['court'] }, injured, false],
    ['one wanted for questions', { ...injured, near: ['question'] }, injured, false],
    ['a suspect', { ...killed, nouns: ['suspect'] }, killed, false],
    ['a gunman', { nouns: ['gunman'] }, killed, false],
    ['a shooter', { nouns: ['shooter'] }, killed, false],
    ['an accomplice', { nouns: ['accomplice'] }, killed, false],
    ['two accused', { events: ['arrest'] }, { events: ['court'] }, true],
    ['one killed and one injured', killed, injured, false],
    ['one accused and one of whom nothing is said', { events: ['arrest'] }, {}, true],
    ['what befell each is the nearest such event', { events: ['quake', 'die', 'arrest'] }, killed, true],
    ['though another is told farther off', { events: ['arrest', 'die'] }, killed, false],
  ] as const)('a year apart: %s', (_, a, b, expected) => {
    expect(comparable(told(34, a), told(35, b))).toBe(expected)
  })

  test('within half a year whatever befell them, but for the one accused', () => {
    expect(comparable(aged(16, 17, killed), told(17, injured))).toBe(true)
    // A guess from looks is of him only whom the same befell.
    expect(comparable(aged(30, 40, killed), told(34, killed))).toBe(true)
    expect(comparable(aged(30, 40, killed), told(34, injured))).toBe(false)
    expect(comparable(aged(30, 40), told(34, killed))).toBe(false)
    expect(comparable(aged(30, 40, { events: ['arrest'] }), told(34, killed))).toBe(false)
    expect(comparable(aged(30, 40, { events: ['arrest'] }), told(34, { events: ['court'] }))).toBe(true)
    expect(comparable(aged(30, 40, { events: ['arrest'] }), aged(34))).toBe(false)
  })

  test('within half a year whoever names him; beyond it only in one part and alone', () => {
    const named = (age: number, more: Told = {}): AgeStatement => told(age, { person: 0, ...more })
    expect(comparable(named(2), aged(1.92))).toBe(true)
    expect(comparable(named(2), aged(1.51))).toBe(true)
    expect(comparable(named(2), aged(1.5))).toBe(false)
    expect(comparable(named(34), aged(35))).toBe(false)
    expect(comparable(named(34, killed), aged(35))).toBe(false)
    expect(comparable(named(34), told(35, killed))).toBe(false)
    expect(comparable(named(34, killed), told(35, injured))).toBe(false)
    expect(comparable(named(34, killed), told(35, killed))).toBe(true)
    expect(comparable(named(34, killed), told(36, killed))).toBe(true)
  })

  // An article that tells of several people: the first is the one that is asked about.
  const among = (...people: readonly AgeStatement[]): AgeStatement => {
    const peers: AgeStatement[] = []
    peers.push(...people.map((person) => ({ ...person, peers })))
    return peers[0]!
  }

  test('two years apart only where each is the only such person', () => {
    expect(comparable(among(aged(34)), aged(36))).toBe(true)
    expect(comparable(among(aged(34), aged(50)), aged(36))).toBe(false)
    expect(comparable(aged(36), among(aged(34), aged(50)))).toBe(false)
    expect(comparable(among(aged(34), aged(50)), aged(35))).toBe(true)
    expect(comparable(among(aged(34), aged(34)), aged(36))).toBe(true)
    expect(comparable(among(aged(34), aged(7)), aged(36))).toBe(true)
    expect(comparable(among(told(34, killed), told(50, injured)), aged(36))).toBe(true)
    expect(comparable(among(told(34, { gender: 'male' }), told(50, { gender: 'female' })), aged(36))).toBe(true)
    expect(comparable(among(told(34, { gender: 'male' }), told(50, { gender: 'male' })), aged(36))).toBe(false)
    expect(comparable(among(told(34, { gender: 'male' }), aged(50)), aged(36))).toBe(false)
    expect(comparable(among(aged(34), told(50, { gender: 'male' })), aged(36))).toBe(false)
  })

  test('a named one and somebody a year older only where each is the only such person', () => {
    const pell = told(34, { ...killed, person: 0 })
    expect(comparable(among(pell), told(35, killed))).toBe(true)
    expect(comparable(among(pell, told(50, killed)), told(35, killed))).toBe(false)
    expect(comparable(told(34, { ...killed, person: 0 }), among(told(35, killed), told(50, killed)))).toBe(false)
  })

  test('are all looked at', () => {
    expect(AGE_MODEL.keys(aged(34)).filter((key) => AGE_MODEL.keys(aged(90)).includes(key))).toHaveLength(1)
  })
})

describe('two ages', () => {
  test.each([
    ['are equal', aged(34), aged(34), 'equal'],
    ['may both hold', aged(30, 40), aged(34), 'compatible'],
    ['may both hold at the upper end', aged(30, 40), aged(40), 'compatible'],
    ['may both hold at the lower end', aged(30, 40), aged(30), 'compatible'],
    ['overlap', aged(30, 40), aged(35, 45), 'compatible'],
    ['exclude each other', aged(34), aged(35), 'different'],
    ['exclude each other above', aged(30, 40), aged(41), 'different'],
    ['exclude each other below', aged(30, 40), aged(29), 'different'],
  ])('%s', (_, a, b, expected) => {
    expect(AGE_MODEL.relation(a, b)).toBe(expected)
    expect(AGE_MODEL.relation(b, a)).toBe(expected)
  })
})

describe('evidence that two ages are of one person', () => {
  const evidence = (a: AgeStatement, b: AgeStatement): Record<string, number | undefined> => {
    const sizes = ageEvidence(a, b)
    expect(sizes).toHaveLength(AGE_EVIDENCE.length)
    expect(sizes).toHaveLength(AGE_MODEL.weights.weights.length)
    return Object.fromEntries(AGE_EVIDENCE.map((name, i) => [name, sizes[i]]))
  }

  const size = (name: (typeof AGE_EVIDENCE)[number], a: AgeStatement, b: AgeStatement): number | undefined => {
    expect(evidence(b, a)[name]).toBe(evidence(a, b)[name])
    return evidence(a, b)[name]
  }

  test.each([
    ['both killed', { events: ['die'] }, { events: ['die'] }, 1, 0],
    ['both injured', { events: ['injure'] }, { events: ['respond', 'injure'] }, 1, 0],
    ['both accused', { nouns: ['suspect'] }, { events: ['court'] }, 1, 0],
    ['killed and injured', { events: ['die'] }, { events: ['injure'] }, 0, 1],
    ['killed and accused', { events: ['die'] }, { near: ['question'] }, 0, 1],
    ['killed and nothing', { events: ['die'] }, { events: ['vote'] }, 0, 0],
    ['nothing of either', {}, {}, 0, 0],
  ] as const)('the part that they had: %s', (_, a, b, same, other) => {
    expect(size('same part in the event', told(34, a), told(34, b))).toBe(same)
    expect(size('other part in the event', told(34, a), told(34, b))).toBe(other)
  })

  test.each([
    ['same noun', { nouns: ['man', 'boy'] }, { nouns: ['boy'] }, 1],
    ['same noun', { nouns: ['man'] }, { nouns: ['boy'] }, 0],
    ['same noun', {}, {}, 0],
    ['same gender', { gender: 'male' }, { gender: 'male' }, 1],
    ['same gender', { gender: 'male' }, {}, 0],
    ['same gender', {}, {}, 0],
    ['same kinship', { kin: 'son' }, { kin: 'son' }, 1],
    ['same kinship', { kin: 'son' }, {}, 0],
    ['same kinship', {}, {}, 0],
    ['one named, one not', { person: 0 }, {}, 1],
    ['one named, one not', { person: 0 }, { person: 1 }, 0],
    ['one named, one not', {}, {}, 0],
  ] as const)('%s: %o and %o', (name, a, b, expected) => {
    expect(size(name, told(34, a), told(34, b))).toBe(expected)
  })

  test('how far apart they are, in tens of years up to one', () => {
    expect(size('ages far apart', aged(34), aged(34))).toBe(0)
    expect(size('ages far apart', aged(34), aged(36))).toBe(0.2)
    expect(size('ages far apart', aged(34), aged(44))).toBe(1)
    expect(size('ages far apart', aged(34), aged(84))).toBe(1)
  })

  test('both children, or both grown', () => {
    const kinds = (a: number, b: number) => size('both children or both grown', aged(a), aged(b))
    expect(kinds(17, 5)).toBe(1)
    expect(kinds(18, 50)).toBe(1)
    expect(kinds(17, 18)).toBe(0)
  })

  test('whether the articles tell of others of that kind, and of the very age of the other', () => {
    const peers = [aged(34), aged(50)]
    const [a] = peers.map((peer) => ({ ...peer, peers }))
    expect(size('the only such person in both', aged(34), aged(50))).toBe(1)
    expect(size('the only such person in both', a!, aged(50))).toBe(0)
    expect(evidence(a!, a!)['the only such person in both']).toBe(0)
    expect(size('the age stands in the other article too', a!, aged(34))).toBe(0)
    expect(size('the age stands in the other article too', a!, aged(50))).toBe(1)
    expect(size('the age stands in the other article too', a!, aged(51))).toBe(0)
    const others = [aged(50), aged(34)]
    const [b] = others.map((peer) => ({ ...peer, peers: others }))
    expect(size('the age stands in the other article too', a!, b!)).toBe(2)
  })
})
