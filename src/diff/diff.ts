import { compareNames } from '../align/names/compare-names.js'
import type { AlignedStory } from '../align/align.js'
import { isBriefArticle } from '../align/context.js'
import type { ClaimGroup, EntityCluster } from '../align/group.js'
import type { Claim, Finding, Topic } from '../types.js'
import { judgeAges, judgeOwnAges } from './age.js'
import { labeller } from './article-labels.js'
import { judgeDates } from './date.js'
import { findingId } from './finding-id.js'
import type { Judgement } from './judgement.js'
import { judgeNames, nameClaims, nameSubject } from './name.js'
import { judgeOwnFigures, judgeQuantities } from './quantity.js'
import { quantitySubject } from './quantity-subject.js'
import { countIndependent } from './independence/origins.js'
import { judgeQuotes } from './quote.js'
import { judgeOwnRoles, judgeRoles } from './role.js'
import type { SamePerson } from './role.js'
import { omissionOf } from './omission.js'
import { ended, outlet, quoted } from './wording.js'

interface Judged {
  readonly claims: readonly Claim[]
  readonly subject: string
  readonly judgement: Judgement
}

interface Bench {
  readonly story: AlignedStory
  readonly publishedAt: (id: string) => string | undefined
  readonly sameSpeaker: (a: Claim, b: Claim) => boolean
  readonly samePerson: SamePerson
  /** Ids of the articles that are known in full. */
  readonly whole: readonly string[]
  readonly labelled: (claim: Claim) => Claim
  /** Whether an article is an alert: a sentence or two. */
  readonly isBrief: (id: string) => boolean
}

/** For each topic, how its groups are judged; null where nothing can be said. */
const JUDGES: Readonly<Record<Exclude<Topic, 'name'>, (group: ClaimGroup, bench: Bench) => Judged | null>> = {
  quantity: ({ claims }, { publishedAt }) => ({
    claims,
    subject: quantitySubject(claims),
    judgement: judgeQuantities(claims, publishedAt),
  }),
  age: ({ claims, subject }, { publishedAt }) => ({ claims, subject, judgement: judgeAges(claims, publishedAt) }),
  date: ({ claims, subject, aspect = 'day' }, { isBrief }) => ({
    claims,
    subject,
    judgement: judgeDates(
      claims,
      aspect,
      claims.every(({ articleId }) => isBrief(articleId)),
    ),
  }),
  role: ({ claims, subject }, { samePerson }) => {
    const judged = judgeRoles({ name: subject.replace(/^role of /, ''), claims, samePerson })
    return judged && { claims: judged.claims, subject, judgement: judged.judgement }
  },
  quote: ({ claims, subject }, { sameSpeaker }) => {
    const judgement = judgeQuotes(claims, sameSpeaker)
    return judgement && { claims, subject, judgement }
  },
}

const articlesOf = (claims: readonly Claim[]): Set<string> => new Set(claims.map(({ articleId }) => articleId))

// Where of all others only a part is known, that they do not say it is no omission.
const single = (claims: readonly Claim[], { story, whole }: Bench): Judgement => {
  const cut = story.articles.length > 1 && whole.every((id) => id === claims[0]!.articleId)
  const said = `${outlet(claims[0]!)} says so: ${quoted(claims[0]!.text)}`
  return {
    verdict: 'single-source',
    difference: null,
    severity: 'none',
    explanation: cut ? `${said}; of the others only a part is known.` : `Only ${said}.`,
  }
}

// An article that contradicts itself, alone or among others.
const ownJudgement = ({ topic, subject, own }: ClaimGroup, claims: readonly Claim[]): Judgement | null => {
  if (own) return judgeOwnFigures(claims)
  if (topic === 'age') return judgeOwnAges(claims)
  return topic === 'role' ? judgeOwnRoles(subject.replace(/^role of /, ''), claims) : null
}

const groupFinding = (group: ClaimGroup, bench: Bench): (Judged & { confidence: number }) | null => {
  const claims = group.claims.map(bench.labelled)
  const { confidence } = group
  const own = ownJudgement(group, claims)
  const subject = group.topic === 'quantity' ? quantitySubject(claims) : group.subject
  if (own) return { claims, subject, judgement: own, confidence }
  if (articlesOf(claims).size < 2) {
    return { claims: claims.slice(0, 1), subject, judgement: single(claims, bench), confidence: 1 }
  }
  const judged = JUDGES[group.topic as Exclude<Topic, 'name'>]({ ...group, claims }, bench)
  return judged && { ...judged, confidence }
}

// Nationalities and religions ("Israeli", "Muslims") are read, but that two articles share one is no finding.
const isWorthNaming = ({ type, name }: EntityCluster): boolean => type !== 'other' || /\s/.test(name.trim())

const nameFindings = (bench: Bench): (Judged & { topic: Topic; confidence: number })[] =>
  bench.story.cast.clusters.filter(isWorthNaming).flatMap((cluster) => {
    const claims = nameClaims(cluster, bench.story.articles).map(bench.labelled)
    if (claims.length === 0) return []
    const alone = claims.length < 2
    const judgement = alone ? single(claims, bench) : judgeNames(claims, cluster.type)
    return [
      {
        topic: 'name' as const,
        claims,
        subject: nameSubject(cluster, claims),
        judgement,
        confidence: alone ? 1 : cluster.confidence,
      },
    ]
  })

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100

/** Judges what was brought together. `sources`: for each article the independent source that it belongs to. */
export const diff = (
  story: AlignedStory,
  topics: readonly Topic[],
  sources: ReadonlyMap<string, number>,
): Finding[] => {
  const dates = new Map(story.articles.map(({ facts }) => [facts.article.id, facts.article.publishedAt]))
  const positions = new Map(story.articles.map(({ facts, index }) => [facts.article.id, index]))
  const clusterOf = (id: string, name: string): number | null => story.cast.named(positions.get(id)!, name)
  const outlets = new Map(story.articles.map(({ facts: { article } }) => [article.id, article.source]))
  const rolesOf = (id: string, name: string): string[] => {
    const cluster = clusterOf(id, name)
    if (cluster === null) return []
    return story.cast.clusters[cluster]!.members.flatMap(({ entity }) => entity.roles.map(({ text }) => text))
  }
  const independentOf = countIndependent({
    groupOf: (id: string) => sources.get(id),
    clusterOf,
    rolesOf,
    outletOf: (id: string) => outlets.get(id),
  })
  const speakerOf = ({ articleId, attribution }: Claim): number | null => {
    const cluster = attribution && clusterOf(articleId, attribution.name)
    return cluster === null || story.cast.clusters[cluster]?.type !== 'person' ? null : cluster
  }
  const labels = labeller(story.articles.map(({ facts }) => facts.article))
  const bench: Bench = {
    story,
    whole: story.articles.filter(({ facts }) => !facts.article.partial).map(({ facts }) => facts.article.id),
    labelled: labels.on,
    publishedAt: (id) => dates.get(id),
    isBrief: (id) => isBriefArticle(story.articles[positions.get(id)!]!),
    samePerson: (a, nameOfA, b, nameOfB) => {
      const [x, y] = [clusterOf(a.articleId, nameOfA), clusterOf(b.articleId, nameOfB)]
      if (x !== null && y !== null) return x === y
      return compareNames(nameOfA, nameOfB, { type: 'person' }).relation !== 'different'
    },
    sameSpeaker: (a, b) => {
      const [x, y] = [speakerOf(a), speakerOf(b)]
      if (x === null || y === null || x === y) return true
      // "Comey" of one article may not have been brought together with "James Comey" of the other.
      return compareNames(a.attribution!.name, b.attribution!.name, { type: 'person' }).relation !== 'different'
    },
  }
  const found = [
    ...(topics.includes('name') ? nameFindings(bench) : []),
    ...story.groups.flatMap((group) => {
      const finding = groupFinding(group, bench)
      return finding ? [{ ...finding, topic: group.topic }] : []
    }),
  ]
  return found.map(({ topic, claims, subject, judgement, confidence }) => ({
    id: findingId(topic, claims),
    topic,
    verdict: judgement.verdict,
    difference: judgement.difference,
    severity: judgement.severity,
    confidence: rounded(confidence),
    subject,
    explanation: ended(judgement.explanation),
    independent: independentOf(claims, topic),
    ...omissionOf(articlesOf(claims), bench.story.articles.length, bench.whole),
    claims: claims.map(labels.off),
  }))
}
