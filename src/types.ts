/**
 * The data model: everything that goes in and comes out. Imports nothing.
 *
 * Every result is plain JSON: no `Date`, no class instance, no `undefined` inside an array.
 * Offsets are UTF-16 code units, end exclusive, so that `article[field].slice(start, end) === text`.
 */

/** Names that the outlet itself lists with an article, as ninjs items do. */
export interface Hints {
  readonly people?: readonly string[]
  readonly organisations?: readonly string[]
  readonly places?: readonly string[]
}

/** One news article, as plain text. */
export interface Article {
  /** Unique within a comparison. */
  readonly id: string
  /** The body: plain text, paragraphs separated by newlines. */
  readonly text: string
  /** The headline. */
  readonly title?: string
  /** The outlet: "Reuters", "Le Monde". */
  readonly source?: string
  /** ISO 8601 date or date-time. Anchors "Thursday"; without it relative dates stay unresolved. */
  readonly publishedAt?: string
  /** Where it stands. Two articles with one `url` are one source. */
  readonly url?: string
  /** Names known beforehand: they are found in the text, and are of the kind that the list says. */
  readonly hints?: Hints
  /** The text is a beginning or a summary only: what it does not say is no omission. */
  readonly partial?: boolean
  /** Agencies known to be credited (AP, Reuters), beside those that the text itself credits. */
  readonly credits?: readonly string[]
  /** Ids of earlier versions that it takes the place of: with these it is one source. */
  readonly corrects?: readonly string[]
}

/** Which part of an article. */
export type Field = 'title' | 'text'

/** A place in an article: `article[field].slice(start, end)`. */
export interface Span {
  readonly field: Field
  /** UTF-16 offset of the first code unit. */
  readonly start: number
  /** UTF-16 offset after the last code unit. */
  readonly end: number
}

/** Words and where they stand. */
export interface Mention {
  readonly text: string
  readonly span: Span
}

/** Who says so: "TASS", "Palestinian authorities"; of several, the one from whom it comes. */
export interface Attribution {
  readonly name: string
  readonly span: Span
  /** Who passes it on, the nearest to the article last: TASS in "TASS, citing the ministry, said". Never the own outlet. */
  readonly via?: Attribution
}

/** How a number limits what it is the number of: "more than 40" is `more-than`. */
export type Bound = 'exactly' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'between'

/** What is measured; `count` is of things and people. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'age'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'other'

/** The unit of a quantity. */
export interface Unit {
  readonly dimension: Dimension
  /** ISO 4217 for money (`USD`), `%` for percent, an SI or customary symbol (`km`, `mi`), `year`, or '' for a plain count. */
  readonly symbol: string
  /** What the unit is counted for, as written: "$76 a barrel" is USD per `barrel`, "£24 a year" GBP per `year`. */
  readonly per?: string
}

/** What happened to those who are counted. */
export type Category = 'killed' | 'injured' | 'missing' | 'captive' | 'displaced' | 'arrested'

/** Which part of a total a count covers. Two counts with different scopes are not the same fact. */
export interface Scope {
  /**
   * `subset`: a part of a total given beside it ("three of the five"). `additional`: on top of others ("three others", "two
   * more"). `inclusive`/`exclusive`: with or without someone ("including the gunman"). `cumulative`: added up over time
   * ("so far", "since the start"). `uncertain`: two groups in one number ("dead or missing").
   */
  readonly kind: 'subset' | 'additional' | 'inclusive' | 'exclusive' | 'cumulative' | 'uncertain'
  /** The words that say so. */
  readonly text: string
}

/** A number that the text states of something. */
export interface Quantity extends Mention {
  readonly kind: 'quantity'
  /** The number stated; null for a range or a vague word ("dozens"). */
  readonly value: number | null
  /** The closed interval that the words allow; null is open. "more than 1,400": min 1400, max null. */
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** "rose 4 percent": up. */
  readonly change: 'up' | 'down' | null
  readonly unit: Unit
  /** What is counted: "1,400 Israelis who were slaughtered" counts Israelis. */
  readonly counted: { readonly text: string; readonly head: string } | null
  readonly category: Category | null
  /** "no one was killed". */
  readonly negated: boolean
  /** "feared dead", "could rise to 50". */
  readonly hypothetical: boolean
  readonly attribution: Attribution | null
  /** The word that says what was done to, or holds of, what is counted, lower case as written: "shot", "detained", "rose". */
  readonly predicate?: string
  readonly scope?: readonly Scope[]
  /** Told without a number: "a man was killed" is one killed. */
  readonly implied?: true
}

/** Type of a time expression: "Thursday", "3 p.m.", "three days", "every Monday". */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression, in the terms of TIMEX3 (TimeML). */
export interface DateMention extends Mention {
  readonly kind: 'date'
  readonly type: TimexType
  /** TIMEX3 value: 2023-10-26, 2023-W43, P3D, PAST_REF; '' when unresolved. */
  readonly value: string
  /** First and last calendar day covered, YYYY-MM-DD. */
  readonly start: string | null
  readonly end: string | null
  /** `inferred`: from `publishedAt` or from another date in the article. */
  readonly resolution: 'stated' | 'inferred' | 'unresolved'
  /** TIMEX3 modifier: START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS. */
  readonly modifier?: string
  readonly attribution: Attribution | null
}

/** What a name is a name of. */
export type EntityType = 'person' | 'organization' | 'place' | 'other'

/** A person, organisation, place or other named thing, with all its mentions in one article. */
export interface Entity {
  readonly kind: 'entity'
  readonly type: EntityType
  /** The fullest form used in this article. */
  readonly name: string
  /** Every mention, in order of the text: nickname and surname alone included. */
  readonly mentions: readonly Mention[]
  /** "Russian Foreign Ministry spokeswoman". */
  readonly roles: readonly Mention[]
  readonly age: { readonly value: number; readonly text: string; readonly span: Span } | null
  /** A place that speaks stands for its government at least once: "Moscow said". */
  readonly metonymy?: 'government'
}

/** What somebody says; of a quotation the span is what stands inside the marks. */
export interface Quote extends Mention {
  readonly kind: 'quote'
  readonly speaker: Attribution | null
  /** Left out for words between marks; `indirect` for what somebody is reported to have said, in the article's own words. */
  readonly form?: 'indirect'
}

/** Anything that is read out of an article. */
export type Fact = Quantity | DateMention | Entity | Quote

/** A sentence of the article, kept so that facts can be compared without the article. */
export interface SentenceText extends Mention {
  /** Index of the paragraph within its field. */
  readonly paragraph: number
}

/** A part of the text that was left out of the facts, and why. */
export interface Skipped extends Mention {
  /** `furniture`: share lines, credits, "Read more"; `unreadable`: links, addresses, tokens over 64 characters. */
  readonly reason: 'furniture' | 'unreadable'
}

/** All that one article states. Plain JSON: store it, compare later. */
export interface ArticleFacts {
  /** What is known of the article beside its words. */
  readonly article: Omit<Article, 'text' | 'title' | 'credits'>
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  /** Indirect speech: compared where another article quotes it. */
  readonly reported?: readonly Quote[]
  /** Agencies that the article credits: Reuters, AP. Those given with it first, then those that its text credits. */
  readonly credits: readonly string[]
  /** Every sentence in order, title first. */
  readonly sentences: readonly SentenceText[]
  readonly skipped: readonly Skipped[]
}

/** What a finding is about. */
export type Topic = 'quantity' | 'age' | 'date' | 'name' | 'role' | 'quote'
/** What a comparison says: see the README for what each means. */
export type Verdict = 'agreement' | 'discrepancy' | 'update' | 'single-source'
/** In what the claims of a finding differ. */
export type Difference =
  'value' | 'bound' | 'precision' | 'spelling' | 'alias' | 'date' | 'role' | 'wording' | 'speaker'
/** An editor's: spelling, bound and precision are `minor`, values that contradict each other `major`. */
export type Severity = 'none' | 'minor' | 'major'

/** One statement by one article. */
export interface Claim {
  readonly articleId: string
  readonly source?: string
  /** The words themselves. */
  readonly text: string
  readonly span: Span
  readonly sentence: Mention
  /** Normalised: 1400, "2023-10-26", "Abu Marzouk". */
  readonly value: string | number | null
  readonly attribution: Attribution | null
  readonly fact: Fact
}

/** What the comparison says of one fact. */
export interface Finding {
  /** Stable: the same articles give the same id. */
  readonly id: string
  readonly topic: Topic
  readonly verdict: Verdict
  readonly difference: Difference | null
  readonly severity: Severity
  /** 0..1: that the claims speak of the same fact. */
  readonly confidence: number
  /** What is compared: "people killed in Israel on October 7". */
  readonly subject: string
  /** One plain sentence. */
  readonly explanation: string
  /** Sources that are independent: copies of one wire story count once, and so do articles that have it from one source. */
  readonly independent: number
  /** The one article, known in full, that does not say what all others say; left out where there is none. */
  readonly omittedBy?: string
  /** At least two, unless single-source. */
  readonly claims: readonly Claim[]
}

/** What the result of a comparison says of one article. */
export interface ArticleSummary {
  readonly id: string
  readonly source?: string
  readonly publishedAt?: string
  readonly url?: string
  /** Its text is a beginning or a summary only: what it does not say is no omission. */
  readonly partial?: boolean
  /** Ids of earlier versions that it takes the place of. */
  readonly corrects?: readonly string[]
  /** Agencies that the article credits: Reuters, AP. */
  readonly credits: readonly string[]
  /** How many facts were read. */
  readonly facts: {
    readonly quantities: number
    readonly dates: number
    readonly entities: number
    readonly quotes: number
  }
  /** How many parts of the text were left out. */
  readonly skipped: number
}

/** How many findings there are, of which kind. */
export interface Summary {
  readonly articles: number
  /** Sources that are independent: copies of one wire story count once. */
  readonly independent: number
  readonly findings: number
  readonly byVerdict: Readonly<Record<Verdict, number>>
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly byTopic: Readonly<Record<Topic, number>>
}

/** The result of comparing articles. */
export interface Comparison {
  /** Version of this shape, semver. */
  readonly schemaVersion: string
  readonly articles: readonly ArticleSummary[]
  /** Worst first; single-source last. */
  readonly findings: readonly Finding[]
  readonly summary: Summary
}

/** How two names stand to each other; `partial`: one is a part of the other, as "Keller" of "Maria Keller". */
export type NameRelation = 'same' | 'spelling' | 'alias' | 'partial' | 'different'

/** The result of `compareNames`. */
export interface NameComparison {
  /** Everything but `different` is a match. */
  readonly relation: NameRelation
  /** 0..1, how alike the two names are. */
  readonly score: number
  readonly explanation: string
}

/** What `extractFacts` can be asked for. */
export interface ExtractOptions {
  /** Which facts to read. Default: all. */
  readonly only?: readonly Fact['kind'][]
}

/** What `compareArticles` and `compareFacts` can be asked for. */
export interface CompareOptions {
  /** Leave out findings below this confidence, 0..1. Default 0.5. */
  readonly minConfidence?: number
  /** Compare these topics only. Default: all. */
  readonly topics?: readonly Topic[]
  /** Include what only one article says. Default true. */
  readonly singleSource?: boolean
}

/** What `groupByStory` and `createStoryIndex` can be asked for. */
export interface GroupOptions {
  /** How many days a story is fresh, default 4: articles further apart are asked for more likeness, the more the longer. */
  readonly windowDays?: number
  /** How alike two articles must be, 0..1: lower joins more, higher splits more. Default 0.12. */
  readonly threshold?: number
}

/** What `parseDates` can be asked for. */
export interface DateOptions {
  /** ISO 8601 date or date-time from which relative dates count. */
  readonly publishedAt?: string
}

/** What `compareNames` can be asked for. */
export interface CompareNamesOptions {
  /** What both names are names of; without it the comparison is the careful one for persons. */
  readonly type?: EntityType
}
