import { describe, expect, test } from 'vitest'
import { alarms, brief, findings, story } from './story.js'

describe('quotations', () => {
  test('agree though the figures in them are written differently', () => {
    const found = findings(
      story(
        '“The hands of these men have cost us more than 1400 lives and four schools,” Maria Keller said.',
        '"The hands of these men have cost us more than 1,400 lives and 4 schools," Maria Keller said.',
      ),
      'quote',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })

  test('agree where one outlet quotes a part', () => {
    const found = findings(
      story(
        '“We will not leave this valley before winter comes. We have nowhere to go,” Maria Keller said.',
        'Maria Keller said “we will not leave this valley before winter comes.”',
      ),
      'quote',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })

  test('differ in wording', () => {
    const found = alarms(
      story(
        '“We just sat there for about two minutes and nothing happened,” Maria Keller said.',
        '“We just sit there for about two minutes, and nothing happened,” Maria Keller said.',
      ),
      'quote',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['wording', 'minor']])
  })

  test('of one pattern are not held against each other where both articles have both', () => {
    const text =
      '“Maria Keller was taken from the lobby at 7:30 on Monday,” Jonas Brandt said. “Abu Marzouk was taken from the lobby at 7:30 on Monday,” he said.'
    const found = findings(story(text, text), 'quote')
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement', 'agreement'])
  })

  test('are major where a negation changes', () => {
    const found = alarms(
      story(
        '“The government will sign this agreement with the rebels in May,” Jonas Brandt said.',
        '“The government will not sign this agreement with the rebels in May,” Jonas Brandt said.',
      ),
      'quote',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['wording', 'major']])
  })

  test('of two people in a few equal words are two quotations', () => {
    expect(
      alarms(
        story(
          'Maria Keller called for “a new deal” with the union.',
          'Jonas Brandt said it was time for “a new deal” for farmers.',
        ),
        'quote',
      ).map(brief),
    ).toEqual([])
  })
})
