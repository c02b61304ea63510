import { DECADES, MONTHS } from '../../../data/date-words.js'
import { readOrdinal, spokenYear } from '../number.js'
import { calendar } from '../reading.js'
import type { CalendarMeaning, Pick, Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'
import { isVerbMonth, looksCounted, PICKS } from './guards.js'

type Parts = { -readonly [K in keyof CalendarMeaning]?: CalendarMeaning[K] }

const yearOf = (match: Matched): Parts => {
  const text = match.lower('year')
  if (text !== '') {
    const digits = text.replace(/\D/g, '')
    // "'89": of the last hundred years; news rarely writes a coming year so.
    return { year: digits.length === 2 ? Number(digits) + (Number(digits) > 30 ? 1900 : 2000) : Number(digits) }
  }
  if (match.has('spoken')) {
    const year = spokenYear(match.words('spoken'))
    return year === null ? {} : { year }
  }
  const shift = match.lower('shift')
  return shift === '' ? {} : { yearShift: shift === 'last' ? -1 : shift === 'next' ? 1 : 0 }
}

const monthOf = (match: Matched): number => MONTHS[match.lower('month')] ?? 0

const pickOf = (match: Matched): { pick?: Pick } => {
  const pick = PICKS[match.lower('pick')]
  return pick ? { pick } : {}
}

const dayNumber = (match: Matched): number | null => readOrdinal(match.words('day'))

const monthDay = (match: Matched): Reading | null => {
  const day = dayNumber(match)
  if (day === null || day > 31) return null
  // "In October 26 people died": the number counts people.
  if (!match.has('year') && match.before(1)?.lower === 'in' && looksCounted(match.after(1))) return null
  if (/^(?:march|may)$/.test(match.text('month'))) return null
  const over = match.before(1)?.lower === 'ended'
  return calendar({ month: monthOf(match), day, ...pickOf(match), ...(over ? { over } : {}), ...yearOf(match) })
}

const YEAR_TAIL = '(,? of? year:(YEAR|SHORT_YEAR)|,? of? spoken:(<spoken>)|,? of? shift:(last|this|next) year)'

/** Days, months and years as the calendar writes them. */
export const DATE_RULES: readonly Rule[] = [
  // October 26, 2023; Oct. 26th; March eighth
  { pattern: `pick:(last|next|this)? month:MONTH the? day:(DAY|<nth>) ${YEAR_TAIL}?`, read: monthDay },
  // 26 October 2023; the 26th of October
  { pattern: `the? day:(DAY|<nth>) (day? of)? month:MONTH ${YEAR_TAIL}?`, read: monthDay },
  // October 2023; July last year; last April
  {
    pattern: `pick:(last|next|this|the following|the previous|this past|this coming|the past|each|every)? month:MONTH ${YEAR_TAIL}?`,
    read: (match) => {
      if (match.has('spoken') && spokenYear(match.words('spoken')) === null) return null
      const stated = match.has('year') || match.has('spoken') || match.has('shift') || match.has('pick')
      if (isVerbMonth(match, stated)) return null
      if (match.lower('pick') === 'each' || match.lower('pick') === 'every') {
        return { type: 'SET', meaning: { kind: 'fixed', value: `XXXX-${String(monthOf(match)).padStart(2, '0')}` } }
      }
      return calendar({ month: monthOf(match), ...yearOf(match), ...pickOf(match) })
    },
  },
  // 1988; the year 2000; fiscal 1989; calendar 1990
  {
    pattern: `the? word:(year|fiscal year|fiscal|calendar year|calendar)? year:YEAR`,
    read: (match) => {
      const year = Number(match.lower('year'))
      const named = match.has('word')
      if (!named && !isYear(match, year)) return null
      const lead = match.all[0]?.lower === 'the' && !named
      return { ...calendar({ year, fiscal: match.lower('word') === 'fiscal' }), ...(lead ? { from: 'year' } : {}) }
    },
  },
  // '89
  {
    pattern: `year:SHORT_YEAR`,
    read: (match) =>
      /^(?:in|since|of|from|until|by|class)$/.test(match.before(1)?.lower ?? '')
        ? calendar({ ...yearOf(match) })
        : null,
  },
  // the 1980s; the '80s
  {
    pattern: `the? decade:DECADE`,
    read: (match) => {
      const digits = match.lower('decade').replace(/\D/g, '')
      const ten = Number(digits.slice(0, -1))
      // "in his 80s" and "temperatures in the 80s" are no years.
      if (digits.length === 2) {
        const asked = match.all[0]?.lower === 'the' || /^(?:and|early|late|mid|-)$/.test(match.before(1)?.lower ?? '')
        if (!/^['’‘]/.test(match.text('decade')) || !asked) return null
        return calendar({ decade: (ten >= 3 ? 190 : 200) + ten })
      }
      return calendar({ decade: ten })
    },
  },
  // the nineties
  {
    pattern: `the word:(early -?|late -?|mid -?)? decade:TENS`,
    read: (match) => {
      if (/^(?:in|to|of)$/.test(match.before(1)?.lower ?? '') && /^(?:f|degrees)$/.test(match.after(1)?.lower ?? ''))
        return null
      return calendar({ decade: 190 + (DECADES[match.lower('decade')] ?? 0) })
    },
  },
  // the 20th century; the twenty-first century
  {
    pattern: `the? nth:<nth> -? (century|centuries)`,
    read: (match) => {
      const nth = readOrdinal(match.words('nth'))
      return nth && nth < 31 ? calendar({ century: nth - 1 }) : null
    },
  },
  // nineteen ninety-seven; the year two thousand
  {
    pattern: `(the? lead:year)? spoken:(<spoken>)`,
    read: (match) => {
      const year = spokenYear(match.words('spoken'))
      if (year === null || (year < 2010 && year >= 2000 && !match.has('lead'))) return null
      return calendar({ year })
    },
  },
  // the 26th
  {
    pattern: `the day:NTH`,
    read: (match) => {
      const day = dayNumber(match)
      const after = match.after(1)
      if (day === null || day > 31 || !/^(?:on|until|by|from|to|since|for|and)$/.test(match.before(1)?.lower ?? ''))
        return null
      return after && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos) ? null : calendar({ day })
    },
  },
]

const YEAR_WORDS =
  /^(?:in|since|by|from|until|till|through|during|of|before|after|for|to|and|or|late|early|mid|the|than|around|about|circa|between|winter|spring|summer|fall|autumn|election|a|an|its|his|their|our|year|on|over|with|at|as|beyond|like)$/

// "there were 1519 confirmed flu cases", "over 1986 newly registered voters": words that belong to a plural noun.
const countsLater = (match: Matched): boolean => {
  for (let i = 1; i <= 4; i++) {
    const word = match.after(i)
    if (looksCounted(word)) return i > 1
    if (!word || !(/^(?:ADJ|NOUN)$/.test(word.pos) || /^[a-z]+(?:ed|ly)$/.test(word.lower))) return false
  }
  return false
}

const CAR_MAKES =
  /^(?:toyota|honda|ford|chevrolet|chevy|nissan|dodge|bmw|mercedes|volkswagen|hyundai|kia|subaru|mazda|jeep|chrysler|pontiac|buick|cadillac|lexus|acura|infiniti|gmc|mercury|mitsubishi|volvo|audi|porsche|saturn|oldsmobile|lincoln)$/

/** Whether a bare four-digit number is a year: not "2000 troops", "reported 2053 confirmed cases", "$1500", "No. 1998", "1,500" or "1500 GMT". */
const isYear = (match: Matched, year: number): boolean => {
  const before = match.before(1)
  const after = match.after(1)
  if (year < 1500 || year > 2099) return year >= 1000 && year < 1500 && before?.lower === 'in' && !looksCounted(after)
  if (
    after &&
    /^(?:%|percent|per|million|billion|trillion|hundred|thousand|block|gmt|hours|utc|points|feet|miles|km|kilometers|metres|meters|pounds|euros|dollars)$/.test(
      after.lower,
    )
  )
    return false
  if (
    before &&
    /^(?:[$£€¥#]|no\.?|number|route|highway|flight|room|page|channel|ave\.?|street|model|psalm|nearly|some|almost|least|most|approximately|another)$/.test(
      before.lower,
    )
  )
    return false
  if (
    before?.lower === '.' ||
    (after?.lower === '.' && match.after(2)?.pos === 'NUM' && match.after(2)?.start === after.end)
  )
    return false
  // "the 1900-block", "a 2006 Toyota": the model is of that year, what happened is not
  if (/^[-‑]$/.test(after?.text ?? '') && match.after(2)?.lower === 'block') return false
  if (after && CAR_MAKES.test(after.lower) && /^\p{Lu}/u.test(after.text)) return false
  // "at 1998 Oak Street"
  if (after?.pos === 'PROPN' && /^(?:at|on)$/.test(before?.lower ?? '')) return false
  if (before && (/^(?:than|over|least)$/.test(before.lower) || before.pos === 'AUX') && countsLater(match)) return false
  if (before && YEAR_WORDS.test(before.lower)) {
    return !(
      looksCounted(after) && !/^(?:in|since|until|during|the|its|his|their|our|a|late|early|mid)$/.test(before.lower)
    )
  }
  if (before?.pos === 'NUM' || after?.pos === 'NUM') return false
  if (before?.pos === 'VERB' && /^(?:ADJ|VERB)$/.test(after?.pos ?? '') && looksCounted(match.after(2))) return false
  return !looksCounted(after)
}
