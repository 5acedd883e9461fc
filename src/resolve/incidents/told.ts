// What is said outright of two reports: a source holds them to be one incident, two, or does not know; a person decided
// that they are one or are not. Which claims a sentence such as “the case is related to the arrest” means is found here.
import type { Claim, Filler } from '../../model/claim.ts'
import { type Decision, inForce } from '../../model/decision.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { Polarity } from '../../model/ontology.ts'
import { methodsInOffence } from './deed.ts'
import { CORE, fillersOf, valuesOf } from './event.ts'
import { LAW } from './law.ts'

export interface Told {
  readonly claims: readonly [ClaimId, ClaimId]
  readonly polarity: Polarity
  /** The claim that says so; a person's decision has none. */
  readonly by?: Claim
}

/** `same` and `apart` are codes of a `code` decision: claims of other reports, parted by spaces. */
export function toldOf(claims: readonly Claim[], log: readonly Decision[]): readonly Told[] {
  const byDocument = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (CORE[claim.predicate] === undefined && LAW[claim.predicate] === undefined) continue
    const own = byDocument.get(claim.document)
    if (own) own.push(claim)
    else byDocument.set(claim.document, [claim])
  }
  const said = claims
    .filter(({ predicate }) => predicate === 'same-incident')
    .flatMap((by) => meant(by, byDocument.get(by.document) ?? []))
  const decided = inForce(log).flatMap(({ action }): readonly Told[] => {
    if (action.kind !== 'code') return []
    const pairs = (polarity: Polarity, others = '') =>
      others
        .split(/\s+/)
        .filter(Boolean)
        .map((other) => ({ claims: [action.claim, other as ClaimId] as const, polarity }))
    return [...pairs('affirmed', action.codes.same), ...pairs('denied', action.codes.apart)]
  })
  // What a person decided counts for more than what a source says, so it comes last.
  return [...said, ...decided]
}

function meant(by: Claim, own: readonly Claim[]): readonly Told[] {
  const phrases = fillersOf(by, 'incident')
  const core = own.filter(({ predicate }) => CORE[predicate] !== undefined)
  const [one, two = one] = phrases
  if (!one || !two || core.length < 2) return []
  const first = best(one, own, core, undefined)
  const second = first && best(two, own, core, first)
  return first && second ? [{ claims: [first.id, second.id], polarity: by.polarity, by }] : []
}

const AHEAD = 3

/** The claim of an event that a phrase means: by the deed it names, by its words, else by where it stands. */
function best(
  phrase: Filler,
  own: readonly Claim[],
  core: readonly Claim[],
  not: Claim | undefined,
): Claim | undefined {
  const words = contentWords(`${phrase.name ?? ''} ${phrase.at.quote}`)
  const deeds = methodsInOffence(`${phrase.name ?? ''} ${phrase.at.quote}`)
  const worth = (claim: Claim): number => {
    const inside = phrase.at.start >= claim.evidence.start && phrase.at.end <= claim.evidence.end
    const shared = [...contentWords(claim.evidence.quote)].filter((w) => words.has(w)).length
    const method = valuesOf(claim, 'method').some((m) => deeds.has(m)) ? 2 : 0
    const law =
      LAW[claim.predicate] !== undefined && !/\b(?:arrest|charge|trial|case against|conviction)/i.test(phrase.at.quote)
    return (inside ? 1 : 0) + Math.min(shared, 4) + method - (law ? 2 : 0)
  }
  // “The case” points back: what is told only after it counts as further away.
  const far = ({ evidence }: Claim): number =>
    evidence.start > phrase.at.start ? AHEAD * (evidence.start - phrase.at.start) : phrase.at.start - evidence.start
  const events = own.flatMap((claim) => {
    const event = CORE[claim.predicate] === undefined ? eventOfLaw(claim, core) : claim
    return event && event.id !== not?.id && event.evidence.start !== not?.evidence.start ? [{ claim, event }] : []
  })
  return events.sort((a, b) => worth(b.claim) - worth(a.claim) || far(a.claim) - far(b.claim))[0]?.event
}

/** “the arrest of the welder” means the deed for which he was arrested. */
function eventOfLaw(claim: Claim, core: readonly Claim[]): Claim | undefined {
  const names = fillersOf(claim, LAW[claim.predicate]!).map(({ name, at }) => name ?? at.quote)
  return core.find((c) =>
    fillersOf(c, CORE[c.predicate]!.perpetrator).some(({ name, at }) => names.includes(name ?? at.quote)),
  )
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !FILLING.has(w)).map((w) => w.slice(0, 6)))
const FILLING: ReadonlySet<string> = new Set(
  'that this with from whether case incident same other another separate related attack clear'.split(' '),
)
