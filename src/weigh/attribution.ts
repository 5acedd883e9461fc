// Who holds which sponsor responsible for an incident, in what words and when; and what became of it. An attribution that
// its own body withdrew stays in the list, marked, because papers go on repeating it.
import type { Claim, Speaker } from '../model/claim.ts'
import { type EntityId, mentionNamed } from '../model/entity.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import type { Quote } from '../model/span.ts'
import { earlier } from './edtf.ts'
import { at, type Evidence, fillersOf, type Laid, type Thing, thingsIn } from './evidence.ts'
import { keyOf } from './origins/credits.ts'
import { outletOf } from './origins/index.ts'
import { wholesOf } from './wholes.ts'

export const ATTRIBUTION_STATES = ['alleged', 'assessed', 'charged', 'proven', 'withdrawn'] as const
export type AttributionState = (typeof ATTRIBUTION_STATES)[number]

export interface Attributed {
  /** As the document names them; the outlet where the document speaks itself. */
  readonly by: string
  readonly words: Quote
  readonly document: DocumentId
  /** Of the document. */
  readonly date?: string
  readonly state: AttributionState
  readonly because: string
  readonly claim: ClaimId
  /** The claims that took it back. */
  readonly withdrawnBy: readonly ClaimId[]
}

export interface Attribution {
  readonly incident?: IncidentId
  readonly about: string
  readonly sponsor: Thing
  readonly name: string
  /** Oldest first as far as dates tell, then in the order of the documents. */
  readonly statements: readonly Attributed[]
  /** The furthest that still stands; withdrawn when nothing stands. */
  readonly state: AttributionState
  /** Denied by others than those who attribute it. */
  readonly denied: readonly ClaimId[]
}

// "The Ministry withdraws the attribution", "no longer have any indication".
const WITHDRAWS =
  /\b(?:withdr[ae]w\w*|retract\w*|recant\w*|took back|takes? back|disavow\w*|no longer (?:\w+ ){0,3}(?:indications?|evidence|believes?|attributes?|blames?|holds?))\b/i
const COURT = /\b(?:courts?|judges?|tribunal|jury|jurors|magistrate|senate|verdict|ruling|judgment)\b/i
const CHARGES =
  /\b(?:indict\w*|charge sheet|prosecut\w*|attorney general|justice department|department of justice|attorney['’]s office|charged|charges)\b/i
const ASSESSES =
  /\b(?:assess\w*|conclu\w*|findings?|found|attribut\w*|judged?|leave[s]? no doubt|intelligence|investigat\w*|traced)\b/i

export function attributionsIn(evidence: Evidence): readonly Attribution[] {
  const speakers = speakersOf(evidence)
  const wholes = wholesOf(evidence)
  const titles = titlesOf(evidence)
  const groups = new Map<string, { incident?: IncidentId; about: string; sponsor: Thing; told: Set<Laid> }>()
  /** Denials by what they are about: an incident, a target, or a document. */
  const denials = new Map<string, Set<Laid>>()
  for (const one of evidence.among(['attack', 'espionage'])) {
    const { polarity, document } = one.claim
    if (polarity === 'denied') {
      const about = mattersOf(evidence, one).map(({ key }) => key)
      for (const key of about.length > 0 ? about : [document as string])
        denials.set(key, (denials.get(key) ?? new Set()).add(one))
    }
    if (polarity !== 'affirmed') continue
    for (const sponsor of thingsIn(one, 'sponsor')) {
      for (const matter of mattersOf(evidence, one)) {
        const key = `${matter.key}|${sponsor}`
        const group = groups.get(key) ?? { ...matter, sponsor, told: new Set<Laid>() }
        group.told.add(one)
        groups.set(key, group)
      }
    }
  }
  return [...groups.values()].map(({ incident, about, sponsor, told: together }) => {
    const told = [...together]
    const family = new Set([sponsor, ...wholes(sponsor)])
    const keys = told.flatMap((one) => [
      ...(incident === undefined ? [] : [incident]),
      ...thingsIn(one, 'target'),
      one.claim.document,
    ])
    const near = new Set([...new Set<string>(keys)].flatMap((key) => [...(denials.get(key) ?? [])]))
    const meant = [...near]
      .filter((denial) => denies(evidence, denial, told, incident, family, wholes))
      .map(({ claim }) => claim)
    const statements = told.map(({ claim }): Attributed => {
      const bodies = speakers(claim)
      const date = evidence.documents.get(claim.document)?.metadata.date
      const taken = meant.filter((denial) => {
        const again = evidence.documents.get(denial.document)?.metadata.date
        return (
          (WITHDRAWS.test(denial.evidence.quote) || earlier(date, again)) &&
          [...speakers(denial)].some((body) => bodies.has(body))
        )
      })
      const [state, because] = stateOf(evidence, claim, titles(claim), kindsOf(evidence, bodies))
      return {
        by: byOf(evidence, claim),
        words: claim.evidence,
        document: claim.document,
        ...(date === undefined ? {} : { date }),
        state: taken.length > 0 ? 'withdrawn' : state,
        because: taken.length > 0 ? `${because}; taken back by the same body` : because,
        claim: claim.id,
        withdrawnBy: taken.map(({ id }) => id),
      }
    })
    statements.sort((a, b) => (earlier(a.date, b.date) ? -1 : earlier(b.date, a.date) ? 1 : 0))
    const standing = statements.filter(({ state }) => state !== 'withdrawn')
    const state = ATTRIBUTION_STATES.findLast((one) => standing.some((s) => s.state === one)) ?? 'withdrawn'
    const withdrawals = new Set(statements.flatMap(({ withdrawnBy }) => withdrawnBy))
    return {
      ...(incident === undefined ? {} : { incident }),
      about,
      sponsor,
      name: evidence.nameOf(sponsor),
      statements,
      state,
      denied: meant.map(({ id }) => id).filter((id) => !withdrawals.has(id)),
    }
  })
}

/** The incidents of a claim; without one, what was attacked. */
function mattersOf(evidence: Evidence, told: Laid): readonly { key: string; incident?: IncidentId; about: string }[] {
  const incidents = evidence.incidentsOf(told.claim)
  if (incidents.length > 0)
    return incidents.map((incident) => ({
      key: incident,
      incident,
      about: evidence.resolution.incidents.get(incident)?.title ?? incident,
    }))
  const about = (target: Thing) => `${told.claim.predicate}: ${evidence.nameOf(target)}`
  return thingsIn(told, 'target').map((target) => ({ key: target, about: about(target) }))
}

function denies(
  evidence: Evidence,
  denial: Laid,
  told: readonly Laid[],
  incident: IncidentId | undefined,
  family: ReadonlySet<Thing>,
  wholes: (thing: Thing) => readonly Thing[],
): boolean {
  const sponsors = thingsIn(denial, 'sponsor')
  if (!sponsors.some((sponsor) => [sponsor, ...wholes(sponsor)].some((one) => family.has(one)))) return false
  const incidents = evidence.incidentsOf(denial.claim)
  if (incident !== undefined && incidents.length > 0) return incidents.includes(incident)
  const targets = thingsIn(denial, 'target')
  return told.some((one) =>
    targets.length > 0
      ? thingsIn(one, 'target').some((target) => targets.includes(target))
      : one.claim.document === denial.claim.document,
  )
}

function byOf(evidence: Evidence, { by, document }: Claim): string {
  return by.at(-1)?.name ?? outletOf(evidence.documents.get(document)!)
}

const SPEAKS_FOR = [
  ['occupation', 'person', 'organization'],
  ['representation', 'agent', 'principal'],
  ['leadership', 'leader', 'organization'],
  ['membership', 'member', 'organization'],
] as const

/** The speaker and the bodies for which they speak, by what the case tells of them: a minister speaks for the ministry. */
function speakersOf(evidence: Evidence): (claim: Claim) => ReadonlySet<string> {
  const bodies = new Map<string, Set<string>>()
  for (const [predicate, speaker, body] of SPEAKS_FOR) {
    for (const told of evidence.of(predicate)) {
      if (told.claim.polarity !== 'affirmed') continue
      for (const one of thingsIn(told, speaker)) {
        const known = at(bodies, one, () => new Set<string>())
        for (const other of thingsIn(told, body)) known.add(other)
      }
    }
  }
  return (claim) => {
    const speaker = claim.by.at(-1)
    const own = speaker
      ? thingOfSpeaker(evidence, claim, speaker)
      : keyOf(outletOf(evidence.documents.get(claim.document)!))
    return new Set([own, ...(bodies.get(own) ?? [])])
  }
}

function thingOfSpeaker({ resolution }: Evidence, claim: Claim, { name }: Speaker): string {
  return (
    (['Person', 'Organization'] as const)
      .map((type) => resolution.entityOf.get(mentionNamed(claim.document, type, name)))
      .find((entity) => entity !== undefined) ?? keyOf(name)
  )
}

/** What kinds of body speak: a prosecution is one whatever it is called. */
const kindsOf = ({ resolution }: Evidence, bodies: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...bodies].map((body) => resolution.entities.get(body as EntityId)?.kind ?? ''))

function stateOf(
  evidence: Evidence,
  claim: Claim,
  titles: string,
  kinds: ReadonlySet<string>,
): readonly [AttributionState, string] {
  const by = byOf(evidence, claim)
  const firm = claim.certainty === 'stated' || claim.certainty === 'reported'
  if (firm && claim.by.length > 0 && (kinds.has('court') || COURT.test(`${by} ${titles}`)))
    return ['proven', 'found by a court']
  if (claim.by.length > 0 && (kinds.has('prosecution') || CHARGES.test(`${by} ${titles}`)))
    return ['charged', 'said by the prosecution']
  if (ASSESSES.test(claim.evidence.quote) && claim.by.length > 0) return ['assessed', 'given as a finding']
  return ['alleged', claim.certainty === 'possible' ? 'said as a possibility' : 'said without a finding']
}

/** "presiding judge" for a judge who is named only by name where she speaks. */
function titlesOf({ of }: Evidence): (claim: Claim) => string {
  const titles = new Map<string, string[]>()
  for (const { claim } of of('occupation')) {
    for (const filler of fillersOf(claim, 'person')) {
      const key = `${claim.document}|${filler.name ?? filler.at.quote}`
      titles.set(key, [...(titles.get(key) ?? []), ...fillersOf(claim, 'title').map(({ at }) => at.quote)])
    }
  }
  return ({ document, by }) => (titles.get(`${document}|${by.at(-1)?.name}`) ?? []).join(' ')
}
