import type { FoundRole } from '../roles/find-roles.js'
import type { Entity } from '../../../types.js'
import type { NameMention } from './name-mention.js'
import type { PersonName } from './name-key.js'

/** One mention of a person with what stands beside it. */
export interface PersonMention {
  readonly name: NameMention
  readonly parts: PersonName
  /** Place in the article: title first, counted in sentences. */
  readonly sentence: number
  readonly roles: readonly FoundRole[]
  readonly age: Entity['age']
  /** From a courtesy title, or a kinship word: "Mrs. Roe", "his mother, Ann Roe". */
  readonly gender: 'male' | 'female' | null
}

/** All mentions that share one written form. */
export interface Form {
  readonly key: string
  readonly parts: PersonName
  readonly mentions: PersonMention[]
}
