const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

/**
 * Milliseconds since 1970 of an ISO 8601 date or date-time; null for anything else. A time without an offset is taken as
 * UTC: `Date.parse` would take it for the time zone of the machine.
 */
export const instantOf = (publishedAt: string | null): number | null => {
  const [, day, time = '00:00', zone = 'Z'] = ISO.exec(publishedAt ?? '') ?? []
  if (day === undefined) return null
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
  const instant = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${offset}`)
  return Number.isNaN(instant) ? null : instant
}
