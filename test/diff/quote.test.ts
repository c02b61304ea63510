import { describe, expect, test } from 'vitest'
import { judgeQuotes } from '../../src/diff/quote.js'
import type { Claim, Quote } from '../../src/types.js'
import { claimOf, saidBy } from './claims.js'

const quote = (id: string, text: string, speaker: string | null = 'Nora Pell', form?: 'indirect'): Claim => {
  const by = speaker === null ? null : saidBy(speaker)
  const span = { field: 'text' as const, start: 0, end: text.length }
  const fact: Quote = { kind: 'quote', text, span, speaker: by, ...(form && { form }) }
  return { ...claimOf(id, fact, text, text), attribution: by }
}

const sameSpeaker = (a: Claim, b: Claim): boolean =>
  a.attribution === null || b.attribution === null || a.attribution.name === b.attribution.name

const judged = (...claims: readonly Claim[]) => judgeQuotes(claims, sameSpeaker)

const verdict = (...claims: readonly Claim[]): string | null => {
  const judgement = judged(...claims)
  return judgement && `${judgement.verdict} ${judgement.difference ?? '-'} ${judgement.severity}`
}

const WORDS = 'We saw the water rise over the road before dawn'

const against = (other: string): string | null => verdict(quote('a', WORDS), quote('b', other))

describe('two quotations of one utterance', () => {
  test('in the same words agree', () => {
    expect(against(WORDS)).toBe('agreement - none')
    expect(against(`${WORDS.toLowerCase()},`)).toBe('agreement - none')
    expect(judged(quote('a', WORDS), quote('b', WORDS))?.explanation).toBe(`A and B quote the same words: “${WORDS}”.`)
  })

  test('agree though one spells its figures out', () => {
    expect(verdict(quote('a', 'About 100 percent of four roads'), quote('b', 'About 100% of 4 roads'))).toBe(
      'agreement - none',
    )
  })

  test('one of them longer, agree, and it is told which', () => {
    const more = `${WORDS}. Nobody had told us a thing about it`
    expect(against(more)).toBe('agreement - none')
    expect(judged(quote('a', WORDS), quote('b', more))?.explanation).toBe(
      `B quotes more of the same words than A: “${more}”.`,
    )
    expect(judged(quote('a', more), quote('b', WORDS))?.explanation).toMatch(
      /^A quotes more of the same words than B: “We saw/,
    )
  })

  test.each([
    ['one word', WORDS.replace('road', 'bridge'), 'minor', '“road” for “bridge”'],
    ['one word more', WORDS.replace('road', 'old road'), 'minor', '“old” added'],
    ['one word less', WORDS.replace(' over', ''), 'minor', '“over” left out'],
    ['the first word', WORDS.replace('We', 'They'), 'minor', '“we” for “they”'],
    ['a number', WORDS.replace('the road', '3 roads'), 'major', '“the” for “3”, “road” for “roads”'],
    ['a number word', WORDS.replace('the road', 'two roads'), 'major', '“the” for “two”, “road” for “roads”'],
    ['a word misheard as one', WORDS.replace('the road', 'one road'), 'minor', '“the” for “one”'],
    ['a negation', WORDS.replace('saw', 'never saw'), 'major', '“never” added'],
    [
      'four words that say something',
      'We saw the flames spread over the hills before noon',
      'major',
      '“water” for “flames”, “rise” for “spread”, “road” for “hills”, “dawn” for “noon”',
    ],
    [
      'two that say something',
      WORDS.replace('water', 'flames').replace('road', 'hill'),
      'major',
      '“water” for “flames”, “road” for “hill”',
    ],
    [
      'one and a half',
      WORDS.replace('water', 'flames').replace('road', 'muddy road'),
      'minor',
      '“water” for “flames”, “muddy” added',
    ],
    [
      'short words',
      WORDS.replace('We', 'I').replace('saw', 'had').replace('before', 'by'),
      'minor',
      '“we” for “i”, “saw” for “had”, “before” for “by”',
    ],
  ])('differ in their wording by %s', (_, other, severity, changed) => {
    expect(against(other)).toBe(`discrepancy wording ${severity}`)
    expect(judged(quote('a', WORDS), quote('b', other))?.explanation).toBe(
      `The wording differs between A and B: ${changed}: “${WORDS}”.`,
    )
  })

  test('a contraction makes no difference, a negation in it does', () => {
    const pair = (a: string, b: string) => verdict(quote('a', a), quote('b', b))
    expect(pair('We do not know who opened the gate', "We don't know who opened the gate")).toBe('agreement - none')
    expect(pair('We know who opened the gate', "We don't know who opened the gate")).toBe('discrepancy wording major')
  })

  test('by two speakers are told with both', () => {
    const [a, b] = [quote('a', WORDS), quote('b', WORDS, 'Ann Roe')]
    expect(verdict(a, b)).toBe('discrepancy speaker major')
    expect(judged(a, b)?.explanation).toBe(`The same words are given to Nora Pell (A) against Ann Roe (B): “${WORDS}”.`)
    expect(verdict(a, quote('b', WORDS, null))).toBe('agreement - none')
  })

  test('by two speakers, one in a headline of an article that knows better, agree', () => {
    const headline = quote('a', WORDS, 'Ann Roe')
    expect(verdict(headline, quote('a', WORDS), quote('b', WORDS))).toBe('agreement - none')
    expect(verdict(quote('b', WORDS), quote('a', WORDS), headline)).toBe('agreement - none')
    expect(verdict(headline, quote('b', WORDS))).toBe('discrepancy speaker major')
  })

  test('with little in common are not compared, nor those of one article', () => {
    expect(against('We saw nothing at all, and my sister slept through it till noon')).toBeNull()
    expect(verdict(quote('a', WORDS), quote('a', WORDS.replace('road', 'bridge')))).toBeNull()
  })

  test('are as grave as the gravest pair', () => {
    expect(verdict(quote('a', WORDS), quote('b', WORDS), quote('c', WORDS.replace('saw', 'never saw')))).toBe(
      'discrepancy wording major',
    )
  })
})

describe('a quotation and a report of it', () => {
  const report = (id: string) => quote(id, 'she saw the water rise over the road', 'Nora Pell', 'indirect')

  test('agree', () => {
    expect(verdict(quote('a', WORDS), report('b'))).toBe('agreement - none')
    expect(judged(quote('a', WORDS), report('b'))?.explanation).toBe(
      `A quotes directly what B reports in its own words: “${WORDS}” and “she saw the water rise over the road”.`,
    )
    expect(judged(quote('a', WORDS), report('b'), report('c'))?.explanation).toMatch(
      /^A quotes directly what B and C report in their own words: /,
    )
    expect(judged(quote('a', WORDS), quote('a', WORDS), report('b'), report('b'))?.explanation).toMatch(
      /^A quotes directly what B reports in its own words: /,
    )
  })

  test('are judged by the quotations where there are two', () => {
    expect(verdict(quote('a', WORDS), quote('b', WORDS.replace('road', 'bridge')), report('c'))).toBe(
      'discrepancy wording minor',
    )
  })

  test('of reports alone nothing is said', () => {
    expect(verdict(report('a'), report('b'))).toBeNull()
  })
})
