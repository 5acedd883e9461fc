// Sums of money as ISO code and plain number: "30,000 US dollars", "$1.5m", "€20 000", "half a million dollars",
// "between $5 and $10 million". A currency that the words leave open ("dinars") gives money without a value.
import { CODE_ALIASES, CODES, type CurrencyName, NAMES, SIGNS } from '../lexicon/money/currencies.ts'
import { type Atom, type Found, found, phrase, skip } from './atoms.ts'
import { amount, plainNumber } from './numbers.ts'

export interface Money {
  /** Absent where only the country could tell the currency. */
  readonly code?: string
  /** Then the codes by country word. */
  readonly open?: CurrencyName['by']
  readonly from: number
  readonly to?: number
}

export const moneyValue = ({ code, from, to }: Money): string | undefined =>
  code === undefined ? undefined : `${code} ${plainNumber(from)}${to === undefined ? '' : `/${plainNumber(to)}`}`

interface Currency {
  readonly code?: string
  readonly open?: CurrencyName['by']
  readonly times: number
}

export function money(list: readonly Atom[], i: number): Found<Money> | undefined {
  const between = list[i]?.lower === 'between' ? 1 : 0
  const a = sum(list, i + between)
  if (!a && !bareNumber(list, i + between)) return undefined
  return range(list, i + between, a, between === 1) ?? (between ? undefined : a)
}

/** "$5-10 million", "5 to 10 million euros", "between $5,000 and $10,000": the scale and the currency may stand only once. */
function range(
  list: readonly Atom[],
  i: number,
  a: Found<Sum> | undefined,
  between: boolean,
): Found<Money> | undefined {
  const first = a ?? bareNumber(list, i)
  if (!first) return undefined
  const joint = list[first.next]?.lower
  if (!(joint === 'to' || joint === '-' || (between && joint === 'and'))) return undefined
  const b = sum(list, first.next + 1)
  const second = b ?? (a?.value.code ? bareNumber(list, first.next + 1) : undefined)
  if (!second || (b && a && b.value.code !== a.value.code)) return undefined
  const code = a?.value.code ?? b?.value.code
  const open = a?.value.open ?? b?.value.open
  if (code === undefined && open === undefined) return undefined
  const scale =
    second.value.scale !== undefined && first.value.scale === undefined && first.value.from < 1000
      ? second.value.scale
      : 1
  const from = first.value.from * scale
  if (from >= second.value.from) return undefined
  return found({ ...(code === undefined ? { open } : { code }), from, to: second.value.from }, second.next)
}

type Sum = Money & { readonly scale?: number }

function bareNumber(list: readonly Atom[], i: number): Found<Sum> | undefined {
  const number = amount(list, i)
  return number && found({ from: number.value.value, ...scaleOf(list, i, number.next) }, number.next)
}

const SCALE_WORDS = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['m', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
  ['mn', 1e6],
])
const scaleOf = (list: readonly Atom[], i: number, next: number): { readonly scale?: number } => {
  const scale = next > i ? SCALE_WORDS.get(list[next - 1]?.lower ?? '') : undefined
  return scale === undefined ? {} : { scale }
}

function sum(list: readonly Atom[], i: number): Found<Sum> | undefined {
  const sign = signAt(list, i) ?? codeAt(list, i)
  if (sign) {
    const number = amount(list, sign.next)
    if (!number || number.value.worded) return undefined
    const after = nameAt(list, skip(list, number.next, '-'))
    const trailing = after && after.value.code !== undefined && sign.value.code === 'USD' ? after : undefined
    return found(
      {
        ...(trailing ? { code: trailing.value.code! } : { code: sign.value.code! }),
        from: number.value.value,
        ...scaleOf(list, sign.next, number.next),
      },
      trailing?.next ?? codeAfter(list, number.next, sign.value.code),
    )
  }
  const number = amount(list, i)
  if (!number) return undefined
  const article = number.value.worded ? number.next : skip(list, number.next, '-')
  const unit =
    signAt(list, number.next, true) ??
    codeAt(list, article) ??
    nameAt(list, article, number.value.value >= 100 || number.value.worded)
  if (!unit) return undefined
  return found(
    {
      ...(unit.value.code === undefined ? { open: unit.value.open } : { code: unit.value.code }),
      from: Number((number.value.value * unit.value.times).toPrecision(15)),
      ...scaleOf(list, i, number.next),
    },
    unit.next,
  )
}

/** "$2 million USD" says the same thing twice. */
const codeAfter = (list: readonly Atom[], next: number, code: string | undefined): number =>
  list[next]?.text === code ? next + 1 : next

const SIGNS_BY_HEAD = new Map<string, (readonly [readonly string[], string])[]>()
for (const [sign, code] of SIGNS) {
  const parts = sign.split(' ')
  SIGNS_BY_HEAD.set(parts[0]!, [...(SIGNS_BY_HEAD.get(parts[0]!) ?? []), [parts, code]])
}

function signAt(list: readonly Atom[], i: number, trailing = false): Found<Currency> | undefined {
  const row = SIGNS_BY_HEAD.get(list[i]?.text ?? '')
  if (!row) return undefined
  let best: Found<Currency> | undefined
  for (const [parts, code] of row) {
    const fits = parts.every((p, k) => list[i + k]?.text === p && (k === 0 || !list[i + k]!.gap))
    if (fits && i + parts.length > (best?.next ?? i)) best = found({ code, times: 1 }, i + parts.length)
  }
  if (!best) return undefined
  const last = list[best.next - 1]!
  if (trailing) return last.text === '$' && list[best.next]?.kind === 'digits' ? undefined : best
  return list[best.next]?.kind === 'digits' ? best : undefined
}

function codeAt(list: readonly Atom[], i: number): Found<Currency> | undefined {
  const word = list[i]
  if (word?.kind !== 'letters') return undefined
  const code = CODES.has(word.text)
    ? word.text
    : Object.hasOwn(CODE_ALIASES, word.text)
      ? CODE_ALIASES[word.text]
      : undefined
  // "ALL 27 suspects" and "TOP 10" are words in capitals.
  if (code === undefined || (/^(ALL|TOP|MOP|CUP|GEL|TRY|STG)$/.test(word.text) && list[i - 1]?.kind !== 'digits'))
    return undefined
  return found({ code, times: 1 }, i + 1)
}

/** "US dollars", "Canadian dollars", "dollars", "euros", "tomans"; `many` lets a doubtful word such as "won" count as money. */
function nameAt(list: readonly Atom[], i: number, many = false): Found<Currency> | undefined {
  const bare = unitAt(list, i)
  if (bare) {
    const { unit, next } = bare
    if (unit.doubtful && (list[next]?.lower === 'of' || !many)) return undefined
    return found(
      { ...(unit.bare === undefined ? { open: unit.by } : { code: unit.bare }), times: unit.times ?? 1 },
      next,
    )
  }
  for (const size of [1, 2, 3, 4]) {
    const after = unitAt(list, i + size)
    const country = list
      .slice(i, i + size)
      .filter((a) => a.kind === 'letters')
      .map((a) => a.lower)
      .join(' ')
    const by = after?.unit.by
    const code = by && Object.hasOwn(by, country) ? by[country] : undefined
    if (after && code !== undefined) return found({ code, times: after.unit.times ?? 1 }, after.next)
  }
  return undefined
}

function unitAt(list: readonly Atom[], i: number): { readonly unit: CurrencyName; readonly next: number } | undefined {
  if (list[i]?.kind !== 'letters') return undefined
  let best: { unit: CurrencyName; next: number } | undefined
  for (const [name, unit] of NAMES_BY_HEAD.get(list[i]!.lower) ?? []) {
    const next = phrase(list, i, name)
    if (next !== undefined && next > (best?.next ?? i)) best = { unit, next }
  }
  return best
}

const NAMES_BY_HEAD = new Map<string, (readonly [string, CurrencyName])[]>()
for (const entry of NAMES) {
  const head = entry[0].split(' ')[0]!
  NAMES_BY_HEAD.set(head, [...(NAMES_BY_HEAD.get(head) ?? []), entry])
}
