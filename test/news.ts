import fc from 'fast-check'
import type { Article } from '../src/types.js'

/** Texts that look like news: sentences with figures, names, days, ages and quotations that rules of the parsers meet. */

const NAMES = [
  'Maria Keller',
  'Jonas Brandt',
  'Abu Marzouk',
  'Gen. Viktor Orlov',
  'Anne-Marie O’Neil',
  'Li Wei',
  'Keller',
  'the mayor',
  'Mr. Haddad',
  'J. K. Osei',
]
const BODIES = ['police', 'the Health Ministry', 'the World Trade Office (WTO)', 'Reuters', 'AP', 'NATO', 'officials']
const PLACES = ['Port Halden', 'Norway', 'Sarun', 'Moscow', 'East Leighford', '12 Main Street', 'New York']
const ROLES = ['mayor of Ostby', 'a spokeswoman', 'Russian foreign minister', 'a doctor', 'former chief of police']
const PEOPLE = [
  'people',
  'soldiers',
  'children',
  'women and children',
  'Israelis',
  'passengers',
  'others',
  'firefighters',
]
const FATES = ['were killed', 'were injured', 'are missing', 'were arrested', 'fled', 'died', 'were taken hostage']
const BOUNDS = ['', 'more than ', 'at least ', 'about ', 'nearly ', 'up to ', 'fewer than ', 'some ']
const DAYS = [
  'on Thursday',
  'on October 26',
  'last week',
  'yesterday',
  'in May 2021',
  'at 7:30 p.m. on Monday',
  'two days ago',
  'since 2015',
  'on 26/10/2023',
  'in the third quarter',
]
const SAYS = ['said', 'told reporters', 'announced', 'according to', 'wrote']
const FURNITURE = [
  'Advertisement',
  'Read more:\nAnother headline',
  '(File photo)',
  'By Ann Lee',
  'Share this: Facebook',
]

const one = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words)

const figure = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map(String),
  fc.integer({ min: 1000, max: 90_000 }).map((n) => String(n).replace(/(?=\d{3}$)/, ',')),
  fc.constantFrom('four', 'a dozen', 'dozens', 'no', 'twenty-one', 'two million', '1.5 million', 'hundreds', 'a', '½'),
)

const amount = fc.oneof(
  fc.tuple(one(BOUNDS), figure).map((parts) => parts.join('')),
  figure.map((n) => `$${n}`),
  figure.map((n) => `${n} percent`),
  fc.tuple(figure, figure).map(([a, b]) => `between ${a} and ${b}`),
)

const clause: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(amount, one(PEOPLE), one(FATES), one(PLACES), one(DAYS))
    .map(([n, who, fate, place, day]) => `${n} ${who} ${fate} in ${place} ${day}`),
  fc
    .tuple(one(NAMES), fc.integer({ min: 1, max: 99 }), one(ROLES), one(DAYS))
    .map(([name, age, role, day]) => `${name}, ${age}, ${role}, died ${day}`),
  fc.tuple(one(NAMES), one(FATES), one(DAYS)).map((parts) => parts.join(' ')),
  fc.tuple(one(BODIES), amount, one(DAYS)).map(([body, n, day]) => `${body} paid ${n} ${day}`),
  fc.tuple(one(NAMES), one(NAMES), one(PLACES)).map(([a, b, place]) => `${a} met ${b} in ${place}`),
  fc.tuple(amount, amount, one(PEOPLE)).map(([a, b, who]) => `${a} of ${b} ${who} were found`),
)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sentence: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: clause.map((text) => `${capital(text)}.`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(clause, one([...BODIES, ...NAMES]), one(SAYS))
      .map(([text, who, says]) =>
        says === 'according to' ? `${capital(text)}, according to ${who}.` : `${capital(text)}, ${who} ${says}.`,
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(clause, one(NAMES), one(['“', '"', '«']))
      .map(
        ([text, who, mark]) => `${mark}${capital(text)},${mark === '“' ? '”' : mark === '«' ? '»' : '"'} ${who} said.`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(one(PLACES), clause)
      .map(([place, text]) => `${place.toUpperCase()} (Reuters) - ${capital(text)}.`),
  },
  { weight: 1, arbitrary: one(FURNITURE) },
)

const noise = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('http://a.example/b?c=d', 'a@b.example', '\ud800', '\0', '\u202e', '__proto__', '\r\n', '\u2028'),
)

/** A text of up to eight sentences, now and then with what does not belong there. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: sentence }, { weight: 1, arbitrary: noise }),
      fc.constantFrom(' ', ' ', ' ', '\n\n', '\n', ''),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat().join(''))

/** One article of news; `published` as the caller likes. */
export const newsArticle = (
  id: string,
  published: readonly string[] = ['2023-10-26', '2023-10-26T14:30:00Z', '2023-10-27'],
): fc.Arbitrary<Article> =>
  fc.record(
    {
      id: fc.constant(id),
      text: newsText,
      title: fc.oneof(sentence, noise),
      source: fc.constantFrom('Daily', 'Herald', 'Reuters'),
      publishedAt: fc.constantFrom(...published),
    },
    { requiredKeys: ['id', 'text'] },
  )

const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/\d/g, '7'],
  [/Keller/g, 'Kellar'],
  [/Thursday/g, 'Friday'],
  [/more than/gi, 'at least'],
  [/killed/g, 'injured'],
]

/** The same story, told a little differently: what a comparison finds most in. */
export const retold = (id: string, article: Article): fc.Arbitrary<Article> =>
  fc
    .tuple(fc.subarray([...CHANGED]), fc.constantFrom('', 'Officials met in Sarun on Friday. '))
    .map(([changes, before]) => ({
      ...article,
      id,
      source: `${article.source ?? 'Post'} 2`,
      text: before + changes.reduce((text, [pattern, by]) => text.replace(pattern, by), article.text),
    }))
