// What the page of one person, body or place holds, and what a search for names gives: types and schemas.
import { z } from '@hono/zod-openapi'
import {
  type Conflict,
  type Dossier,
  ENTITY_TYPES,
  type EntityId,
  type Hop,
  type IncidentId,
  type Join,
  type Ladder,
  type MatchReason,
  type Mention,
  PROFILE_PARTS,
  type ProfileLine,
} from '../../index.ts'
import { as } from '../api.ts'
import { ids, supported } from './shapes.ts'

export interface Named {
  readonly entity: EntityId
  readonly name: string
}

export interface LineView extends Omit<ProfileLine, 'others'> {
  readonly others: readonly (Named & { readonly role: string })[]
}

export interface MentionView extends Pick<Mention, 'id' | 'document' | 'name'> {
  readonly citation: string
  readonly claims: Conflict['sides'][number]['claims']
}

export interface PersonView
  extends Pick<Dossier, 'name' | 'type' | 'kind' | 'namesIn' | 'furthest' | 'conflicts' | 'blamed'> {
  readonly id: EntityId
  readonly ladder?: Ladder
  readonly parts: Readonly<Record<(typeof PROFILE_PARTS)[number], readonly LineView[]>>
  readonly incidents: readonly {
    readonly id: IncidentId
    readonly title: string
    readonly claims: MentionView['claims']
  }[]
  readonly money: readonly (Omit<Hop, 'payers' | 'payees'> & {
    readonly payers: readonly Named[]
    readonly payees: readonly Named[]
  })[]
  readonly neighbours: readonly (Named & { readonly claims: number })[]
  readonly sources: readonly (Dossier['sources'][number] & { readonly citation: string })[]
  readonly mentions: readonly MentionView[]
  /** Why the mentions are together. */
  readonly joins: readonly Join[]
  readonly suggestions: readonly (Named & { readonly score: number; readonly reasons: readonly MatchReason[] })[]
}

export interface NameFound extends Named {
  /** The name that was found, which may be in another script. */
  readonly as: string
  readonly score: number
}

const text = z.string()
const texts = z.array(text).readonly()
const who = { entity: text, name: text }
const reasons = z.array(z.strictObject({ feature: text, weight: z.number(), left: text, right: text }))
const furthest = z.strictObject({ step: text, says: text, date: text.optional(), claims: ids })
export const rung = z.strictObject({
  step: text,
  times: texts,
  toldFirst: text.optional(),
  places: texts,
  courts: texts,
  authorities: texts,
  offences: texts,
  penalties: texts,
  claims: ids,
  documents: ids,
  outlets: texts,
  against: ids,
  conflicts: ids,
})
export const origin = z.strictObject({ name: text, claims: ids, documents: ids, because: texts })
export const preferred = z.strictObject({ decision: text, who: text, why: text.optional() })
export const quote = z.strictObject({ start: z.int(), end: z.int(), quote: text })
const line = z.strictObject({
  predicate: text,
  role: text,
  others: z.array(z.strictObject({ ...who, role: text })),
  said: z.array(z.strictObject({ role: text, words: text })),
  ...supported,
})
const payment = z.enum(['promised', 'paid']).optional()
const sum = z.strictObject({
  amount: z.strictObject({ currency: text, least: z.number(), most: z.number() }).optional(),
  benefit: text.optional(),
  status: payment,
  times: texts,
  ...supported,
})

export const personView = as<PersonView>(
  z.strictObject({
    id: text,
    name: text,
    type: z.enum(ENTITY_TYPES).optional(),
    kind: text.optional(),
    namesIn: z.array(z.strictObject({ name: text, script: text, documents: ids })),
    furthest: furthest.optional(),
    ladder: z.looseObject({ rungs: z.array(rung), notKnown: texts, beside: z.array(rung) }).optional(),
    parts: z.record(z.enum(PROFILE_PARTS), z.array(line)),
    incidents: z.array(z.strictObject({ id: text, title: text, claims: ids })),
    money: z.array(
      z.strictObject({
        payers: z.array(z.strictObject(who)),
        payees: z.array(z.strictObject(who)),
        sums: z.array(sum),
        totals: z.array(z.strictObject({ currency: text, status: payment, least: z.number(), most: z.number() })),
      }),
    ),
    conflicts: z.array(
      z.strictObject({
        id: text,
        kind: text,
        about: text,
        things: texts,
        incident: text.optional(),
        because: text,
        sides: z.array(
          z.strictObject({
            says: text,
            claims: ids,
            documents: ids,
            origins: z.array(origin),
            preferred: preferred.optional(),
          }),
        ),
      }),
    ),
    blamed: z.array(
      z.strictObject({
        incident: text.optional(),
        about: text,
        sponsor: text,
        name: text,
        statements: z.array(
          z.strictObject({
            by: text,
            words: quote,
            document: text,
            date: text.optional(),
            state: text,
            because: text,
            claim: text,
            withdrawnBy: ids,
          }),
        ),
        state: text,
        denied: ids,
      }),
    ),
    neighbours: z.array(z.strictObject({ ...who, claims: z.int() })),
    sources: z.array(
      z.looseObject({ document: text, outlet: text, citation: text, date: text.optional(), claims: ids }),
    ),
    mentions: z.array(z.strictObject({ id: text, document: text, name: text, citation: text, claims: ids })),
    joins: z.array(
      z.strictObject({
        mentions: z.tuple([text, text]),
        by: z.enum(['decision', 'source', 'match']),
        score: z.number(),
        reasons,
      }),
    ),
    suggestions: z.array(z.strictObject({ ...who, score: z.number(), reasons })),
  }),
).openapi('Person')
export const nameFound = as<NameFound>(z.strictObject({ ...who, as: text, score: z.number() })).openapi('NameFound')
