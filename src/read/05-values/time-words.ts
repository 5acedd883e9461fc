// Words of the calendar: months, days of the week, seasons, units of time and the holidays that reporting dates by.
import { phrases, table } from './atoms.ts'

export const MONTHS = table({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
})
/** Months that are also names, verbs or nouns when they stand alone: "May said", "a march", "Jan Novak". */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'jan',
  'mar',
  'dec',
  'sep',
  'nov',
  'apr',
  'feb',
  'jun',
  'jul',
  'aug',
  'oct',
])
export const NAME_MONTHS: ReadonlySet<string> = new Set(['april', 'june', 'august', 'may', 'jan'])

export const WEEKDAYS = table({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
})
/** Only days of the week when a date stands beside them: "Sat, 3 May" but not "sat down". */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'weds',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
])

/** EDTF season codes. */
export const SEASONS = table({
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  springtime: 21,
  summertime: 22,
  wintertime: 24,
})

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'business day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export const UNITS = table<Unit>({
  second: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  century: 'century',
  seconds: 'second',
  secs: 'second',
  minutes: 'minute',
  mins: 'minute',
  hours: 'hour',
  hrs: 'hour',
  days: 'day',
  nights: 'day',
  weeks: 'week',
  weekends: 'weekend',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  yrs: 'year',
  decades: 'decade',
  centuries: 'century',
  fortnight: 'week',
  fortnights: 'week',
})
export const isPlural = (word: string): boolean => word === 'centuries' || word.endsWith('s')

export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midnight',
  'dawn',
  'dusk',
])

/** [words, month, day], or a rule for the days that move. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
export const HOLIDAYS = phrases<Holiday>([
  ["new year ' s eve", { month: 12, day: 31 }],
  ['new year eve', { month: 12, day: 31 }],
  ["new year ' s day", { month: 1, day: 1 }],
  ["new year ' s", { month: 1, day: 1 }],
  ['new years day', { month: 1, day: 1 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['new year', { month: 1, day: 1 }],
  ["international workers ' day", { month: 5, day: 1 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ["st patrick ' s day", { month: 3, day: 17 }],
  ['earth day', { month: 4, day: 22 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["mother ' s day", { month: 5, weekday: 7, nth: 2 }],
  ["father ' s day", { month: 6, weekday: 7, nth: 3 }],
  ['boxing day', { month: 12, day: 26 }],
  ["valentine ' s day", { month: 2, day: 14 }],
  ["st valentine ' s day", { month: 2, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ["all saints ' day", { month: 11, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ["international women ' s day", { month: 3, day: 8 }],
  ['nowruz', { month: 3, day: 21 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
])
