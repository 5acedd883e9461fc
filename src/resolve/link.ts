// Entities of a case against a list from outside: the likeliest lines for each, with score and reasons. Nothing is
// merged; a match of names says that a person should look, and a birth year that cannot be says so too.
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { ListEntry } from './list.ts'
import { nameIndex } from './lookup.ts'
import { mentionsOf } from './mentions.ts'
import { isNamed } from './named.ts'
import { type Answer, answerOf, shapeOf } from './names/index.ts'
import type { CaseResolution } from './resolve.ts'

export interface ListMatch {
  readonly entity: Entity
  readonly entry: ListEntry
  readonly score: number
  readonly answer: Answer
  readonly reasons: readonly string[]
}

/** How many lines of the list are shown for one entity. */
const SHOWN = 3

export function linkToList(
  resolution: CaseResolution,
  claims: readonly Claim[],
  documents: readonly Document[],
  list: readonly ListEntry[],
): readonly ListMatch[] {
  const index = nameIndex(
    list.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => ({
        shape: shapeOf(name, entry.person ? 'person' : 'organization'),
        of: { entry, name },
      })),
    ),
  )
  const { profiles } = mentionsOf(claims, documents)
  return [...resolution.entities.values()].flatMap((entity) => {
    if (entity.type !== 'Person' && entity.type !== 'Organization') return []
    const best = new Map<string, ListMatch>()
    for (const name of entity.names.slice(0, 6)) {
      if (!isNamed(name, entity.type)) continue
      for (const { of, match } of index.find(shapeOf(name, entity.type === 'Person' ? 'person' : 'organization'), 5)) {
        const { score, reasons } = against(of.entry, match.score, entity, profiles)
        const answer = answerOf(score)
        const known = best.get(of.entry.id)
        if (answer === 'different' || (known && known.score >= score)) continue
        const said = of.name === of.entry.name ? [] : [`listed also as ${of.name}`]
        best.set(of.entry.id, {
          entity,
          entry: of.entry,
          score,
          answer,
          reasons: [...match.reasons, ...said, ...reasons],
        })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, SHOWN)
  })
}

/** Birth years that cannot both be make a match of names a possibility at most. */
function against(
  { born }: ListEntry,
  score: number,
  entity: Entity,
  profiles: ReturnType<typeof mentionsOf>['profiles'],
): { score: number; reasons: readonly string[] } {
  const years = born.flatMap((b) => /\d{4}/.exec(b)?.[0] ?? []).map(Number)
  const known = entity.mentions.flatMap((m) => profiles.get(m)?.born ?? [])
  if (years.length === 0 || known.length === 0) return { score, reasons: [] }
  const fits = years.some((year) => known.some(({ from, to }) => year >= from - 2 && year <= to + 2))
  const said = `${known[0]!.said} against born ${born[0]}`
  return fits
    ? { score, reasons: [`birth fits: ${said}`] }
    : { score: Math.min(score, 0.3), reasons: [`birth differs: ${said}`] }
}
