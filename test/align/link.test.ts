import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { link } from '../../src/align/link.js'
import type { LinkModel, Statement, ValueRelation } from '../../src/align/link.js'

/** What an article says of a thing: a number, or "some". */
interface Told extends Statement {
  readonly thing: string
  readonly value: number | null
}

// One for each article, for articles are told apart by what they are and not by their number.
const articles = Array.from({ length: 300 }, (_, index) => ({ index }))

/** "0 boats 3": article 0 says that there are 3 boats; "0.2 boats some" says so in its third sentence. */
const told = (line: string): Told => {
  const [at = '0', thing = '', value = ''] = line.split(' ')
  const [article = 0, sentence = article * 1000] = at.split('.').map(Number)
  const context = { article: articles[article], sentence: `${article}.${sentence}` }
  return { context: context as unknown as Statement['context'], thing, value: value === 'some' ? null : Number(value) }
}

const relation = (a: Told, b: Told): ValueRelation =>
  a.value === b.value ? 'equal' : a.value === null || b.value === null ? 'compatible' : 'different'

const MODEL: LinkModel<Told> = {
  keys: ({ thing }) => [thing],
  comparable: () => true,
  relation,
  evidence: () => [1],
  // 0.7 for every pair.
  weights: { bias: 0, weights: [Math.log(7 / 3)] },
  agreeAt: 0.3,
  compatibleAt: 0.5,
  differAt: 0.6,
}

const sets = (lines: readonly string[], model: Partial<LinkModel<Told>> = {}): string[] =>
  link(lines.map(told), { ...MODEL, ...model }).map(({ items }) => items.map((i) => lines[i]).join(', '))

const confidences = (lines: readonly string[], model: Partial<LinkModel<Told>> = {}): number[] =>
  link(lines.map(told), { ...MODEL, ...model }).map(({ confidence }) => Math.round(100 * confidence) / 100)

describe('link', () => {
  test('brings together what two articles say of one thing, alike or not', () => {
    expect(sets(['0 boats 3', '1 boats 3', '2 boats 4', '0 cows 3'])).toEqual([
      '0 boats 3, 1 boats 3, 2 boats 4',
      '0 cows 3',
    ])
  })

  test('never compares statements that share no key, however alike', () => {
    expect(sets(['0 boats 3', '1 ships 3'])).toEqual(['0 boats 3', '1 ships 3'])
    expect(sets(['0 boats 3', '1 ships 3'], { keys: ({ thing }) => [thing, 'any'] })).toEqual(['0 boats 3, 1 ships 3'])
  })

  describe('without chains', () => {
    // Things of neighbouring letters are alike: a and b, b and c, not a and c.
    const next = ({ thing: a }: Told, { thing: b }: Told): boolean => Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) < 2
    const chain: Partial<LinkModel<Told>> = { keys: () => ['any'], comparable: next }

    test('takes in what is like most of a set, and not what is like its last', () => {
      expect(sets(['0 a 3', '1 b 3', '2 c 3', '3 d 3'], chain)).toEqual(['0 a 3, 1 b 3, 2 c 3, 3 d 3'])
      expect(sets(['0 a 3', '1 a 3', '2 b 3', '3 c 3'], { ...chain, chainless: true })).toEqual([
        '0 a 3, 1 a 3, 2 b 3',
        '3 c 3',
      ])
    })

    test('never puts two into one set that must stay apart', () => {
      const apart = ({ thing: a }: Told, { thing: b }: Told): boolean => a !== 'b' && b !== 'b' && a !== b
      expect(sets(['0 a 3', '1 b 3', '2 b 3', '3 c 3'], { ...chain, chainless: true, apart })).toEqual([
        '0 a 3, 1 b 3, 2 b 3',
        '3 c 3',
      ])
    })
  })

  test('keeps apart what is not comparable', () => {
    expect(sets(['0 boats 3', '1 boats 3'], { comparable: () => false })).toHaveLength(2)
  })

  test('asks for more where values differ than where they are equal', () => {
    const model = { weights: { bias: 0, weights: [Math.log(2 / 3)] } }
    expect(sets(['0 boats 3', '1 boats 3'], model)).toHaveLength(1)
    expect(sets(['0 boats 3', '1 boats some'], model)).toHaveLength(2)
    expect(sets(['0 boats 3', '1 boats 4'], model)).toHaveLength(2)
  })

  test('takes the surer of what is learnt and what is set', () => {
    const model = { weights: { bias: 0, weights: [Math.log(2 / 3)] } }
    expect(sets(['0 boats 3', '1 boats 4'], { ...model, sure: () => 0.65 })).toHaveLength(1)
    expect(sets(['0 boats 3', '1 boats 4'], { ...model, sure: () => 0.55 })).toHaveLength(2)
    expect(sets(['0 boats 3', '1 boats 4'], { sure: () => 0 })).toHaveLength(1)
  })
})

describe('statements of one article', () => {
  test('go together where they are equal', () => {
    expect(sets(['0.1 boats 3', '0.2 boats 3'])).toHaveLength(1)
  })

  test('never contradict each other, not through another article either', () => {
    expect(sets(['0.1 boats 3', '0.2 boats 4'])).toHaveLength(2)
    expect(sets(['0.1 boats 3', '0.2 boats 4', '1 boats 5'])).toHaveLength(2)
  })

  test('leave to each statement its equal in the other article', () => {
    expect(sets(['0.1 boats 3', '0.2 boats 4', '1.1 boats 4', '1.2 boats 3'])).toEqual([
      '0.1 boats 3, 1.2 boats 3',
      '0.2 boats 4, 1.1 boats 4',
    ])
  })

  test('that say “some” and a number are one only where they may be told again, in another sentence', () => {
    const toldAgain = (a: Told, b: Told): boolean => a.thing === b.thing
    const lines = ['0.1 boats 3', '1 boats 3', '0.2 boats some']
    expect(sets(lines)).toHaveLength(2)
    expect(sets(lines, { toldAgain })).toHaveLength(1)
    expect(sets(['0.1 boats 3', '1 boats 3', '0.1 boats some'], { toldAgain })).toHaveLength(2)
  })
})

describe('sets of statements', () => {
  test('of two kinds are not joined, be it through a third of no kind', () => {
    const kind = ({ thing }: Told): string | null => (thing === 'any' ? null : thing)
    const keys = (): string[] => ['all']
    expect(sets(['0 boats 3', '1 any 3', '2 cows 3'], { keys, kind })).toEqual(['0 boats 3, 1 any 3', '2 cows 3'])
    expect(sets(['0 boats 3', '1 any 3', '2 cows 3'], { keys })).toHaveLength(1)
  })

  test('that both go with a vague value are joined through it, if they need not be coherent', () => {
    const lines = ['0 boats 3', '1 boats some', '2 boats 4']
    const apart = { comparable: (a: Told, b: Told) => relation(a, b) !== 'different' }
    expect(sets(lines, apart)).toHaveLength(1)
    expect(sets(lines, { ...apart, coherent: true })).toHaveLength(2)
  })

  test('are as sure as their weakest link; equal values make a link surer', () => {
    expect(confidences(['0 boats 3', '1 boats 4'])).toEqual([0.7])
    expect(confidences(['0 boats 3', '1 boats 3'])).toEqual([0.85])
    expect(confidences(['0 boats 3', '1 boats 3', '2 boats 4'])).toEqual([0.7])
    expect(confidences(['0 boats 3'])).toEqual([1])
  })

  test('hold together over many articles by their neighbours', () => {
    const lines = articles.map((_, i) => `${i} boats 3`)
    expect(sets(lines)).toHaveLength(1)
  })

  test('hold every statement once, in order', () => {
    const line = fc
      .tuple(fc.nat(5), fc.nat(3), fc.constantFrom('boats', 'cows'), fc.constantFrom('3', '4', 'some'))
      .map(([article, sentence, thing, value]) => `${article}.${sentence} ${thing} ${value}`)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const linked = link(lines.map(told), MODEL)
        expect(linked.flatMap(({ items }) => items).toSorted((a, b) => a - b)).toEqual(lines.map((_, i) => i))
        for (const { items } of linked) expect(items).toEqual(items.toSorted((a, b) => a - b))
      }),
    )
  })
})
