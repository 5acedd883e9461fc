// Everything of one person, body or place on a page: the profile with the ladder, the names it has in which documents and
// scripts, what sources disagree on about it, what it is blamed for, and the documents that speak of it.
import type { EntityId } from '../model/entity.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import type { EntityType, OrganizationKind, PlaceKind } from '../model/ontology.ts'
import {
  type Attribution,
  type Conflict,
  type FurthestStep,
  type Ladder,
  outletOf,
  type Reliability,
  type Weighing,
} from '../weigh/index.ts'
import { into, type Material } from './material.ts'
import { type Profile, profileOf } from './profile.ts'

/** ISO 15924. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Geor' | 'Armn' | 'Hebr' | 'Grek' | 'Hani' | 'Zyyy'

export interface NameInScript {
  readonly name: string
  readonly script: Script
  /** Those that call it so; none for a name that a person gave. */
  readonly documents: readonly DocumentId[]
}

export interface SpeakingSource {
  readonly document: DocumentId
  readonly outlet: string
  readonly date?: string
  readonly reliability?: Reliability
  readonly claims: readonly ClaimId[]
}

export interface Dossier extends Profile<Ladder | undefined> {
  readonly type?: EntityType
  readonly kind?: OrganizationKind | PlaceKind
  readonly namesIn: readonly NameInScript[]
  readonly furthest?: FurthestStep
  readonly conflicts: readonly Conflict[]
  /** Where it is held to be the sponsor. */
  readonly blamed: readonly Attribution[]
  /** Most claims first. */
  readonly sources: readonly SpeakingSource[]
}

export function dossierOf(weighing: Weighing, material: Material, entity: EntityId): Dossier {
  const known = material.entity(entity)
  const furthest = weighing.furthest.get(entity)
  return {
    ...profileOf(
      material,
      entity,
      weighing.ladders.find((ladder) => ladder.entity === entity),
    ),
    ...(known ? { type: known.type } : {}),
    ...(known?.kind ? { kind: known.kind } : {}),
    namesIn: namesOf(material, entity),
    ...(furthest ? { furthest } : {}),
    conflicts: weighing.conflicts.filter(({ things }) => (things as readonly string[]).includes(entity)),
    blamed: weighing.attributions.filter(({ sponsor }) => (sponsor as string) === entity),
    sources: sourcesOf(weighing, material, entity),
  }
}

function namesOf({ resolution, entity: entityOf }: Material, entity: EntityId): readonly NameInScript[] {
  const { names = [], mentions = [] } = entityOf(entity) ?? {}
  const documents = new Map<string, DocumentId[]>()
  for (const id of mentions) {
    const mention = resolution.mentions.get(id)
    if (mention) into(documents, mention.name, mention.document)
  }
  return [...new Set([...names, ...documents.keys()])].map((name) => ({
    name,
    script: scriptOf(name),
    documents: [...new Set(documents.get(name))],
  }))
}

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hani', /\p{Script=Han}/u],
]

/** By its first letter of a script that we know: "Кенан Велиев" is Cyrl. */
const scriptOf = (name: string): Script => {
  const [letter = ''] = /\p{L}/u.exec(name) ?? []
  return SCRIPTS.find(([, is]) => is.test(letter))?.[0] ?? 'Zyyy'
}

function sourcesOf(
  { evidence, reliability }: Weighing,
  material: Material,
  entity: EntityId,
): readonly SpeakingSource[] {
  const claims = new Map<DocumentId, ClaimId[]>()
  for (const { id, document } of material.about(entity)) into(claims, document, id)
  return [...claims]
    .map(([id, own]): SpeakingSource => {
      const document = evidence.documents.get(id)
      const date = document?.metadata.date
      const grade = reliability.get(id)
      return {
        document: id,
        outlet: document ? outletOf(document) : id,
        ...(date ? { date } : {}),
        ...(grade ? { reliability: grade } : {}),
        claims: own,
      }
    })
    .sort((a, b) => b.claims.length - a.claims.length)
}
