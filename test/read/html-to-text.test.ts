import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../src/read/html-to-text.js'

describe('htmlToText', () => {
  it.each([
    ['<p>One &amp; two.</p><p>Three<br/>four.</p>', 'One & two.\nThree\nfour.'],
    ['<p>A <b>bold</b><i>ly</i> set\n  word</p>', 'A boldly set word'],
    ['caf&eacute; &#8211; &#x201c;x&#x201D; &#150;', 'café – “x” –'],
    ['<style>p { }</style><p>Text</p><script>if (a < b) { "</p>" }</script>', 'Text'],
    ['<p>Before</p><!-- <p>not</p> --><p>After</p>', 'Before\nAfter'],
    ['<p title="a > b">Text</p>', 'Text'],
    ['2 < 3 & 5 > 4 &unknown;', '2 < 3 & 5 > 4 &unknown;'],
    ['<script>an end never comes <p>Text</p>', 'an end never comes\nText'],
  ])('reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('reads any string without throwing', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</p>',
      '<p',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&#xD800;',
      '&#99999999;',
      '"',
      '=',
      '\0',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof htmlToText(pieces.join(''))).toBe('string')
      }),
    )
  })
})
