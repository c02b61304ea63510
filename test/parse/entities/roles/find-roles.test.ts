import { describe, expect, it } from 'vitest'
import { rolesOf } from '../marked.js'

describe('a role stands before the name', () => {
  it.each([
    [
      '{x:Kenyan} Interior Ministry spokeswoman {p:Grace Wanjiru} said so.',
      'Grace Wanjiru',
      'Kenyan Interior Ministry spokeswoman',
    ],
    ['Detective {p:Luis Ocampo} took the call.', 'Luis Ocampo', 'Detective'],
    ['Gov. {p:Ada Lindqvist} signed it.', 'Ada Lindqvist', 'Gov.'],
    ['Lt. Gov. {p:Dan Roe} was there.', 'Dan Roe', 'Lt. Gov.'],
    ['Rev. {p:Thabo Nkosi} prayed.', 'Thabo Nkosi', 'Rev.'],
    ["{l:Peru}'s Deputy Finance Minister {p:Rosa Quispe} resigned.", 'Rosa Quispe', "Peru's Deputy Finance Minister"],
    ['Secretary of State {p:Helen Marsh} left for {l:Oslo}.', 'Helen Marsh', 'Secretary of State'],
    ['President-elect {p:Bola Adeyemi} spoke.', 'Bola Adeyemi', 'President-elect'],
    ['Senior {o:Fatah} member {p:Abu Karim} attended.', 'Abu Karim', 'Senior Fatah member'],
    ['On Tuesday the former {o:Interpol} chief {p:Hans Weber} replied.', 'Hans Weber', 'former Interpol chief'],
    ['The 35-year-old nurse {p:Ann Roe} fled.', 'Ann Roe', 'nurse'],
    ['President and CEO {p:Min-ji Park} agreed.', 'Min-ji Park', 'President and CEO'],
    ['{l:Salt Harbor} police detective {p:Ben Cole} said.', 'Ben Cole', 'Salt Harbor police detective'],
    ['Dr. {p:Priya Raman} operated.', 'Priya Raman', 'Dr.'],
    ['then-national security adviser {p:Max Stone} left.', 'Max Stone', 'then-national security adviser'],
    ['his brother {p:Raj Mehta} ran.', 'Raj Mehta', 'brother'],
    ['{p:Sheriff Dan Roe} said so.', 'Dan Roe', 'Sheriff'],
    ['Deputy {p:Coroner Ada Lind} said so.', 'Ada Lind', 'Deputy Coroner'],
    ['President{p:-elect Bola Adeyemi} spoke.', 'Bola Adeyemi', 'President-elect'],
    ['said First Deputy Superintendent {p:Ed Novak}.', 'Ed Novak', 'First Deputy Superintendent'],
    ['Accused gunman {p:Ed Novak} stood up.', 'Ed Novak', 'Accused gunman'],
    ['He faced a visibly angry Judge {p:Rosa Quispe}.', 'Rosa Quispe', 'Judge'],
    ['{p:Tim Voss}, a student at the school for more than two years, left.', 'Tim Voss', 'student at the school'],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role])
  })
})

describe('a role stands before the name and a comma', () => {
  it.each([
    [
      'The deputy trade minister of {l:Chile}, {p:Pablo Rojas}, also visited.',
      'Pablo Rojas',
      'deputy trade minister of Chile',
    ],
    ["In {l:Tampa}, the girl's great-aunt, {p:Marta Diaz}, refused.", 'Marta Diaz', "the girl's great-aunt"],
    ['It was signed by the special counsel, {p:Robert Hale}.', 'Robert Hale', 'special counsel'],
    ["The club's owner, {p:Neil Banda}, was hurt.", 'Neil Banda', "The club's owner"],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role])
  })
})

describe('a role stands after the name', () => {
  it.each([
    [
      'It works, said {p:Jane Doe}, a {l:Denver} police homicide detective.',
      'Jane Doe',
      'Denver police homicide detective',
    ],
    ['{p:Irena Novak}, the first lady, welcomed them.', 'Irena Novak', 'first lady'],
    ['{p:Sam Otieno}, 42, a teacher at {o:Moi High School}, was unhurt.', 'Sam Otieno', 'teacher at Moi High School'],
    ["{p:Lia Cain}, {p:Otto Cain}'s cousin, said no.", 'Lia Cain', "Otto Cain's cousin"],
    ['{p:Kofi Mensah}, spokesman for {o:Hezbollah}, denied it.', 'Kofi Mensah', 'spokesman for Hezbollah'],
    ['{p:Li Na}, a 35-year-old nurse, agreed.', 'Li Na', 'nurse'],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role])
  })

  it('reads two that "and" joins', () => {
    expect(
      rolesOf(
        'Behind him sat {p:Ivo Petrov}, younger brother of President {p:Asen Petrov} and head of the army.',
        'Ivo Petrov',
      ),
    ).toEqual(['younger brother of President Asen Petrov', 'head of the army'])
  })
})

describe('a role is stated by a verb', () => {
  it.each([
    ["{p:Reza Karimi} is {l:Iran}'s chief negotiator.", 'Reza Karimi', "Iran's chief negotiator"],
    ['{p:Amy Ward} was an educator at {o:Hill School}.', 'Amy Ward', 'educator at Hill School'],
    ['{p:Amy Ward} had been a prosecutor.', 'Amy Ward', 'prosecutor'],
    ['{p:Amy Ward}, who was a nurse, died.', 'Amy Ward', 'nurse'],
    ['{p:Amy Ward} served as ambassador to {l:Chile}.', 'Amy Ward', 'ambassador to Chile'],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role])
  })
})

describe('finds no role', () => {
  it.each([
    ['a courtesy title', 'Mr. {p:Roe} and Mrs. {p:Doe} left.', 'Roe'],
    [
      'the role of another name in a list',
      'They met {p:Ann Roe}, a nurse, {p:Bob Doe}, a driver, and others.',
      'Bob Doe',
      ['driver'],
    ],
    ['the one who says so', 'According to the mayor, {p:John Roe} was killed.', 'John Roe'],
    ['a relative', 'The brother of {p:Ann Roe} is a doctor.', 'Ann Roe'],
    ['the role of the next person', 'With him was {p:Ann Roe}, spokesman {p:John Doe} said.', 'Ann Roe'],
    ['a denied role', '{p:Ann Roe} is not a member of {o:Hamas}.', 'Ann Roe'],
    ['a verb before a title', 'They praised President {p:Roe}.', 'Roe', ['President']],
    ['a noun that heads no role', 'The race of president {p:Roe}, a race, is on.', 'Roe', ['president']],
  ])('in %s', (_what, text, name, roles: string[] = []) => {
    expect(rolesOf(text, name)).toEqual(roles)
  })
})
