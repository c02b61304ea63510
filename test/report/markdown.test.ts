import { describe, expect, it } from 'vitest'
import { escapeMarkdown, renderMarkdown } from '../../src/report/markdown.js'
import { claim, comparison, FERRY, FERRY_ARTICLES, finding, HARBOUR, TIMES } from './fixtures.js'

describe('renderMarkdown', () => {
  it('lists each finding with its sources', () => {
    expect(renderMarkdown(FERRY, FERRY_ARTICLES)).toMatchInlineSnapshot(`
      "## 2 articles: 3 discrepancies (1 major), 2 agreements, 1 fact from one source

      - **Harbour Post**, 2024-05-14: Four die as ferry runs aground
      - **Island Times**, 2024-05-15T06:30:00Z: Ferry disaster: five dead

      ### Discrepancies

      **1. people killed** (≠ number, values differ, major)

      Harbour Post says 4, Island Times says 5.

      - Harbour Post: **Four people** died when a ferry ran aground on Tuesday.
      - Island Times: **Five people** died in the wreck, the harbour master said.

      **2. passengers taken off** (≈ number, bounds differ, minor)

      Harbour Post says more than 1,400, Island Times about 1,400.

      - Harbour Post: The coast guard said **more than 1,400** passengers were taken off.
      - Island Times: **Some 1,400** passengers were brought ashore by midnight on May 14.

      **3. Ioana Popescu** (≈ name, spelling differs, minor)

      One name spelled in two ways: Ioana Popescu, Joana Popescu.

      - Harbour Post: “We heard a bang and then the lights went out,” said **Ioana Popescu**.
      - Island Times: “We heard a bang and then the lights went out,” said **Joana Popescu**.

      ### Agreements

      **4. day of the wreck** (= date)

      Tuesday is May 14. (62% sure it is the same fact)

      - Harbour Post: Four people died when a ferry ran aground on **Tuesday**.
      - Island Times: Some 1,400 passengers were brought ashore by midnight on **May 14**.

      **5. what a passenger heard** (= quotation)

      Both give the same words. (all from one original source)

      - Harbour Post: “**We heard a bang and then the lights went out**,” said Ioana Popescu.
      - Island Times: “**We heard a bang and then the lights went out**,” said Joana Popescu.
      "
    `)
  })

  it('takes a heading of its own', () => {
    const text = renderMarkdown(FERRY, [], { title: 'Ferry *coverage*' })
    expect(text.split('\n')[0]).toBe('## Ferry \\*coverage\\*')
  })

  it('shows hostile words as words', () => {
    const evil = {
      ...HARBOUR,
      text: '<img src=x onerror=alert(1)> **x** [a](javascript:b) | `c` @all #12 http://e.example\n# Not a heading',
    }
    const text = renderMarkdown(
      comparison(
        [evil, TIMES],
        [
          finding('name', 'agreement', '# x\n# y', [
            claim(evil, '**x** [a](javascript:b) | `c`'),
            claim(TIMES, 'Five'),
          ]),
        ],
      ),
      [evil, TIMES],
    )
    expect(text).not.toMatch(/<img|\n# |[^\\]\]\(|@all|#12|http:\/\//)
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['1. one', '1\\. one'],
    ['- x', '\\- x'],
    ['a_b*c', 'a\\_b\\*c'],
    ['5 < 6 & 7', '5 &lt; 6 &amp; 7'],
    ['www.example.org', 'www&#46;example.org'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})
