import { bitOf, listsOf } from '../../src/parse/entities/tagger/gazetteer.js'
import type { Clean, Gold } from './read-data.js'

const FIRST_WORD = /^(?:the\s+)?\S+\s+/i

const namesLists = (name: string): number => listsOf(name.toLowerCase().replace(/\s+/g, '').replaceAll('’', "'"))

// "Mr Kato", "President Obama" -> "Kato", "Obama".
const withoutHonorific = (name: Gold, text: string): Gold => {
  let { start } = name
  for (;;) {
    const first = FIRST_WORD.exec(text.slice(start, name.end))
    if (!first || !(namesLists(first[0].trim()) & bitOf('honorific'))) return { ...name, start }
    start += first[0].length
  }
}

const HYPHENED = /(?<![\p{L}-])\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?=-\p{Ll})/gu

// "U.S.-led", "Egyptian-born": names that the set leaves unlabelled.
const beforeHyphens = (gold: readonly Gold[], text: string): Gold[] => {
  const land = bitOf('country') | bitOf('region') | bitOf('capital') | bitOf('metropolis')
  const people = bitOf('demonym') | bitOf('creed')
  return [...text.matchAll(HYPHENED)].flatMap((match): Gold[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const lists = namesLists(match[0])
    if (!(lists & (land | people)) || gold.some((name) => name.start < end && start < name.end)) return []
    return [{ start, end, type: lists & people && !(lists & land) ? 'other' : 'place' }]
  })
}

/**
 * The conventions of the sets are not the same; these are ours: no honorific in a person's name, a country is a place
 * also where it acts ("Tehran said"), nationalities and creeds are 'other'.
 */
export const cleanLabels: Clean = (gold, text, set) => {
  const land = bitOf('country') | bitOf('region') | bitOf('capital') | bitOf('metropolis')
  const people = bitOf('demonym') | bitOf('creed')
  const cleaned = gold.flatMap((name): Gold[] => {
    if (name.type === 'person') return [withoutHonorific(name, text)]
    if (set !== 'train-gmb') return [name]
    const lists = namesLists(text.slice(name.start, name.end))
    if (lists & people && !(lists & land) && name.type !== 'other') return [{ ...name, type: 'other' }]
    if (lists & land && name.type === 'organization') return [{ ...name, type: 'place' }]
    if (lists & bitOf('organization') && !(lists & land) && name.type === 'place')
      return [{ ...name, type: 'organization' }]
    return [name]
  })
  return set === 'train-gmb' ? [...cleaned, ...beforeHyphens(cleaned, text)] : cleaned
}
