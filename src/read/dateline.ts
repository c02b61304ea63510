/** "GROSSETO, Italy (AP) -- The trial …": where, by which agency, on which day the report was written. */
export interface Dateline {
  readonly located: string
  /** What stands in the brackets. */
  readonly credit?: string
  /** The day as written, year included: "March 3, 2024". */
  readonly date?: string
}

// A place in capitals, or a place before brackets: "KYIV, Ukraine —", "Paris, 5 March 2024 (AFP) -". "WHO – the agency that …" has no
// brackets and no comma, and is why a place alone needs four letters.
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}(?:, ?\p{Lu}[\p{L}.'’ -]{1,40}){0,2}?)(?:, ?(?<date>(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?))?(?: ?\((?<credit>[^()\n]{2,40})\))? ?(?:--|[-–—―])(?= )/u

const isPlace = (place: string, bracketed: boolean): boolean => {
  const [first = ''] = place.split(',')
  const capitals = first === first.toUpperCase() && /\p{Lu}{4}/u.test(first)
  return capitals || (bracketed && first.split(' ').length <= 4)
}

/** Reads the dateline at the head of a text. */
export const readDateline = (text: string): Dateline | null => {
  const { place, date, credit } = DATELINE.exec(text.slice(0, 200))?.groups ?? {}
  if (place === undefined || !isPlace(place, credit !== undefined)) return null
  return {
    located: place.trim(),
    ...(credit !== undefined && { credit }),
    ...(date !== undefined && /\d{4}$/.test(date) && { date }),
  }
}
