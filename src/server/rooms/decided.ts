// A line of the log in words, for people who look at what was decided: "accepted" and "arrest: Levan Gvinadze".
import { type Action, type DecisionId, type DocumentId, type Instant, inForce, type MentionId } from '../../index.ts'
import type { Board } from '../board.ts'
import { brief, titleOf } from './brief.ts'

export interface DecidedView {
  readonly id: DecisionId
  readonly at: Instant
  readonly who: string
  readonly why?: string
  /** What was done: "accepted". */
  readonly did: string
  /** What it was done to; empty where that has gone from the case. */
  readonly about: string
  /** Taken back since. */
  readonly undone: boolean
  readonly claim?: string
  readonly document?: DocumentId
}

const DID: Readonly<Record<Action['kind'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'corrected',
  add: 'added by hand',
  describe: 'described',
  grade: 'graded',
  withdraw: 'withdrew',
  merge: 'merged',
  split: 'split off',
  differ: 'held apart',
  rename: 'renamed',
  code: 'coded',
  suppose: 'supposed',
  rate: 'rated',
  prefer: 'preferred',
  credit: 'judged',
  undo: 'took back',
}

/** The latest decisions, newest first. */
export function latestDecided(board: Board, most: number): readonly DecidedView[] {
  const standing = new Set(inForce(board.log).map(({ id }) => id))
  return board.log
    .slice(-most)
    .reverse()
    .map((decision) => {
      const { id, at, who, why, action } = decision
      return {
        id,
        at,
        who,
        ...(why === undefined ? {} : { why }),
        did: DID[action.kind],
        about: aboutOf(action, board),
        undone: action.kind !== 'undo' && !standing.has(id),
        ...whereOf(action),
      }
    })
}

function whereOf(action: Action): Pick<DecidedView, 'claim' | 'document'> {
  if ('claim' in action) return { claim: action.claim }
  return 'document' in action ? { document: action.document } : {}
}

function aboutOf(action: Action, board: Board): string {
  switch (action.kind) {
    case 'merge':
    case 'split':
    case 'differ':
      return namesOf(action.mentions, board).join(' and ')
    case 'rename':
      return `${namesOf(action.mentions, board)[0] ?? ''} to ${action.name}`
    case 'suppose':
      return action.text
    case 'undo': {
      const taken = board.log.find(({ id }) => id === action.decision)
      return taken === undefined ? '' : `${DID[taken.action.kind]} ${aboutOf(taken.action, board)}`
    }
    case 'add':
      return brief(action)
    case 'grade':
      return `${titleIn(action.document, board)} ${action.grade}`
    case 'describe':
    case 'withdraw':
      return titleIn(action.document, board)
    default: {
      const claim = board.claims.get(action.claim)
      return claim === undefined ? '' : brief(claim)
    }
  }
}

const NAMES = 4

const namesOf = (mentions: readonly MentionId[], { resolution }: Board): readonly string[] =>
  [...new Set(mentions.flatMap((id) => resolution.mentions.get(id)?.name ?? []))].slice(0, NAMES)

const titleIn = (id: DocumentId, { documents }: Board): string => {
  const document = documents.get(id)
  return document === undefined ? '' : titleOf(document)
}
