import { INSTITUTIONS, LEGAL_FORMS } from '../../../data/organization-words.js'
import { canAbbreviate, initialsOf, isAcronym } from './acronym.js'
import { isInstitution } from './join-qualified.js'
import type { NameMention } from './name-mention.js'
import { wordKey } from './name-key.js'

interface Thing {
  readonly key: string
  readonly words: readonly string[]
  /** The country whose institution it is: "Chile" in "Chile's Foreign Ministry". */
  readonly owner: NameMention | null
  readonly mentions: NameMention[]
  into: Thing | null
}

/** One organisation, place or other thing; its name where that is no mention: "Chile's Foreign Ministry". */
export interface GatheredThing {
  readonly names: readonly NameMention[]
  readonly name: string | null
}

// "Chile" and "Chilean" begin alike.
const stem = (owner: NameMention): string => keyOf(owner.words).slice(0, 4)

const keyOf = (words: readonly string[]): string => {
  const keys = words.map(wordKey).filter(Boolean)
  return (keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys).join(' ')
}

const root = (thing: Thing): Thing => {
  let at = thing
  while (at.into) at = at.into
  return at
}

const merge = (short: Thing, long: Thing): void => {
  const [a, b] = [root(short), root(long)]
  if (a !== b) a.into = b
}

/** The only one of a list, counting those already merged as one. */
const single = (things: readonly Thing[]): Thing | null => {
  const roots = new Set(things.map(root))
  return roots.size === 1 ? [...roots][0]! : null
}

/**
 * Organisations, places or other things of one type, each with its mentions: the same words, an acronym and what it
 * stands for ("World Health Organization (WHO)", "the FBI" by its initials), a legal form left out, "the Ministry" where
 * the article names one only.
 *
 * Watch out for: "Houston" is not short for "Houston Police", nor "Foreign Ministry" where two countries' are named.
 */
export const gatherThings = (
  mentions: readonly NameMention[],
  ownerOf: (mention: NameMention) => NameMention | null = () => null,
): GatheredThing[] => {
  const things = new Map<string, Thing>()
  const thingOf = new Map<NameMention, Thing>()
  const byText = new Map<string, Thing>()
  for (const mention of mentions) {
    const owner = ownerOf(mention)
    const text = owner ? mention.doc.source.slice(owner.start, mention.end) : mention.text
    let thing = byText.get(text)
    if (!thing) {
      const key = keyOf(mention.words)
      const full = owner ? `${stem(owner)}'s ${key}` : key
      thing = things.get(full)
      if (!thing) things.set(full, (thing = { key, words: mention.words, owner, mentions: [], into: null }))
      byText.set(text, thing)
    }
    thing.mentions.push(mention)
    thingOf.set(mention, thing)
  }
  const all = [...things.values()]
  // Indexes that nobody will look into are not built.
  const acronyms = all.some((thing) => isAcronym(thing.words))
  const institutions = all.some((thing) => isInstitution(thing.words))
  const byInitials = new Map<string, Thing[]>()
  const byEnd = new Map<string, Thing[]>()
  const add = (map: Map<string, Thing[]>, key: string, thing: Thing): void => {
    const list = map.get(key)
    if (list) list.push(thing)
    else map.set(key, [thing])
  }
  for (const thing of all) {
    if (acronyms) for (const letters of initialsOf(thing.words)) add(byInitials, letters, thing)
    const words = thing.key.split(' ')
    if (thing.owner) add(byEnd, thing.key, thing)
    if (!institutions) continue
    for (let i = 1; i < Math.min(words.length, 8); i++) add(byEnd, words.slice(i).join(' '), thing)
  }
  // A definition in brackets settles what an acronym stands for.
  for (let i = 1; i < mentions.length; i++) {
    const [long, short] = [mentions[i - 1]!, mentions[i]!]
    if (isDefinition(long, short)) merge(thingOf.get(short)!, thingOf.get(long)!)
    else if (isDefinition(short, long)) merge(thingOf.get(long)!, thingOf.get(short)!)
  }
  for (const thing of all) {
    const { key, owner } = thing
    if (thing.into) continue
    const words = key.split(' ')
    if (owner) {
      const same = single((byEnd.get(key) ?? []).filter((other) => !other.owner && other.key.startsWith(stem(owner))))
      if (same) merge(thing, same)
      continue
    }
    if (isAcronym(thing.words)) {
      const long = single(byInitials.get(wordKey(thing.words[0]!)) ?? [])
      if (long) merge(thing, long)
      continue
    }
    const generic = words.length === 1 && INSTITUTIONS.has(key)
    const upper = thing.words.every((word) => /^[\p{Lu}\d]/u.test(word)) || words.length > 2
    if ((generic || (words.length > 1 && upper && INSTITUTIONS.has(words.at(-1)!))) && byEnd.has(key)) {
      const long = single(byEnd.get(key)!)
      if (long) merge(thing, long)
      continue
    }
    let bareLength = words.length
    while (bareLength > 1 && LEGAL_FORMS.has(words[bareLength - 1]!)) bareLength--
    const bare = bareLength < words.length ? things.get(words.slice(0, bareLength).join(' ')) : undefined
    if (bare) merge(bare, thing)
  }
  const groups = new Map<Thing, NameMention[]>()
  for (const thing of all) {
    const top = root(thing)
    const group = groups.get(top)
    if (!group) groups.set(top, [...thing.mentions])
    else for (const mention of thing.mentions) group.push(mention)
  }
  return [...groups].map(
    ([
      {
        owner,
        mentions: [first],
      },
      names,
    ]) => ({
      names,
      name: owner && first ? owner.doc.source.slice(owner.start, first.end) : null,
    }),
  )
}

// `short` stands in brackets directly after `long`: "World Health Organization (WHO)".
const isDefinition = (long: NameMention, short: NameMention): boolean => {
  if (long.doc !== short.doc || long.last + 1 !== short.first || long.doc.tokens[long.last]?.text !== '(') return false
  return isAcronym(short.words) && canAbbreviate(short.words[0]!, long.words)
}
