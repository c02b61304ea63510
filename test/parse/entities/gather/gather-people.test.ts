import { describe, expect, it } from 'vitest'
import { gather, mentionsByName } from '../marked.js'

const people = (text: string, title?: string) => mentionsByName(gather(text, title).filter((e) => e.type === 'person'))

describe('mentions of one person are gathered under the fullest name', () => {
  it.each([
    ['Slavic', '{p:Oksana Melnyk} spoke. {p:Melnyk} left.', ['Oksana Melnyk', 'Melnyk']],
    [
      'Arabic',
      '{p:Samir al-Khatib} spoke. {p:Khatib} and {p:al-Khatib} left.',
      ['Samir al-Khatib', 'Khatib', 'al-Khatib'],
    ],
    [
      'Arabic, two words',
      '{p:Ali Bagher Kazemi} spoke. {p:Bagher Kazemi} left.',
      ['Ali Bagher Kazemi', 'Bagher Kazemi'],
    ],
    [
      'with bin',
      '{p:Faisal bin Turki} spoke. {p:bin Turki} and {p:Prince Faisal} left.',
      ['Faisal bin Turki', 'bin Turki', 'Faisal'],
    ],
    ['Chinese', '{p:Wu Guoqing} spoke. {p:Wu} left.', ['Wu Guoqing', 'Wu']],
    ['Korean', '{p:Lee Jae-min} spoke. {p:Lee Jae Min} and {p:Lee} left.', ['Lee Jae-min', 'Lee Jae Min', 'Lee']],
    [
      'Spanish',
      '{p:Ana María Torres Vega} spoke. {p:Torres Vega} and {p:Torres} left.',
      ['Ana María Torres Vega', 'Torres Vega', 'Torres'],
    ],
    [
      'with de la',
      '{p:Juan de la Fuente} spoke. {p:de la Fuente} left. {p:De la Fuente} ate.',
      ['Juan de la Fuente', 'de la Fuente', 'De la Fuente'],
    ],
    ['with van der', '{p:Piet van der Meer} spoke. {p:Van der Meer} left.', ['Piet van der Meer', 'Van der Meer']],
    ['African', '{p:Chukwuemeka Okonkwo} spoke. {p:Okonkwo} left.', ['Chukwuemeka Okonkwo', 'Okonkwo']],
    ['Indian', '{p:K. R. Subramanian} spoke. {p:Subramanian} left.', ['K. R. Subramanian', 'Subramanian']],
    ['with initials', '{p:Arley Sanders} spoke. {p:A.D. Sanders} left.', ['Arley Sanders', 'A.D. Sanders']],
    ['middle initial', '{p:Ann Roe} spoke. {p:Ann B. Roe} left.', ['Ann Roe', 'Ann B. Roe']],
    ['Jr.', '{p:Jim Roe Jr.} spoke. {p:Jim Roe} and {p:Roe} left.', ['Jim Roe Jr.', 'Jim Roe', 'Roe']],
    ['nickname', '{p:Don “Pops” Strong} spoke. {p:Pops} left.', ['Don “Pops” Strong', 'Pops']],
    ['given name', '{p:Emilio Vargas} spoke. {p:Emilio} left.', ['Emilio Vargas', 'Emilio']],
    ['one word', '{p:Pelinho} spoke. {p:Pelinho} left.', ['Pelinho', 'Pelinho']],
    ['accents', '{p:José Peña} spoke. {p:Pena} left.', ['José Peña', 'Pena']],
    ['possessive', "{p:Ann Roe} spoke. {p:Roe's} car left.", ['Ann Roe', 'Roe']],
  ])('%s', (_region, text, mentions) => {
    expect(Object.values(people(text))).toEqual([mentions])
  })

  it('counts the title in', () => {
    expect(people('{p:Ann Roe} spoke.', '{p:Roe} speaks')).toEqual({ 'Ann Roe': ['Roe', 'Ann Roe'] })
  })

  it('finds a surname that was not tagged, and not inside another name', () => {
    expect(people('{p:Ann Kowal} spoke. Then Kowal left for Kowal Street.')).toEqual({
      'Ann Kowal': ['Ann Kowal', 'Kowal'],
    })
  })
})

describe('people of one surname are kept apart', () => {
  it('gives a bare surname to the one just spoken of by full name', () => {
    expect(
      people(
        'The uncle is {p:Luis Herrera}. {p:Herrera} agreed.\n' +
          'The father is {p:Juan Pablo Herrera}. {p:Herrera} did not.\nA cousin, {p:Mar Herrera}, watched.',
      ),
    ).toEqual({
      'Luis Herrera': ['Luis Herrera', 'Herrera'],
      'Juan Pablo Herrera': ['Juan Pablo Herrera', 'Herrera'],
      'Mar Herrera': ['Mar Herrera'],
    })
  })

  it('leaves it with the one who has been called so', () => {
    expect(
      people(
        'President {p:Otto Braun} spoke. {p:Braun} smiled. It was late. Behind sat {p:Emil Braun}, his brother. ' +
          'Guests came. Music played. Then {p:Braun} left.',
      ),
    ).toEqual({ 'Otto Braun': ['Otto Braun', 'Braun', 'Braun'], 'Emil Braun': ['Emil Braun'] })
  })

  it('goes by office', () => {
    expect(
      people('President {p:Otto Braun} spoke. His wife, {p:Eva Braun}, listened. President {p:Braun} left.'),
    ).toEqual({ 'Otto Braun': ['Otto Braun', 'Braun'], 'Eva Braun': ['Eva Braun'] })
  })

  it('goes by the courtesy title', () => {
    expect(
      people('Mr. {p:Otto Braun} and his wife, {p:Eva Braun}, came. Mrs. {p:Braun} left. Mr. {p:Braun} stayed.'),
    ).toEqual({
      'Otto Braun': ['Otto Braun', 'Braun'],
      'Eva Braun': ['Eva Braun', 'Braun'],
    })
  })

  it('knows senior from junior', () => {
    expect(Object.keys(people('{p:Jim Roe Sr.} and {p:Jim Roe Jr.} came.'))).toEqual(['Jim Roe Sr.', 'Jim Roe Jr.'])
  })

  it('does not merge a father and a son with one more name', () => {
    expect(
      Object.keys(people('{p:Clark Weller} wept. That night his 32-year-old son {p:Clark Owen Weller} was shot.')),
    ).toEqual(['Clark Weller', 'Clark Owen Weller'])
  })

  it('does not merge different given names', () => {
    expect(Object.keys(people('{p:John Roe} met {p:Joan Roe}.'))).toEqual(['John Roe', 'Joan Roe'])
  })
})

describe('a surname before a full name in one sentence', () => {
  it('is somebody else', () => {
    expect(
      people('President {p:Braun} and {p:Eva Braun}, the first lady, came. {p:Braun} spoke. Mrs. {p:Braun} left.'),
    ).toEqual({ Braun: ['Braun', 'Braun'], 'Eva Braun': ['Eva Braun', 'Braun'] })
  })
})

describe('the bare surname belongs to the one in office', () => {
  it('where a relative is named beside him', () => {
    expect(
      people(
        'Behind sat {p:Emil Braun}, younger brother of President {p:Otto Braun} and head of the navy. {p:Braun} spoke.',
      ),
    ).toEqual({ 'Emil Braun': ['Emil Braun'], 'Otto Braun': ['Otto Braun', 'Braun'] })
  })

  it('where only the first lady is named in full', () => {
    expect(
      people(
        'President {p:Braun} spoke. {p:Braun} sat. Later {p:Braun} and first lady {p:Eva Braun} left. {p:Braun} slept.',
      ),
    ).toEqual({ Braun: ['Braun', 'Braun', 'Braun', 'Braun'], 'Eva Braun': ['Eva Braun'] })
  })
})

describe('what is no part of a name is left out', () => {
  it.each([
    ['a title', '{p:President Otto Braun} spoke.', 'Otto Braun'],
    ['an office inside', '{p:NATO Secretary General Otto Braun} spoke.', 'Otto Braun'],
    ['a courtesy title', '{p:Mrs. Braun} spoke.', 'Braun'],
    [
      'a word that was tagged with it once',
      '{p:Otto Braun Memos} are out. {p:Otto Braun} spoke. {p:Braun} left.',
      'Otto Braun',
    ],
  ])('%s', (_what, text, name) => {
    expect(Object.keys(people(text))).toEqual([name])
  })

  it('and what is no person is none', () => {
    expect(people('Sen. {p:Ann Roe}, {p:D-Calif.}, spoke.')).toEqual({ 'Ann Roe': ['Ann Roe'] })
  })
})

describe('a surname that two bear', () => {
  it.each([
    [
      'is nobody who is named in full only behind it',
      'Police took {p:Ann Pell}. {p:Pell} fled. As police sought {p:Pell}, {p:Doreen Pell} woke up.',
      { 'Ann Pell': ['Ann Pell', 'Pell', 'Pell'], 'Doreen Pell': ['Doreen Pell'] },
    ],
    [
      'is rather the one called by it so far than a relative named since',
      "{p:Omar Lind} was jailed. {p:Lind} wept. It was for the death of {p:Lind}'s son, {p:Tobias Lind}. {p:Lind} will appeal.",
      { 'Omar Lind': ['Omar Lind', 'Lind', 'Lind', 'Lind'], 'Tobias Lind': ['Tobias Lind'] },
    ],
  ])('%s', (_what, text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})
