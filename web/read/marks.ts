// Where the claims lie on the text. Every claim leaves its trigger and its fillers; the claim that is open also shows
// its evidence, its speaker and the words that hedge or deny it.
import type { Filler } from '../../src/model/claim.ts'
import type { Certainty, Polarity, Role } from '../../src/model/ontology.ts'
import { CERTAINTIES, ENTITY_TYPES } from '../../src/model/ontology.ts'
import type { ClaimView } from '../api/client.ts'
import type { Stretch } from './cut.ts'
import { roleLabel, rolesInOrder } from './wording.ts'

/** `found` is no claim's: it is where a search hit lies. */
export type MarkSort = 'trigger' | 'filler' | 'evidence' | 'speaker' | 'hedge' | 'found'

export interface Mark extends Stretch {
  readonly claim: string
  readonly sort: MarkSort
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly rejected: boolean
  /** Shown above the words while the claim is open. */
  readonly label?: string
  /** Whom or what the words mean, as `thingOf` says it. */
  readonly thing?: string
}

/** The same for all words of one text that mean the same: `Person#Danylo Verek`; values mean nobody. */
export const thingOf = ({ type, name, at }: Filler): string | undefined =>
  (ENTITY_TYPES as readonly string[]).includes(type) ? `${type}#${name ?? at.quote}` : undefined

const at = ({ start, end }: Stretch): Stretch => ({ start, end })

export const triggerOf = (claim: ClaimView): Stretch =>
  claim.reasons.find(({ why }) => why === 'trigger')?.at ?? claim.evidence

const fillerMarks = (claim: ClaimView) =>
  rolesInOrder(claim).flatMap(([role, fillers]) => fillers.map((filler) => ({ role: role as Role, filler })))

const resting = new WeakMap<ClaimView, readonly Mark[]>()

/** The same claim gives the same marks, so that blocks whose claims have not changed are not drawn again. */
export function restingMarks(claim: ClaimView): readonly Mark[] {
  const known = resting.get(claim) ?? marksAtRest(claim)
  resting.set(claim, known)
  return known
}

function marksAtRest(claim: ClaimView): readonly Mark[] {
  const { id, certainty, polarity, standing, reasons } = claim
  const mark = { claim: id, certainty, polarity, rejected: standing === 'rejected' }
  const triggers = reasons
    .filter(({ why }) => why === 'trigger')
    .map((reason) => ({ ...mark, ...at(reason.at), sort: 'trigger' as const }))
  const fillers = fillerMarks(claim).map(({ filler }): Mark => {
    const thing = thingOf(filler)
    return { ...mark, ...at(filler.at), sort: 'filler', ...(thing === undefined ? {} : { thing }) }
  })
  return [...triggers, ...fillers]
}

export function openMarks(claim: ClaimView): readonly Mark[] {
  const { id, certainty, polarity, standing, reasons, by, evidence } = claim
  const mark = { claim: id, certainty, polarity, rejected: standing === 'rejected' }
  return [
    { ...mark, ...at(evidence), sort: 'evidence' },
    ...reasons
      .filter(({ why }) => why === 'trigger')
      .map((reason): Mark => ({ ...mark, ...at(reason.at), sort: 'trigger' })),
    ...reasons
      .filter(({ why }) => why === 'hedge' || why === 'polarity')
      .map((reason): Mark => ({ ...mark, ...at(reason.at), sort: 'hedge' })),
    ...by.flatMap((speaker): Mark[] =>
      speaker.at === undefined ? [] : [{ ...mark, ...at(speaker.at), sort: 'speaker', label: 'says so' }],
    ),
    ...fillerMarks(claim).map(
      ({ role, filler }): Mark => ({ ...mark, ...at(filler.at), sort: 'filler', label: roleLabel(claim, role) }),
    ),
  ]
}

export const foundMark = (start: number, end: number): Mark => ({
  start,
  end,
  claim: '',
  sort: 'found',
  certainty: 'stated',
  polarity: 'affirmed',
  rejected: false,
})

/** Where claims of different certainty meet on the same words, the line of the weakest is drawn. */
export const weakestOf = (marks: readonly Mark[]): Certainty | undefined =>
  CERTAINTIES.find((certainty) => marks.some((mark) => mark.certainty === certainty))

/** The order of the text: by the word that makes the claim, then by evidence, then by id so that it never wavers. */
export const inTextOrder = (claims: readonly ClaimView[]): readonly ClaimView[] =>
  claims
    .map((claim) => ({ claim, place: triggerOf(claim).start }))
    .sort(
      (a, b) =>
        a.place - b.place || a.claim.evidence.start - b.claim.evidence.start || (a.claim.id < b.claim.id ? -1 : 1),
    )
    .map(({ claim }) => claim)
