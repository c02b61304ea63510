import type { Article, Claim, Comparison, Fact, Finding, Quantity, Severity, Topic, Verdict } from '../../src/types.js'

/** Two outlets on one ferry: a hand-made comparison, so that reports are tested apart from the comparing. */
export const HARBOUR: Article = {
  id: 'harbour',
  source: 'Harbour Post',
  title: 'Four die as ferry runs aground',
  publishedAt: '2024-05-14',
  text: 'Four people died when a ferry ran aground on Tuesday.\nThe coast guard said more than 1,400 passengers were taken off.\n“We heard a bang and then the lights went out,” said Ioana Popescu.',
}
export const TIMES: Article = {
  id: 'island',
  source: 'Island Times',
  title: 'Ferry disaster: five dead',
  publishedAt: '2024-05-15T06:30:00Z',
  text: 'Five people died in the wreck, the harbour master said.\nSome 1,400 passengers were brought ashore by midnight on May 14.\n“We heard a bang and then the lights went out,” said Joana Popescu.',
}

const sentenceAround = (text: string, start: number, end: number) => {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return { text: text.slice(from, to < 0 ? text.length : to), from }
}

export const quantity = (article: Article, words: string, value: number): Quantity => {
  const start = article.text.indexOf(words)
  return {
    kind: 'quantity',
    text: words,
    span: { field: 'text', start, end: start + words.length },
    value,
    min: value,
    max: value,
    bound: 'exactly',
    change: null,
    unit: { dimension: 'count', symbol: '' },
    counted: null,
    category: null,
    negated: false,
    hypothetical: false,
    attribution: null,
  }
}

export const claim = (article: Article, words: string, value: Claim['value'] = words, fact?: Fact): Claim => {
  const start = article.text.indexOf(words)
  if (start < 0) throw new Error(`not in ${article.id}: ${words}`)
  const sentence = sentenceAround(article.text, start, start + words.length)
  const field = 'text' as const
  return {
    articleId: article.id,
    ...(article.source === undefined ? {} : { source: article.source }),
    text: words,
    span: { field, start, end: start + words.length },
    sentence: { text: sentence.text, span: { field, start: sentence.from, end: sentence.from + sentence.text.length } },
    value,
    attribution: null,
    fact: fact ?? quantity(article, words, typeof value === 'number' ? value : 1),
  }
}

export const finding = (
  topic: Topic,
  verdict: Verdict,
  subject: string,
  claims: readonly Claim[],
  more: Partial<Finding> = {},
): Finding => ({
  id: `${topic}:${subject}`,
  topic,
  verdict,
  difference: null,
  severity: 'none',
  confidence: 0.9,
  subject,
  explanation: `About ${subject}.`,
  independent: new Set(claims.map((one) => one.articleId)).size,
  claims,
  ...more,
})

const tally = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<K, number>

export const comparison = (articles: readonly Article[], findings: readonly Finding[]): Comparison => ({
  schemaVersion: '1.0.0',
  articles: articles.map(({ id, source, publishedAt, url }) => ({
    id,
    ...(source === undefined ? {} : { source }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    credits: [],
    facts: { quantities: 2, dates: 1, entities: 1, quotes: 1 },
    skipped: 0,
  })),
  findings,
  summary: {
    articles: articles.length,
    independent: articles.length,
    findings: findings.length,
    byVerdict: tally<Verdict>(
      ['agreement', 'discrepancy', 'update', 'single-source'],
      findings.map((one) => one.verdict),
    ),
    bySeverity: tally<Severity>(
      ['none', 'minor', 'major'],
      findings.map((one) => one.severity),
    ),
    byTopic: tally<Topic>(
      ['quantity', 'age', 'date', 'name', 'role', 'quote'],
      findings.map((one) => one.topic),
    ),
  },
})

const QUOTE = 'We heard a bang and then the lights went out'

export const FERRY_ARTICLES: readonly Article[] = [HARBOUR, TIMES]
export const FERRY: Comparison = comparison(FERRY_ARTICLES, [
  finding(
    'quantity',
    'discrepancy',
    'passengers taken off',
    [claim(HARBOUR, 'more than 1,400', 1400), claim(TIMES, 'Some 1,400', 1400)],
    {
      difference: 'bound',
      severity: 'minor',
      explanation: 'Harbour Post says more than 1,400, Island Times about 1,400.',
    },
  ),
  finding(
    'quantity',
    'discrepancy',
    'people killed',
    [claim(HARBOUR, 'Four people', 4), claim(TIMES, 'Five people', 5)],
    {
      difference: 'value',
      severity: 'major',
      explanation: 'Harbour Post says 4, Island Times says 5.',
    },
  ),
  finding(
    'date',
    'agreement',
    'day of the wreck',
    [claim(HARBOUR, 'Tuesday', '2024-05-14'), claim(TIMES, 'May 14', '2024-05-14')],
    {
      explanation: 'Tuesday is May 14.',
      confidence: 0.62,
    },
  ),
  finding('name', 'discrepancy', 'Ioana Popescu', [claim(HARBOUR, 'Ioana Popescu'), claim(TIMES, 'Joana Popescu')], {
    difference: 'spelling',
    severity: 'minor',
    explanation: 'One name spelled in two ways: Ioana Popescu, Joana Popescu.',
  }),
  finding('quote', 'agreement', 'what a passenger heard', [claim(HARBOUR, QUOTE), claim(TIMES, QUOTE)], {
    explanation: 'Both give the same words.',
    independent: 1,
  }),
  finding('name', 'single-source', 'harbour master', [claim(TIMES, 'the harbour master')], {
    explanation: 'Only Island Times says so.',
  }),
])

/** A name in Arabic letters inside an English sentence, and a toll that grew over three reports. */
const report = (id: string, source: string, publishedAt: string, text: string): Article => ({
  id,
  source,
  publishedAt,
  title: `Flood: ${source}`,
  url: `https://${id}.example/flood`,
  text,
})
export const FLOOD_ARTICLES: readonly Article[] = [
  report(
    'gazette',
    'Gazette \u0627\u0644\u064a\u0648\u0645',
    '2024-03-01T08:00:00+02:00',
    'At least 9 people drowned, said \u0645\u062d\u0645\u062f \u0639\u0644\u064a, 44, of the rescue service.',
  ),
  report('globe', 'Globe', '2024-03-02', 'The flood has killed 15 people. “It came at night,” said Mohammed Ali, 45.'),
  report(
    'gazette-2',
    'Gazette \u0627\u0644\u064a\u0648\u0645',
    '2024-03-03T08:00',
    'The toll stands at 21, \u0645\u062d\u0645\u062f \u0639\u0644\u064a said.',
  ),
]
const [GAZETTE, GLOBE, GAZETTE_2] = FLOOD_ARTICLES as readonly [Article, Article, Article]
export const ARABIC_NAME = '\u0645\u062d\u0645\u062f \u0639\u0644\u064a'
export const FLOOD: Comparison = comparison(FLOOD_ARTICLES, [
  finding(
    'quantity',
    'update',
    'people killed',
    [claim(GAZETTE, 'At least 9', 9), claim(GLOBE, '15', 15), claim(GAZETTE_2, '21', 21)],
    {
      difference: 'value',
      severity: 'minor',
      explanation: 'The toll rose from 9 to 21.',
    },
  ),
  finding('age', 'discrepancy', `age of ${ARABIC_NAME}`, [claim(GAZETTE, '44', 44), claim(GLOBE, '45', 45)], {
    difference: 'value',
    severity: 'major',
  }),
  finding(
    'name',
    'agreement',
    ARABIC_NAME,
    [claim(GAZETTE, ARABIC_NAME), claim(GLOBE, 'Mohammed Ali'), claim(GAZETTE_2, ARABIC_NAME)],
    {
      difference: 'alias',
    },
  ),
])
