/**
 * Days with a name that news uses as dates. `on`: [month, day], or [month, ISO weekday, which one] (-1: the last), or
 * days from Easter Sunday. Dates as the law of the country sets them (United States: 5 U.S.C. 6103; others in name).
 */
export interface Holiday {
  /** Pattern over words. */
  readonly words: string
  readonly on: readonly [month: number, day: number] | readonly [month: number, weekday: number, nth: number] | number
}

export const HOLIDAYS: readonly Holiday[] = [
  { words: "new year 's eve", on: [12, 31] },
  { words: "new year 's day|new year 's|new year day", on: [1, 1] },
  { words: 'martin luther king (jr.|jr|,)? (jr.|jr)? day|mlk day|king day', on: [1, 1, 3] },
  { words: 'groundhog day', on: [2, 2] },
  { words: "valentine 's day|valentine day", on: [2, 14] },
  { words: "presidents ' day|presidents day|president 's day", on: [2, 1, 3] },
  { words: "st. patrick 's day|saint patrick 's day|st patrick 's day", on: [3, 17] },
  { words: "april fools ' day|april fool 's day|april fools day", on: [4, 1] },
  { words: 'good friday', on: -2 },
  { words: 'easter sunday|easter day|easter', on: 0 },
  { words: 'easter monday', on: 1 },
  { words: 'palm sunday', on: -7 },
  { words: 'ash wednesday', on: -46 },
  { words: 'mardi gras', on: -47 },
  { words: 'earth day', on: [4, 22] },
  { words: 'may day', on: [5, 1] },
  { words: "mother 's day", on: [5, 7, 2] },
  { words: 'memorial day', on: [5, 1, -1] },
  { words: 'juneteenth', on: [6, 19] },
  { words: "father 's day", on: [6, 7, 3] },
  { words: 'fourth of july|july fourth', on: [7, 4] },
  { words: 'bastille day', on: [7, 14] },
  { words: 'labor day', on: [9, 1, 1] },
  { words: 'columbus day', on: [10, 1, 2] },
  { words: 'halloween|halloween night', on: [10, 31] },
  { words: 'election day', on: [11, 0, 0] },
  { words: 'veterans day|veterans ’ day|armistice day|remembrance day', on: [11, 11] },
  { words: 'thanksgiving day|thanksgiving', on: [11, 4, 4] },
  { words: 'black friday', on: [11, 5, 0] },
  { words: 'christmas eve', on: [12, 24] },
  { words: 'christmas day|christmas', on: [12, 25] },
  { words: 'boxing day', on: [12, 26] },
]
