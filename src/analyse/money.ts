// Who paid or promised whom how much, hop by hop. Sums of different currencies are never converted or added, and
// reports that differ stand side by side: whether 15,000 and 45,000 are rival accounts or two instalments is not ours to say.
import type { Claim } from '../model/claim.ts'
import type { EntityId } from '../model/entity.ts'
import type { Edtf } from '../model/ids.ts'
import { into, type Material } from './material.ts'
import { type Support, supportOf } from './support.ts'

export type PaymentStatus = 'promised' | 'paid'

/** `USD 5000/10000` is from 5,000 to 10,000; a plain sum has the same figure twice. */
export interface Amount {
  readonly currency: string
  readonly least: number
  readonly most: number
}

/** One sum as the sources have it. With neither amount nor benefit the sources only say that something was paid. */
export interface Sum extends Support {
  readonly amount?: Amount
  /** What was given instead of money: "a passport". */
  readonly benefit?: string
  readonly status?: PaymentStatus
  readonly times: readonly Edtf[]
}

/**
 * What passed in one currency, as far as one can add it up: at least the largest single sum, at most all the
 * different sums together.
 */
export interface Total {
  readonly currency: string
  readonly status?: PaymentStatus
  readonly least: number
  readonly most: number
}

export interface Hop {
  /** Several payers or payees of one sum acted together as the sources tell it. Empty: not named. */
  readonly payers: readonly EntityId[]
  readonly payees: readonly EntityId[]
  readonly sums: readonly Sum[]
  readonly totals: readonly Total[]
}

/** The hops in the order of their first claims. */
export function moneyOf(material: Material, claims: readonly Claim[] = material.of('payment')): readonly Hop[] {
  const hops = new Map<string, Claim[]>()
  for (const claim of claims) into(hops, hopKey(material, claim), claim)
  return [...hops.values()].flatMap((paid) => {
    const [first] = paid
    if (first === undefined) return []
    const sums = sumsOf(paid)
    const { payers, payees } = hopOf(material, first)
    return payers.length + payees.length === 0 ? [] : [{ payers, payees, sums, totals: totalsOf(sums) }]
  })
}

const hopOf = (material: Material, claim: Claim) => ({
  payers: [...material.fillers(claim, 'payer')].sort(),
  payees: [...material.fillers(claim, 'payee')].sort(),
})

function hopKey(material: Material, claim: Claim): string {
  const { payers, payees } = hopOf(material, claim)
  return `${payers.join(' ')}>${payees.join(' ')}`
}

/** Reports of one sum are one; a payment without any sum is listed only where no claim names one. */
export function sumsOf(payments: readonly Claim[]): readonly Sum[] {
  const sums = new Map<string, Claim[]>()
  for (const claim of payments) {
    for (const what of whatWasPaid(claim)) into(sums, `${what}|${statusOf(claim) ?? ''}`, claim)
  }
  const listed = [...sums].map(([key, claims]) => sumOf(key, claims))
  const said = listed.filter(({ amount, benefit }) => amount !== undefined || benefit !== undefined)
  return said.length > 0 ? said.sort(largestFirst) : listed
}

function whatWasPaid({ roles }: Claim): readonly string[] {
  const { amount = [], benefit = [] } = roles
  const values = amount.flatMap(({ value, at }) => (value === undefined ? [`benefit ${at.quote}`] : [value]))
  const benefits = benefit.map(({ name, value, at }) => `benefit ${name ?? value ?? at.quote}`)
  const all = [...values, ...benefits]
  return all.length > 0 ? all : ['']
}

function statusOf({ roles }: Claim): PaymentStatus | undefined {
  const [filler] = roles.status ?? []
  const code = filler && (filler.value ?? filler.at.quote)
  return code === 'promised' || code === 'paid' ? code : undefined
}

function sumOf(key: string, claims: readonly Claim[]): Sum {
  const what = key.slice(0, key.lastIndexOf('|'))
  const amount = amountOf(what)
  const [first] = claims
  const status = first && statusOf(first)
  return {
    ...(amount ? { amount } : {}),
    ...(what.startsWith('benefit ') ? { benefit: what.slice('benefit '.length) } : {}),
    ...(status ? { status } : {}),
    times: [
      ...new Set(claims.flatMap(({ roles }) => (roles.time ?? []).flatMap(({ value }) => value ?? []))),
    ] as Edtf[],
    ...supportOf(claims),
  }
}

/** `USD 30000`, `USD 5000/10000`. */
export function amountOf(value: string): Amount | undefined {
  const [, currency, low, high = low] = /^([A-Z]{3}) (\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(value) ?? []
  return currency === undefined ? undefined : { currency, least: Number(low), most: Number(high) }
}

/** USD 30,000; USD 5,000 to 10,000. */
export const inWords = ({ currency, least, most }: Amount): string =>
  `${currency} ${grouped(least)}${most === least ? '' : ` to ${grouped(most)}`}`

/** 1234567.5 → 1,234,567.5 */
function grouped(n: number): string {
  const [whole = '', part] = String(n).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`
}

const largestFirst = (a: Sum, b: Sum): number =>
  compare(a.amount?.currency ?? '~', b.amount?.currency ?? '~') ||
  (b.amount?.most ?? 0) - (a.amount?.most ?? 0) ||
  compare(a.status ?? '', b.status ?? '') ||
  compare(a.benefit ?? '', b.benefit ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Per currency and status; what is only denied or not known is left out. */
export function totalsOf(sums: readonly Sum[]): readonly Total[] {
  const groups = new Map<string, { status?: PaymentStatus; amounts: Amount[] }>()
  for (const { amount, status, state } of sums) {
    if (amount === undefined || state === 'denied' || state === 'open') continue
    const key = `${amount.currency} ${status ?? ''}`
    const group = groups.get(key) ?? { ...(status ? { status } : {}), amounts: [] }
    group.amounts.push(amount)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ status, amounts }) => ({
    currency: amounts[0]?.currency ?? '',
    ...(status ? { status } : {}),
    least: Math.max(...amounts.map(({ least }) => least)),
    most: amounts.reduce((sum, { most }) => sum + most, 0),
  }))
}
