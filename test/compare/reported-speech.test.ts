import { describe, expect, test } from 'vitest'
import { alarms, findings, story } from './story.js'

/** What is told of quotations: "agreement: “…” of A / … of B". */
const told = (...texts: readonly string[]): string[] =>
  findings(story(...texts), 'quote').map(
    ({ verdict, claims }) => `${verdict}: ${claims.map(({ articleId, text }) => `${articleId} ${text}`).join(' / ')}`,
  )

describe('direct and reported speech', () => {
  test.each([
    ['Jonas Brandt said they were worse than ISIS.', 'they were worse than ISIS'],
    ['Jonas Brandt called them worse than Islamic State.', 'them worse than Islamic State'],
    ['They were worse than ISIS, Jonas Brandt said on Friday.', 'They were worse than ISIS'],
    [
      'The fighters had come at dawn. They were worse than ISIS, according to Jonas Brandt.',
      'They were worse than ISIS',
    ],
  ])('are one utterance: %s', (text, words) => {
    expect(told('“They are worse than ISIS,” Jonas Brandt said.', text)).toEqual([
      `agreement: a They are worse than ISIS / b ${words}`,
    ])
  })

  test('are one though the report says less, in the past and of others', () => {
    expect(
      told(
        '“We lost the whole harvest in the flood and nobody from the government came to help us,” Ann Lee said.',
        'Ann Lee said they had lost the whole harvest in the flood and nobody from the government had come to help them.',
      ),
    ).toHaveLength(1)
    expect(
      told(
        '“The dam is a monstrous threat to every village in the valley,” Ann Lee told reporters.',
        'Ann Lee said the dam was a threat to every village.',
      ),
    ).toHaveLength(1)
  })

  test('are told with both places and a sentence', () => {
    const articles = story(
      '“They are worse than ISIS,” Jonas Brandt said.',
      'Jonas Brandt said they were worse than ISIS.',
    )
    const [finding] = findings(articles, 'quote')
    expect(finding).toMatchObject({ verdict: 'agreement', difference: null, severity: 'none', independent: 2 })
    expect(finding!.explanation).toBe(
      'A quotes directly what B reports in its own words: “They are worse than ISIS” and “they were worse than ISIS”.',
    )
    for (const { articleId, text, span } of finding!.claims)
      expect(articles.find(({ id }) => id === articleId)!.text.slice(span.start, span.end)).toBe(text)
    expect(finding!.claims.map(({ fact }) => (fact.kind === 'quote' ? fact.form : null))).toEqual([
      undefined,
      'indirect',
    ])
  })

  test('stand together where two quote and one reports', () => {
    const quoted = '“The dam is a threat to every village in the valley,” Ann Lee said.'
    expect(told(quoted, quoted, 'Ann Lee said the dam was a threat to every village in the valley.')).toHaveLength(1)
  })

  test('are one where a part is quoted and the whole is', () => {
    expect(
      told('“They are worse than ISIS,” Jonas Brandt said.', 'Jonas Brandt called the fighters “worse than ISIS”.'),
    ).toEqual(['agreement: a They are worse than ISIS / b worse than ISIS'])
  })

  test.each([
    ['another speaker', 'Maria Keller said they were worse than ISIS.'],
    ['nobody', 'They were worse than ISIS.'],
    ['a denial', 'Jonas Brandt said they were not worse than ISIS.'],
    ['a doubt', 'Jonas Brandt said they might be worse than ISIS.'],
    ['another thing said', 'Jonas Brandt said ISIS had been defeated.'],
    ['a name in common', 'Jonas Brandt said he had fought against ISIS.'],
  ])('are two with %s', (_, text) => {
    expect(told('“They are worse than ISIS,” Jonas Brandt said.', text)).toEqual([])
  })

  test('are two with other numbers', () => {
    expect(
      told(
        '“The flood took 40 houses in the lower village,” Ann Lee said.',
        'Ann Lee said the flood took 60 houses in the lower village.',
      ),
    ).toEqual([])
  })

  test('are no discrepancy, however freely reported', () => {
    expect(
      alarms(
        story(
          '“The dam is a threat to every village in the valley,” Ann Lee said.',
          'Ann Lee said the dam threatened all villages in the valley.',
        ),
        'quote',
      ),
    ).toEqual([])
  })

  test('alone are no finding', () => {
    expect(told('Jonas Brandt said they were worse than ISIS.', 'Jonas Brandt called them worse than ISIS.')).toEqual(
      [],
    )
  })
})
