// The case as it stands at one revision: documents, claims as people left them, who is who, what was weighed. Made once a
// revision, when somebody first asks, and shared by every room, so that they never show two states beside each other.
import {
  type Action,
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
  type FindsSharedText,
  inForce,
  keepsSharedText,
  type Material,
  material,
  resolve,
  type Store,
  standings,
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
  const claimsRead = latest<readonly Claim[]>()
  const found: Remembered = { who: latest(), weighed: latest(), sharedText: keepsSharedText() }
  let now: { readonly revision: number; readonly board: Promise<Board> } | undefined

  const make = async (revision: number): Promise<Board> => {
    const [log, summaries] = await Promise.all([store.decisions(), store.documents()])
    for (const { id } of summaries) {
      const document = read.has(id) ? undefined : await store.document(id)
      if (document) read.set(id, document)
    }
    // The same reader finds the same claims, so what no reading has replaced need not be asked for again.
    const reading = JSON.stringify(summaries.map(({ id, readBy }) => [id, readBy]))
    const claims = claimsRead.get(reading) ?? (await store.claims())
    claimsRead.set(reading, claims)
    const inOrder = summaries.flatMap(({ id }) => read.get(id) ?? [])
    return laidOut({ revision, log, documents: inOrder, claims, reading }, found)
  }

  return async () => {
    const revision = await store.revision()
    if (now?.revision !== revision) now = { revision, board: make(revision) }
    const { board } = now
    board.catch(() => {
      if (now?.board === board) now = undefined
    })
    return board
  }
}

/** The few values made last, by what they were made from: enough for a decision and its undo. */
interface Latest<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
}

function latest<T>(most = 2): Latest<T> {
  const kept = new Map<string, T>()
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}

interface WhoIsWho {
  readonly resolution: () => CaseResolution
  readonly material: () => Material
  readonly chains: () => Chains
}

interface Remembered {
  readonly who: Latest<WhoIsWho>
  readonly weighed: Latest<() => Weighing>
  readonly sharedText: FindsSharedText
}

interface Given {
  readonly revision: number
  readonly log: readonly Decision[]
  readonly documents: readonly Document[]
  readonly claims: readonly Claim[]
  /** Which reading of which documents the claims are from. */
  readonly reading: string
}

/** An accepted claim counted before it was accepted; what people hold of a side or a source changes nobody's identity. */
const LEAVES_WHO = new Set<Action['kind']>(['accept', 'suppose', 'rate', 'prefer', 'credit', 'grade'])
const LEAVES_WEIGHING = new Set<Action['kind']>(['accept', 'suppose', 'rate'])

function laidOut(
  { revision, log, documents: found, claims: read, reading }: Given,
  { who, weighed, sharedText }: Remembered,
): Board {
  const all = found.map((one) => ({ ...one, metadata: described(one.metadata, one.id, log) }))
  const claims = corrected(read, log)
  const counted = asDecided(read, log)
  const withdrawn = withdrawnIn(log)
  const documents = all.filter(({ id }) => !withdrawn.has(id))
  const inOrder = inForce(log)
  // A claim that was rejected and later accepted counts again: where they stand tells, not the lines.
  const rejected = [...standings(log)].flatMap(([id, { standing }]) => (standing === 'rejected' ? [id] : [])).sort()
  const keyWithout = (left: ReadonlySet<Action['kind']>): string =>
    JSON.stringify([
      reading,
      rejected,
      inOrder.flatMap(({ id, action }) => (left.has(action.kind) || action.kind === 'reject' ? [] : [id])),
    ])
  const remembered = <T>(kept: Latest<T>, key: string, make: () => T): T => {
    const value = kept.get(key) ?? make()
    kept.set(key, value)
    return value
  }
  const identities = remembered(who, keyWithout(LEAVES_WHO), (): WhoIsWho => {
    const resolution = once(() => resolve(counted, documents, log))
    const stuff = once(() => material({ claims: counted, resolution: resolution(), decisions: log }))
    return { resolution, material: stuff, chains: once(() => chainsOf(stuff())) }
  })
  const { resolution } = identities
  const weighing = remembered(weighed, keyWithout(LEAVES_WEIGHING), () =>
    once(() => weigh({ documents, claims: counted, decisions: log, resolution: resolution() }, sharedText)),
  )
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
      return identities.material()
    },
    get chains() {
      return identities.chains()
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
