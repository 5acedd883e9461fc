// Mentions of many documents to entities and incidents. Pure: the same claims, documents and decisions give the same
// resolution, so a decision taken back leaves nothing behind.
import { asDecided } from '../model/as-decided.ts'
import type { Claim } from '../model/claim.ts'
import type { Decision, MentionId } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { Entity, EntityId } from '../model/entity.ts'
import { type DocumentId, hashText } from '../model/ids.ts'
import type { OrganizationKind, PlaceKind } from '../model/ontology.ts'
import type { Resolution, Suggestion } from '../model/resolution.ts'
import { cluster, type Join } from './cluster.ts'
import { decided } from './decide.ts'
import { type Incidents, incidentsOf } from './incidents/index.ts'
import { mentionsOf } from './mentions.ts'
import type { Profile } from './profile.ts'

export interface CaseResolution extends Omit<Resolution, keyof Incidents>, Incidents {
  /** Why mentions are together, in the order in which they were put together. */
  readonly joins: readonly Join[]
}

export function resolve(
  claims: readonly Claim[],
  documents: readonly Document[],
  log: readonly Decision[] = [],
): CaseResolution {
  const live = admitted(claims, documents, log)
  const decisions = decided(log)
  const mentions = mentionsOf(live, documents)
  const { clusters, joins, possible } = cluster(mentions, decisions)
  const order = new Map(documents.map(({ id }, i) => [id, i]))
  const entities = new Map<EntityId, Entity>()
  const entityOf = new Map<MentionId, EntityId>()
  const idOf = new Map<Profile, EntityId>()
  const place = new Map([...mentions.mentions.keys()].map((id, i) => [id, i]))
  const documentOf = (id: MentionId): DocumentId => mentions.mentions.get(id)!.document
  for (const profile of clusters) {
    const inOrder = [...profile.mentions].sort(
      (a, b) => (order.get(documentOf(a)) ?? 0) - (order.get(documentOf(b)) ?? 0) || place.get(a)! - place.get(b)!,
    )
    const entity = entityFrom(profile, inOrder, decisions.names)
    entities.set(entity.id, entity)
    idOf.set(profile, entity.id)
    for (const mention of inOrder) entityOf.set(mention, entity.id)
  }
  const suggestions = possible
    .map(({ of: [a, b], score, reasons }): Suggestion => ({ entities: [idOf.get(a)!, idOf.get(b)!], score, reasons }))
    .sort((a, b) => b.score - a.score || (a.entities.join() < b.entities.join() ? -1 : 1))
  const found = { mentions: mentions.mentions, entities, entityOf }
  return { ...found, suggestions, joins, ...incidentsOf(live, documents, found, log) }
}

/** Claims as people left them, in the order of the documents; what speaks of no document of the case is left out. */
function admitted(
  claims: readonly Claim[],
  documents: readonly Document[],
  log: readonly Decision[],
): readonly Claim[] {
  const place = new Map(documents.map(({ id }, i) => [id, i]))
  return asDecided(claims, log)
    .filter(({ document }) => place.has(document))
    .sort((a, b) => place.get(a.document)! - place.get(b.document)!)
}

/** The id is that of the first mention, so that later documents and other spellings leave it as it is. */
function entityFrom(profile: Profile, mentions: readonly MentionId[], given: ReadonlyMap<MentionId, string>): Entity {
  const names = bestFirst(profile)
  const renamed = mentions.flatMap((m) => given.get(m) ?? []).at(-1)
  const kind = [...profile.kinds].find((k) => k !== 'other') ?? [...profile.kinds][0]
  return {
    id: `e${hashText(mentions[0]!).slice(0, 16)}` as EntityId,
    name: renamed ?? names[0]!,
    names: renamed === undefined ? names : [renamed, ...names.filter((n) => n !== renamed)],
    type: profile.type,
    ...(kind === undefined ? {} : { kind: kind as OrganizationKind | PlaceKind }),
    mentions,
  }
}

/** The name most documents use among those with most words, in Latin letters and not all in capitals where there is one. */
function bestFirst({ names, type }: Profile): readonly string[] {
  const words = (text: string): number => Math.min(3, text.trim().split(/\s+/).length)
  const readable = (text: string): number =>
    (/^[\p{Script=Latin}\P{L}]+$/u.test(text) ? 2 : 0) + (text === text.toUpperCase() && text.length > 4 ? 0 : 1)
  return [...names]
    .sort(
      (a, b) =>
        Number(a.alias) - Number(b.alias) ||
        (type === 'Person' ? words(b.text) - words(a.text) : 0) ||
        readable(b.text) - readable(a.text) ||
        b.times - a.times ||
        b.text.length - a.text.length ||
        (a.text < b.text ? -1 : 1),
    )
    .map(({ text }) => text)
    .filter((text, i, all) => all.indexOf(text) === i)
}
