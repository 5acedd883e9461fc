// Looks at a decision before it becomes a line of the log: the log holds no line about something that is not in the
// case, no quote that does not stand in its document, and no role that the ontology does not know.
import {
  type Action,
  type Claim,
  type ClaimId,
  type Decision,
  type DocumentId,
  type Filler,
  fits,
  inForce,
  type MentionId,
  type Predicate,
  type Quote,
  rolesOf,
} from '../index.ts'
import type { Board } from './board.ts'
import { noSuch, Refused } from './refused.ts'

/** Throws the refusal that says what does not fit; returns nothing when the decision can be written. */
export function check(action: Action, board: Board): void {
  const claimOf = (id: ClaimId): Claim => board.claims.get(id) ?? throws(noSuch('claim', id))
  switch (action.kind) {
    case 'accept':
    case 'reject':
    case 'code':
    case 'credit':
      claimOf(action.claim)
      return
    case 'edit': {
      const claim = claimOf(action.claim)
      const { predicate = claim.predicate, roles = {} } = action.change
      const text = textOf(claim.document, board)
      checkRoles(predicate, { ...claim.roles, ...roles }, text)
      return
    }
    case 'add': {
      const text = textOf(action.document, board)
      checkQuote(action.evidence, text)
      checkRoles(action.predicate, action.roles, text)
      return
    }
    case 'prefer':
      for (const id of [action.claim, ...action.over]) claimOf(id)
      return
    case 'rate':
      claimOf(action.claim)
      if (!supposed(action.hypothesis, board.log)) throw noSuch('hypothesis', action.hypothesis)
      return
    case 'describe':
    case 'grade':
    case 'withdraw':
      textOf(action.document, board)
      return
    case 'merge':
    case 'split':
    case 'differ':
    case 'rename':
      for (const id of action.mentions) checkMention(id, board)
      return
    case 'undo':
      if (!board.log.some(({ id }) => id === action.decision)) throw noSuch('decision', action.decision)
      return
    case 'suppose':
      return
  }
}

const throws = (refused: Refused): never => {
  throw refused
}

const textOf = (id: DocumentId, { documents }: Board): string =>
  documents.get(id)?.text ?? throws(noSuch('document', id))

const supposed = (hypothesis: string, log: readonly Decision[]): boolean =>
  inForce(log).some(({ action }) => action.kind === 'suppose' && action.hypothesis === hypothesis)

function checkMention(id: MentionId, { resolution }: Board): void {
  if (!resolution.mentions.has(id)) throw noSuch('mention', id)
}

function checkQuote(at: Quote, text: string): void {
  if (fits(text, at)) return
  throw new Refused(
    400,
    'quote-does-not-fit',
    `“${at.quote}” does not stand at ${at.start}–${at.end} of the document.`,
    'Select the words in the text again: a claim is tied to the exact place that asserts it.',
  )
}

function checkRoles(
  predicate: Predicate,
  roles: Readonly<Partial<Record<string, readonly Filler[]>>>,
  text: string,
): void {
  const known = rolesOf(predicate)
  for (const [role, fillers = []] of Object.entries(roles)) {
    const shape = known[role]
    if (shape === undefined && fillers.length > 0) {
      const held = Object.keys(known).join(', ')
      throw new Refused(400, 'unknown-role', `“${predicate}” has no role “${role}”.`, `Its roles are ${held}.`)
    }
    for (const { at, value } of fillers) {
      checkQuote(at, text)
      const codes = typeof shape?.holds === 'object' ? shape.holds : undefined
      if (codes && !codes.includes(value ?? '')) {
        const message = `“${value ?? at.quote}” is no value of “${role}”.`
        throw new Refused(400, 'unknown-value', message, `Choose one of ${codes.join(', ')}.`)
      }
    }
  }
}
