// The reading room: the text with its marks, the claims beside it, and one selection that runs through both and stands
// in the address.
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { isSpecialCategory } from '../../src/model/ontology.ts'
import { useParams } from '../address.ts'
import type { ClaimView, DocumentView, SummaryView } from '../api/client.ts'
import { useClaims, useDocument, useDocuments } from '../api/queries.ts'
import { announce } from '../shell/notices.tsx'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Asked, Empty, Failed } from '../shell/states.tsx'
import { titleOf } from '../sources/source-words.ts'
import { ClaimList } from './claim-list.tsx'
import type { Stretch } from './cut.ts'
import { useDecide } from './decide.ts'
import { Filters } from './filters.tsx'
import { DocumentHead } from './head.tsx'
import { legalSteps } from './legal-step.ts'
import { inTextOrder } from './marks.ts'
import { SelectMenu } from './select-menu.tsx'
import { selectedStretch } from './selected.ts'
import { isShown, shownBy } from './shown.ts'
import { Text } from './text.tsx'
import { useTie } from './tie.ts'
import { type Writing, WritingPane } from './writing.tsx'

/** `at=120-134` in the address: a search hit. */
function stretchOf(at: string | undefined): Stretch | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? '') ?? []
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) }
}

const NO_CLAIMS: readonly ClaimView[] = []

// What stands beside the reading comes after the text itself.
const Elsewhere = lazy(async () => ({ default: (await import('./elsewhere.tsx')).Elsewhere }))
const SameThing = lazy(async () => ({ default: (await import('./same-thing.tsx')).SameThing }))

function Reading({ document, neighbours }: { document: DocumentView; neighbours: Neighbours }) {
  const claimsQuery = useClaims(document.id)
  const [, navigate] = useLocation()
  const [params, change] = useParams()
  const [byKey, setByKey] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const [writing, setWriting] = useState<Writing>()
  const decide = useDecide(document.id)
  const room = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLElement>(null)
  const last = useRef<string>(undefined)

  const all = claimsQuery.data ?? NO_CLAIMS
  const ordered = useMemo(() => inTextOrder(all), [all])
  const steps = useMemo(() => legalSteps(all), [all])
  const shown = useMemo(() => shownBy(params), [params])
  const chosen = params.claim
  // The claim at hand stays while the reader decides on it, even where only undecided ones are asked for.
  const claims = useMemo(
    () =>
      ordered.filter(
        (claim) =>
          isShown(shown, claim) || (claim.id === chosen && (shown.special || !isSpecialCategory(claim.predicate))),
      ),
    [ordered, shown, chosen],
  )
  const active = claims.find(({ id }) => id === chosen)
  const at = params.at
  const found = useMemo(() => stretchOf(at), [at])

  const open = useCallback(
    (id: string | undefined, key: boolean) => {
      setByKey(key)
      change({ claim: id, at: undefined })
    },
    [change],
  )
  const close = (): void => open(undefined, false)
  const toggle = useCallback((id: string) => open(id === chosen ? undefined : id, false), [open, chosen])
  const step = useCallback(
    (by: 1 | -1) => {
      const here = claims.findIndex(({ id }) => id === chosen)
      const next = claims[here === -1 ? (by === 1 ? 0 : claims.length - 1) : here + by]
      if (next !== undefined) open(next.id, true)
    },
    [claims, chosen, open],
  )
  const pick = useCallback(
    (ids: readonly string[]) => open(ids[(ids.indexOf(chosen ?? '') + 1) % ids.length], false),
    [open, chosen],
  )
  useTie(room, pick)

  const onActive = (act: (claim: ClaimView) => void) => () => {
    if (active === undefined) return announce('Choose a claim first, with j or k.')
    last.current = active.id
    act(active)
  }
  const undo = (): void => {
    const claim = active?.decision === undefined ? all.find(({ id }) => id === last.current) : active
    if (claim === undefined) announce('There is no decision to take back here.')
    else decide.undo(claim)
  }
  const edit = useCallback((claim: ClaimView) => setWriting({ kind: 'edit', claim }), [])
  const write = (at: Stretch | undefined): void =>
    at === undefined ? announce('Select words in the text first, or choose a claim.') : setWriting({ kind: 'new', at })
  const written = (made?: string): void => {
    setWriting(undefined)
    if (made !== undefined) open(made, true)
  }
  const goTo = (id: string | undefined) => (): void =>
    id === undefined ? announce('There is no further document.') : navigate(`/read/${id}`)
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    a: onActive(decide.accept),
    r: onActive(decide.reject),
    u: undo,
    e: onActive(edit),
    n: () => write(selectedStretch() ?? active?.evidence),
    '[': goTo(neighbours.before),
    ']': goTo(neighbours.after),
    Escape: close,
  })

  return (
    <div ref={room} className="reading">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key */}
      <section ref={pane} className="text-pane" aria-label="Document" tabIndex={0}>
        <nav className="neighbours" aria-label="Documents">
          <button
            type="button"
            className="quiet"
            disabled={neighbours.before === undefined}
            onClick={goTo(neighbours.before)}
          >
            <span className="key" aria-hidden="true">
              [
            </span>{' '}
            previous
          </button>
          <span>{neighbours.place}</span>
          <button
            type="button"
            className="quiet"
            disabled={neighbours.after === undefined}
            onClick={goTo(neighbours.after)}
          >
            next{' '}
            <span className="key" aria-hidden="true">
              ]
            </span>
          </button>
        </nav>
        <DocumentHead document={document} />
        <Text document={document} claims={claims} active={active} found={found} pane={pane} />
        {writing === undefined && (
          <SelectMenu correcting={active !== undefined} onNew={write} onCorrect={() => active && edit(active)} />
        )}
      </section>
      <section className="claims-pane" aria-label="Claims">
        {writing === undefined ? (
          <>
            <div className="pane-head">
              <h2>
                {claims.length === all.length ? `${all.length} claims` : `${claims.length} of ${all.length} claims`}
              </h2>
              <button
                type="button"
                className="quiet filters-switch"
                aria-expanded={unfolded}
                aria-controls="filters"
                onClick={() => setUnfolded(!unfolded)}
              >
                Filter
              </button>
            </div>
            <Filters claims={all} shown={shown} change={change} unfolded={unfolded} />
            {claimsQuery.isError && <Failed error={claimsQuery.error} again={() => void claimsQuery.refetch()} />}
            {claimsQuery.data !== undefined && claims.length === 0 && (
              <Empty title={all.length === 0 ? 'Nothing was read from this document' : 'No claim fits the filters'}>
                {all.length === 0
                  ? 'Its text holds none of the things that Cutout looks for, or it is not in English.'
                  : 'Press the pressed filters again to see more.'}
              </Empty>
            )}
            <ClaimList
              claims={claims}
              active={active?.id}
              byKey={byKey}
              steps={steps}
              decide={decide}
              onToggle={toggle}
              onStep={step}
              onEdit={edit}
            />
            <Suspense fallback={null}>
              <Elsewhere document={document.id} active={active} />
              <SameThing document={document.id} claims={all} />
            </Suspense>
          </>
        ) : (
          <WritingPane writing={writing} document={document} onDone={written} />
        )}
      </section>
    </div>
  )
}

interface Neighbours {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly place: string
}

function neighboursOf(id: string, documents: readonly SummaryView[]): Neighbours {
  const here = documents.findIndex((document) => document.id === id)
  return {
    before: documents[here - 1]?.id,
    after: here === -1 ? undefined : documents[here + 1]?.id,
    place: here === -1 ? '' : `${here + 1} of ${documents.length}`,
  }
}

export function ReadRoom({ id }: { id: string }) {
  const document = useDocument(id)
  const documents = useDocuments().data
  const neighbours = useMemo(() => neighboursOf(id, documents ?? []), [id, documents])
  return (
    <Asked query={document} what="the document">
      {(data) => (
        <>
          <title>{`${titleOf(data)} – Cutout`}</title>
          <Reading key={id} document={data} neighbours={neighbours} />
        </>
      )}
    </Asked>
  )
}
