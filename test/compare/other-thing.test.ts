import { describe, expect, test } from 'vitest'
import { alarms, brief, findings, story } from './story.js'

// So that the texts are articles and no alerts.
const MORE =
  ' The street was closed for hours. Shops stayed shut. The mayor thanked the crews. Rain is forecast for the weekend.'

const told = (...texts: readonly string[]): string[] =>
  alarms(story(...texts.map((text) => text + MORE)), 'quantity').map(brief)

describe('figures of two things', () => {
  test.each([
    [
      'a year’s dead and an evening’s',
      'Five people were killed in a shooting in Sarun, police said.',
      'More than 750 people have been killed in Sarun so far this year, police said.',
    ],
    [
      'an evening’s dead whose fate stands behind a remark',
      'Five people, believed to be related, were killed in a shooting in Sarun, police said.',
      'More than 750 people have been killed in Sarun so far this year, police said.',
    ],
    [
      'cases of a year and a half and cases since a year',
      'The prosecutor has handled close to a dozen cases of children shot in the past 17 months.',
      'The prosecutor has handled 14 cases of children shot since 2005.',
    ],
    [
      'those killed and one of the killed, of whom it tells',
      'A man killed two adults at a home in Sarun on Friday.',
      'One of the slain adults lay at the door of the home in Sarun on Friday.',
    ],
    [
      'those hurt and the one hurt worst',
      'Six people were shot and one was critically injured at a bar in Sarun.',
      'A gunfight injured six people at a bar in Sarun.',
    ],
    [
      'the whole and a part that the sentence adds to',
      'Five people were injured in the shooting on Hill Road, police said.',
      'Four people were injured by shots on Hill Road and one was struck by a splinter, police said.',
    ],
    [
      'how often one was struck and how often another',
      'Sergeant Ada Moss was struck eight times in the shoulder and arm.',
      'A woman in a car, Lena Voss, was shot seven times in the shoulder.',
    ],
    [
      'how long one served and how long one lived there',
      'He was paroled in 2012 with five years of supervision after the shooting.',
      'The neighbour has been living around the corner for four years, before the shooting.',
    ],
    [
      'how long something rose and how long ago something was',
      'The number of children shot has risen in the past five months, the prosecutor said.',
      'Three children were shot within the past two months, the prosecutor said.',
    ],
    [
      'how long one worked there and how long ago another began',
      'His grandmother had worked at the church in Sarun for more than 30 years.',
      'The pastor of the church in Sarun first preached nearly 30 years ago.',
    ],
    [
      'a sentence and how long one lived there',
      'Odd Brandt was paroled in 2012 with five years of supervision.',
      'A neighbour said she has been living nearby for around five years.',
    ],
    [
      'the build of one suspect and of another',
      'Odd Brandt, the suspect, is described as 6-foot-2 and weighing 140 pounds, police said.',
      'Police described the suspect as about 6 feet, 1 inch tall, weighing about 145 pounds.',
    ],
    [
      'the first shots and all of them',
      'Prosecutors said Odd Brandt fired the first four shots into the crowd that night.',
      'Police said Odd Brandt fired 11 shots into the crowd that night.',
    ],
    [
      'the women and all who were hurt',
      'Officers found a man and two female victims with wounds after the shooting at the bar on Hill Road.',
      'Police arrested the man who shot four people at the bar on Hill Road.',
    ],
    [
      'counts of two charges',
      'Odd Brandt was charged with two counts of attempted murder after the shooting on Hill Road.',
      'Odd Brandt was charged with seven counts of assault on an officer after the shooting on Hill Road.',
    ],
    [
      'guests of a party and those hit',
      'Police say about 60 people were at the party on Hill Road when the shooting began.',
      'Odd Brandt is charged with the shooting of nine people at the party on Hill Road.',
    ],
  ])('%s', (_, a, b) => {
    expect(told(a, b)).toEqual([])
    expect(told(b, a)).toEqual([])
  })
})

describe('figures of one thing', () => {
  test.each([
    [
      'a span of the same state',
      'The woman, who was four months pregnant, was hurt in the shooting on Hill Road.',
      'The woman, five months pregnant, was hurt in the shooting on Hill Road.',
      ['value: four months / five months'],
    ],
    [
      '“several” and ten',
      'A shooting at a party in Sarun injured several people, police said.',
      'A shooting at a party in Sarun injured 10 people, police said.',
      ['precision: several / 10'],
    ],
    [
      'decades and years',
      'Captain Odd Brandt has worked in the area of the park for 26 years.',
      'Captain Odd Brandt has worked in the area of the park for three decades.',
      ['precision: 26 years / three decades'],
    ],
    [
      'killed, and killed behind a remark',
      'Five people, believed to be related, were killed in a shooting in Sarun, police said.',
      'Four people were killed in a shooting in Sarun, police said.',
      ['value: Five / Four'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(told(a, b)).toEqual(expected)
  })
})

const agreed = (...texts: readonly string[]): string[] =>
  findings(story(...texts.map((text) => text + MORE)), 'quantity').map(({ verdict }) => verdict)

describe('equal counts', () => {
  test.each([
    [
      'of incidents and of guns',
      'The robbery crew is charged with three incidents of violence, and with theft.',
      'Police found three guns in the car of the robbery crew.',
    ],
    [
      'of vans and of crews',
      'The scene was busy on Saturday: officers and 12 television crews.',
      'Riley said 35 firemen came to the scene, along with 12 ambulances.',
    ],
    [
      'that only say of whom it is told',
      'One of the suspects drew a pistol and began shooting at two students.',
      'One of the bullets went through the wall at the students of a class.',
    ],
    [
      'of the killed and of a witness',
      'One person was killed in a shooting at the Harbour Club in Sarun.',
      'One man recalled how long the line at the Harbour Club in Sarun had been.',
    ],
    [
      'of the killed and of shots',
      'An officer killed a man in Sarun on Friday.',
      'Police in Sarun said the officer fired one shot on Friday before the man fell.',
    ],
    [
      'of the killed and of blocks',
      'Two people were killed in a shooting at the parade in Sarun.',
      'The shooting happened two blocks north of the parade in Sarun.',
    ],
    [
      'of the killed and of others beside them',
      'Two people were killed in a shooting at a house in Sarun.',
      'A man lay dead and two others were in a hospital after the shooting at a house in Sarun.',
    ],
    [
      'of men and of women',
      'Two men were shot at a party in Sarun on Friday.',
      'Two women were shot at a party in Sarun on Friday.',
    ],
    [
      'of boys and of girls',
      'Two boys were shot at a party in Sarun on Friday.',
      'Two girls were shot at a party in Sarun on Friday.',
    ],
    [
      'of the wounded and of those who shot',
      'Four students were wounded in the shooting at the school in Sarun.',
      'Four suspects fled after the shooting at the school in Sarun.',
    ],
    [
      'of the killed and of one in a hospital',
      'One juvenile was killed in the shooting at a mall in Sarun.',
      'After the shooting at a mall in Sarun, one female was taken to a hospital in stable condition.',
    ],
    [
      'of the killed and of families',
      'Two people were killed in a shooting on Hill Road.',
      'The two families got into a fight on Hill Road before the shooting.',
    ],
    [
      'of suspects and of the wounded',
      'Police said two suspects walked in the front door of the home in Sarun on Sunday and opened fire.',
      'Two people are recovering from wounds after a shooting at a home in Sarun on Sunday.',
    ],
    [
      'of those shot and of bullets',
      'Six shot during a party in a park in Sarun',
      'The man pulled a pistol in the park in Sarun and fired six bullets at the party.',
    ],
    [
      'of those in hospital and of charges',
      'Three hospitalized after the shooting at a home in Sarun on Saturday',
      'Brandt faces three counts of assault in the shooting at a home in Sarun on Saturday.',
    ],
    [
      'of one of them and of the killed',
      'Neighbours came to the street in Sarun after the shooting, one of them with a towel.',
      'A woman was shot and killed in a street in Sarun, police said.',
    ],
    [
      'of one person here and one there',
      'Four people were charged after the shooting in Sarun. One person remains in jail.',
      'The wounded were taken to a clinic after the shooting in Sarun. One person walked home.',
    ],
    [
      'of charges of two kinds',
      'Odd Brandt was wanted for two counts of failure to pay support in Sarun.',
      'Odd Brandt was charged in Sarun with two counts of attempted murder.',
    ],
    [
      'of one of the oldest churches and of one of its rows',
      'They prayed in one of Sarun’s oldest churches on Friday, before the shots fell.',
      'The church in Sarun on Friday had one empty row, in which nobody prayed.',
    ],
    [
      'of the wounded and of those critically hurt',
      'Three men were wounded in a shooting in Sarun on Friday.',
      'A shooting in Sarun on Friday left eight in a hospital, three critically ill.',
    ],
  ])('%s are no agreement', (_, a, b) => {
    expect(agreed(a, b)).toEqual([])
  })

  test.each([
    [
      'of firearms by two names',
      'The boys found two guns in a bedroom of the house.',
      'The boys found two firearms in a bedroom.',
    ],
    [
      'of one of them, told alike',
      'One of the injured deputies was taken to a hospital in Orlan.',
      'One of the injured deputies was flown to a hospital in Orlan.',
    ],
    [
      'of those at home alone',
      'The girl and 4 other children home alone at the time of the shot.',
      'The girl and four other children were home alone at the time of the shot.',
    ],
    [
      'of the wounded and of people shot',
      'Four people were wounded in a shooting near a cinema in Sarun.',
      'Four people were shot near a cinema in Sarun.',
    ],
    ['of those shot and of guests', 'Five shot at a party in Sarun', 'Five partygoers were shot in Sarun on Friday.'],
    [
      'of one person in the same words',
      'One person fled the bar in Sarun in a red car.',
      'Police said one person fled from the bar in Sarun, driving a red car.',
    ],
    [
      'of the killed and of victims',
      'Four people were killed in a shooting in a car in Sarun.',
      'All four victims of the shooting in a car in Sarun were men.',
    ],
  ])('%s agree', (_, a, b) => {
    expect(agreed(a, b)).toEqual(['agreement'])
  })
})

describe('lengths of time that reach back', () => {
  const ago = (...days: readonly string[]): string[] =>
    alarms(
      days.map((publishedAt, i) => ({
        id: `${i}`,
        publishedAt,
        text:
          `The park in Sarun is not far from where two boys were shot ${i === 0 ? 'almost' : 'exactly'} two years ago.` +
          MORE,
      })),
      'quantity',
    ).map(brief)

  test('are of one time only where the articles are', () => {
    expect(ago('2024-05-16', '2024-06-20')).toEqual(['bound: almost two years / two years'])
    expect(ago('2024-05-16', '2026-05-17')).toEqual([])
  })
})

describe('equal counts of other people', () => {
  const agreed = (a: string, b: string): string[] =>
    findings(
      story(
        `${a} The street was closed for hours. Shops stayed shut on Monday. The mayor thanked the crews. Rain is forecast.`,
        `${b} Traffic was slow all morning. A vigil is planned. The town has 8,300 people. It is cold.`,
      ),
      'quantity',
    ).map(brief)

  test('two of one sentence, whatever a third article says', () => {
    expect(
      agreed(
        'Two are dead and two are in critical condition after a shooting on Mill Street in Sarun.',
        'Two are dead and two are in critical condition after a shooting on Mill Street in Sarun on Sunday.',
      ).toSorted(),
    ).toEqual(['agreement: Two / Two', 'agreement: two / two'])
  })

  test.each([
    [
      'the dead, and those who were brought to a hospital far away',
      'Ten people were killed in a shooting on Mill Street in Sarun.',
      'Ten people were brought to Port Halden Regional Medical Center after the shooting on Mill Street in Sarun.',
    ],
    [
      'one who was killed, and one in custody',
      'One person was killed in a shooting on Mill Street in Sarun.',
      'Police have one person in custody after the shooting on Mill Street in Sarun.',
    ],
    [
      'those who were hit, and those who called the police',
      'Several people were hit in the shooting on Mill Street in Sarun.',
      'Several people reported the shooting on Mill Street in Sarun.',
    ],
    [
      'those who were shot, and officers who were not',
      'Five people were shot on Mill Street in Sarun.',
      'Five officers were put on leave after the people were shot on Mill Street in Sarun.',
    ],
    [
      'men of other ages',
      'Two men, ages 20 and 21, were shot on Mill Street in Sarun.',
      'Two men, ages 26 and 36, were shot on Mill Street in Sarun.',
    ],
  ])('%s', (_, a, b) => {
    expect(agreed(a, b)).toEqual([])
  })
})
