// Who the list shows: by type, by kind, and by a name – its letters first, then those that sound or are spelt alike, in
// any script.
import type { EntityLine } from '../api/client.ts'
import type { NameFound } from './ask.ts'

export const TYPES = ['Person', 'Organization', 'Group', 'Place', 'Thing'] as const
export type ListedType = (typeof TYPES)[number]

export const TYPE_NAMES: Readonly<Record<ListedType, string>> = {
  Person: 'People',
  Organization: 'Organisations',
  Group: 'Groups',
  Place: 'Places',
  Thing: 'Things',
}

export interface Wanted {
  readonly type: ListedType
  readonly kind?: string
  readonly name: string
}

/** `kind=Organization` or `kind=Organization.police` in the address. */
export function wantedBy(kind: string | undefined, q: string | undefined): Wanted {
  const [type, own] = (kind ?? '').split('.')
  const known = TYPES.find((one) => one === type) ?? 'Person'
  return { type: known, name: (q ?? '').trim(), ...(own === undefined || own === '' ? {} : { kind: own }) }
}

/** "Polad ÖMAROV" → `polad omarov`. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

export function listed(
  lines: readonly EntityLine[],
  { type, kind, name }: Wanted,
  alike: readonly NameFound[],
): readonly EntityLine[] {
  const among = lines.filter((line) => line.type === type && (kind === undefined || line.kind === kind))
  if (name === '') return among
  const wanted = folded(name)
  const byLetters = among.filter(({ names }) => names.some((one) => folded(one).includes(wanted)))
  const known = new Set(byLetters.map(({ id }) => id))
  const byId = new Map(among.map((line) => [line.id, line]))
  return [...byLetters, ...alike.flatMap(({ entity }) => (known.has(entity) ? [] : (byId.get(entity) ?? [])))]
}

/** The kinds that are there, most first. */
export function kindsIn(lines: readonly EntityLine[], type: ListedType): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const line of lines)
    if (line.type === type && line.kind !== undefined) counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
