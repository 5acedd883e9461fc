// Decisions that a new reading has left behind: what they were about is no longer found. They stay in the log and apply
// again when it is found again; until then they are named, never dropped in silence.
import { corrected } from '../model/as-decided.ts'
import { type Claim, filled } from '../model/claim.ts'
import { type Action, type Decision, inForce, type MentionId } from '../model/decision.ts'
import { mentionOf } from '../model/entity.ts'
import type { ClaimId } from '../model/ids.ts'

export interface Lost {
  readonly decision: Decision
  /** What is no longer found. */
  readonly claims: readonly ClaimId[]
  readonly mentions: readonly MentionId[]
  /** Whether enough is left for the decision to say something: a merge of three still joins two. */
  readonly applies: boolean
}

/** `claims` are the reader's; those added by hand, and all that people corrected in them, are known as well. */
export function lostDecisions(claims: readonly Claim[], log: readonly Decision[]): readonly Lost[] {
  const all = corrected(claims, log)
  const known = new Set(all.map(({ id }) => id))
  const named = new Set([...claims, ...all].flatMap(mentionsIn))
  return inForce(log).flatMap((decision): readonly Lost[] => {
    const [wantedClaims, wantedMentions] = [claimsOf(decision.action), mentionsOf(decision.action)]
    const lost = {
      claims: wantedClaims.filter((id) => !known.has(id)),
      mentions: wantedMentions.filter((id) => !named.has(id)),
    }
    if (lost.claims.length + lost.mentions.length === 0) return []
    return [{ decision, ...lost, applies: applies(decision.action, lost) }]
  })
}

const mentionsIn = ({ document, roles }: Claim): readonly MentionId[] =>
  filled(roles).flatMap(([, fillers]) => fillers.flatMap((filler) => mentionOf(document, filler) ?? []))

function claimsOf(action: Action): readonly ClaimId[] {
  if (!('claim' in action)) return []
  if (action.kind === 'prefer') return [action.claim, ...action.over]
  if (action.kind !== 'code') return [action.claim]
  const { same = '', apart = '' } = action.codes
  return [action.claim, ...(`${same} ${apart}`.split(/\s+/).filter(Boolean) as ClaimId[])]
}

const mentionsOf = (action: Action): readonly MentionId[] => ('mentions' in action ? action.mentions : [])

function applies(action: Action, lost: Pick<Lost, 'claims' | 'mentions'>): boolean {
  if ('claim' in action) return !lost.claims.includes(action.claim)
  const left = mentionsOf(action).length - lost.mentions.length
  return left >= (action.kind === 'merge' || action.kind === 'differ' ? 2 : 1)
}
