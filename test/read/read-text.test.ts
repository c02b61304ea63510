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

  it('takes a byline or a date right under the title, an agency under the byline, and an update for the date at last', () => {
    expect(
      readText('Molasses closes road\nBy Jo Brand\nReuters\nUpdated: May 8, 2024\nPublished: May 7, 2024\nIt is over.'),
    ).toMatchObject({
      title: 'Molasses closes road',
      byline: 'By Jo Brand, Reuters',
      credits: ['Reuters'],
      publishedAt: '2024-05-07',
      text: 'It is over.',
    })
    expect(readText('Updated May 8, 2024 5:30 PM\n\nIt is over.').publishedAt).toBe('2024-05-08T17:30:00')
  })

  it('reads what archives write over a text', () => {
    const head =
      'Title: Molasses closes road\nSource: Ostby Courier\nURL: https://courier.example/road\nDate: 2024-05-07'
    expect(readText(`${head}\n\nIt is over.`)).toEqual({
      id: 'https://courier.example/road',
      url: 'https://courier.example/road',
      title: 'Molasses closes road',
      source: 'Ostby Courier',
      publishedAt: '2024-05-07',
      text: 'It is over.',
      missing: [],
    })
    expect(readText('# Molasses closes road\n\nIt is over.').title).toBe('Molasses closes road')
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
    ['WASHINGTON (AP) _ The', { located: 'WASHINGTON', credit: 'AP' }],
    ['GAZA/JERUSALEM, Oct 26 (Reuters) - The', { located: 'GAZA/JERUSALEM', credit: 'Reuters' }],
    ['MOSCOW, May 7. /TASS/. The', { located: 'MOSCOW', credit: 'TASS' }],
    ['OSTBY, May 7, 2024 /PRNewswire/ -- The', { located: 'OSTBY', credit: 'PRNewswire', date: 'May 7, 2024' }],
    ['Oct. 26 (UPI) -- The', { credit: 'UPI' }],
  ])('reads %j', (text, dateline) => {
    expect(readDateline(text)).toEqual(dateline)
  })

  it.each([
    'The mayor - a baker by trade - resigned',
    'WHO – the agency for health – said',
    'Nobody was hurt.',
    'Smith, 34, was shot',
    'May 7 was a Tuesday - a dull one',
    'Prices and/or wages - both rose',
    '',
  ])('finds none in %j', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})
