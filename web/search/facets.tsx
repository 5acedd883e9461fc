// Facets: each value with how many claims it would leave; a pressed one is taken away by pressing it again.
import type { Params } from '../address.ts'
import { useNarrow } from '../shell/narrow.ts'
import { type AskView, FACETS, type FacetValue } from './ask.ts'

interface FacetsProps {
  readonly facets: AskView['facets']
  readonly params: Params
  readonly change: (params: Params) => void
}

function Facet({
  title,
  values,
  chosen,
  onChoose,
}: {
  title: string
  values: readonly FacetValue[]
  chosen: ReadonlySet<string>
  onChoose: (value: string) => void
}) {
  if (values.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {values.map(({ value, label, count }) => (
        <button key={value} type="button" aria-pressed={chosen.has(value)} onClick={() => onChoose(value)}>
          <bdi>{label}</bdi> <span className="count">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}

const setOf = (several: string | undefined): ReadonlySet<string> => new Set(several?.split(',') ?? [])

/** Adds the value to those chosen, or takes it away; `undefined` leaves the address. */
function toggled(several: string | undefined, value: string): string | undefined {
  const chosen = new Set(setOf(several))
  if (!chosen.delete(value)) chosen.add(value)
  return chosen.size === 0 ? undefined : [...chosen].join(',')
}

export function Facets({ facets, params, change }: FacetsProps) {
  const narrow = useNarrow()
  const { predicate, certainty, document, with: entity, from, to } = params
  const one = (now: string | undefined, value: string) => (now === value ? undefined : value)
  const inYear = from !== undefined && from === to ? new Set([from]) : new Set<string>()
  const body = (
    <>
      {FACETS.some((facet) => params[facet] !== undefined) && (
        <button
          type="button"
          className="quiet"
          onClick={() => change(Object.fromEntries(FACETS.map((facet) => [facet, undefined])))}
        >
          Take all away
        </button>
      )}
      <Facet
        title="Certainty"
        values={facets.certainty}
        chosen={setOf(certainty)}
        onChoose={(value) => change({ certainty: toggled(certainty, value) })}
      />
      <Facet
        title="Predicate"
        values={facets.predicate}
        chosen={setOf(predicate)}
        onChoose={(value) => change({ predicate: toggled(predicate, value) })}
      />
      <Facet
        title="Person or organisation"
        values={facets.entity}
        chosen={setOf(entity)}
        onChoose={(value) => change({ with: one(entity, value) })}
      />
      <Facet
        title="Document"
        values={facets.document}
        chosen={setOf(document)}
        onChoose={(value) => change({ document: one(document, value) })}
      />
      <Facet
        title="Year"
        values={facets.year}
        chosen={inYear}
        onChoose={(value) =>
          change(inYear.has(value) ? { from: undefined, to: undefined } : { from: value, to: value })
        }
      />
      <form
        key={`${from} ${to}`}
        className="facet-time"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const day = (name: string) => String(form.get(name) ?? '').trim() || undefined
          change({ from: day('from'), to: day('to') })
        }}
      >
        <label>
          From <input name="from" defaultValue={from} placeholder="2024-05" pattern={DAY} size={10} />
        </label>
        <label>
          to <input name="to" defaultValue={to} placeholder="2025" pattern={DAY} size={10} />
        </label>
        <button type="submit" className="button">
          Show
        </button>
      </form>
    </>
  )
  return narrow ? (
    <details className="facets-pane">
      <summary>Narrow by …</summary>
      {body}
    </details>
  ) : (
    <aside className="facets-pane" aria-label="Narrow by">
      {body}
    </aside>
  )
}

/** A year, a month or a day. */
const DAY = '\\d{4}(-\\d{2}(-\\d{2})?)?'
