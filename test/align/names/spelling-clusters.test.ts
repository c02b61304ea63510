import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellingClusters } from '../../../src/align/names/spelling-clusters.js'

const article = (articleId: string, source: string, ...forms: string[]) => ({ articleId, source, forms })

describe('spellingClusters', () => {
  it('pools full names and surnames alone, and calls a loyal outlet’s variant its house style', () => {
    const [cluster] = spellingClusters([
      article('1', 'Herald', 'Mousa Abu Marzouk', 'Marzouk'),
      article('2', 'Courier', 'Mousa Abu Marzuk', 'Marzuk', 'Marzuk'),
      article('3', 'Gazette', 'Abu Marzouk'),
    ])
    expect(cluster!.majority).toBe('Marzouk')
    expect(cluster!.spellings).toMatchObject([
      { spelling: 'Marzouk', count: 3, sources: ['Herald', 'Gazette'], usage: 'majority' },
      {
        spelling: 'Marzuk',
        count: 3,
        articleIds: ['2'],
        usage: 'house-style',
        explanation: 'Courier writes Marzuk throughout: house style',
      },
    ])
  })

  it('calls a variant that stands once a likely typing error, above all where its outlet writes otherwise', () => {
    const [cluster] = spellingClusters([
      article('1', 'Herald', 'Wilfred Donaldson', 'Donalson', 'Donaldson'),
      article('2', 'Courier', 'Wilfred Donaldson'),
    ])
    expect(cluster!.spellings[1]).toMatchObject({
      spelling: 'Donalson',
      usage: 'typing-error',
      explanation: 'Herald writes Donalson once and Donaldson elsewhere: likely a typing error',
    })
  })

  it('says who writes what where outlets waver', () => {
    const [cluster] = spellingClusters([
      article('1', 'Herald', 'Harkov', 'Harkov', 'Kharkov', 'Kharkov', 'Kharkov'),
      article('2', 'Courier', 'Kharkov'),
    ])
    expect(cluster!.spellings[1]).toMatchObject({ usage: 'mixed', explanation: 'Harkov is written by Herald twice' })
  })

  it('finds nothing where all agree, but for case, accents and titles', () => {
    expect(
      spellingClusters([article('1', 'A', 'Dr. José Ruiz', 'RUIZ'), article('2', 'B', 'Jose Ruiz', 'Mr. Ruiz')]),
    ).toEqual([])
  })

  it('keeps two names of one mention apart', () => {
    expect(spellingClusters([article('1', 'A', 'Jamal Jamaal', 'Jamal Jamaal')])).toEqual([])
  })

  it('reads any string and counts every use', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), { maxLength: 4 }), (all) => {
        const clusters = spellingClusters(all.map((forms, i) => ({ articleId: String(i), forms })))
        for (const { majority, spellings } of clusters) {
          expect(spellings[0]).toMatchObject({ spelling: majority, usage: 'majority' })
          for (const { count, articleIds } of spellings) expect(count).toBeGreaterThanOrEqual(articleIds.length)
        }
      }),
    )
  })
})
