import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/align/names/compare-names.js'

const compare = (a: string, b: string) => compareNames(a, b, { type: 'person' })

describe('compareNames of persons: one person', () => {
  it.each([
    ['Muammar al-Qaddafi', 'Moamer Kadhafi', 'spelling'],
    ['Nikita Khrushchev', 'Nikita Khrushchov', 'spelling'],
    ['Abdel Fattah el-Sissi', 'Abdul Fatah al-Sisi', 'spelling'],
    ['Steven Keller', 'Stephen Keller', 'spelling'],
    ['Marc Keller', 'Mark Keller', 'spelling'],
    ['Michael Ardley', 'Micheal Ardley', 'spelling'],
    ['Caitlin Ardley', 'Kaitlyn Ardley', 'spelling'],
    ['Mao Zedong', 'Mao Tse-tung', 'spelling'],
    ['Xi Jinping', 'Xi Jin Ping', 'same'],
    ['Moon Jae-in', 'Moon Jae In', 'same'],
    ['Ardley, Thomas', 'Thomas Ardley', 'same'],
    ['Sgt. Thomas Ardley', 'Thomas Ardley', 'same'],
    ['Thomas "Red" Ardley', 'Thomas Ardley', 'same'],
    ['Mike Ardley', 'Michael R. Ardley', 'alias'],
    ['T. Ardley', 'Thomas Ardley', 'alias'],
    ['Thomas B. Ardley', 'Thomas Ardley', 'partial'],
    ['Thomas Ardley Jr.', 'Thomas Ardley', 'partial'],
    ['Ardley', 'Thomas Ardley', 'partial'],
    ['Ardly', 'Thomas Ardley', 'spelling'],
    ['Володимир Бондар', 'Vladimir Bondar', 'spelling'],
  ])('%s / %s is %s', (a, b, relation) => {
    expect(compare(a, b).relation).toBe(relation)
  })
})

describe('compareNames of persons: two people', () => {
  it.each([
    ['Louis Ardley', 'Louise Ardley'],
    ['Aleksandr Petrov', 'Aleksandra Petrova'],
    ['Michael Ardley', 'Michelle Ardley'],
    ['Thomas Peters', 'Thomas Peterson'],
    ['Anton Ivanov', 'Anton Ivanovsky'],
    ['Saleh bin Faris', 'Faris bin Saleh'],
    ['Ahmed Hassan', 'Hassan Ahmed'],
    ['Thomas W. Ardley', 'Thomas H. W. Ardley'],
    ['Wang Yi', 'Wang Li'],
    ['Li Wen Barrow', 'Elliot Barrow'],
    ['Ardley', 'Thomas Marsh'],
    ['Bashar al-Assad', 'Hafez al-Assad'],
    ['Thomas James', 'James Thomas'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
  })
})

describe('compareNames says why', () => {
  it.each([
    [
      'Anwar Awlouki',
      'Anwar Awluki',
      'same person: the given name is the same; the surname differs as ou/u, two ways to write one sound',
    ],
    ['Angelo Ricci', 'Angela Ricci', 'two people: Angela and Angelo are look-alike names of two people'],
    ['Mike Ardley', 'Michael Ardley', 'same person: the surname is the same; Mike is a short form of Michael'],
    ['Heike Brandt', 'Lena Brandt', 'two people: Heike in one, Lena in the other'],
    [
      'Ronan McArdley',
      'Ronan McArdly',
      'same person: the given name is the same; the surname has one letter more or less (e)',
    ],
  ])('%s / %s: %s', (a, b, _) => {
    expect(compare(a, b).explanation).toBe(_)
  })
})
