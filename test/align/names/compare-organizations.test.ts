import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/align/names/compare-names.js'

const relation = (a: string, b: string) => compareNames(a, b, { type: 'organization' }).relation

describe('compareNames of organisations', () => {
  it.each([
    ['ISIS', 'Islamic State', 'alias'],
    ['ISIL', 'Daesh', 'alias'],
    ['RIA', 'RIA Novosti', 'alias'],
    ['RIA news agency', 'RIA Novosti', 'alias'],
    ['the Daesh group', 'Islamic State', 'alias'],
    ['WHO', 'World Health Organization', 'alias'],
    ['World Health Organisation', 'World Health Organization', 'same'],
    ['F.B.I.', 'FBI', 'same'],
    ['Ministry of Foreign Affairs of Russia', 'Russian Foreign Ministry', 'alias'],
    ['Ministry of Defense', 'Defense Ministry', 'same'],
    ['U.S. Embassy', 'American Embassy', 'alias'],
    ['Acme Tools Inc.', 'Acme Tools', 'same'],
    ['Ridge County Sheriff’s Office', "Ridge County Sheriff's Department", 'alias'],
    ['Ridgeville police', 'Ridgeville Police Department', 'partial'],
    ['Ridgeville police', 'RPD', 'alias'],
    ['State Department', 'U.S. State Department', 'partial'],
    ['Harbour General Hospital', 'Harbor General Hospital', 'spelling'],
    ['9th Circuit U.S. Court of Appeals', '9th U.S. Circuit Court of Appeals', 'same'],
    ['Hezbollah', 'Hizbullah', 'alias'],
    ['Ridgeville Medical Services', 'Ridgeville EMS Medics', 'alias'],
    ['Ridgeville Financial', 'Ridgeville Finances', 'alias'],
    ['Ridgeville Mobil Home Park', 'Ridgeville Mobile Home Park', 'spelling'],
  ])('%s / %s is %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected)
  })

  it.each([
    ['House Ethics Committee', 'Senate Ethics Committee'],
    ['Relief Fund : Yemen', 'Relief Fund : Somalia'],
    ['ISIL', 'ISIL-Libya'],
    ['9th Circuit Court', '8th Circuit Court'],
    ['Ridge High School', 'Ridge Middle School'],
    ['Russian Foreign Ministry', 'Ukrainian Foreign Ministry'],
    ['Ministry of Health', 'Ministry of Finance'],
    ['Houston Police Department', 'Dallas Police Department'],
    ['Reuters', 'Associated Press'],
    ['Northeast Police', 'Northwest Police'],
  ])('%s / %s are two', (a, b) => {
    expect(relation(a, b)).toBe('different')
  })
})
