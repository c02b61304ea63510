import { describe, expect, it } from 'vitest'
import { gather } from '../marked.js'

const typesOf = (text: string): Record<string, string> =>
  Object.fromEntries(gather(text).map((entity) => [`${entity.name}/${entity.mentions.length}`, entity.type]))

describe('one form is of one type throughout an article', () => {
  it.each([
    ['the surname of a full name', '{p:Tariq Odeh} spoke. {o:Odeh} left. {l:Odeh} ate.', { 'Tariq Odeh/3': 'person' }],
    ['who is addressed as one', 'Mr {o:Kató} spoke. {o:Kató} left.', { 'Kató/2': 'person' }],
    [
      'an acronym after its definition',
      'The {o:Rural Youth Union} ({x:RYU}) met. {l:RYU} won.',
      { 'Rural Youth Union/3': 'organization' },
    ],
    ['a body that no person is called', '{p:Sarn Police} left.', { 'Sarn Police/1': 'organization' }],
    ['a surname that is a body too', '{p:Frank Church} left.', { 'Frank Church/1': 'person' }],
    ['what it mostly is', '{l:Zuwara} and {l:Zuwara} and {o:Zuwara}', { 'Zuwara/3': 'place' }],
  ])('%s', (_what, text, expected) => {
    expect(typesOf(text)).toEqual(expected)
  })

  it.each([
    [
      'a place and a player of one name',
      '{p:Amir Jordan} lives in {l:Jordan}. {p:Jordan} won.',
      { 'Amir Jordan/2': 'person', 'Jordan/1': 'place' },
    ],
    ['two that are equally frequent', '{l:Lincoln} and {o:Lincoln}', { 'Lincoln/1': 'organization' }],
  ])('but for %s', (_what, text, expected) => {
    expect(typesOf(text)).toEqual(expected)
  })
})
