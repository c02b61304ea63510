import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByStory } from '../src/group.js'
import type { Article } from '../src/types.js'

const article = (id: string, publishedAt: string | undefined, title: string, text: string): Article => ({
  id,
  title,
  text,
  ...(publishedAt === undefined ? {} : { publishedAt }),
})

const FIRE = [
  article(
    'fire-1',
    '2024-05-06',
    'Corn Exchange in Leighford destroyed by fire',
    'A fire destroyed the Corn Exchange in Leighford on Monday. The 1862 hall on Tanner Street burned for nine hours.\nWatch manager Odette Farrow said 60 firefighters were sent.',
  ),
  article(
    'fire-2',
    '2024-05-07',
    'Leighford mourns its Corn Exchange',
    'People in Leighford laid flowers on Tanner Street, where the Corn Exchange burned down. Sixty firefighters fought the blaze in the 1862 hall, said Odette Farrow of the county brigade.',
  ),
  article(
    'fire-3',
    '2024-11-20',
    'Roofer charged over Leighford blaze',
    'A roofer, Piers Hallam, was charged on Wednesday with causing the fire that destroyed the Corn Exchange on Tanner Street in Leighford in May. Odette Farrow said a blowtorch had been left burning.',
  ),
]
const SHOOTING = [
  article(
    'shot-1',
    '2024-05-06',
    'Two wounded in shooting at car wash',
    'Two men were shot at a car wash in the 2300 block of Quarry Avenue in Ostby on Sunday night, police said. Rasheed Kolle, 34, was in critical condition at Mercy General.',
  ),
  article(
    'shot-2',
    '2024-05-06',
    'Ostby police seek gunman after Quarry Avenue shooting',
    'Police in Ostby are looking for a man who opened fire at a car wash on Quarry Avenue. Rasheed Kolle, a 34-year-old barber, was in critical condition; a second man was treated at Mercy General.',
  ),
]
const OTHER_SHOOTING = [
  article(
    'club-1',
    '2024-05-06',
    'One dead, three hurt in Marrow Hill club shooting',
    'A man was shot dead and three people were wounded outside the Velvet Room in Marrow Hill on Sunday night, police said. The victim was identified as Dario Venn, 22.',
  ),
  article(
    'club-2',
    '2024-05-08',
    'Arrest in Velvet Room killing',
    'Police arrested a man on suspicion of killing Dario Venn, 22, who was shot outside the Velvet Room, a club in Marrow Hill. Three others were wounded.',
  ),
]

const ids = (groups: readonly (readonly Article[])[]): string[][] => groups.map((group) => group.map(({ id }) => id))

describe('groupByStory', () => {
  it('puts articles on one event together and keeps other events of the same kind apart', () => {
    expect(ids(groupByStory([...SHOOTING, ...FIRE, ...OTHER_SHOOTING]))).toEqual([
      ['club-1', 'club-2'],
      ['fire-1', 'fire-2', 'fire-3'],
      ['shot-1', 'shot-2'],
    ])
  })

  it('finds the charge half a year later, which names the same hall and street', () => {
    expect(groupByStory([FIRE[0]!, FIRE[2]!])).toHaveLength(1)
  })

  it('decides by the text alone where no date is given', () => {
    const undated = [...FIRE.slice(0, 2), ...SHOOTING, ...OTHER_SHOOTING].map(({ id, title, text }) => ({
      id,
      title,
      text,
    }))
    expect(groupByStory(undated)).toHaveLength(3)
  })

  it('needs no other articles to tell two shootings apart', () => {
    expect(groupByStory([SHOOTING[0]!, OTHER_SHOOTING[0]!])).toHaveLength(2)
  })

  it('splits more with a higher threshold and joins more with a lower one', () => {
    const all = [...SHOOTING, ...FIRE, ...OTHER_SHOOTING]
    expect(groupByStory(all, { threshold: 1 })).toHaveLength(all.length)
    expect(groupByStory(all, { threshold: 0 }).length).toBeLessThan(3)
  })

  it('asks for more likeness between days when the window is short', () => {
    expect(groupByStory([FIRE[0]!, FIRE[2]!], { windowDays: 0 })).toHaveLength(2)
    expect(groupByStory([SHOOTING[0]!, SHOOTING[1]!], { windowDays: 0 })).toHaveLength(1)
  })

  it('does not join what shares only the lines of its outlet', () => {
    const notice =
      'Thank you for reading the Ostby Courier. You have one free article left this month. Members of the Courier Circle read every report, crossword and recipe, and get Sunday’s printed edition at home. Join the Courier Circle at the desk in Ferry Lane or by telephone.'
    const paywalled = [
      'Bakery wins prize for rye loaf',
      'Lorry sheds load of turf',
      'School choir to sing in Turin',
    ].map((title, i) => article(`wall-${i}`, `2024-0${i + 1}-15`, title, notice))
    expect(groupByStory(paywalled)).toHaveLength(3)
  })

  it('keeps copies of a wire story together, though their lines recur', () => {
    const copies = [0, 1, 2, 3].map((i) => ({ ...FIRE[0]!, id: `copy-${i}`, publishedAt: `2024-05-0${6 + (i >> 1)}` }))
    expect(groupByStory(copies)).toHaveLength(1)
  })

  it('gives every article once, whatever the strings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { maxLength: 8 }),
        (texts) => {
          const articles = texts.map(([title, text], i) => ({ id: String(i), title, text }))
          const out = groupByStory(articles).flat()
          expect(out.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
        },
      ),
      { numRuns: 30 },
    )
  })

  it('reads words that are names of object members', () => {
    const odd = ['__proto__ constructor toString', 'hasOwnProperty constructor __proto__'].map((text, i) => ({
      id: String(i),
      text,
    }))
    expect(groupByStory(odd).flat()).toHaveLength(2)
  })

  it('gives the same groups whatever the order of the articles', () => {
    const all = [...SHOOTING, ...FIRE, ...OTHER_SHOOTING, { id: 'no date', text: SHOOTING[0]!.text }]
    const expected = ids(groupByStory(all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(groupByStory(shuffled))).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('gives nothing for nothing, and an empty article to itself', () => {
    expect(groupByStory([])).toEqual([])
    expect(
      groupByStory([
        { id: 'a', text: '' },
        { id: 'b', text: '' },
      ]),
    ).toHaveLength(2)
  })

  it('refuses what is no list of articles, and options out of range', () => {
    expect(() => groupByStory('x' as never)).toThrow('articles')
    expect(() => groupByStory([], { threshold: 2 })).toThrow('options.threshold')
  })
})
