import { describe, expect, test } from 'vitest'
import { bodyOf, isPartOf, spokenFor, withoutBearer } from '../../../src/diff/independence/body.js'

const read = (said: string): string | null => {
  const body = bodyOf(withoutBearer(said))
  return body && [body.noun ?? `the ${body.office}`, ...[...body.of].sort()].join(' ')
}

const isWithin = (a: string, b: string): boolean => isPartOf(bodyOf(a)!, bodyOf(b)!)

describe('bodyOf reads for whom somebody speaks', () => {
  test.each([
    ['Police', 'police'],
    ['Sarun police', 'police sarun'],
    ['the Sarun Police Department', 'police sarun'],
    ['SPD', 'police'],
    ['police in Sarun', 'police sarun'],
    ['police spokesman', 'police'],
    ['Sarun police homicide Sgt.', 'police sarun'],
    ['deputy police chief', 'police'],
    ['chief of police', 'police'],
    ['Sarun Chief of Police', 'police sarun'],
    ['spokeswoman for the Sarun police', 'police sarun'],
    ['Police Chief Ross Pell', 'police'],
    ['City of Sarun Police officer Ida Lunde', 'police sarun'],
    ['statement from police', 'police'],
    ['preliminary information from police', 'police'],
    ['officers', 'police'],
    ['deputies', 'sheriff'],
    ['Sheriff Bo Ek', 'sheriff'],
    ['Marl County Sheriff’s Office', 'sheriff county marl'],
    ["sheriff's deputies", 'sheriff'],
    ['Sarun Fire Rescue', 'fire sarun'],
    ['fire officials', 'fire'],
    ['coroner’s office', 'coroner'],
    ['Marl County Coroner Ida Lunde', 'coroner county marl'],
    ['medical examiner', 'examiner'],
    ['district attorney’s office', 'attorney'],
    ["Assistant State's Attorney", 'attorney'],
    ['Ministry of Health', 'ministry health'],
    ['Gaza’s health ministry', 'ministry gaza health'],
    ['foreign ministry spokeswoman', 'ministry foreign'],
    ['the department', 'the department'],
    ["mayor's office", 'the office mayor'],
  ])('%s: %s', (said, expected) => {
    expect(read(said)).toBe(expected)
  })

  test.each([
    'former police chief',
    'retired Sarun police officer',
    'police union',
    'police report',
    'police academy director',
    'Police Gazette',
    'police and the mayor',
    "police chief's wife",
    'lawyer for the police chief',
    'man with the police radio',
    'defense attorney',
    'tax examiner',
    'crossing guard',
    'fire',
    'officer',
    'chief',
    'officials',
    'Bo Ek',
    '',
    '__proto__',
  ])('%s is none, or others', (said) => {
    expect(read(said)).toBeNull()
  })

  test('whoever it is, in whose name a spokesman speaks', () => {
    expect(spokenFor('Harbour Board spokesman')?.noun).toBe('harbour board')
    expect(spokenFor('spokeswoman for the Harbour Board')?.noun).toBe('harbour board')
    expect(spokenFor('spokesman')).toBeNull()
    expect(spokenFor('Harbour Board director')).toBeNull()
    expect(spokenFor('spokesman Bo Ek')).toBeNull()
  })
})

describe('isPartOf', () => {
  test.each([
    ['police', 'Sarun police'],
    ['police', 'Sarun Police Department'],
    ['police spokesman', 'Sarun police'],
    ['the ministry', 'Gaza’s health ministry'],
    ['Health Ministry', 'Ministry of Health in Gaza'],
    ['the department', 'Sarun Police Department'],
    ['the office', "mayor's office"],
    ['Sarun police', 'Sarun Metropolitan Police'],
  ])('%s is, as far as it goes, %s', (a, b) => {
    expect(isWithin(a, b)).toBe(true)
  })

  test.each([
    ['Sarun police', 'police'],
    ['Leighford police', 'Marston police'],
    ['Sarun police', 'Sarun County police'],
    ['police', 'fire department'],
    ['police', "sheriff's office"],
    ['health ministry', 'defence ministry'],
    ['Gaza’s health ministry', 'Israel’s health ministry'],
    ['the department', "sheriff's office"],
    ["mayor's office", "coroner's office"],
    ['authorities', 'police'],
  ])('%s is not %s', (a, b) => {
    expect(isWithin(a, b)).toBe(false)
  })
})
