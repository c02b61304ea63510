import { fold } from './fold.js'
import { readWord, type Word } from './same-word.js'

/** The name of an organisation, a place or another thing, read once. */
export interface OrganizationName {
  readonly words: readonly Word[]
  readonly key: string
  readonly acronym: string | null
}

const LEGAL = new Set(
  'inc ltd limited llc llp plc co company corp corporation sa srl cv sl ltda cia gmbh ag bv nv oao ooo zao pao ao jsc cjsc ojsc pjsc pte pty sarl sal spa doo fze fzco fzc sas de rl spr'.split(
    ' ',
  ),
)
const LINKS = new Set('the of and for in on at de del la el los las des du le y e to al s'.split(' '))
const MAX_WORDS = 12

export const readOrganization = (text: string): OrganizationName => {
  const folded = fold(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/&/g, ' and ')
  const all = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const content = all.filter((word) => !LINKS.has(word))
  const core = content.filter((word) => !LEGAL.has(word))
  const kept = (core.length > 0 ? core : content.length > 0 ? content : all).slice(0, MAX_WORDS)
  const letters = text.replace(/[.\s]/g, '')
  return {
    words: kept.map((word) => readWord(word)),
    key: kept.join(' '),
    acronym: /^[\p{L}\p{N}]{2,7}$/u.test(letters) && kept.length === 1 ? fold(letters) : null,
  }
}
