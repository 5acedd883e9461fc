// The room of chains: incidents on the left, the chosen one's chain beside them, from the state that paid down to the
// target. With a person in focus only incidents in which they take part are listed, and the rest of a chain is dimmed.
import '../styles/picture.css'
import '../styles/chain.css'
import { useMemo } from 'react'
import { useParams } from '../address.ts'
import { isInTime } from '../picture/in-time.ts'
import { Legend } from '../picture/legend.tsx'
import { isIncident, Selection } from '../picture/selection.tsx'
import { SentencesButton } from '../sentences/button.tsx'
import { useNarrow } from '../shell/narrow.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Asked, Empty } from '../shell/states.tsx'
import { type ChainLine, type ChainView, useChain, useChainLines } from './ask.ts'
import { ChainDrawing } from './drawing.tsx'
import { IncidentList } from './incident-list.tsx'
import { Ladder } from './ladder.tsx'
import { MoneyList } from './money-list.tsx'
import { lineage, pictureOf } from './picture.ts'

export function ChainRoom() {
  const [{ focus, from, to, item }, change] = useParams()
  const entity = isIncident(focus) ? undefined : focus
  const lines = useChainLines(entity)
  const inTime = useMemo(
    () => lines.data?.filter(({ stretch }) => isInTime(stretch, { from, to })),
    [lines.data, from, to],
  )
  const known = (id: string | undefined) => inTime?.find(({ incident }) => incident === id)
  const shown = known(item) ?? known(isIncident(focus) ? focus : undefined) ?? inTime?.[0]
  const choose = ({ incident }: ChainLine): void =>
    entity === undefined ? change({ focus: incident, item: undefined }) : change({ item: incident })
  const step = (by: number): void => {
    const next = inTime?.[inTime.findIndex(({ incident }) => incident === shown?.incident) + by]
    if (next) choose(next)
  }
  useShortcuts({ ']': () => step(1), '[': () => step(-1) })
  return (
    <div className="room picture-room">
      <header className="room-head">
        <h1>Chain</h1>
        <Selection title={shown?.title} />
      </header>
      <Asked query={lines} what="the incidents">
        {() =>
          shown === undefined ? (
            <Empty title="There is no chain to show">
              {entity === undefined && from === undefined && to === undefined
                ? 'No claim of this case tells of an attack or of spying. Add documents, or add the claim while reading.'
                : 'No incident lies in what is selected. “Everything” and “All times” above lift the selection.'}
            </Empty>
          ) : (
            <div className="with-list">
              <IncidentList lines={inTime ?? []} shown={shown.incident} onChoose={choose} />
              <ShownChain
                incident={shown.incident}
                focus={entity}
                onFocus={(id) => change({ focus: id === entity ? undefined : id, item: shown.incident })}
              />
            </div>
          )
        }
      </Asked>
    </div>
  )
}

interface ShownProps {
  readonly incident: string
  readonly focus: string | undefined
  readonly onFocus: (entity: string) => void
}

function ShownChain({ incident, ...rest }: ShownProps) {
  const chain = useChain(incident)
  return (
    <Asked query={chain} what="the chain">
      {(found) => <Chain chain={found} {...rest} />}
    </Asked>
  )
}

function Chain({ chain, focus, onFocus }: { chain: ChainView } & Omit<ShownProps, 'incident'>) {
  const [{ view }, change] = useParams()
  const narrow = useNarrow()
  const asked = view?.split(',') ?? []
  const direct = asked.includes('direct')
  const asLadder = narrow || asked.includes('ladder')
  const toggle = (word: string): void =>
    change({ view: (asked.includes(word) ? asked.filter((one) => one !== word) : [...asked, word]).join(',') })
  const picture = useMemo(() => pictureOf(chain, direct), [chain, direct])
  const bright = useMemo(() => lineage(picture, focus), [picture, focus])
  const hidden = chain.links.filter(({ bypass }) => bypass).length
  return (
    <article className="chain" aria-labelledby="chain-title">
      <header className="chain-head">
        <h2 id="chain-title" dir="auto">
          {chain.title}
        </h2>
        <SentencesButton claims={chain.claims} about={chain.title} />
        <Legend>
          <li>
            <span className="gap-sample" aria-hidden="true" /> not known
          </li>
        </Legend>
        <p className="chain-options">
          {hidden > 0 && (
            <label className="check">
              <input type="checkbox" checked={direct} onChange={() => toggle('direct')} />
              {hidden === 1 ? '1 link' : `${hidden} links`} that the chain explains in smaller steps
            </label>
          )}
          {!narrow && (
            <label className="check">
              <input type="checkbox" checked={asLadder} onChange={() => toggle('ladder')} />
              As a list
            </label>
          )}
        </p>
      </header>
      {asLadder ? (
        <Ladder picture={picture} bright={bright} focus={focus} onFocus={onFocus} />
      ) : (
        <ChainDrawing picture={picture} title={chain.title} bright={bright} focus={focus} onFocus={onFocus} />
      )}
      {chain.cut && (
        <p className="muted">There is more above than is shown here: the chain is cut after eight steps.</p>
      )}
      <MoneyList chain={chain} />
    </article>
  )
}
