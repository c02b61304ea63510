import { UNIT_DEFINITIONS } from '../data/units.js'
import type { UnitDefinition } from '../data/units.js'
import type { Quantity, Unit } from '../types.js'

type Figure = Pick<Quantity, 'value' | 'min' | 'max' | 'unit'>

// A share ("a third") is a percentage of a hundred; ages are durations.
const SHARE: UnitDefinition = { dimension: 'percent', symbol: '1', factor: 100, forms: [] }

let definitions: ReadonlyMap<string, UnitDefinition> | undefined

const keyOf = ({ dimension, symbol }: Pick<Unit, 'dimension' | 'symbol'>): string =>
  `${dimension === 'age' ? 'duration' : dimension} ${symbol}`

const definitionOf = (unit: Unit): UnitDefinition | undefined => {
  definitions ??= new Map([...UNIT_DEFINITIONS, SHARE].map((definition) => [keyOf(definition), definition]))
  return definitions.get(keyOf(unit))
}

/** Units of one scale: a percentage point is no percent, and a watt no decibel, though both are `other`. */
const scaleOf = ({ dimension, symbol }: UnitDefinition): string => {
  if (dimension === 'percent') return symbol === 'pp' || symbol === 'bp' ? 'points' : 'percent'
  if (dimension !== 'other') return dimension
  return OTHER_SCALES.get(symbol) ?? symbol
}

const OTHER_SCALES: ReadonlyMap<string, string> = new Map(
  [
    ['power', 'W kW MW GW TW hp PS'],
    ['frequency', 'Hz kHz MHz GHz'],
    ['data', 'kB MB GB TB'],
    ['rate', 'Mbit/s Gbit/s'],
    ['pressure', 'Pa kPa MPa GPa psi ksi mbar'],
    ['torque', 'N·m lb·ft'],
  ].flatMap(([scale, symbols]) => symbols!.split(' ').map((symbol): [string, string] => [symbol, scale!])),
)

const apply = (n: number | null, { factor, offset = 0 }: UnitDefinition): number | null =>
  n === null ? null : n * factor + offset

/**
 * The figure in the base unit of its scale: %, s, m, m², m³, kg, m/s, °C, J, W … Null for money, plain counts and units
 * that convert to nothing.
 *
 * @example toBase({ value: 10, min: 10, max: 10, unit: { dimension: 'length', symbol: 'km' } })?.value // 10000
 */
export const toBase = (
  figure: Figure,
): {
  readonly scale: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
} | null => {
  const definition = definitionOf(figure.unit)
  if (!definition) return null
  return {
    scale: scaleOf(definition),
    value: apply(figure.value, definition),
    min: apply(figure.min, definition),
    max: apply(figure.max, definition),
  }
}

/**
 * The step that a number was given with, in its own unit: 96.6 has 0.1, 35 has 1, 60 has 1, 100 has 10, 1,300 has 100.
 * Zeros at the end are rounding, but two digits are taken to be meant.
 */
export const stepOf = (value: number): number => {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '').length
  const meant = Number.isInteger(value) && Math.abs(value) >= 10 ? Math.max(2, digits) : digits
  return 10 ** (Number(exponent) - meant + 1)
}

const convertNumber = (n: number | null, from: UnitDefinition, to: UnitDefinition): number | null =>
  n === null ? null : (n * from.factor + (from.offset ?? 0) - (to.offset ?? 0)) / to.factor

const tidy = (n: number | null): number | null => (n === null ? null : Number(n.toPrecision(12)))

// "20 miles" and "30 km" are one distance told in round numbers; "three days" and "sixty hours" are two lengths of time.
const WITHIN = 0.1

const near = (a: number | null, b: number | null, from: UnitDefinition, to: UnitDefinition): boolean => {
  if (a === null || b === null) return a === b
  const converted = convertNumber(a, from, to)!
  // The coarser of the two steps, as wide as it is in the unit of b.
  const step = Math.max(stepOf(b), (stepOf(a) * from.factor) / to.factor)
  const apart = Math.abs(converted - b)
  // Degrees have no zero of their own to be a tenth of.
  const isScale = from.offset !== undefined || to.offset !== undefined
  return apart <= (step / 2) * (1 + 1e-9) && (isScale || apart <= WITHIN * Math.abs(b))
}

/**
 * Whether two figures in different units of one scale say the same, within the precision that the less precise of the
 * two was given with: 100 km and 60 miles, 5.4 °C and 41.7 °F, a third and 33%. Figures in one unit must be equal.
 */
export const samePrecision = (a: Figure, b: Figure): boolean => {
  if (a.unit.per !== b.unit.per) return false
  const equal = a.value === b.value && a.min === b.min && a.max === b.max
  if (keyOf(a.unit) === keyOf(b.unit)) return equal
  const [from, to] = [definitionOf(a.unit), definitionOf(b.unit)]
  if (!from || !to || scaleOf(from) !== scaleOf(to)) return false
  if (a.value !== null && b.value !== null) return near(a.value, b.value, from, to)
  return a.value === b.value && near(a.min, b.min, from, to) && near(a.max, b.max, from, to)
}

/**
 * `from` in the unit of `to`, or null where no way leads there. What agrees within the precision given comes out as the
 * very figure of `to`, so that "60 miles" beside "100 km" is no discrepancy.
 */
export const convertUnits = (from: Quantity, to: Quantity): Quantity | null => {
  if (from.unit.per !== to.unit.per) return null
  if (from.unit.symbol === to.unit.symbol && from.unit.dimension === to.unit.dimension) return from
  if (keyOf(from.unit) === keyOf(to.unit)) return from
  const [source, target] = [definitionOf(from.unit), definitionOf(to.unit)]
  if (!source || !target || scaleOf(source) !== scaleOf(target)) return null
  if (samePrecision(from, to))
    return {
      ...from,
      value: to.value,
      min: from.min === null ? null : to.min,
      max: from.max === null ? null : to.max,
      unit: to.unit,
    }
  return {
    ...from,
    value: tidy(convertNumber(from.value, source, target)),
    min: tidy(convertNumber(from.min, source, target)),
    max: tidy(convertNumber(from.max, source, target)),
    unit: to.unit,
  }
}
