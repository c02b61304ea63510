import { describe, expect, it } from 'vitest'
import { compareArticles, compareFacts, extractFacts } from '../src/index.js'
import { readNinjs } from '../src/read/index.js'
import type { Article } from '../src/index.js'

describe('what a reader knows of an article', () => {
  const item = {
    uri: 'urn:example:ferry',
    version: '2',
    versionCreated: '2024-05-14T10:00:00Z',
    copyrightHolder: 'Harbour Post',
    byline: 'Ida Berg, Reuters',
    headlines: [{ value: 'Ferry aground' }],
    people: [{ name: 'Wick Sunday' }],
    descriptions: [
      { value: 'Four people died, Wick Sunday said.\n\nThe Associated Press contributed to this report.' },
    ],
  }

  it('goes into the facts: hints, the part, the credits of both', () => {
    const { article, credits, entities } = extractFacts(readNinjs(item))
    expect(article).toMatchObject({ partial: true, hints: { people: ['Wick Sunday'] } })
    expect(article).not.toHaveProperty('credits')
    expect(credits).toEqual(['Reuters', 'AP'])
    expect(entities.map(({ type, name }) => [type, name])).toContainEqual(['person', 'Wick Sunday'])
  })

  it('is plain JSON, and the comparison tells it without the hints', () => {
    const facts = extractFacts({ ...readNinjs(item), corrects: ['urn:example:ferry#1'] })
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
    const [summary] = compareFacts([facts]).articles
    expect(summary).toMatchObject({ partial: true, corrects: ['urn:example:ferry#1'], credits: ['Reuters', 'AP'] })
    expect(summary).not.toHaveProperty('hints')
  })

  it('credits agencies by their usual names, once', () => {
    const known = { id: 'a', text: 'With AP', credits: ['The Associated Press', 'Hestvik Wire'] }
    expect(extractFacts(known).credits).toEqual(['AP', 'Hestvik Wire'])
  })
})

describe('an article of which only a part is known', () => {
  const whole: Article = { id: 'a', source: 'Daily', text: 'Ines Takko said 14 goats were sold in Pellworth.' }
  const part: Article = { id: 'b', source: 'Herald', text: 'Goats were sold in Pellworth.' }
  const alone = (articles: readonly Article[]) =>
    compareArticles(articles).findings.filter(({ verdict }) => verdict === 'single-source')

  it('is not said to have left something out', () => {
    const sentences = alone([whole, { ...part, partial: true }]).map(({ explanation }) => explanation)
    expect(sentences).toContain('Daily says so: “14”; of the others only a part is known.')
    expect(sentences.join(' ')).not.toContain('Only Daily')
  })

  it('counts like any other where a third is known in full', () => {
    const third: Article = { id: 'c', source: 'Times', text: 'It rained.' }
    const sentences = alone([whole, { ...part, partial: true }, third]).map(({ explanation }) => explanation)
    expect(sentences).toContain('Only Daily says so: “14”.')
  })
})

describe('sentences name each article so that it can be told from the others', () => {
  const text = (n: string) => `The fire in Leighford killed ${n} people on Monday, police said.`
  const explanations = (articles: readonly Article[]) =>
    compareArticles(articles)
      .findings.filter(({ topic }) => topic === 'quantity')
      .map(({ explanation }) => explanation)
      .join('\n')

  it('by the day where one outlet has several', () => {
    const found = explanations([
      { id: '1', source: 'Valley Herald', publishedAt: '2024-05-13', text: text('two') },
      { id: '2', source: 'Valley Herald', publishedAt: '2024-05-14', text: text('four') },
    ])
    expect(found).toContain('“two” (Valley Herald of 2024-05-13) against “four” (Valley Herald of 2024-05-14)')
  })

  it('by the minute within a day, and by the id where no date tells', () => {
    const day = { source: 'Valley Herald', publishedAt: '2024-05-13T09:15:30Z' }
    expect(
      explanations([
        { ...day, id: '1', text: text('two') },
        { ...day, id: '2', publishedAt: '2024-05-13T11:40:00Z', text: text('four') },
      ]),
    ).toContain('Valley Herald of 2024-05-13 09:15')
    expect(
      explanations([
        { ...day, id: 'vh-1', text: text('two') },
        { ...day, id: 'vh-2', text: text('four') },
      ]),
    ).toContain('“two” (Valley Herald vh-1) against “four” (Valley Herald vh-2)')
  })

  it('and leaves the source of the claim as it is', () => {
    const { findings } = compareArticles([
      { id: '1', source: 'Valley Herald', text: text('two') },
      { id: '2', source: 'Valley Herald', text: text('four') },
    ])
    for (const { claims } of findings) {
      for (const claim of claims) {
        expect(claim.source).toBe('Valley Herald')
        expect(claim).not.toHaveProperty('label')
      }
    }
  })

  it('ends with one full stop', () => {
    const { findings } = compareArticles([
      { id: 'a', source: 'Daily', text: 'Northlake Foods Inc. closed its plant. Northlake Foods Inc. gave no reason.' },
      { id: 'b', source: 'Herald', text: 'A plant of Northlake Foods Inc. closed.' },
    ])
    expect(findings.length).toBeGreaterThan(0)
    for (const { explanation } of findings) expect(explanation).toMatch(/[^.]\.$|\.[”’"')]$/)
  })
})
