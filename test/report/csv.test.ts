import { describe, expect, it } from 'vitest'
import { csvCell, renderCsv } from '../../src/report/csv.js'
import { claim, comparison, FERRY, FERRY_ARTICLES, finding, HARBOUR, TIMES } from './fixtures.js'

describe('renderCsv', () => {
  it('writes a head and one line for each claim', () => {
    const lines = renderCsv(FERRY, FERRY_ARTICLES).split('\r\n')
    expect(lines[0]).toBe(
      'finding,finding_id,topic,verdict,difference,severity,confidence,independent,subject,explanation,article_id,source,published_at,text,value,attribution,field,start,end,sentence,via',
    )
    expect(lines[1]).toMatch(
      /^1,quantity:people killed,quantity,discrepancy,value,major,0.9,2,people killed,"Harbour Post says 4, Island Times says 5.",harbour,Harbour Post,2024-05-14,Four people,4,,text,0,11,/,
    )
    expect(lines).toHaveLength(1 + FERRY.findings.flatMap((one) => one.claims).length + 1)
  })

  it('leaves out what one source alone says if asked, and begins with a byte order mark if asked', () => {
    const csv = renderCsv(FERRY, [], { bom: true, singleSource: false })
    expect(csv.startsWith('\ufefffinding,')).toBe(true)
    expect(csv).not.toContain('single-source')
  })

  it('keeps the offsets of words that had to be made safe', () => {
    const evil = { ...HARBOUR, text: '=HYPERLINK("http://e.example";"x") died' }
    const csv = renderCsv(
      comparison(
        [evil, TIMES],
        [finding('name', 'agreement', '@x', [claim(evil, '=HYPERLINK("http://e.example";"x")'), claim(TIMES, 'Five')])],
      ),
    )
    expect(csv).toContain('"\'=HYPERLINK(""http://e.example"";""x"")",')
    expect(csv).toContain(",'@x,")
  })
})

describe('csvCell', () => {
  it.each([
    [null, ''],
    [-5, '-5'],
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ud800', '\ufffd'],
  ])('writes %j as %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written)
  })
})
