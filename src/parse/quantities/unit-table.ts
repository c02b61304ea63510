import { CURRENCY_NAMES, CURRENCY_PREFIXES, ISO_CODES } from '../../data/quantity-currencies.js'
import { UNIT_DEFINITIONS } from '../../data/units.js'
import type { Unit } from '../../types.js'

interface UnitTable {
  /** As written: "MW" is not "mW". */
  readonly exact: ReadonlyMap<string, Unit>
  /** Lower case: forms of two letters and more. */
  readonly folded: ReadonlyMap<string, Unit>
  /** Lower-case first words of all forms: most numbers stand before no unit, and one look-up says so. */
  readonly firsts: ReadonlySet<string>
}

let table: UnitTable | undefined

const build = (): UnitTable => {
  const exact = new Map<string, Unit>()
  const folded = new Map<string, Unit>()
  const firsts = new Set<string>()
  const add = (form: string, unit: Unit): void => {
    if (!exact.has(form)) exact.set(form, unit)
    firsts.add(form.split(' ', 1)[0]!.toLowerCase())
    const lower = form.toLowerCase()
    if (form.length > 1 && !folded.has(lower)) folded.set(lower, unit)
  }
  for (const { dimension, symbol, forms } of UNIT_DEFINITIONS) {
    const unit: Unit = { dimension, symbol }
    for (const form of forms) {
      if (form === '') continue
      const spaced = form.replace(/-/g, ' ')
      add(spaced, unit)
      if (/[a-z]{3}$/.test(form) && !form.endsWith('s')) add(`${spaced}s`, unit)
    }
  }
  for (const [name, symbol] of CURRENCY_NAMES) {
    const unit: Unit = { dimension: 'money', symbol }
    add(name, unit)
    if (name.length > 2) add(`${name}s`, unit)
  }
  for (const [sign, code] of CURRENCY_PREFIXES) {
    if (sign.length === 1) add(sign, { dimension: 'money', symbol: code })
  }
  for (const code of ISO_CODES) {
    add(code, { dimension: 'money', symbol: code })
  }
  return { exact, folded, firsts }
}

/** Whether some unit's name begins with this word. */
export const beginsUnit = (word: string): boolean => {
  table ??= build()
  return table.firsts.has(word)
}

/** The unit that a written form names, or undefined. Hyphens count as spaces: "square-foot". */
export const unitNamed = (form: string): Unit | undefined => {
  table ??= build()
  const spaced = form.includes('-') ? form.replaceAll('-', ' ') : form
  return table.exact.get(spaced) ?? (spaced.length > 1 ? table.folded.get(spaced.toLowerCase()) : undefined)
}
