// Who holds which sponsor responsible for an incident, in what words and when; and what became of it. An attribution that
// its own body withdrew stays in the list, marked, because papers go on repeating it.
import type { Claim, Speaker } from '../model/claim.ts'
import { type EntityId, mentionOf } from '../model/entity.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import type { IncidentId } from '../model/incident.ts'
import type { Quote } from '../model/span.ts'
import { earlier } from './edtf.ts'
import { type Evidence, fillersOf, type Thing } from './evidence.ts'
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
  const groups = new Map<string, { incident?: IncidentId; about: string; sponsor: Thing; claims: Set<Claim> }>()
  /** Denials by what they are about: an incident, a target, or a document. */
  const denials = new Map<string, Set<Claim>>()
  for (const claim of evidence.claims) {
    if (claim.predicate !== 'attack' && claim.predicate !== 'espionage') continue
    if (claim.polarity === 'denied') {
      const about = mattersOf(evidence, claim).map(({ key }) => key)
      for (const key of about.length > 0 ? about : [claim.document as string])
        denials.set(key, (denials.get(key) ?? new Set()).add(claim))
    }
    if (claim.polarity !== 'affirmed') continue
    for (const sponsor of evidence.things(claim, 'sponsor')) {
      for (const matter of mattersOf(evidence, claim)) {
        const key = `${matter.key}|${sponsor}`
        const group = groups.get(key) ?? { ...matter, sponsor, claims: new Set<Claim>() }
        group.claims.add(claim)
        groups.set(key, group)
      }
    }
  }
  return [...groups.values()].map(({ incident, about, sponsor, claims: together }) => {
    const claims = [...together]
    const family = new Set([sponsor, ...wholes(sponsor)])
    const keys = claims.flatMap((claim) => [
      ...(incident === undefined ? [] : [incident]),
      ...evidence.things(claim, 'target'),
      claim.document,
    ])
    const near = new Set([...new Set<string>(keys)].flatMap((key) => [...(denials.get(key) ?? [])]))
    const meant = [...near].filter((denial) => denies(evidence, denial, claims, incident, family, wholes))
    const statements = claims.map((claim): Attributed => {
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
function mattersOf(evidence: Evidence, claim: Claim): readonly { key: string; incident?: IncidentId; about: string }[] {
  const incidents = evidence.incidentsOf(claim)
  if (incidents.length > 0)
    return incidents.map((incident) => ({
      key: incident,
      incident,
      about: evidence.resolution.incidents.get(incident)?.title ?? incident,
    }))
  const targets = evidence.things(claim, 'target')
  return targets.map((target) => ({ key: target, about: `${claim.predicate}: ${evidence.nameOf(target)}` }))
}

function denies(
  evidence: Evidence,
  denial: Claim,
  claims: readonly Claim[],
  incident: IncidentId | undefined,
  family: ReadonlySet<Thing>,
  wholes: (thing: Thing) => readonly Thing[],
): boolean {
  const sponsors = evidence.things(denial, 'sponsor')
  if (!sponsors.some((sponsor) => [sponsor, ...wholes(sponsor)].some((one) => family.has(one)))) return false
  const incidents = evidence.incidentsOf(denial)
  if (incident !== undefined && incidents.length > 0) return incidents.includes(incident)
  const targets = evidence.things(denial, 'target')
  return claims.some((claim) =>
    targets.length > 0
      ? evidence.things(claim, 'target').some((target) => targets.includes(target))
      : claim.document === denial.document,
  )
}

function byOf(evidence: Evidence, { by, document }: Claim): string {
  return by.at(-1)?.name ?? outletOf(evidence.documents.get(document)!)
}

/** The speaker and the bodies for which they speak, by what the case tells of them: a minister speaks for the ministry. */
function speakersOf(evidence: Evidence): (claim: Claim) => ReadonlySet<string> {
  const bodies = new Map<string, Set<string>>()
  for (const claim of evidence.claims) {
    const [person, body] =
      claim.predicate === 'occupation'
        ? (['person', 'organization'] as const)
        : claim.predicate === 'representation'
          ? (['agent', 'principal'] as const)
          : claim.predicate === 'leadership'
            ? (['leader', 'organization'] as const)
            : claim.predicate === 'membership'
              ? (['member', 'organization'] as const)
              : []
    if (!person || !body || claim.polarity !== 'affirmed') continue
    for (const one of evidence.things(claim, person))
      bodies.set(one, new Set([...(bodies.get(one) ?? []), ...evidence.things(claim, body)]))
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
      .flatMap((type) => mentionOf(claim.document, { name, type, at: claim.evidence }) ?? [])
      .map((mention) => resolution.entityOf.get(mention))
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
  for (const claim of of('occupation')) {
    for (const filler of fillersOf(claim, 'person')) {
      const key = `${claim.document}|${filler.name ?? filler.at.quote}`
      titles.set(key, [...(titles.get(key) ?? []), ...fillersOf(claim, 'title').map(({ at }) => at.quote)])
    }
  }
  return ({ document, by }) => (titles.get(`${document}|${by.at(-1)?.name}`) ?? []).join(' ')
}
