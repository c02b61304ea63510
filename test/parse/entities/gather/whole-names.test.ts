import { describe, expect, it } from 'vitest'
import { gather, mentionsByName } from '../marked.js'

const names = (text: string) => mentionsByName(gather(text))

describe('a name is as long as it is', () => {
  it('holds the generation after it, with a comma or without', () => {
    expect(names('Officers found {p:Carl Weems}, Jr., 40, of Macon.')).toEqual({
      'Carl Weems, Jr.': ['Carl Weems, Jr.'],
    })
    expect(names('A jury convicted {p:Carl Weems} III on Friday.')).toEqual({ 'Carl Weems III': ['Carl Weems III'] })
  })

  it('gives the generation to the name before it, not to the institution after it', () => {
    expect(Object.keys(names('They held {p:Carl Weems}, {o:Jr. Bibb County Court} said.'))).toEqual([
      'Carl Weems, Jr.',
      'Bibb County Court',
    ])
    expect(Object.keys(names('The trial of {o:Carl Weems Jr. Jurors} heard more.'))).toEqual(['Carl Weems Jr.'])
  })

  it('holds both halves of a hyphened surname', () => {
    expect(Object.keys(names('Then {p:Dana Pruitt}-{p:Osei} ran.'))).toEqual(['Dana Pruitt-Osei'])
    expect(Object.keys(names('The {p:Dana Pruitt}-{p:Omar Osei} feud went on.'))).toEqual(['Dana Pruitt', 'Omar Osei'])
    expect(Object.keys(names('A {p:Dana Pruitt}-led team won.'))).toEqual(['Dana Pruitt'])
  })

  it('holds a nickname in quotation marks or brackets', () => {
    expect(Object.keys(names('Police named {p:Ruben} “Big Cat” {p:Ortega} on Monday.'))).toEqual([
      'Ruben “Big Cat” Ortega',
    ])
    expect(Object.keys(names('She knew Tavarius "TJ" {p:Moody}, 15.'))).toEqual(['Tavarius "TJ" Moody'])
    expect(Object.keys(names('Police named {p:Otis} "BIGZ" Tandy. {p:Tandy} ran.'))).toEqual(['Otis "BIGZ" Tandy'])
    expect(Object.keys(names('She wrote to {p:Mary} (Polly) {p:Moody} often.'))).toEqual(['Mary (Polly) Moody'])
  })

  it('takes no title of a work for a nickname', () => {
    expect(Object.keys(names('She told "Dunes" {p:Ann Roe} that it was late.'))).toEqual(['Ann Roe'])
    expect(Object.keys(names('The singer of {p:Adele} "Hello" Tour fame left.'))).toEqual(['Adele'])
  })

  it('ends before "of" and a street where the article has the bare surname', () => {
    expect(names('Police held {o:Milo Tandy of Aspen Court} on Sunday. {p:Tandy} is 30.')).toEqual({
      'Milo Tandy': ['Milo Tandy', 'Tandy'],
      'Aspen Court': ['Aspen Court'],
    })
    expect(Object.keys(names('The {o:Royal Bank of Perth} met {p:Milo Tandy}.'))).toEqual([
      'Royal Bank of Perth',
      'Milo Tandy',
    ])
  })

  it('starts at the given name before a bare surname', () => {
    expect(Object.keys(names('Friends said that Daisy {p:Tandy} was in the house.'))).toEqual(['Daisy Tandy'])
  })

  it('does not start at an office or a weekday', () => {
    expect(Object.keys(names('On Tuesday {p:Tandy} spoke. Sheriff {p:Tandy} left.'))).toEqual(['Tandy'])
  })

  it('starts at the given name where only the surname was found elsewhere', () => {
    expect(names('It was late. Daisy Tandy was at home. “No,” {p:Tandy} said.')).toEqual({
      'Daisy Tandy': ['Daisy Tandy', 'Tandy'],
    })
  })

  it('starts at a word that is in no list, but not at the start of a sentence', () => {
    expect(Object.keys(names('They said that Zevaughn {p:Otis Tandy} died.'))).toEqual(['Zevaughn Otis Tandy'])
    expect(Object.keys(names('It was late. Overgrown {p:Otis Tandy} it is not.'))).toEqual(['Otis Tandy'])
  })

  it('ends at a surname of the article', () => {
    expect(Object.keys(names('{p:Ann Tandy} wept. The death of {l:Kelvonne Dashaiya} Tandy shook all.'))).toEqual([
      'Ann Tandy',
      'Kelvonne Dashaiya Tandy',
    ])
    expect(Object.keys(names('{p:Ann Tandy} left {l:San Diego} Tandy Center.'))).toEqual(['Ann Tandy', 'San Diego'])
  })

  it('holds a title that is a given name where an age follows', () => {
    expect(Object.keys(names('Two died. Major Tandy, 3, was one of them.'))).toEqual(['Major Tandy'])
    expect(Object.keys(names('Police Major {p:Tandy} spoke.'))).toEqual(['Tandy'])
  })
})
