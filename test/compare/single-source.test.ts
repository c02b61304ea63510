import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/index.js'
import type { Article, Finding } from '../../src/index.js'
import { story } from './story.js'

const single = (articles: readonly Article[], topic: Finding['topic']): Finding[] =>
  compareArticles(articles).findings.filter((found) => found.verdict === 'single-source' && found.topic === topic)

describe('what one article alone says', () => {
  test('is told as such, with its subject', () => {
    const found = single(story('Floods in Sarun killed nine villagers.', 'Shops in Sarun stayed shut.'), 'quantity')
    expect(found).toMatchObject([
      {
        subject: 'villagers killed',
        explanation: 'Only A says so: “nine”.',
        difference: null,
        severity: 'none',
        confidence: 1,
        independent: 1,
      },
    ])
    expect(found[0]!.claims).toHaveLength(1)
  })

  test('is no omission of an article that is known in part', () => {
    const [a, b] = story('Floods in Sarun killed nine villagers.', 'Shops in Sarun stayed shut.')
    expect(single([a!, { ...b!, partial: true }], 'quantity').map(({ explanation }) => explanation)).toEqual([
      'A says so: “nine”; of the others only a part is known.',
    ])
    expect(single([{ ...a!, partial: true }, b!], 'quantity').map(({ explanation }) => explanation)).toEqual([
      'Only A says so: “nine”.',
    ])
    expect(single([a!], 'quantity').map(({ explanation }) => explanation)).toEqual(['Only A says so: “nine”.'])
  })

  test('of a name is told as well, but not of a nationality', () => {
    const subjects = single(story('Nora Pell met Israeli officials.', 'Shops stayed shut.'), 'name').map(
      ({ subject, explanation }) => `${subject}: ${explanation}`,
    )
    expect(subjects).toEqual(['Nora Pell: Only A says so: “Nora Pell”.'])
  })

  test('is left out where nobody asks for it', () => {
    const articles = story('Floods in Sarun killed nine villagers.', 'Shops in Sarun stayed shut.')
    const { findings } = compareArticles(articles, { singleSource: false })
    expect(findings.filter(({ verdict }) => verdict === 'single-source')).toEqual([])
  })
})
