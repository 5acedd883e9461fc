// Two judgements kept apart, as the Admiralty code wants them: how reliable a source is (A–F, which only a person can
// say) and how credible a fact is (1–6, by the rules below or by a person).

import type { Decision } from '../model/decision.ts'
import type { Grade } from '../model/document.ts'
import type { ClaimId, DecisionId, DocumentId } from '../model/ids.ts'
import type { Conflict } from './conflicts/conflict.ts'
import type { Evidence } from './evidence.ts'
import type { Fact, FactId } from './facts.ts'
import { outletOf } from './origins/index.ts'

export const RELIABILITY: Readonly<Record<Grade, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const CREDIBILITY = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const
export type Credibility = keyof typeof CREDIBILITY

export interface Reliability {
  readonly grade: Grade
  readonly note: string
}

/** The grade that a person gave to the document, else to another of the same outlet, else F. */
export function reliabilityOf({ documents }: Evidence): ReadonlyMap<DocumentId, Reliability> {
  const ofOutlet = new Map<string, Grade>()
  for (const { metadata } of documents.values())
    if (metadata.publisher && metadata.grade) ofOutlet.set(metadata.publisher, metadata.grade)
  return new Map(
    [...documents.values()].map((document): readonly [DocumentId, Reliability] => {
      const { grade } = document.metadata
      const shared = document.metadata.publisher ? ofOutlet.get(document.metadata.publisher) : undefined
      if (grade) return [document.id, { grade, note: `given to this document: ${RELIABILITY[grade]}` }]
      if (shared)
        return [
          document.id,
          { grade: shared, note: `given to another document of ${outletOf(document)}: ${RELIABILITY[shared]}` },
        ]
      return [document.id, { grade: 'F', note: 'nobody has judged this source yet' }]
    }),
  )
}

export interface FactGrade {
  readonly credibility: Credibility
  readonly reasons: readonly string[]
  /** Set when a person overruled what the rules gave. */
  readonly by?: {
    readonly decision: DecisionId
    readonly who: string
    readonly why?: string
    readonly instead: Credibility
  }
}

interface Weight {
  readonly fact: Fact
  readonly origins: number
  /** Origins of the strongest side against it; 0 when nothing conflicts. */
  readonly against: number
}

/** The first rule that holds gives the grade. Origins are upper bounds, so 1 and 2 say "at most so many origins" too. */
const RULES: readonly {
  readonly when: (weight: Weight) => boolean
  readonly credibility: Credibility
  readonly because: (weight: Weight) => string
}[] = [
  {
    when: ({ fact }) => fact.affirmed.length === 0,
    credibility: 6,
    because: ({ fact }) => (fact.open.length > 0 ? 'the sources leave it open' : 'no source affirms it'),
  },
  {
    when: ({ fact }) => fact.certainty === 'possible',
    credibility: 6,
    because: () => 'every source gives it as a possibility only',
  },
  {
    when: ({ origins, against }) => against > origins,
    credibility: 5,
    because: ({ origins, against }) => `contradicted by ${count(against)}, supported by ${count(origins)}`,
  },
  {
    when: ({ origins, against }) => against > 0 && against === origins,
    credibility: 4,
    because: ({ origins, against }) => `contradicted by ${count(against)}, supported by ${count(origins)}`,
  },
  {
    when: ({ fact, origins }) => fact.certainty === 'alleged' && origins < 2,
    credibility: 6,
    because: () => 'an accusation from one origin',
  },
  {
    when: ({ fact }) => fact.certainty === 'alleged',
    credibility: 3,
    because: ({ origins }) => `an accusation from ${count(origins)}, not contradicted`,
  },
  {
    when: ({ against }) => against > 0,
    credibility: 3,
    because: ({ origins, against }) => `contradicted by ${count(against)}, supported by more: ${count(origins)}`,
  },
  {
    when: ({ fact, origins }) => origins >= 3 && fact.certainty === 'stated',
    credibility: 1,
    because: ({ origins }) => `stated, ${count(origins)}, not contradicted`,
  },
  {
    when: ({ origins }) => origins >= 2,
    credibility: 2,
    because: ({ origins }) => `${count(origins)}, not contradicted`,
  },
  { when: () => true, credibility: 3, because: () => 'one origin, not contradicted' },
]

interface Overruling {
  readonly decision: Decision
  readonly action: Extract<Decision['action'], { kind: 'credit' }>
}

function lastOf(
  { decisions }: Evidence,
  overruled: ReadonlyMap<ClaimId, Overruling>,
  { affirmed, denied, open }: Fact,
): Overruling | undefined {
  const all = [...affirmed, ...denied, ...open].flatMap((id) => overruled.get(id) ?? [])
  return all.sort((a, b) => decisions.indexOf(b.decision) - decisions.indexOf(a.decision))[0]
}

const count = (n: number): string => (n === 1 ? 'one origin' : `at most ${n} independent origins`)

export function gradesOf(
  evidence: Evidence,
  facts: readonly Fact[],
  conflicts: readonly Conflict[],
): ReadonlyMap<FactId, FactGrade> {
  /** Origins of the strongest side against each claim. */
  const opposed = new Map<ClaimId, number>()
  for (const { sides } of conflicts) {
    for (const side of sides) {
      let against = 0
      for (const other of sides) if (other !== side) against = Math.max(against, other.origins.length)
      for (const claim of side.claims) opposed.set(claim, Math.max(against, opposed.get(claim) ?? 0))
    }
  }
  const overruled = new Map<ClaimId, Overruling>(
    evidence.decisions.flatMap((decision) =>
      decision.action.kind === 'credit'
        ? [[decision.action.claim, { decision, action: decision.action }] as const]
        : [],
    ),
  )
  return new Map(
    facts.map((fact): readonly [FactId, FactGrade] => {
      const against = fact.affirmed.reduce((most, id) => Math.max(most, opposed.get(id) ?? 0), 0)
      const weight: Weight = { fact, origins: fact.origins.length, against }
      const rule = RULES.find(({ when }) => when(weight))!
      const reasons = [rule.because(weight)]
      const last = overruled.size === 0 ? undefined : lastOf(evidence, overruled, fact)
      if (!last) return [fact.id, { credibility: rule.credibility, reasons }]
      const { decision, action } = last
      const why = decision.why === undefined ? {} : { why: decision.why }
      return [
        fact.id,
        {
          credibility: action.credibility,
          reasons,
          by: { decision: decision.id, who: decision.who, ...why, instead: rule.credibility },
        },
      ]
    }),
  )
}
