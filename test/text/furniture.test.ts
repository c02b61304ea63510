import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { furnitureRanges } from '../../src/text/furniture.js'
import { blank } from '../../src/text/guard.js'

const left = (text: string): string[] =>
  blank(text, furnitureRanges(text))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('furnitureRanges', () => {
  it.each([
    'Advertisement',
    'SEE ALSO: Five harbours to visit',
    'RELATED: Five harbours to visit',
    'For all the latest headlines follow our channel online or via the app.',
    'Copyright 2015 KXYZ. All rights reserved.',
    '(© 2016 KXYZ)',
    'Posted: Friday, March 4, 2022 9:05 AM EST Updated: Saturday, March 5, 2022 7:40 PM EST',
    'Updated: Feb 21, 2016 - 6:52 PM',
    'By: Associated Press',
    'By Ann Lee and Bo Ek, Staff Writers',
    'By ANN B. LEE',
    'With Reuters',
    'With reporting by Reuters and AP',
    'The Associated Press contributed to this report.',
    'Photo: Ann Lee, Daily Post',
    'Follow Ann Lee on Twitter',
    'Sign up for one of our email newsletters.',
    'Please enable Javascript to watch this video',
    'Read or Share this story: http://example.org/x',
    '1:17 Storm hits the harbour',
    '___',
    '(Editing by Ann Lee and Bo Ek)',
    'With Ann Lee, Bo Ek',
    'Reach Ann Lee at lee@example.org, 555-0100.',
    'Twitter: @annlee',
    'Related Coverage Boat burns in harbour',
    'CLOSE Skip in Skip x Embed x Share A boat burns. Ann Lee/Post',
  ])('leaves nothing of %s', (line) => {
    expect(left(line)).toEqual([])
  })

  it('leaves the captions of a gallery, which are statements like others, without its buttons', () => {
    const line = 'Image 1 of / 3 Caption Close Image 1 of 3 A boat burns. 1 / 3 Back to Gallery'
    expect(left(line).join(' ').trim()).toBe('A boat burns.')
  })

  it.each([
    'Share prices fell 4 percent.',
    'More than 40 died.',
    'Photos show the boat on fire.',
    'Photos from the scene show 3 boats',
    'Related to this, police said 4 men were held.',
    'Watch officers arrived at 5 a.m.',
    'By Monday, 40 had died.',
    'By Friday',
    'UPDATED: 2 dead in crash',
    'With rain near, 40 left',
    'Related stories of loss filled the hall.',
    'They met (Ann Lee for the north).',
    'Close to 300 people left.',
    'Copyright law changed in 2015, and 40 firms closed.',
    'Email records show he wrote to her 40 times.',
    'Updated figures show 40 died.',
    'Posted speed limits fell to 40.',
    'Follow-up surgery is planned on Friday.',
    'Like many on Facebook, she mourned the 4 men.',
    'With police closing in, he fled.',
    'Source close to the talks said 40 left.',
    'Anyone with information is asked to call police at 555-0100.',
    'Contact Detective Ann Lee at 555-0100.',
    'Get 5 people together and they will argue.',
    'Video showed 4 men.',
    '2:20 p.m.',
    'The AP reported that 40 died.',
    'Read the letter, she said: 40 names are in it.',
  ])('leaves %s as it is', (line) => {
    expect(left(line)).toEqual([line])
  })

  it('leaves out the headlines under "Read more" and goes on with the story', () => {
    expect(left('One fell.\nRead more:\nStorm hits the harbour\nFive boats to see\nTwo more fell.')).toEqual([
      'One fell.',
      'Two more fell.',
    ])
  })

  it('takes only the furniture out of a line of the story', () => {
    expect(left('A boat burns. (Photo: Ann Lee)')).toEqual(['A boat burns.'])
    expect(left('Boat burns Posted: Friday, May 1, 2015 5:10 PM EDT Updated: Friday, May 1, 2015 5:10 PM EDT')).toEqual(
      ['Boat burns'],
    )
    expect(
      left('A boat burned. Copyright 2015 KXYZ. All rights reserved. This material may not be published.'),
    ).toEqual(['A boat burned.'])
    expect(left('OSLO (AP) -- A boat burned.')[0]).toMatch(/^OSLO +-- A boat burned\.$/)
  })

  it('gives ranges in order, inside the text and apart, on any text', () => {
    const piece = fc.constantFrom(
      'Photo:',
      '(',
      ')',
      '\n',
      'Posted:',
      ' 2015 ',
      'Copyright',
      '©',
      'By ',
      'Read more',
      'Image 1 of 2',
      'AP',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 50 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const { start, end } of furnitureRanges(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
