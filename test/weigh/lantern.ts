// The sample case as a careful reader would have it: its gold claims placed in its texts, with who is who and what is one
// incident written down by hand, so that what is tested is the weighing alone.
import { readdirSync, readFileSync } from 'node:fs'
import { type Claim, claim, type Filler, type NonEmpty, type Speaker } from '../../src/model/claim.ts'
import type { MentionId } from '../../src/model/decision.ts'
import type { Document } from '../../src/model/document.ts'
import { type Entity, type EntityId, type Mention, mentionOf } from '../../src/model/entity.ts'
import { type ClaimId, documentId, type Edtf, hashText, type Instant, type RuleId } from '../../src/model/ids.ts'
import type { Incident, IncidentId } from '../../src/model/incident.ts'
import { type EntityType, type Predicate, type Role, rolesOf } from '../../src/model/ontology.ts'
import type { Resolution } from '../../src/model/resolution.ts'
import { quote, span } from '../../src/model/span.ts'
import type { Case } from '../../src/weigh/index.ts'

interface GoldClaim {
  readonly predicate: Predicate
  readonly certainty: Claim['certainty']
  readonly polarity: Claim['polarity']
  readonly by: readonly Forms[]
  readonly roles: Readonly<Record<string, readonly Forms[]>>
  readonly quote: string
  readonly optional?: true
}
type Forms = string | readonly string[]

const PUBLISHERS: Readonly<Record<string, string>> = {
  '01-coastal-courier': 'The Coastal Courier',
  '02-brno-morning-post': 'Brno Morning Post',
  '03-eastern-ledger': 'The Eastern Ledger',
  '04-ministry-press-release': 'Ministry of Justice',
  '05-indictment': 'Public Prosecutor General in Hamburg',
  '06-two-doors-essay': 'Institute for Quiet Borders',
  '07-ministry-email': 'Ministry of the Interior',
  '07-ministry-email-attachment': 'Ministry of the Interior',
  '08-compliance-memo': 'compliance, Cyprus desk',
  '09-kolkheti-herald': 'Kolkheti Herald',
  '10-sunday-lamp': 'The Sunday Lamp',
}

/** Who is who; what is in no row is itself. */
const SAME: readonly (readonly [RegExp, string, EntityType])[] = [
  [/^(levan )?gh?vinadze$|^lev$|^(the )?(suspect|bomber|killer|man)$|^man from kutaisi$/i, 'Levan Gvinadze', 'Person'],
  [/tal[iy]shkhanov|Талышханов|dentist|^(a )?middleman$|^dok$/i, 'Murad Talishkhanov', 'Person'],
  [/brzoza|^kasia$/i, 'Katarzyna Brzoza', 'Person'],
  [
    /verdan|^(exiled dravanian )?editor$|^(grey )?skoda$|^car of an exiled dravanian editor$/i,
    'Ilyas Verdan',
    'Person',
  ],
  [/stelz|^(the )?colonel$/i, 'Radomir Stelz', 'Person'],
  [/external protection service|^eps$|^dravanian service$/i, 'External Protection Service', 'Organization'],
  [/embassy in berlin/i, 'Dravanian embassy in Berlin', 'Organization'],
  [/blue anchor/i, 'Blue Anchor Dental Supplies', 'Organization'],
  [/^(nemo|nemo orthodontics)$/i, 'Nemo Orthodontics', 'Organization'],
  [/nabibeyli/i, 'Zaur Nabibeyli', 'Person'],
  [/warehouse/i, 'warehouse in Gdańsk', 'Place'],
]
const PERSONAL = new Set<string>([
  'person',
  'suspect',
  'accused',
  'witness',
  'recruit',
  'recruiter',
  'agent',
  'perpetrator',
  'victim',
  'traveller',
  'trainee',
  'leader',
  'relative',
])

const here = new URL('../cases/sample/', import.meta.url)
const dates = JSON.parse(readFileSync(new URL('dates.json', here), 'utf8')) as Readonly<Record<string, string>>
const formsOf = (forms: Forms): readonly string[] => (typeof forms === 'string' ? [forms] : forms)

function whoIs(forms: readonly string[], role: string): readonly [string, EntityType] {
  // Other forms tell who a nameless one is ("the man"); a name speaks for itself.
  for (const form of /^\p{Lu}/u.test(forms[0]!) ? forms.slice(0, 1) : forms) {
    const row = SAME.find(([pattern]) => pattern.test(form))
    if (row) return [row[1], row[2]]
  }
  const named = /^\p{Lu}/u.test(forms[0]!)
  return [forms[0]!, role === 'place' ? 'Place' : !PERSONAL.has(role) ? 'Organization' : named ? 'Person' : 'Group']
}

const documents: Document[] = []
const claims: Claim[] = []
const texts = new Map<string, string>()

for (const file of readdirSync(here).sort()) {
  if (!file.endsWith('.txt')) continue
  const name = file.slice(0, -4)
  const text = readFileSync(new URL(file, here), 'utf8')
  texts.set(name, text)
  const bytes = hashText(text)
  const id = documentId(bytes, bytes)
  documents.push({
    id,
    bytes,
    textHash: bytes,
    name,
    format: 'text',
    collected: '2026-01-01T00:00:00.000Z' as Instant,
    metadata: { publisher: PUBLISHERS[name]!, ...(dates[name] ? { date: dates[name] as Edtf } : {}) },
    text,
    blocks: [],
  })
  const gold = readFileSync(new URL(`${name}.jsonl`, here), 'utf8')
    .split('\n')
    .filter(Boolean)
  for (const line of gold) {
    const parts = JSON.parse(line) as GoldClaim
    // Optional claims are defensible, not needed; of them only the denials of an attack take part.
    if (parts.optional && !(parts.predicate === 'attack' && parts.polarity === 'denied')) continue
    claims.push(placed(id, text, parts))
  }
}

function placed(document: Document['id'], text: string, gold: GoldClaim): Claim {
  const start = text.indexOf(gold.quote)
  const evidence = quote(text, span(start, start + gold.quote.length))
  const at = (forms: readonly string[]) => {
    for (const from of [start, 0]) {
      for (const form of forms) {
        const found = text.indexOf(form, from)
        if (found >= 0) return quote(text, span(found, found + form.length))
      }
    }
    return quote(text, span(start, start + 1))
  }
  const filler = (role: string, forms: readonly string[]): Filler => {
    const holds = rolesOf(gold.predicate)[role]!.holds
    if (holds === 'entity') {
      const [name, type] = whoIs(forms, role)
      return { at: at(forms), name, type }
    }
    if (holds === 'phrase') return { at: at(forms), type: 'Phrase' }
    const type = holds === 'time' ? 'Time' : holds === 'money' ? 'Money' : holds === 'quantity' ? 'Quantity' : 'Code'
    return { at: at(forms), type, value: forms[0]! }
  }
  const roles = Object.fromEntries(
    Object.entries(gold.roles).map(([role, fillers]) => [role, fillers.map((forms) => filler(role, formsOf(forms)))]),
  ) as unknown as Partial<Record<Role, NonEmpty<Filler>>>
  const by = gold.by.map((forms): Speaker => ({ name: whoIs(formsOf(forms), 'by')[0] }))
  const { predicate, certainty, polarity } = gold
  return claim({ document, predicate, roles, certainty, polarity, by, evidence, rule: 'gold' as RuleId, reasons: [] })
}

const entities = new Map<EntityId, Entity>()
const entityOf = new Map<MentionId, EntityId>()
const mentions = new Map<MentionId, Mention>()
const enter = (mention: MentionId | undefined, name: string, type: EntityType) => {
  if (mention === undefined) return
  const id = `e:${type}:${name}` as EntityId
  entityOf.set(mention, id)
  if (!entities.has(id)) entities.set(id, { id, name, names: [name], type, mentions: [] })
}
for (const one of claims) {
  for (const filler of Object.values(one.roles).flat()) {
    if (filler.name !== undefined) enter(mentionOf(one.document, filler), filler.name, filler.type as EntityType)
  }
}
for (const one of claims) {
  for (const { name } of one.by) {
    for (const type of ['Person', 'Organization'] as const) {
      if (entities.has(`e:${type}:${name}` as EntityId))
        enter(mentionOf(one.document, { name, type, at: one.evidence }), name, type)
    }
  }
}

const BOMB = 'bomb' as IncidentId
const FIRE = 'fire' as IncidentId
const incident = (id: IncidentId, title: string): Incident => ({
  id,
  title,
  records: [],
  sponsors: [],
  perpetrators: [],
  targets: [],
})
const words = (one: Claim): string => JSON.stringify(one.roles)
const incidentOf = (one: Claim): readonly IncidentId[] => {
  if (one.predicate !== 'attack') return []
  if (/warehouse/i.test(words(one))) return [FIRE]
  // Two sentences of the sample speak of the service's attacks in general.
  return /Dravanians living abroad|"officers"/.test(words(one)) ? [] : [BOMB]
}

const resolution: Resolution = {
  mentions,
  entities,
  entityOf,
  suggestions: [],
  incidents: new Map([
    [BOMB, incident(BOMB, 'Bomb under the car of Ilyas Verdan')],
    [FIRE, incident(FIRE, 'Fire in a warehouse in Gdańsk')],
  ]),
  incidentsOf: new Map(claims.map((one): readonly [ClaimId, readonly IncidentId[]] => [one.id, incidentOf(one)])),
  incidentLinks: [],
}

export const lantern: Case = { documents, claims, decisions: [], resolution }
