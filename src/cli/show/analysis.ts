// Chains, patterns, ways and profiles for people: one line a link, with how sure the sources are and the sentences below.
import type {
  Chain,
  ChainLink,
  ClaimId,
  Conflict,
  Dossier,
  EntityId,
  Gap,
  Hop,
  Material,
  Paths,
  Patterns,
  Sum,
  Weighing,
} from '../../index.ts'
import { sentences } from '../weighing.ts'
import { counted, table } from './table.ts'

export function chainText(weighing: Weighing, material: Material, chain: Chain): string {
  const { nodes, links, lines, gaps, cut, title, incident } = chain
  return [
    `${title} ${incident.slice(0, 10)}`,
    ...told(nodes.map(({ rank, name, entity }) => `  ${rank.padEnd(12)} ${name}${legal(weighing, entity)}`)),
    ...(lines.length > 0 ? ['  lines'] : []),
    ...told(lines.map((line) => `    ${line.map(material.name).join(' → ')}`)),
    ...(links.length > 0 ? ['  links'] : []),
    ...links.flatMap((link) => [
      `    ${linkText(material, link)}`,
      ...sentences(weighing, link.claims).map((line) => `      ${line}`),
    ]),
    ...gaps.map(({ text }) => `  gap: ${text}`),
    ...(cut ? ['  There is more above than is shown.'] : []),
  ].join('\n')
}

/** "his car" in three documents is three things that nobody has joined: one line, and how often. */
function told(lines: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1)
  return [...times].map(([line, n]) => (n === 1 ? line : `${line} (${n} of that name, kept apart)`))
}

/** The furthest step of the law that a source supports stands beside the name. */
function legal({ furthest }: Weighing, entity: EntityId): string {
  const beside = furthest.get(entity)
  return beside ? ` (${[beside.says, beside.date].filter(Boolean).join(' ')})` : ''
}

function linkText(material: Material, { upper, lower, kinds, state, weakest, money, bypass }: ChainLink): string {
  const sums = money.map(sumText)
  return [
    `${material.name(upper)} → ${material.name(lower)}: ${kinds.join(', ')}`,
    `${state === 'affirmed' ? '' : `${state.toUpperCase()} `}${weakest}`,
    ...(sums.length > 0 ? [sums.join(' | ')] : []),
    ...(bypass ? ['also in smaller steps'] : []),
  ].join('; ')
}

function sumText({ amount, benefit, status, state, weakest }: Sum): string {
  const what = amount
    ? `${amount.currency} ${amount.least}${amount.most === amount.least ? '' : `–${amount.most}`}`
    : (benefit ?? 'a sum not named')
  return [what, status, state === 'affirmed' ? weakest : `${state} ${weakest}`].filter(Boolean).join(' ')
}

export function patternsText(patterns: Patterns, tables: readonly string[]): string {
  const { incidents, counts } = patterns
  return [
    counted(incidents.length, 'incident'),
    ...incidents.flatMap(({ title, incident, routes }) => [
      `  ${title} ${incident.slice(0, 10)}`,
      ...routes.flatMap(({ route, state, weakest, reasons }) => [
        `    route ${route}: ${state === 'affirmed' ? '' : `${state} `}${weakest}`,
        ...[...new Set(reasons.map(({ text }) => text))].map((text) => `      ${text}`),
      ]),
    ]),
    ...Object.entries(counts).map(([facet, found]) =>
      [
        facet,
        table(
          found.map(({ value, count, incidents: ids }) => [
            `  ${value}`,
            `${count}`,
            ids.map((id) => id.slice(0, 10)).join(' '),
          ]),
        ),
      ].join('\n'),
    ),
    ...tables,
  ].join('\n')
}

export function pathsText(weighing: Weighing, material: Material, { paths, more }: Paths): string {
  const ways = paths.map((steps, i) =>
    [
      `${i + 1}. ${[steps[0]?.from, ...steps.map(({ to }) => to)].map((id) => (id ? material.name(id) : '')).join(' – ')}`,
      ...steps.flatMap(({ from, to, claims }) => [
        `   ${material.name(from)} – ${material.name(to)}: ${kindsOf(material, claims).join(', ')}`,
        ...sentences(weighing, claims).map((line) => `     ${line}`),
      ]),
    ].join('\n'),
  )
  return [...ways, ...(more ? ['There are more ways than these.'] : [])].join('\n')
}

const kindsOf = (material: Material, claims: readonly ClaimId[]): readonly string[] => [
  ...new Set(claims.flatMap((id) => material.claim(id)?.predicate ?? [])),
]

export function dossierText(weighing: Weighing, material: Material, known: Dossier): string {
  const { name, namesIn, entity, parts, neighbours, incidents, money, conflicts, blamed, sources } = known
  const others = namesIn.filter((other) => other.name !== name)
  return [
    `${name}${legal(weighing, entity)}`,
    ...(others.length > 0 ? [`  also: ${others.map((n) => n.name).join(', ')}`] : []),
    ...incidents.map((id) => `  in: ${weighing.evidence.resolution.incidents.get(id)?.title ?? id} ${id.slice(0, 10)}`),
    ...Object.entries(parts).flatMap(([part, lines]) =>
      lines.length === 0
        ? []
        : [
            part,
            ...lines.flatMap(({ predicate, role, others: with_, said, state, weakest, claims }) => [
              `  ${predicate} (${role})${[
                ...with_.map((o) => `; ${o.role}: ${material.name(o.entity)}`),
                ...said.map((word) => `; ${word.role}: ${word.words}`),
              ].join('')} — ${state === 'affirmed' ? '' : `${state} `}${weakest}`,
              ...sentences(weighing, claims).map((line) => `    ${line}`),
            ]),
          ],
    ),
    ...section(
      'money',
      money.map((hop) => hopText(material, hop)),
    ),
    ...section('sources disagree on', conflicts.map(conflictLine)),
    ...section(
      'blamed for',
      blamed.map(({ about, state }) => `${about}: ${state}`),
    ),
    ...section(
      'written of together with',
      neighbours.slice(0, 15).map((n) => `${material.name(n.entity)}: ${counted(n.claims, 'claim')}`),
    ),
    ...section('sources', sources.map(sourceText)),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]

function hopText({ name }: Material, { payers, payees, sums }: Hop): string {
  const who = (ids: readonly EntityId[]) => (ids.length === 0 ? 'not named' : ids.map(name).join(', '))
  return `${who(payers)} → ${who(payees)}: ${sums.map(sumText).join(' | ')}`
}

const conflictLine = ({ kind, about, sides, id }: Conflict): string =>
  `${kind} — ${about}: ${sides.map(({ says }) => says).join(' / ')} ${id.slice(0, 10)}`

const sourceText = ({ outlet, date, reliability, claims }: Dossier['sources'][number]): string =>
  [
    `${outlet}${date ? ` (${date})` : ''}: ${counted(claims.length, 'claim')}`,
    ...(reliability ? [`reliability ${reliability.grade}, ${reliability.note}`] : []),
  ].join('; ')

export const gapsText = (gaps: readonly Gap[]): string => table(gaps.map(({ kind, text }) => [kind, text]))
