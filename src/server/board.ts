// The case as it stands at one revision: documents, claims as people left them, who is who, what was weighed. Made once a
// revision, when somebody first asks, and shared by every room, so that they never show two states beside each other.
import {
  asDecided,
  type CaseResolution,
  type Chains,
  type Claim,
  type ClaimId,
  chainsOf,
  corrected,
  type Decision,
  type Document,
  type DocumentId,
  described,
  type Material,
  material,
  resolve,
  type Store,
  type Weighing,
  weigh,
  withdrawnIn,
} from '../index.ts'

export interface Board {
  readonly revision: number
  readonly log: readonly Decision[]
  /** All of the case, with their metadata as people corrected it. */
  readonly documents: ReadonlyMap<DocumentId, Document>
  /** In their corrected form, rejected ones too. */
  readonly claims: ReadonlyMap<ClaimId, Claim>
  /** Without what people rejected or withdrew: what every finding is made from. */
  readonly counted: readonly Claim[]
  readonly resolution: CaseResolution
  readonly weighing: Weighing
  readonly material: Material
  readonly chains: Chains
}

export type AskBoard = () => Promise<Board>

export function boardOf(store: Store): AskBoard {
  // A document never changes, so its text is read from the store once.
  const read = new Map<DocumentId, Document>()
  let latest: { readonly revision: number; readonly board: Promise<Board> } | undefined

  const make = async (revision: number): Promise<Board> => {
    const [log, summaries, claims] = await Promise.all([store.decisions(), store.documents(), store.claims()])
    for (const { id } of summaries) {
      const found = read.has(id) ? undefined : await store.document(id)
      if (found) read.set(id, found)
    }
    const inOrder = summaries.flatMap(({ id }) => read.get(id) ?? [])
    return laidOut(revision, log, inOrder, claims)
  }

  return async () => {
    const revision = await store.revision()
    if (latest?.revision !== revision) latest = { revision, board: make(revision) }
    const { board } = latest
    board.catch(() => {
      if (latest?.board === board) latest = undefined
    })
    return board
  }
}

function laidOut(
  revision: number,
  log: readonly Decision[],
  found: readonly Document[],
  read: readonly Claim[],
): Board {
  const all = found.map((one) => ({ ...one, metadata: described(one.metadata, one.id, log) }))
  const claims = corrected(read, log)
  const counted = asDecided(read, log)
  const withdrawn = withdrawnIn(log)
  const documents = all.filter(({ id }) => !withdrawn.has(id))
  const resolution = once(() => resolve(counted, documents, log))
  const weighing = once(() => weigh({ documents, claims: counted, decisions: log, resolution: resolution() }))
  const stuff = once(() => material({ claims: counted, resolution: resolution(), decisions: log }))
  const chains = once(() => chainsOf(stuff()))
  return {
    revision,
    log,
    documents: new Map(all.map((one) => [one.id, one])),
    claims: new Map(claims.map((one) => [one.id, one])),
    counted,
    get resolution() {
      return resolution()
    },
    get weighing() {
      return weighing()
    },
    get material() {
      return stuff()
    },
    get chains() {
      return chains()
    },
  }
}

/** Works out a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same answer for the same board: worked out once a revision, and forgotten with it. */
export function perBoard<T>(make: (board: Board) => T): (board: Board) => T {
  const made = new WeakMap<Board, { readonly value: T }>()
  return (board) => {
    const known = made.get(board) ?? { value: make(board) }
    made.set(board, known)
    return known.value
  }
}
