import type { NameComparison } from '../types.js'
import { fold } from '../text/normalize.js'
import { compareStreets, onOtherSides, streetCore } from './compare-streets.js'
import type { EntityCluster } from './group.js'
import { isWithin, townsOf, words } from './name-within.js'
import type { Form } from './name-within.js'
import { nameKeys } from './name-keys.js'
import { compareNames } from './names/compare-names.js'
import { linkSharedMentions, writtenNames } from './shared-mentions.js'
import type { NameLink } from './shared-mentions.js'
import type { StoryArticle } from './story.js'
import { createSets } from './union.js'

// A key that more forms share than this ("police", "city") tells nothing; leaving it out keeps the work linear.
const MAX_FORMS_A_KEY = 40

const RANK: Readonly<Record<NameComparison['relation'], number>> = {
  same: 0,
  spelling: 1,
  alias: 2,
  partial: 3,
  different: 4,
}

const formsOf = (story: readonly StoryArticle[]): Form[] => {
  const forms = new Map<string, Form>()
  for (const { index, facts } of story) {
    for (const entity of facts.entities) {
      const folded = fold(entity.name).replace(/\./g, '')
      const key = `${entity.type}|${folded}`
      const form = forms.get(key) ?? { name: entity.name, folded, type: entity.type, members: [] }
      form.members.push({ article: index, entity })
      forms.set(key, form)
    }
  }
  return [...forms.values()]
}

function* candidatePairs(forms: readonly Form[]): Generator<readonly [number, number]> {
  const byKey = new Map<string, number[]>()
  forms.forEach((form, i) => {
    for (const key of nameKeys(streetCore(form.name) ?? form.name)) {
      const list = byKey.get(key)
      if (list) list.push(i)
      else byKey.set(key, [i])
    }
  })
  const seen = new Set<number>()
  for (const list of byKey.values()) {
    if (list.length > MAX_FORMS_A_KEY) continue
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const pair = list[x]! * forms.length + list[y]!
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [list[x]!, list[y]!]
      }
    }
  }
}

const inOneArticle = (a: Form, b: Form): boolean =>
  a.members.some((member) => b.members.some((other) => other.article === member.article))

const compareForms = (a: Form, b: Form): NameComparison =>
  (a.type === 'place' ? compareStreets(a.name, b.name) : null) ?? compareNames(a.name, b.name, { type: a.type })

/** "Californian" of "California", "New Yorkers" of "New York": who is of a place is not the place. */
const isOfIts = (person: string, place: string): boolean =>
  person.startsWith(place) && /^(?:n|an|ian|er)?s?$/.test(person.slice(place.length))

/**
 * A tagger may take one name for a place here and a person there ("Georgia", or a misspelt name that it does not know).
 * Across types only equal letters count, or a misspelling of a name long enough to be nothing else.
 */
const acrossTypes = (a: Form, b: Form): NameComparison | null => {
  if (a.folded === b.folded) return { relation: 'same', score: 0.9, explanation: 'the same name' }
  if (isOfIts(a.folded, b.folded) || isOfIts(b.folded, a.folded)) return null
  const long = words(a) > 1 && words(b) > 1 ? 9 : 7
  if (words(a) !== words(b) || Math.min(a.folded.length, b.folded.length) < long) return null
  const type = a.type === 'person' || b.type === 'person' ? 'person' : 'place'
  const comparison = compareNames(a.name, b.name, { type })
  return comparison.relation === 'spelling' ? { ...comparison, score: comparison.score * 0.9 } : null
}

// A year is a slip or a birthday, and a mother's age is not her daughter's.
const YEARS_IN_ARTICLE = 1
const YEARS = 10

/** "Simmieon Grude, 23, … the other man, Simmie Grude, 25": names of a family, and no misspelling. */
const agesApart = (a: Form, b: Form): boolean =>
  a.members.some(({ article, entity: { age } }) =>
    b.members.some(
      ({ article: other, entity }) =>
        age !== null &&
        entity.age !== null &&
        Math.abs(age.value - entity.age.value) > (article === other ? YEARS_IN_ARTICLE : YEARS),
    ),
  )

const SURE = 0.8

// "Maryland Senate" and "Maryland State Police", "Main Street" and "Dakota Man": a word misspelt and another left out at once.
const isShaky = (a: Form, b: Form, { score }: NameComparison): boolean =>
  a.type !== 'person' && words(a) !== words(b) && score < SURE && streetCore(a.name) === null

const related = (a: Form, b: Form, isTown: (form: Form) => boolean): NameComparison | null => {
  if (a.type !== b.type) return acrossTypes(a, b)
  const comparison = compareForms(a, b)
  if (comparison.relation === 'different' || (a.type === 'person' && agesApart(a, b))) return null
  if (comparison.relation === 'partial' && a.type !== 'person' && isWithin(a, b, isTown)) return null
  // "North Capitol Street and South Capitol Street" are two, for an article that names both.
  if (inOneArticle(a, b) && onOtherSides(a.name, b.name)) return null
  if (comparison.relation === 'spelling' && isShaky(a, b, comparison)) return null
  // Inside one article the parser has gathered what belongs together; only a misspelling is left to find.
  if (!inOneArticle(a, b) || comparison.relation === 'same') return comparison
  // A person may be misspelt and cut short at once; "Charleston Police Department" and one of its divisions are two.
  return comparison.relation === 'spelling' && (a.type === 'person' || words(a) === words(b)) ? comparison : null
}

/**
 * A surname alone is the full name only where one person in the story bears it: with Fidel and Raul Castro about, "Castro"
 * of a third article is nobody's.
 */
const countBearers = (forms: readonly Form[]): ((partial: Form) => number) => {
  const counts = new Map<string, number>()
  for (const form of forms) {
    if (words(form) < 2) continue
    for (const word of new Set(form.folded.split(' '))) {
      const key = `${form.type}|${word}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return (partial) => counts.get(`${partial.type}|${partial.folded}`) ?? 0
}

// "Fidel Castro" and "Raul Castro" must not meet through "Castro".
const contradict = (a: Form, b: Form): boolean =>
  a.type === b.type && words(a) > 1 && words(b) > 1 && compareForms(a, b).relation === 'different'

/** Whether one of all names of a person is or may be one of the other's: "Elliott Pell" and "Elliot Lucas Pell, Elliot Pell". */
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size + b.size < 3) return false
  for (const x of a) for (const y of b) if (compareNames(x, y, { type: 'person' }).relation !== 'different') return true
  return false
}

/** Brings together the entities of all articles that are one. Every entity is in exactly one cluster. */
export const sameNames = (story: readonly StoryArticle[]): EntityCluster[] => {
  const forms = formsOf(story)
  const isTown = townsOf(forms, story)
  const written = writtenNames(forms)
  const links: NameLink[] = linkSharedMentions(forms, written)
  for (const [a, b] of candidatePairs(forms)) {
    const comparison = related(forms[a]!, forms[b]!, isTown)
    if (comparison) links.push({ a, b, comparison })
  }
  links.sort(
    (x, y) =>
      RANK[x.comparison.relation] - RANK[y.comparison.relation] ||
      y.comparison.score - x.comparison.score ||
      x.a - y.a ||
      x.b - y.b,
  )
  const sets = createSets(forms.length)
  const bearers = countBearers(forms)
  const members = forms.map((_, i) => [i])
  const scores = forms.map(() => 1)
  for (const { a, b, comparison } of links) {
    const [x, y] = [sets.find(a), sets.find(b)]
    if (x === y) continue
    const [left, right] = [members[x]!, members[y]!]
    if (comparison.relation === 'partial') {
      const short = words(forms[a]!) <= words(forms[b]!) ? forms[a]! : forms[b]!
      if (bearers(short) > 1) continue
    }
    if (left.some((i) => right.some((j) => contradict(forms[i]!, forms[j]!) && !meet(written[i]!, written[j]!))))
      continue
    sets.union(a, b)
    const root = sets.find(a)
    members[root] = [...left, ...right]
    scores[root] = Math.min(scores[x]!, scores[y]!, comparison.score)
  }
  return sets.all().map((set) => {
    const own = set.flatMap((i) => forms[i]!.members).sort((p, q) => p.article - q.article)
    const fullest = set
      .map((i) => forms[i]!)
      .sort((p, q) => q.members.length - p.members.length || q.name.length - p.name.length)[0]!
    return { name: fullest.name, type: fullest.type, members: own, confidence: scores[sets.find(set[0]!)]! }
  })
}
