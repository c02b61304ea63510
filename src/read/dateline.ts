/** "GROSSETO, Italy (AP) -- The trial …": where, by which agency, on which day the report was written. */
export interface Dateline {
  readonly located?: string
  /** What stands in the brackets. */
  readonly credit?: string
  /** The day as written, year included: "March 3, 2024". */
  readonly date?: string
}

const PLACE = /(?<place>\p{Lu}[\p{L}.'’ /-]{1,40}(?:, ?\p{Lu}[\p{L}.'’ -]{1,40}){0,2}?)/u.source
const DATE = /(?<date>(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?)/u.source
const CREDIT = /(?:\((?<credit>[^()\n]{2,40})\)|\/(?<marked>\p{L}[\p{L} ]{1,30})\/)/u.source
const DASH = /(?:--|[-–—―_])(?= )/u.source

// "KYIV, Ukraine —", "Paris, 5 March 2024 (AFP) -", "MOSCOW, May 7. /TASS/." "WHO – the agency that …" has no brackets and no
// comma, and is why a place alone needs four letters.
const DATELINE = new RegExp(`^${PLACE}(?:, ?${DATE})?\\.?(?: ?${CREDIT}\\.?)? ?(?:${DASH}|(?<=/\\.?) ?(?= ))`, 'u')

// "Oct. 26 (UPI) --", "Jan 5 (Reuters) -": brackets and a dash make sure.
const WITHOUT_PLACE = new RegExp(`^${DATE} ?${CREDIT} ?${DASH}`, 'u')

const isPlace = (place: string, bracketed: boolean): boolean => {
  const [first = ''] = place.split(',')
  const capitals = first === first.toUpperCase() && /\p{Lu}{4}/u.test(first)
  return capitals || (bracketed && first.split(' ').length <= 4)
}

/** Reads the dateline at the head of a text. */
export const readDateline = (text: string): Dateline | null => {
  const head = text.slice(0, 200)
  const { place, date, credit: bracketed, marked } = (DATELINE.exec(head) ?? WITHOUT_PLACE.exec(head))?.groups ?? {}
  const credit = bracketed ?? marked
  if (place === undefined ? credit === undefined : !isPlace(place, credit !== undefined)) return null
  return {
    ...(place !== undefined && { located: place.trim() }),
    ...(credit !== undefined && { credit }),
    ...(date !== undefined && /\d{4}$/.test(date) && { date }),
  }
}
