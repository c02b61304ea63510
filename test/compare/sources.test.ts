import { describe, expect, test } from 'vitest'
import { findings, story } from './story.js'

/** How many sources a figure has, of the one finding about it. */
const independent = (...texts: readonly string[]): number[] =>
  findings(story(...texts), 'quantity').map((finding) => finding.independent)

const FERRY = 'were killed when the ferry sank near Sarun on Tuesday'

describe('sources of one figure', () => {
  test('are two where each outlet has it from another', () => {
    expect(
      independent(`Police said 14 people ${FERRY}.`, `Fourteen people ${FERRY}, the harbour master, Bo Ek, said.`),
    ).toEqual([2])
  })

  test('are one where both have it from the same', () => {
    expect(independent(`Police said 14 people ${FERRY}.`, `Fourteen people ${FERRY}, Sarun police said.`)).toEqual([1])
  })

  test.each([
    ['a spokesman of police', 'police', 'police spokesman Bo Ek'],
    ['their chief', 'the Sarun Police Department', 'Police Chief Bo Ek'],
    ['an officer of theirs', 'Sarun police', 'a Sarun police officer'],
    ['the sheriff', 'deputies', 'Sheriff Bo Ek'],
    ['the ministry in full', 'the ministry', 'the Sarun Health Ministry'],
    ['a ministry of a place', 'the health ministry', 'Sarun’s health ministry'],
    ['who speaks for a company', 'Tidewell Ferries', 'Tidewell Ferries spokeswoman Ida Lunde'],
  ])('are one where one has it from %s', (_, a, b) => {
    expect(independent(`Fourteen people ${FERRY}, ${a} said.`, `Fourteen people ${FERRY}, ${b} said.`)).toEqual([1])
  })

  test('are one where his office is told in another sentence', () => {
    const told = 'Police spokesman Bo Ek met reporters at the quay.'
    expect(independent(`Police said 14 people ${FERRY}.`, `${told} Ek said 14 people ${FERRY}.`)).toEqual([1])
  })

  test.each([
    ['two police forces', 'Leighford police', 'Marston police'],
    ['the police of a town and of its county', 'Marl police', 'Marl County police'],
    ['police and the fire department', 'police', 'the fire department'],
    ['police and those who are called authorities', 'police', 'authorities'],
    ['officials and authorities', 'officials', 'authorities'],
    ['two ministries', 'the health ministry', 'the defence ministry'],
    ['police and who was their chief', 'police', 'former police chief Bo Ek'],
    ['police and their union', 'police', 'the police union'],
  ])('are two where they are %s', (_, a, b) => {
    expect(independent(`Fourteen people ${FERRY}, ${a} said.`, `Fourteen people ${FERRY}, ${b} said.`)).toEqual([2])
  })

  test('are two police forces where a third says police only', () => {
    const from = (who: string): string => `Fourteen people ${FERRY}, ${who} said.`
    expect(independent(from('police'), from('Leighford police'), from('Marston police'))).toEqual([2])
  })

  test('are one where an agency only passes it on', () => {
    expect(
      independent(
        `The transport ministry said 14 people ${FERRY}.`,
        `Fourteen people ${FERRY}, Interfax reported, citing the transport ministry.`,
      ),
    ).toEqual([1])
    expect(
      independent(
        `Interfax said 14 people ${FERRY}.`,
        `Fourteen people ${FERRY}, the transport ministry said, according to Interfax.`,
      ),
    ).toEqual([1])
  })

  test('are two where one names nobody, and where the witnesses may be two', () => {
    expect(independent(`In all 14 people ${FERRY}.`, `Police said 14 people ${FERRY}.`)).toEqual([2])
    expect(independent(`A witness said 14 people ${FERRY}.`, `A witness said 14 people ${FERRY}.`)).toEqual([2])
  })

  test('are one where an outlet has it from the other', () => {
    const [own, other] = story(`In all 14 people ${FERRY}.`, `Fourteen people ${FERRY}, the Sarun Herald reported.`)
    const articles = [{ ...own!, source: 'Sarun Herald' }, other!]
    expect(findings(articles, 'quantity').map((finding) => finding.independent)).toEqual([1])
  })

  test('are told with who passes it on', () => {
    const [finding] = findings(
      story(
        `Police said 14 people ${FERRY}.`,
        `Fourteen people ${FERRY}, Interfax reported, citing the transport ministry.`,
      ),
      'quantity',
    )
    expect(finding!.explanation).toContain(
      'A has it from Police, B has it from transport ministry (as Interfax reports)',
    )
    expect(finding!.claims.map(({ attribution }) => attribution?.via?.name ?? null)).toEqual([null, 'Interfax'])
  })
})

describe('sources of one quotation', () => {
  const said = '“We will rebuild the harbour before the winter comes”'

  test('are two where both outlets heard it, one where both have it from one agency', () => {
    const of = (...texts: readonly string[]) => findings(story(...texts), 'quote').map((found) => found.independent)
    expect(of(`${said}, Ann Lee said.`, `${said}, Ann Lee told a crowd.`)).toEqual([2])
    expect(of(`${said}, Ann Lee told Reuters.`, `${said}, Ann Lee said, according to Reuters.`)).toEqual([1])
  })
})
