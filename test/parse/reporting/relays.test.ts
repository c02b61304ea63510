import { describe, expect, it } from 'vitest'
import { extractFacts } from '../../../src/index.js'
import type { Attribution } from '../../../src/index.js'
import { findAttributions } from '../../../src/parse/attribution.js'
import { readDocument } from '../../../src/text/document.js'

const chain = (attribution: Attribution | null | undefined): string =>
  attribution ? [attribution.name, ...(attribution.via ? [chain(attribution.via)] : [])].join(' < ') : 'nobody'

/** Who says the figure of a text: "ministry < Interfax". */
const whoSays = (text: string, source?: string): string =>
  chain(extractFacts({ id: 'a', text, ...(source !== undefined && { source }) }).quantities[0]?.attribution)

const speaker = (text: string, source?: string): string =>
  chain(extractFacts({ id: 'a', text, ...(source !== undefined && { source }) }).quotes[0]?.speaker)

describe('who says it and who passes it on', () => {
  it.each([
    ['Interfax, citing the Danish foreign ministry, said 40 people had left.', 'Danish foreign ministry < Interfax'],
    ['The ministry said 40 people had left, according to Interfax.', 'ministry < Interfax'],
    ['Forty people left, the ministry said, according to Interfax.', 'ministry < Interfax'],
    ['Forty people left, the ministry said, as quoted by the Ritzau agency.', 'ministry < Ritzau'],
    ['Forty people left, the rebel group says, Al Jazeera reported.', 'rebel group < Al Jazeera'],
    ['Forty people left, Interfax reported, citing a source in the ministry.', 'source in the ministry < Interfax'],
    ['The Herald reported on Friday, citing police, that 40 people had left.', 'police < Herald'],
    ['Citing police, the Herald reported that 40 people had left.', 'police < Herald'],
    ['Health officials cited by AP said 40 people had left.', 'Health officials < AP'],
    ['Forty people left, according to health officials cited by AP.', 'health officials < AP'],
    ['Documents seen by the Cape Times say 40 people left.', 'Documents < Cape Times'],
    ['The minister was quoted by Ritzau as saying 40 people had left.', 'minister < Ritzau'],
    ['Ritzau quoted the minister as saying 40 people had left.', 'minister < Ritzau'],
    ['Ann Lee told Reuters that 40 people had left.', 'Ann Lee < Reuters'],
    ['Ann Lee told the Cape Times on Friday that 40 people had left.', 'Ann Lee < Cape Times'],
    ['Ann Lee told state television that 40 people had left.', 'Ann Lee < state television'],
    ['The mayor told the Herald five boats had left.', 'mayor < Herald'],
    ['Ann Lee said in an interview with the BBC that 40 people had left.', 'Ann Lee < BBC'],
    ['Speaking to the BBC, Ann Lee said 40 people had left.', 'Ann Lee < BBC'],
    ['The ministry said in a statement carried by SANA that 40 people had left.', 'ministry < SANA'],
    ['Forty people left, the ministry said, Interfax reported, citing an aide.', 'ministry < Interfax'],
    ['The Herald said the mayor told Reuters that police counted 40 boats.', 'mayor < Reuters < Herald'],
    ['Ann Lee told police she saw four men, according to an affidavit.', 'Ann Lee < affidavit'],
    ['Ann Lee said police told her that 40 people had left.', 'police < Ann Lee'],
  ])('%s', (text, expected) => {
    expect(whoSays(text)).toBe(expected)
  })

  it.each([
    ['“We lost four,” Ann Lee told Reuters.', 'Ann Lee < Reuters'],
    ['“We lost four,” Ann Lee told CNN’s Bo Ek on Friday.', 'Ann Lee < CNN'],
    ['“We lost four,” said Ann Lee, quoted by Interfax.', 'Ann Lee < Interfax'],
    ['“We lost four,” the Herald reported, citing a spokesman.', 'spokesman < Herald'],
    ['“We lost four,” Interfax quoted the minister as saying.', 'minister < Interfax'],
    [
      'The group praised what it called “a great day”, according to a statement quoted by Interfax.',
      'group < Interfax',
    ],
  ])('of a quotation: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected)
  })

  it.each([
    ['Ann Lee told reporters that 40 people had left.', 'Ann Lee'],
    ['Ann Lee told police that 40 people had left.', 'Ann Lee'],
    ['Ann Lee told the Post Office that 40 parcels had left.', 'Ann Lee'],
    ['Ann Lee told the newspaper that 40 people had left.', 'Ann Lee'],
    ['Police, who were called by neighbors, said 40 people had left.', 'Police'],
    ['The report, published by the ministry, said 40 people had left.', 'report'],
    ['Ann Lee said the 40 who left live on a farm which, according to its website, is old.', 'Ann Lee'],
    ['Although Ann Lee said she was safe, police said 40 people had left.', 'police'],
    ['Ann Lee said boats had left for the islands, which the ministry says have 40 harbours.', 'ministry'],
    ['Ann Lee said 40 people had left, adding that she had stayed.', 'Ann Lee'],
    ['Forty people left, the ministry said in a statement.', 'ministry'],
  ])('nobody passes it on in: %s', (text, expected) => {
    expect(whoSays(text)).toBe(expected)
  })

  it.each([
    ['Ann Lee told Reuters that 40 people had left.', 'Reuters', 'Ann Lee'],
    ['Ann Lee told The Associated Press that 40 people had left.', 'AP', 'Ann Lee'],
    ['Ann Lee told the Herald that 40 people had left.', 'Valley Herald', 'Ann Lee'],
    ['Ann Lee told the Valley Herald that 40 people had left.', 'valleyherald.com', 'Ann Lee'],
    ['Ann Lee told WXYZ 7 that 40 people had left.', 'wxyz.com', 'Ann Lee'],
    ['Ann Lee told Al Arabiya that 40 people had left.', 'Al Arabiya English', 'Ann Lee'],
    ['Citing police, the Herald reported that 40 people had left.', 'Valley Herald', 'police'],
    ['Reuters reported on Monday that 40 people had left.', 'Reuters', 'nobody'],
    ['Ann Lee told the Herald that 40 people had left.', 'Cape Times', 'Ann Lee < Herald'],
  ])('the article’s own outlet is no source: %s (%s)', (text, source, expected) => {
    expect(whoSays(text, source)).toBe(expected)
  })

  it('takes the own outlet from what a speaker says, too', () => {
    expect(speaker('“We lost four,” Ann Lee told the Herald.', 'Valley Herald')).toBe('Ann Lee')
  })

  it('gives the exact place of each', () => {
    const text = 'Forty people left, the ministry said, according to Interfax.'
    const said = extractFacts({ id: 'a', text }).quantities[0]!.attribution!
    for (const { name, span } of [said, said.via!]) expect(text.slice(span.start, span.end)).toBe(name)
  })

  it('ends with sentences that are all reports', () => {
    const text = `${'police said Lee told Reuters that '.repeat(300)}40 people left.`
    expect(findAttributions(readDocument(text, 'text')).length).toBeGreaterThan(0)
  })
})
