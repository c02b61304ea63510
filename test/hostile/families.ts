/** A kind of text that an attacker, a broken export or a scraper may hand us, of any length. */
export interface Family {
  readonly name: string
  readonly make: (length: number) => string
}

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** What changes from one repetition to the next: "one of 7,001 things", "one of 7,002 things". */
const count = (unit: (i: number) => string) => (length: number) => {
  const parts: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    const part = unit(i)
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

const around = (before: string, unit: string, after: string) => (length: number) =>
  before + repeat(unit)(Math.max(0, length - before.length - after.length)) + after

const nested = (open: string, close: string) => (length: number) =>
  repeat(open)(Math.floor(length / 2)) + ' deep ' + repeat(close)(Math.floor(length / 2))

// A generator with its own state: the same text on every machine.
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

const scramble = (alphabet: readonly string[], space: string) => (length: number) => {
  const next = random(7)
  return count(() => alphabet[Math.floor(next() * alphabet.length)]! + space)(length)
}

const FIRST = ['Maria', 'Jonas', 'Abu', 'Anne', 'Viktor', 'Li', 'Omar', 'Grace', 'Pedro', 'Sunita']
const LAST = ['Keller', 'Brandt', 'Marzouk', 'Lindqvist', 'Orlov', 'Wei', 'Haddad', 'Okafor', 'Alvarez', 'Rao']
const nameOf = (i: number): string =>
  `${FIRST[i % 10]!} ${LAST[Math.floor(i / 10) % 10]!}${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))}`

const NUMBER_WORDS = ['one', 'twenty', 'three', 'hundred', 'thousand', 'and', 'million', 'four', 'half', 'dozen', 'a']

const LETTERS = Array.from({ length: 52 }, (_, i) => String.fromCharCode(i < 26 ? 65 + i : 71 + i))

const PARAGRAPH =
  'More than 1,400 people were killed on Thursday, the Health Ministry said. Maria Keller, 42, a spokeswoman, said: ' +
  '“We expect the worst.” About 20 people were injured near Port Halden.\n\n'

/** One run without a space. */
const RUNS: readonly Family[] = [
  { name: 'a long link', make: around('See http://a.example/?', 'q=1&r=a%20b&', '') },
  { name: 'links', make: count((i) => `http://n${i}.example/a/b?c=d&e=${i} `) },
  { name: 'links without a scheme', make: count((i) => `www.n${i}.example/a-b_c.html `) },
  { name: 'addresses of e-mail', make: count((i) => `a.b+${i}@c-d.example `) },
  { name: 'one run of at signs', make: repeat('@') },
  { name: 'handles and tags', make: count((i) => `@name${i} #tag${i} `) },
  { name: 'one run of digits', make: repeat('1234567890') },
  { name: 'one run of one digit', make: repeat('1') },
  { name: 'digits grouped without end', make: around('', '1,234,', '567') },
  { name: 'digits grouped by spaces', make: repeat('123 ') },
  { name: 'digits and dots', make: repeat('1.') },
  { name: 'digits and hyphens', make: repeat('10-') },
  { name: 'digits and colons', make: repeat('12:') },
  { name: 'digits and slashes', make: repeat('3/') },
  { name: 'one run of one letter', make: repeat('a') },
  { name: 'one run of one capital', make: repeat('A') },
  { name: 'one run of letters and hyphens', make: repeat('a-') },
  { name: 'one run of letters and apostrophes', make: repeat("a'") },
  { name: 'one run of letters and full stops', make: repeat('a.') },
  { name: 'one run of letters and slashes', make: repeat('a/') },
  { name: 'base64', make: scramble([...LETTERS, '0', '1', '+', '/'], '') },
  { name: 'base64 in lines', make: count((i) => `${'QUJD'.repeat(15)}${i % 10}\n`) },
]

/** Marks, spaces and signs. */
const SIGNS: readonly Family[] = [
  { name: 'straight quotes', make: repeat('"') },
  { name: 'straight quotes and spaces', make: repeat('" ') },
  { name: 'a quote before every word', make: repeat('"word ') },
  { name: 'a quote after every word', make: repeat('word" ') },
  { name: 'opening curly quotes', make: repeat('“a ') },
  { name: 'closing curly quotes', make: repeat('a” ') },
  { name: 'nested curly quotes', make: nested('“a ', 'a” ') },
  { name: 'a quote opens every paragraph', make: repeat('“We go on.\n\n') },
  { name: 'quotes that close', make: count((i) => `“We saw ${i},” she said. `) },
  { name: 'guillemets', make: repeat('«a » ') },
  { name: 'low quotes', make: repeat('„a “ ') },
  { name: 'single quotes', make: repeat("'a ' ") },
  { name: 'apostrophes', make: repeat("'") },
  { name: 'backticks', make: repeat('`` ') },
  { name: 'opening brackets', make: repeat('(') },
  { name: 'brackets, nested', make: nested('(', ')') },
  { name: 'brackets and spaces', make: repeat('( ') },
  { name: 'brackets that begin a photo credit', make: repeat('(Photo: ') },
  { name: 'brackets and capitals', make: repeat('(AP (Ann Lee/') },
  { name: 'square brackets', make: repeat('[RELATED ') },
  { name: 'braces', make: repeat('{a} ') },
  { name: 'spaces', make: around('a', ' ', 'b') },
  { name: 'newlines', make: around('a', '\n', 'b') },
  { name: 'newline and space', make: around('a', '\n ', 'b') },
  { name: 'returns', make: around('a', '\r\n', 'b') },
  { name: 'tabs', make: around('a', '\t', 'b') },
  { name: 'no-break spaces', make: around('a', '\u00a0', 'b') },
  { name: 'line separators', make: around('a', '\u2028', 'b') },
  { name: 'ideographic spaces', make: around('a', '\u3000 ', 'b') },
  { name: 'zero-width spaces', make: repeat('\u200b') },
  { name: 'zero-width spaces between letters', make: repeat('a\u200b ') },
  { name: 'soft hyphens', make: repeat('a\u00ad') },
  { name: 'full stops', make: repeat('.') },
  { name: 'full stops and spaces', make: repeat('. ') },
  { name: 'ellipses', make: repeat('… ') },
  { name: 'ellipses of three', make: repeat('and... ') },
  { name: 'commas', make: repeat(', ') },
  { name: 'semicolons', make: repeat('a; ') },
  { name: 'colons', make: repeat('posted: ') },
  { name: 'exclamation marks', make: repeat('! ') },
  { name: 'hyphens', make: repeat('-') },
  { name: 'hyphens and spaces', make: repeat('- ') },
  { name: 'dashes', make: repeat('— ') },
  { name: 'words between dashes', make: repeat('word — ') },
  { name: 'currency signs', make: repeat('$ € £ ¥ ') },
  { name: 'currency signs in one run', make: repeat('$') },
  { name: 'per cent signs', make: repeat('% ') },
  { name: 'asterisks', make: repeat('* ') },
  { name: 'backslashes', make: repeat('\\n ') },
  { name: 'copyright signs', make: repeat('© 2015 A ') },
  { name: 'copyright lines', make: repeat('Copyright Ab ') },
  { name: 'ampersands', make: repeat('A & ') },
  { name: 'tags', make: repeat('<b> ') },
  { name: 'opening tags', make: repeat('<a ') },
]

/** Scripts, joiners, controls, and what is no text at all. */
const UNICODE: readonly Family[] = [
  { name: 'Chinese without spaces', make: repeat('今天有四十人在地震中死亡，') },
  { name: 'Japanese without spaces', make: repeat('きょうじしんで四十人がなくなった。') },
  { name: 'Thai without spaces', make: repeat('แผ่นดินไหวทำให้มีผู้เสียชีวิต') },
  { name: 'Arabic', make: repeat('قتل أربعون شخصا في الهجوم، قالت الوزارة. ') },
  { name: 'Hebrew with points', make: repeat('שָׁלוֹם ') },
  { name: 'Devanagari', make: repeat('भूकंप में ४० लोग मारे गए। ') },
  { name: 'Arabic digits', make: repeat('٤٠ ') },
  { name: 'fullwidth digits and letters', make: repeat('４０ Ｐｅｏｐｌｅ ') },
  { name: 'superscripts and fractions', make: repeat('½ ² 3¼ ') },
  { name: 'Roman numerals', make: repeat('Ⅷ VIII ') },
  { name: 'emoji with joiners', make: repeat('👩‍👩‍👧‍👦') },
  { name: 'emoji with joiners and spaces', make: repeat('👩‍👩‍👧‍👦 🏳️‍🌈 ') },
  { name: 'flags', make: repeat('🇳🇴') },
  { name: 'combining marks', make: around('e', '\u0301', '') },
  { name: 'combining marks on every letter', make: repeat('e\u0301\u0323\u0308 ') },
  { name: 'marks without a letter', make: repeat('\u0301 ') },
  { name: 'letters that fold to many', make: repeat('ﷺ ') },
  { name: 'dotted capital I', make: repeat('İstanbul İ ') },
  { name: 'sharp s', make: repeat('STRAẞE ß ') },
  { name: 'bidi controls', make: repeat('\u202ea\u202c ') },
  { name: 'bidi isolates, nested', make: nested('\u2066', '\u2069') },
  { name: 'NUL', make: repeat('\0') },
  { name: 'NUL between words', make: repeat('a\0b ') },
  { name: 'control characters', make: repeat('\u0001\u001b[2J ') },
  { name: 'lone high surrogates', make: repeat('\ud800') },
  { name: 'lone low surrogates', make: repeat('\udc00 a ') },
  { name: 'surrogates the wrong way round', make: repeat('\udc00\ud800 ') },
  { name: 'replacement characters', make: repeat('\ufffd ') },
  { name: 'private use and non-characters', make: repeat('\ue000 \uffff ') },
  { name: 'byte order marks', make: repeat('\ufeff') },
  { name: 'mathematical letters', make: repeat('𝐀𝐛𝐜 ') },
  { name: 'words from Object.prototype', make: repeat('__proto__ constructor hasOwnProperty toString valueOf ') },
]

/** Numbers, dates and money. */
const FIGURES: readonly Family[] = [
  { name: 'number words', make: scramble(NUMBER_WORDS, ' ') },
  { name: 'number words with hyphens', make: repeat('twenty-one-') },
  { name: 'one number word', make: repeat('hundred ') },
  { name: 'and, between number words', make: repeat('one and ') },
  { name: 'more than', make: repeat('more than ') },
  { name: 'more than, before a number', make: around('', 'more than ', '40 people died.') },
  { name: 'up to', make: repeat('up to ') },
  { name: 'between and', make: repeat('between 4 and ') },
  { name: 'ranges', make: repeat('4 to ') },
  { name: 'about, nearly, at least', make: repeat('about nearly at least ') },
  { name: 'numbers', make: count((i) => `${i} `) },
  { name: 'numbers and commas', make: count((i) => `${i}, `) },
  { name: 'the same count in every sentence', make: repeat('The blast killed 40 people in the town. ') },
  { name: 'another count in every sentence', make: count((i) => `The blast killed ${i} people in the town. `) },
  { name: 'counts in one sentence', make: count((i) => `${i} people were killed and `) },
  { name: 'counted nouns without end', make: around('40 ', 'young local ', 'people died.') },
  { name: 'dozens of dozens', make: repeat('dozens of ') },
  { name: 'millions of dollars', make: repeat('$3.2 million ') },
  { name: 'dollars a day', make: repeat('$5 a day per ') },
  { name: 'per cent', make: repeat('rose 4 percent to ') },
  { name: 'fractions', make: repeat('two thirds of a half of ') },
  { name: 'ratios', make: repeat('one in five of four out of ') },
  { name: 'ordinals', make: count((i) => `${i}th `) },
  { name: 'ordinal words', make: repeat('first second third ') },
  { name: 'measures', make: repeat('5 km 6 ft 7 in ') },
  { name: 'as of', make: count((i) => `as of May ${1 + (i % 31)}, ${2000 + (i % 20)}, ${i} people died; `) },
  { name: 'hours', make: repeat('7:30 p.m. ') },
  { name: 'a table of numbers', make: count((i) => `${i}\t${i * 7}\t${i * 31}.${i % 10}\t${i % 100}%\n`) },
  { name: 'a table with bars', make: count((i) => `| ${i} | ${i * 3},000 | $${i} |\n`) },
  { name: 'telephone numbers', make: count((i) => `555-${1000 + (i % 9000)} `) },
  { name: 'scores', make: count((i) => `${i % 90}-${i % 70}, `) },
  { name: 'dates', make: repeat('October 7, 2023 ') },
  { name: 'another date every time', make: count((i) => `May ${1 + (i % 31)}, ${1900 + (i % 200)} `) },
  { name: 'dates in sentences', make: count((i) => `It began on May ${1 + (i % 31)}, ${1900 + (i % 200)}. `) },
  { name: 'dates in digits', make: count((i) => `${1 + (i % 12)}/${1 + (i % 28)}/${2000 + (i % 30)} `) },
  { name: 'weekdays', make: repeat('Monday Tuesday ') },
  { name: 'months', make: repeat('May ') },
  { name: 'years', make: count((i) => `${1900 + (i % 200)} `) },
  { name: 'days ago', make: repeat('two days ago ') },
  { name: 'the day before the day before', make: repeat('the day before ') },
  { name: 'days of the week of the month', make: repeat('the first Monday of the last week of ') },
  { name: 'durations', make: repeat('for three years and two months ') },
  { name: 'since until', make: repeat('since May until ') },
  { name: 'list of days', make: repeat('October 7, 8, 9 and ') },
  { name: 'holidays', make: repeat('Christmas Eve ') },
  { name: 'quarters', make: repeat('the third quarter of fiscal ') },
]

/** Names, roles, ages and who says so. */
const PEOPLE: readonly Family[] = [
  { name: 'one name', make: repeat('Maria Keller ') },
  { name: 'one name in sentences', make: repeat('Maria Keller left. ') },
  { name: 'another name every time', make: count((i) => `${nameOf(i)} `) },
  { name: 'another name in every sentence', make: count((i) => `${nameOf(i)} left the town. `) },
  { name: 'a list of names', make: count((i) => `${nameOf(i)}, `) },
  { name: 'one surname and many first names', make: count((i) => `${nameOf(i).split(' ')[0]!}${i} Keller spoke. `) },
  { name: 'capitals', make: repeat('POLICE ') },
  { name: 'words with capitals', make: repeat('Word ') },
  { name: 'another capital word every time', make: count((i) => `Q${(i + 1000).toString(36)}x `) },
  { name: 'one-letter capitals', make: repeat('A ') },
  { name: 'initials', make: repeat('J. ') },
  { name: 'abbreviations', make: repeat('U.S. ') },
  { name: 'titles', make: repeat('Mr. Dr. Gen. ') },
  { name: 'acronyms in brackets', make: count((i) => `World Trade Office (WT${String.fromCharCode(65 + (i % 26))}) `) },
  { name: 'organisations', make: count((i) => `the Ministry of Health ${i} of `) },
  { name: 'of the', make: around('Bank ', 'of the ', 'North') },
  { name: 'particles', make: repeat('van der de la al- bin ') },
  { name: 'nicknames', make: repeat('Maria “Mia” Keller ') },
  { name: 'possessives', make: repeat('Keller’s ') },
  { name: 'hyphenated names', make: repeat('Keller-Brandt-') },
  { name: 'roles', make: repeat('Foreign Ministry spokeswoman ') },
  { name: 'roles before a name', make: around('', 'former deputy foreign minister ', 'Maria Keller') },
  { name: 'roles after a name', make: around('Maria Keller, ', 'a spokeswoman for the ministry, ', 'said.') },
  { name: 'a person with a role in every sentence', make: count((i) => `${nameOf(i)}, mayor of Ostby, spoke. `) },
  { name: 'ages', make: repeat('30-year-old ') },
  { name: 'ages between commas', make: count((i) => `${nameOf(i)}, ${20 + (i % 60)}, `) },
  { name: 'aged', make: repeat('aged 30 ') },
  { name: 'said', make: repeat('said ') },
  { name: 'said X said Y', make: count((i) => `said ${nameOf(i)} `) },
  { name: 'he said that she said that', make: repeat('he said that she said that ') },
  { name: 'according to', make: repeat('according to ') },
  { name: 'according to each', make: count((i) => `according to ${nameOf(i)}, `) },
  { name: 'told', make: repeat('officials told reporters that ') },
  { name: 'speakers of quotes', make: count((i) => `“No,” said ${nameOf(i)}. `) },
  { name: 'embedded posts', make: count((i) => `A boat burns. — Ann Lee (@ann${i}) January 16, 2017\n`) },
  { name: 'agencies', make: repeat('Reuters AP AFP ') },
  { name: 'streets', make: count((i) => `${i} Main Street, `) },
  { name: 'blocks', make: count((i) => `the ${i}00 block of North ${LAST[i % 10]!} Avenue and `) },
  { name: 'places', make: repeat('Port Halden, Norway, ') },
]

/** Whole texts. */
const TEXTS: readonly Family[] = [
  { name: 'one paragraph again and again', make: repeat(PARAGRAPH) },
  { name: 'one paragraph again and again on one line', make: repeat(PARAGRAPH.replaceAll('\n', ' ')) },
  { name: 'one long sentence', make: repeat('the officials of the town went to the river and then ') },
  { name: 'one long sentence of other words', make: count((i) => `w${i.toString(36)} `) },
  { name: 'one word', make: repeat('word ') },
  { name: 'short sentences', make: repeat('He left. ') },
  { name: 'very short lines', make: repeat('a\n') },
  { name: 'questions', make: repeat('Why? ') },
  { name: 'furniture', make: repeat('Read more:\nAnother headline\n') },
  { name: 'furniture on one line', make: repeat('Posted: Tuesday, August 18, 2015 1:37 PM Updated ') },
  { name: 'share lines', make: repeat('Share this: Facebook Twitter ') },
  { name: 'bylines', make: repeat('By Ann Lee and Bo Ek\n') },
  { name: 'captions', make: repeat('Show Caption ') },
  { name: 'galleries', make: repeat('Image 1 of 3 ') },
  { name: 'negations', make: repeat('no one was not ') },
  { name: 'auxiliaries', make: repeat('may have been being ') },
  { name: 'commas and ands', make: repeat('people, and ') },
  { name: 'of', make: repeat('of ') },
  { name: 'the', make: repeat('the ') },
  { name: 'including', make: repeat('including three ') },
  { name: 'killed', make: repeat('killed ') },
  { name: 'were killed', make: around('40 people ', 'who were ', 'killed') },
  { name: 'HTML', make: repeat('<p onclick="a()">It <b>fell</b> &amp; <!-- no --></p>') },
  { name: 'JSON', make: count((i) => `{"id": ${i}, "a": [1, "b"]}, `) },
  { name: 'Markdown', make: repeat('**It** [fell](http://a.example) _again_\n\n- ') },
  { name: 'CSV', make: count((i) => `${i},"a ""b""",=1+1,2023-10-26\n`) },
  { name: 'code', make: repeat('for (let i = 0; i < 10; i++) { a[i] += "b"; }\n') },
]

export const FAMILIES: readonly Family[] = [...RUNS, ...SIGNS, ...UNICODE, ...FIGURES, ...PEOPLE, ...TEXTS]
