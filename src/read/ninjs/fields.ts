import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'

// "versionCreated", "versioncreated" and "version_created" are one field: 3.x, 2.x and what some agencies send.
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '')

/** The first of the fields that is there, in any spelling. */
export const field = (item: Fields, ...names: readonly string[]): unknown => {
  for (const name of names) {
    const wanted = plain(name)
    for (const [key, value] of Object.entries(item)) {
      if (plain(key) === wanted && value !== null && value !== '') return value
    }
  }
  return undefined
}

export const textField = (item: Fields, ...names: readonly string[]): string | undefined => {
  const value = field(item, ...names)
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined
}

/** The objects of a list, or the one object that stands for a list. */
export const listField = (item: Fields, ...names: readonly string[]): Fields[] => {
  const value = field(item, ...names)
  return (Array.isArray(value) ? value : [value]).filter(isFields)
}

/** One text of an item, as 1.x (`body_xhtml`), 2.x (`bodies[].contenttype`) and 3.x (`bodies[].contentType`) give it. */
export interface Rendition {
  readonly role: string
  readonly type: string
  readonly value: string
}

/**
 * All texts of one kind: the list `bodies`, and the fields `body`, `body_text`, `body_xhtml`, `body_main` and so on, whose ending
 * is the role.
 */
export const renditions = (item: Fields, one: string, many: string): Rendition[] => {
  const found: Rendition[] = []
  for (const entry of listField(item, many)) {
    const value = textField(entry, 'value')
    if (value === undefined) continue
    found.push({ role: textField(entry, 'role') ?? '', type: textField(entry, 'contentType') ?? '', value })
  }
  for (const [key, value] of Object.entries(item)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    if (key === one || key.startsWith(`${one}_`)) found.push({ role: key.slice(one.length + 1), type: '', value })
  }
  return found
}
