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
