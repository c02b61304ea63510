import { describe, expect, it } from 'vitest'
import { parseEntities } from '../../../../src/index.js'

const named = (text: string): string[] => parseEntities(text).map(({ type, name }) => `${type} ${name}`)

describe('offices of sheriffs, coroners and prosecutors', () => {
  it.each([
    ["A spokesman for the Brandt County Sheriff's Office said so.", "organization Brandt County Sheriff's Office"],
    ['The Brandt County Sheriff’s office asked for help.', 'organization Brandt County Sheriff’s office'],
    [
      "The Brandt County District Attorney's Office charged him.",
      "organization Brandt County District Attorney's Office",
    ],
    ["The Brandt County Medical Examiner's Office named her.", "organization Brandt County Medical Examiner's Office"],
    ["Deputies of the Port Sarn Sheriff's Department came.", "organization Port Sarn Sheriff's Department"],
  ])('are one name: %s', (text, expected) => {
    expect(named(text)).toEqual([expected])
  })

  it('are none where the holder is named, or what he owns is no office', () => {
    expect(named('Brandt County Sheriff Ann Roe was there.')).toEqual(['place Brandt County', 'person Ann Roe'])
    expect(named("The Brandt County Sheriff's deputies were there.").join()).not.toContain('deputies')
  })

  it('end at the end of a line', () => {
    expect(named("He was seen in Halden\nSheriff's Office of no use, he said.").join()).not.toContain('Halden\n')
  })
})
