// The words with which a value can begin. Four words in five are none of them, and reading steps over those at once.

import { CODE_ALIASES, CODES, SIGNS } from '../lexicon/money/currencies.ts'
import type { Atom } from './atoms.ts'
import { beginsNumber, isNumeral } from './numbers.ts'
import { PERIOD_HEADS } from './periods.ts'
import { RELATIVE_HEADS } from './relative-words.ts'
import { TIME_HEADS } from './time.ts'
import { DAY_PARTS, HOLIDAYS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './time-words.ts'

const WORDS: ReadonlySet<string> = new Set([
  ...RELATIVE_HEADS,
  ...PERIOD_HEADS,
  ...TIME_HEADS,
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
  'aged',
  'age',
  'ages',
  'at',
  'his',
  'her',
  'their',
  'life',
  'death',
  'rest',
  'remainder',
  'imprisonment',
  'in',
  'within',
  'between',
  'from',
  'these',
  'those',
  'q',
  'h',
  'w',
  'week',
  "'",
  '$',
])
const SIGN_HEADS: ReadonlySet<string> = new Set([
  ...SIGNS.map(([sign]) => sign.split(' ')[0]!),
  ...CODES,
  ...Object.keys(CODE_ALIASES),
])

const mayBegin = (atom: Atom): boolean =>
  atom.kind === 'digits' || WORDS.has(atom.lower) || beginsNumber(atom.lower) || SIGN_HEADS.has(atom.text)

const HOLIDAY_WORDS = HOLIDAYS.keys()

/** Words without which there is no value near: a figure, a unit, a month, "yesterday", "life". */
const CORES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
  ...UNITS.keys(),
  ...HOLIDAY_WORDS,
  ...DAY_PARTS,
  'today',
  'tonight',
  'tomorrow',
  'tmrw',
  'tmr',
  'yesterday',
  'overnight',
  'now',
  'present',
  'past',
  'date',
  'next',
  'life',
  'death',
  'noughties',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
  'thousands',
  'couple',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
])

/** For each atom, whether a value may begin there: a word that can open one, with a core not far behind. */
export function openings(list: readonly Atom[]): readonly boolean[] {
  const out = new Array<boolean>(list.length).fill(false)
  let core = Number.POSITIVE_INFINITY
  for (let i = list.length - 1; i >= 0; i--) {
    const atom = list[i]!
    if (atom.kind === 'digits' || CORES.has(atom.lower) || isNumeral(atom.lower)) core = i
    out[i] = core - i <= REACH && mayBegin(atom)
  }
  return out
}
const REACH = 7
