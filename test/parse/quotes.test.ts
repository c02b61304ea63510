import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findQuotes } from '../../src/parse/quotes/find-quotes.js'
import { readDocument } from '../../src/text/document.js'

const quotes = (text: string): [string, string | null][] =>
  findQuotes(readDocument(text, 'text')).map((quote) => [quote.text, quote.speaker?.name ?? null])

describe('findQuotes: marks', () => {
  it('reads straight, curly, agency-style and single marks and guillemets', () => {
    expect(quotes('"We saw smoke," Marta Olsen said.')).toEqual([['We saw smoke', 'Marta Olsen']])
    expect(quotes('“We saw smoke,” Marta Olsen said.')).toEqual([['We saw smoke', 'Marta Olsen']])
    expect(quotes("``We saw smoke,'' Marta Olsen said.")).toEqual([['We saw smoke', 'Marta Olsen']])
    expect(quotes("''We saw smoke,'' Marta Olsen said.")).toEqual([['We saw smoke', 'Marta Olsen']])
    expect(quotes("'We saw the boys' boat,' Marta Olsen said.")).toEqual([["We saw the boys' boat", 'Marta Olsen']])
    expect(quotes('‘We saw smoke,’ Marta Olsen said.')).toEqual([['We saw smoke', 'Marta Olsen']])
    expect(quotes('«We saw smoke», Marta Olsen said.')).toEqual([['We saw smoke', 'Marta Olsen']])
    expect(quotes('“We saw smoke," Marta Olsen said.')).toEqual([['We saw smoke', 'Marta Olsen']])
  })

  it('keeps a quotation over several sentences together and gives a split one as two', () => {
    expect(quotes('“It rained. We left,” Olsen said. “Nobody was hurt.”')).toEqual([
      ['It rained. We left', 'Olsen'],
      ['Nobody was hurt.', 'Olsen'],
    ])
  })

  it('gives a speech over two paragraphs to one speaker', () => {
    expect(
      quotes('“The dam held,” said Ines Duarte. “We watched it.\n\n“Then the rain stopped.”\n\nIt was dry.'),
    ).toEqual([
      ['The dam held', 'Ines Duarte'],
      ['We watched it.', 'Ines Duarte'],
      ['Then the rain stopped.', 'Ines Duarte'],
    ])
  })

  it('does not take him whom a quotation names for its speaker', () => {
    expect(
      quotes("Dave Waker, a founder, told the Mail that he was shocked.\n\n'Alan Ivers has been our friend,' he said."),
    ).toEqual([['Alan Ivers has been our friend', 'Dave Waker']])
  })

  it('knows the subject of a sentence by its relative clause', () => {
    expect(
      quotes(
        'Police spokesman Adam Gomes told the Herald that the two had met.\n\n' +
          'Davies, who was re-elected this month, was in town. He wondered how it came about.\n\n' +
          '“I grieve for my family,” he said.',
      ),
    ).toEqual([['I grieve for my family', 'Davies']])
  })

  it('does not let an unbalanced mark swallow the article', () => {
    expect(quotes('The mayor called it "odd and left.\n\nRain fell on the town.\n\nA "quiet" night followed.')).toEqual(
      [['quiet', null]],
    )
  })

  it.each([
    "The girls' team and the boys' team left in the '90s.",
    'He is 6\'2" tall and weighs 200 pounds, 6\'2" in shoes.',
    "Rock 'n' roll isn't dead, and 'em are the rules.",
    "Hamas's deputies' cars weren't there.",
    'John "Duke" Miller left.',
    '""',
    "''",
    '“',
  ])('finds no quotation in %s', (text) => {
    expect(quotes(text)).toEqual([])
  })

  it('gives spans that slice the source, on any text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '‘',
      '`',
      '«',
      '»',
      ' ',
      '\n',
      ',',
      '.',
      'he said',
      'Ann Lee',
      '5',
      '\ud800',
      ':',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const quote of findQuotes(readDocument(text, 'text'))) {
          expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
          if (quote.speaker)
            expect(text.slice(quote.speaker.span.start, quote.speaker.span.end)).toBe(quote.speaker.name)
        }
      }),
    )
  })
})

describe('findQuotes: speakers', () => {
  it.each([
    ['"It was loud," said Deputy Chief Ron Hale.', 'Ron Hale'],
    ['Ron Hale, who lives nearby, said, "It was loud."', 'Ron Hale'],
    ['Ron Hale told reporters: "It was loud."', 'Ron Hale'],
    ['"It was loud," Ron Hale, a neighbor, told the Daily Post.', 'Ron Hale'],
    ['"It was loud," the Danish Foreign Ministry said in a statement.', 'Danish Foreign Ministry'],
    ['According to Ron Hale, it was "loud."', 'Ron Hale'],
    ['Ron Hale called it "loud and ugly".', 'Ron Hale'],
    ['Denmark reacted angrily, saying the visit was "ugly".', 'Denmark'],
    ['Denmark praised him to end what it called "the ugly past," according to the agency.', 'Denmark'],
    ['Fire chief Ron Hale: "It was loud."', 'Ron Hale'],
    ['Ron Hale heard it. "It was loud," he said.', 'Ron Hale'],
  ])('%s', (text, name) => {
    expect(quotes(text).map(([, speaker]) => speaker)).toEqual([name])
  })

  it('leaves a quotation without a source to nobody', () => {
    expect(quotes('The so-called "quiet zone" was loud.')).toEqual([['quiet zone', null]])
  })
})

describe('findQuotes: sites of all kinds', () => {
  it('reads marks that stand between spaces, and a quotation with a line for each sentence', () => {
    expect(
      quotes('" We saw smoke.\n\nThen we ran, " Ines Duarte said.\n\nShe called it " ugly " and " loud. "'),
    ).toEqual([
      ['We saw smoke.\n\nThen we ran', 'Ines Duarte'],
      ['ugly', 'Ines Duarte'],
      ['loud.', 'Ines Duarte'],
    ])
  })

  it('takes an embedded post for what its author says', () => {
    expect(quotes('A boat burns in the harbour. pic.twitter.com/abc — Ines Duarte (@ines) May 4, 2016')).toEqual([
      ['A boat burns in the harbour.', 'Ines Duarte'],
    ])
  })

  it('does not take "he" of a quotation for a person of the article', () => {
    expect(
      quotes('Ron Hale left.\n\n"They say he said it," Ines Duarte said. "He did."').map(([, name]) => name),
    ).toEqual(['Ines Duarte', 'Ines Duarte'])
  })

  it('gives "she" to a woman named before and not to the man named last', () => {
    expect(
      quotes('Spokeswoman Ines Duarte spoke first. Mr. Hale said nothing of it. "It is over," she said.').map(
        ([, name]) => name,
      ),
    ).toEqual(['Ines Duarte'])
  })

  it('gives a paragraph that is all quotation to whom the paragraph above ended with', () => {
    expect(quotes('"It is over," Ines Duarte said.\n\n"Nobody was hurt in the end."')).toEqual([
      ['It is over', 'Ines Duarte'],
      ['Nobody was hurt in the end.', 'Ines Duarte'],
    ])
  })
})
