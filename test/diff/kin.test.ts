import { describe, expect, test } from 'vitest'
import { kinOf } from '../../src/diff/kin.js'

const read = (role: string): string => {
  const found = kinOf(role)
  return found ? `${found.kin} of ${found.of}` : '-'
}

describe('kinOf reads whose kin somebody is', () => {
  test.each([
    ["Mira's mother", 'mother of Mira'],
    ['Mira’s older  brother', 'brother of Mira'],
    ["Mira Sand's dad", 'father of Mira Sand'],
    ["James' aunt", 'aunt of James'],
    ["the late Mira Sand's aunt", 'aunt of Mira Sand'],
    ['aunt of Mira Sand', 'aunt of Mira Sand'],
    ['wife and cousin of Mira', 'cousin of Mira'],
    ["Mr. Sand's wife", 'wife of Mr. Sand'],
    ["Su's great-aunt", 'great-aunt of Su'],
    ["O'Neil's son", "son of O'Neil"],
  ])('%s: %s', (role, expected) => {
    expect(read(role)).toBe(expected)
  })

  test.each([
    ['nobody named', 'mother'],
    ['a pronoun', 'his wife'],
    ['one who is only described', "the victim's aunt"],
    ['one who is only described, behind it', 'aunt of the victim'],
    ['a place before the noun', "Mira's Sarun cousin"],
    ['a child of his', "father of Mira's unborn child"],
    ['a child of his, and no more', "father of Mira's child"],
    ['a mother of hers', "Mira's mother's boyfriend"],
    ['a brother of hers', "wife of Mira's brother"],
    ['an aunt of two', "Mira's aunt of Toby"],
    ['somebody’s anything', "father of Mira's Grandson"],
    ['a son whose name begins small', 'mother of deMira'],
    ['one among others', 'mother of Mira and two boys'],
    ['one behind a word in small letters', 'mother of young Mira'],
    ['somebody’s, with nobody behind it', 'mother of'],
    ['kin by law', "Mira's brother-in-law"],
    ['a foster mother', "Mira's foster mother"],
    ['a half sister', "Mira's half sister"],
    ['a neighbour, who may be kin too', "Mira's neighbour"],
    ['a roommate', "Mira's roommate"],
    ['a post', "Mira's boss"],
    ['a name that ends in another', "Mira's House mother"],
    ['“of” alone', 'of Mira'],
    ['nothing', ''],
    ['a word of the language', '__proto__ constructor'],
  ])('nothing of %s: %s', (_, role) => {
    expect(kinOf(role)).toBeNull()
  })
})
