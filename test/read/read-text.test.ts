import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/read/dateline.js'
import { readText } from '../../src/read/read-text.js'

describe('readText', () => {
  it('takes title, byline and date off the head, and reads the dateline', () => {
    const text =
      'Molasses closes coast road\n\nBy Jo Brand-Vik, Associated Press\nMay 7, 2024\n\nPELLWORTH, England (AP) — A tanker overturned.\n\nNobody was hurt.\n'
    expect(readText(text)).toMatchObject({
      title: 'Molasses closes coast road',
      byline: 'By Jo Brand-Vik, Associated Press',
      publishedAt: '2024-05-07',
      text: 'PELLWORTH, England (AP) — A tanker overturned.\n\nNobody was hurt.',
      located: 'PELLWORTH, England',
      credits: ['AP'],
      missing: ['source'],
    })
  })

  it('leaves a text without a head as it is', () => {
    const text = 'A tanker overturned near Pellworth.\nNobody was hurt.'
    expect(readText(text)).toMatchObject({ text, missing: ['title', 'source', 'publishedAt'] })
    expect(readText('Molasses closes coast road').text).toBe('Molasses closes coast road')
  })

  it('puts what is known before what is read', () => {
    const article = readText('Some title\n\nA tanker overturned.', {
      id: 'a',
      title: 'Mine',
      source: 'Courier',
      publishedAt: '2024-05-08',
    })
    expect(article).toEqual({
      id: 'a',
      title: 'Mine',
      text: 'A tanker overturned.',
      source: 'Courier',
      publishedAt: '2024-05-08',
      missing: [],
    })
  })

  it('reads any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof readText(text).text).toBe('string')
      }),
      { numRuns: 40 },
    )
  })
})

describe('readDateline', () => {
  it.each([
    ['KYIV, Ukraine — Drones fell', { located: 'KYIV, Ukraine' }],
    ['LONDON, March 3 (Reuters) - Shares fell', { located: 'LONDON', credit: 'Reuters' }],
    ['Paris, 5 March 2024 (AFP) – The court', { located: 'Paris', credit: 'AFP', date: '5 March 2024' }],
    ['ST. LOUIS (AP) -- A judge', { located: 'ST. LOUIS', credit: 'AP' }],
    ['SÃO PAULO — A judge', { located: 'SÃO PAULO' }],
  ])('reads %j', (text, dateline) => {
    expect(readDateline(text)).toEqual(dateline)
  })

  it.each([
    'The mayor - a baker by trade - resigned',
    'WHO – the agency for health – said',
    'Nobody was hurt.',
    'Smith, 34, was shot',
    '',
  ])('finds none in %j', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})
