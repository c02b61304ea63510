import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceGroups, whyOneSource } from '../../src/diff/independence.js'
import type { ArticleFacts } from '../../src/types.js'

const WIRE =
  'A tanker carrying molasses overturned on the coast road near Pellworth on Tuesday and closed it for eleven hours. ' +
  'The driver, who is 51, climbed out through the windscreen and was not hurt. ' +
  'Crews spread four tonnes of sand before a crane could lift the vehicle upright shortly after dusk. ' +
  'The road had reopened two weeks earlier after a landslide.'
const REPORT =
  'Molasses ran across the road by the sea at Pellworth for most of Tuesday when a lorry tipped over. ' +
  'Nobody was injured, though the man at the wheel had to kick out the glass to escape. ' +
  'Our reporter saw gulls stuck to the verge and children filling jam jars. ' +
  'By nightfall a crane had righted the tank and the highway was open.'
const OWN =
  'In Pellworth, the baker closed early and handed out bread to stranded drivers. ' +
  'The council will discuss on Friday whether lorries should use the inland route instead. ' +
  'Mayor Ines Takko has asked for that three times since the spring.'

interface Extra {
  readonly source?: string
  readonly url?: string
  readonly credits?: readonly string[]
  readonly quoted?: string
  readonly corrects?: readonly string[]
}

const facts = (
  id: string,
  text: string,
  { source, url, credits = [], quoted, corrects }: Extra = {},
): ArticleFacts => ({
  article: {
    id,
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(corrects === undefined ? {} : { corrects }),
  },
  quantities: [],
  dates: [],
  entities: [],
  quotes:
    quoted === undefined
      ? []
      : [
          {
            kind: 'quote',
            text: quoted,
            span: { field: 'text', start: text.indexOf(quoted), end: text.indexOf(quoted) + quoted.length },
            speaker: null,
          },
        ],
  credits,
  sentences: [{ text, span: { field: 'text', start: 0, end: text.length }, paragraph: 0 }],
  skipped: [],
})

describe('sourceGroups', () => {
  it('counts a copy with a paragraph of its own as the source that it copies', () => {
    expect(sourceGroups([facts('a', WIRE), facts('b', REPORT), facts('c', `${WIRE} ${OWN}`)])).toEqual([0, 1, 0])
  })

  it('keeps apart two reports of one event in words of their own', () => {
    expect(sourceGroups([facts('a', WIRE), facts('b', REPORT), facts('c', OWN)])).toEqual([0, 1, 2])
  })

  it('sees through changed case, accents, marks and sentence ends', () => {
    const retyped = WIRE.toUpperCase().replace(/\. /g, '; ').replace('MOLASSES', 'MOLÁSSES')
    expect(sourceGroups([facts('a', WIRE), facts('b', retyped)])).toEqual([0, 0])
  })

  it('does not take a quotation that both give for copying', () => {
    const statement =
      'we have never in the history of this council been asked to clean forty kilometres of molasses from a road and we shall not be asked again while I am mayor of this town, that I can promise to each and every one of you'
    const a = `Mayor Ines Takko said: "${statement}." She left at once.`
    const b = `"${statement}," the mayor of Pellworth told a meeting on Tuesday night after the accident.`
    expect(sourceGroups([facts('a', a, { quoted: statement }), facts('b', b, { quoted: statement })])).toEqual([0, 1])
    expect(sourceGroups([facts('a', a), facts('b', b)])).toEqual([0, 0])
  })

  it('joins two that credit one agency and share less than half', () => {
    const [first, second] = WIRE.split(/(?<=hurt\.) /) as [string, string]
    const a = `${first} ${OWN}`
    const b = `${first} ${REPORT} ${second.slice(0, 20)}`
    expect(sourceGroups([facts('a', a), facts('b', b)])).toEqual([0, 1])
    const credits = ['AP']
    expect(sourceGroups([facts('a', a, { credits }), facts('b', b, { credits })])).toEqual([0, 0])
  })

  it('does not join what shares a credit and no words', () => {
    const credits = ['Reuters']
    expect(sourceGroups([facts('a', WIRE, { credits }), facts('b', REPORT, { credits })])).toEqual([0, 1])
  })

  it('joins an update with the earlier article of the same outlet', () => {
    const update = `${OWN} ${REPORT} ${WIRE.slice(0, 190)}`
    expect(sourceGroups([facts('a', WIRE, { source: 'Daily' }), facts('b', update, { source: 'daily' })])).toEqual([
      0, 0,
    ])
    expect(sourceGroups([facts('a', WIRE, { source: 'Daily' }), facts('b', REPORT, { source: 'Daily' })])).toEqual([
      0, 1,
    ])
  })

  it('takes a correction for the source that it corrects, whatever it says now', () => {
    const articles = [facts('a#1', WIRE), facts('b', REPORT), facts('a#2', OWN, { corrects: ['a#0', 'a#1'] })]
    expect(sourceGroups(articles)).toEqual([0, 1, 0])
    expect(whyOneSource(articles[0]!, articles[2]!)).toBe('a#2 corrects a#1')
    expect(whyOneSource(articles[2]!, articles[0]!)).toBe('a#2 corrects a#1')
  })

  it('takes one page for one source', () => {
    const url = 'https://example.org/tanker'
    expect(sourceGroups([facts('a', WIRE, { url }), facts('b', OWN, { url })])).toEqual([0, 0])
  })

  it('finds nothing in nothing', () => {
    expect(sourceGroups([])).toEqual([])
    expect(sourceGroups([facts('a', ''), facts('b', '')])).toEqual([0, 1])
    expect(sourceGroups([facts('a', 'Two dead.'), facts('b', 'Two dead.')])).toEqual([0, 1])
  })

  it('groups the same articles together whatever their order', () => {
    const all = [facts('a', WIRE), facts('b', REPORT), facts('c', `${WIRE} ${OWN}`), facts('d', OWN)]
    const partition = (list: readonly ArticleFacts[]): string => {
      const groups = sourceGroups(list)
      return [...new Set(groups)]
        .map((group) =>
          list
            .filter((_, i) => groups[i] === group)
            .map(({ article }) => article.id)
            .sort()
            .join(),
        )
        .sort()
        .join(' ')
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (list) => {
        expect(partition(list)).toBe(partition(all))
      }),
    )
  })
})

describe('whyOneSource', () => {
  it('says how much of one stands in the other', () => {
    const why = whyOneSource(facts('a', WIRE, { source: 'Daily' }), facts('b', `${WIRE} ${OWN}`, { source: 'Herald' }))
    expect(why).toBe('100% of the words of Daily stand in Herald')
  })

  it('names the agency that one of them is', () => {
    const wire = facts('a', WIRE, { source: 'Associated Press' })
    const daily = facts('b', `${WIRE.slice(0, 250)} ${OWN}`, { source: 'Daily', credits: ['AP'] })
    expect(whyOneSource(wire, daily)).toMatch(/^Daily credits AP, and \d\d% of the words of /)
  })

  it('says nothing of independent articles', () => {
    expect(whyOneSource(facts('a', WIRE), facts('b', REPORT))).toBeNull()
  })
})
