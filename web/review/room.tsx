// The review room: one thing at a time in the order in which it matters, the document always beside it, decided with
// single keys. What is at hand stands in the address.
import '../styles/review.css'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useParams } from '../address.ts'
import type { ClaimView, NewDecision } from '../api/client.ts'
import { queryClient, useDocument } from '../api/queries.ts'
import type { Decide } from '../read/decide.ts'
import { inBrief } from '../read/wording.ts'
import { WritingPane } from '../read/writing.tsx'
import { did, useDeciding } from '../shell/deciding.ts'
import { announce, fail } from '../shell/notices.tsx'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Asked, Empty } from '../shell/states.tsx'
import {
  type ConflictItem,
  fetchAhead,
  leaveOpen,
  type MergeItem,
  type QueueView,
  type ReviewItem,
  takeUpAgain,
  useItem,
  useQueue,
} from './ask.ts'
import { Beside } from './beside.tsx'
import { ClaimBody } from './claim-item.tsx'
import { ConflictBody } from './conflict-item.tsx'
import { MergeBody } from './merge-item.tsx'
import { isKind, KIND_SAYS, Kinds, LeftOpen, Next, Progress } from './queue.tsx'
import { decided, left, skipped, takenBack, useSession } from './session.ts'

/** Every claim of a thing under review, in the order in which it is shown. */
function claimsOf(item: ReviewItem): readonly ClaimView[] {
  if (item.kind === 'claim') return [item.cited.claim]
  return item.sides.flatMap(({ claims }) => claims.map(({ claim }) => claim))
}

function Editing({ claim, onDone }: { claim: ClaimView; onDone: () => void }) {
  const document = useDocument(claim.document).data
  return document === undefined ? null : (
    <WritingPane writing={{ kind: 'edit', claim }} document={document} onDone={onDone} />
  )
}

function Reviewing({ queue }: { queue: QueueView }) {
  const [params, change] = useParams()
  const session = useSession()
  const { take, undoLast } = useDeciding()
  const [editing, setEditing] = useState<string>()
  const waiting = useMemo(() => left(queue.items, session), [queue.items, session])
  const key = params.item ?? waiting[0]?.key
  const here = waiting.findIndex((one) => one.key === key)
  const after = waiting[here === -1 ? 0 : here + 1]
  const at = waiting[here]
  const query = useItem(key)
  const item = query.data
  const claims = useMemo(() => (item === undefined ? [] : claimsOf(item)), [item])
  const chosen = claims.find(({ id }) => id === params.claim) ?? claims[0]

  const open = useCallback((next: string | undefined) => change({ item: next, claim: undefined }), [change])
  const choose = (claim: string): void => change({ item: key, claim })
  useEffect(() => {
    if (params.item === undefined && key !== undefined) open(key)
  }, [params.item, key, open])
  useEffect(() => {
    if (after !== undefined) fetchAhead(after.key)
  }, [after])

  /** The next thing is there before the server has answered; a refusal brings this one back into the queue. */
  const settle = (settled: string, action: NewDecision['action'], said: string, why?: string): void => {
    decided(settled)
    void take(action, said, why).then((done) => done || takenBack(settled))
    open(after?.key)
  }
  const skip = (): void => {
    if (key === undefined) return
    skipped(key)
    open(after?.key)
  }
  const leave = (why?: string): void => {
    if (key === undefined || at === undefined) return
    const settled = key
    decided(settled)
    leaveOpen(settled, why).then(
      () => {
        const undo = () => takeUpAgain(settled).then(() => takenBack(settled))
        did(`Left open: ${at.title}.`, undo, `#/review?item=${encodeURIComponent(settled)}`)
      },
      (error) => {
        takenBack(settled)
        fail(error)
      },
    )
    open(after?.key)
  }
  const takeUp = (left: string): void => {
    takenBack(left)
    takeUpAgain(left).then(() => {
      void queryClient.invalidateQueries({ queryKey: ['review', 'queue'] })
      open(left)
    }, fail)
  }
  const step = (by: 1 | -1): void => {
    const next = waiting[here === -1 ? 0 : here + by]
    if (next === undefined) announce(by === 1 ? 'This is the last of the queue.' : 'This is the first of the queue.')
    else open(next.key)
  }
  const stepSentence = (by: 1 | -1): void => {
    const next = claims[claims.findIndex(({ id }) => id === chosen?.id) + by]
    if (next !== undefined) choose(next.id)
  }
  const undo = async (): Promise<void> => {
    const last = await undoLast()
    const was = /[?&]item=([^&]+)/.exec(last?.at ?? '')?.[1]
    if (was === undefined) return
    takenBack(decodeURIComponent(was))
    open(decodeURIComponent(was))
  }

  const standing = (claim: ClaimView, kind: 'accept' | 'reject'): void => {
    const said = `${kind === 'accept' ? 'Accepted' : 'Rejected'}: ${inBrief(claim)}.`
    const action = { kind, claim: claim.id } as const
    // A sentence of a conflict is decided without settling the conflict.
    if (item?.kind === 'claim') settle(item.key, action, said)
    else void take(action, said)
  }
  const prefer = (of: ConflictItem, side: number, why: string | undefined): void => {
    const over = of.sides.flatMap(({ claims: own }, i) => (i === side ? [] : own.map(({ claim }) => claim.id)))
    const held = of.sides[side]
    const first = held?.claims[0]
    if (held === undefined || first === undefined || over.length === 0) return
    settle(of.key, { kind: 'prefer', claim: first.claim.id, over }, `Held with ${held.says}: ${of.title}.`, why)
  }
  const merge = (of: MergeItem, one: boolean, why: string | undefined): void => {
    const [a, b] = of.sides
    settle(
      of.key,
      one ? { kind: 'merge', mentions: [...of.one] } : { kind: 'differ', mentions: [...of.two] },
      one ? `Merged ${a.name} and ${b.name}.` : `${a.name} and ${b.name} are held apart.`,
      why,
    )
  }
  const decide: Decide = {
    accept: (claim) => standing(claim, 'accept'),
    reject: (claim) => standing(claim, 'reject'),
    undo: () => void undo(),
  }
  const onChosen = (kind: 'accept' | 'reject') => () => {
    if (item?.kind === 'merge') announce('Press m when the two are one, n when they are not the same.')
    else if (chosen !== undefined) standing(chosen, kind)
  }
  const sides = item?.kind === 'conflict' ? item.sides : []
  useShortcuts({
    a: onChosen('accept'),
    r: onChosen('reject'),
    e: () =>
      item?.kind === 'claim'
        ? setEditing(item.key)
        : announce('Only a claim can be corrected; read it in its document.'),
    s: skip,
    l: () => leave(),
    u: () => void undo(),
    j: () => step(1),
    k: () => step(-1),
    '[': () => stepSentence(-1),
    ']': () => stepSentence(1),
    ...(item?.kind === 'merge'
      ? { m: () => merge(item, true, undefined), n: () => merge(item, false, undefined) }
      : {}),
    ...Object.fromEntries(
      sides
        .slice(0, 9)
        .map((_, i) => [`${i + 1}`, () => item?.kind === 'conflict' && prefer(item, i, undefined)] as const),
    ),
  })

  return (
    <div className="review">
      <section className="desk" aria-label="Review">
        <header className="desk-head">
          <h1>Review</h1>
          <Progress decided={session.decided.size} waiting={queue.total - queue.items.length + waiting.length} />
          <Kinds counts={queue.counts} kind={isKind(params.kind) ? params.kind : undefined} change={change} />
        </header>
        {key === undefined ? (
          <Empty title="Nothing waits here">
            Everything found so far is decided. Add documents, or choose another kind above.
          </Empty>
        ) : (
          <Asked query={query} what="the next thing">
            {(data) => (
              <article key={data.key} className="item" aria-live="polite">
                <p className="kind">
                  {KIND_SAYS[at?.kind ?? data.kind]}
                  {at !== undefined && data.kind === 'claim' && (
                    <span className="muted" dir="auto">
                      : {at.why}
                    </span>
                  )}
                </p>
                {data.kind === 'claim' &&
                  (editing === data.key ? (
                    <Editing claim={data.cited.claim} onDone={() => setEditing(undefined)} />
                  ) : (
                    <ClaimBody claim={data.cited.claim} decide={decide} onEdit={() => setEditing(data.key)} />
                  ))}
                {data.kind === 'conflict' && (
                  <ConflictBody
                    item={data}
                    chosen={chosen?.id}
                    onChoose={choose}
                    onPrefer={(side, why) => prefer(data, side, why)}
                    onStanding={(kind) => onChosen(kind)()}
                    onLeave={leave}
                    onSkip={skip}
                  />
                )}
                {data.kind === 'merge' && (
                  <MergeBody
                    item={data}
                    chosen={chosen?.id}
                    onChoose={choose}
                    onDecide={(one, why) => merge(data, one, why)}
                    onLeave={leave}
                    onSkip={skip}
                  />
                )}
              </article>
            )}
          </Asked>
        )}
        <Next
          items={waiting.filter((_, i) => i > here)}
          total={queue.total - queue.items.length + waiting.length - here - 1}
          onOpen={open}
        />
        <LeftOpen items={queue.left} onTakeUp={takeUp} />
      </section>
      {chosen === undefined ? <div className="beside" /> : <Beside claim={chosen} />}
    </div>
  )
}

export function ReviewRoom() {
  const [{ kind }] = useParams()
  const queue = useQueue(isKind(kind) ? kind : undefined)
  return (
    <>
      <title>Review – Cutout</title>
      <Asked query={queue} what="what waits">
        {(data) => <Reviewing queue={data} />}
      </Asked>
    </>
  )
}
