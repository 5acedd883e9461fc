// Small made cases for the tests of weighing: documents by name, claims as one line each. Things of one name are one
// entity; a value is given by its role.
import { type Claim, claim, type Filler, type NonEmpty } from '../../src/model/claim.ts'
import type { Decision, MentionId } from '../../src/model/decision.ts'
import type { Document, Metadata } from '../../src/model/document.ts'
import { type Entity, type EntityId, mentionOf } from '../../src/model/entity.ts'
import { documentId, hashText, type Instant, type RuleId } from '../../src/model/ids.ts'
import type { Incident, IncidentId, IncidentLink } from '../../src/model/incident.ts'
import { type EntityType, type Predicate, type Role, rolesOf } from '../../src/model/ontology.ts'
import { quote, span } from '../../src/model/span.ts'
import type { Case } from '../../src/weigh/index.ts'

export interface Line {
  readonly in: string
  readonly is: Predicate
  readonly roles: Readonly<Record<string, string | readonly string[]>>
  readonly certainty?: Claim['certainty']
  readonly polarity?: Claim['polarity']
  readonly by?: readonly string[]
  readonly incident?: string
  /** The sentence; made of the fillers when it does not matter. */
  readonly says?: string
}

export interface Source {
  readonly metadata?: Metadata
  /** Stands before the sentences of the claims. */
  readonly text?: string
}

/** What fills these roles in the tests; everything else is a person. */
const typeOf = (role: string): EntityType =>
  role === 'place' || role === 'country'
    ? 'Place'
    : /organization|sponsor|whole|authority|court/.test(role)
      ? 'Organization'
      : 'Person'

export function made(
  sources: Readonly<Record<string, Source>>,
  lines: readonly Line[],
  {
    decisions = [],
    links = [],
  }: { readonly decisions?: readonly Decision[]; readonly links?: readonly IncidentLink[] } = {},
): Case & { readonly claims: readonly Claim[] } {
  const documents = new Map<string, Document>()
  const places = new Map<Line, number>()
  const saying = (line: Line) =>
    line.says ?? `${line.is} ${Object.values(line.roles).flat().join(' ')} ${(line.by ?? []).join(' ')}.`
  const linesIn = new Map<string, Line[]>()
  for (const line of lines) linesIn.set(line.in, [...(linesIn.get(line.in) ?? []), line])
  for (const [name, { metadata = {}, text: before = '' }] of Object.entries(sources)) {
    let text = before
    for (const line of linesIn.get(name) ?? []) {
      const known = text.indexOf(saying(line))
      places.set(line, known >= 0 ? known : text.length + 1)
      if (known < 0) text += `\n${saying(line)}`
    }
    const bytes = hashText(`${name} ${text}`)
    const id = documentId(bytes, hashText(text))
    documents.set(name, {
      id,
      bytes,
      textHash: hashText(text),
      name,
      format: 'text',
      collected: '2026-01-01T00:00:00.000Z' as Instant,
      metadata,
      text,
      blocks: [],
    })
  }
  const claims = lines.map((line) => {
    const { id: document, text } = documents.get(line.in)!
    const start = places.get(line)!
    const at = (words: string) => {
      const found = text.indexOf(words, start)
      return found < 0 ? quote(text, span(start, start + 1)) : quote(text, span(found, found + words.length))
    }
    const filler = (role: string, words: string): Filler => {
      const holds = rolesOf(line.is)[role]!.holds
      if (holds === 'entity') return { at: at(words), name: words, type: typeOf(role) }
      if (holds === 'phrase') return { at: at(words), type: 'Phrase' }
      return {
        at: at(words),
        type: holds === 'time' ? 'Time' : holds === 'money' ? 'Money' : holds === 'quantity' ? 'Quantity' : 'Code',
        value: words,
      }
    }
    const roles = Object.fromEntries(
      Object.entries(line.roles).map(([role, words]) => [
        role,
        [words].flat().map((one) => filler(role, one as string)),
      ]),
    ) as unknown as Partial<Record<Role, NonEmpty<Filler>>>
    return claim({
      document,
      predicate: line.is,
      roles,
      certainty: line.certainty ?? 'stated',
      polarity: line.polarity ?? 'affirmed',
      by: (line.by ?? []).map((name) => ({ name })),
      evidence: quote(text, span(start, start + saying(line).length)),
      rule: 'made' as RuleId,
      reasons: [],
    })
  })
  const entities = new Map<EntityId, Entity>()
  const entityOf = new Map<MentionId, EntityId>()
  for (const one of claims) {
    for (const filler of Object.values(one.roles).flat()) {
      const mention = mentionOf(one.document, filler)
      if (!mention) continue
      const id = `e:${filler.name}` as EntityId
      entityOf.set(mention, id)
      entities.set(id, { id, name: filler.name!, names: [filler.name!], type: filler.type as EntityType, mentions: [] })
    }
  }
  const incidents = new Map(
    lines.flatMap(({ incident }): readonly (readonly [IncidentId, Incident])[] => {
      const id = incident as IncidentId
      return incident ? [[id, { id, title: incident, records: [], sponsors: [], perpetrators: [], targets: [] }]] : []
    }),
  )
  return {
    documents: [...documents.values()],
    claims,
    decisions,
    resolution: {
      mentions: new Map(),
      entities,
      entityOf,
      suggestions: [],
      incidents,
      incidentsOf: new Map(
        claims.map((one, i) => [one.id, lines[i]!.incident ? [lines[i]!.incident as IncidentId] : []]),
      ),
      incidentLinks: links,
    },
  }
}
