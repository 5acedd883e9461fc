// Over the table: words to search for, filters by the fields with few values, which columns, by what to group, and the
// way out: rows for the clipboard or a file.
import { DropdownMenu } from 'radix-ui'
import { HEADINGS, INCIDENT_COLUMNS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import type { Params } from '../address.ts'
import { announce, fail } from '../shell/notices.tsx'
import { fileOf, type IncidentRow } from './ask.ts'
import { type AskedTable, FACET_COLUMNS, type FacetColumn, FIRST_COLUMNS, filterInAddress, tally } from './asked.ts'
import { saveAs } from './save-as.ts'

interface ToolbarProps {
  readonly all: readonly IncidentRow[]
  /** Chosen ones, or all that are shown. */
  readonly taken: readonly IncidentRow[]
  readonly asked: AskedTable
  readonly q: string | undefined
  readonly change: (params: Params) => void
}

const MOST_VALUES = 30

function FilterMenu({
  all,
  asked,
  change,
  column,
}: Pick<ToolbarProps, 'all' | 'asked' | 'change'> & { column: FacetColumn }) {
  const on = asked.filter.get(column) ?? new Set<string>()
  const toggle = (value: string): void => {
    const values = new Set(on)
    if (!values.delete(value)) values.add(value)
    change({ filter: filterInAddress(new Map([...asked.filter, [column, values]])) })
  }
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <span className="tick">{on.size > 0 ? '✓' : ''}</span>
        {HEADINGS[column]} <span aria-hidden="true">▸</span>
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" collisionPadding={8}>
          {tally(all, column)
            .slice(0, MOST_VALUES)
            .map(([value, count]) => (
              <DropdownMenu.CheckboxItem
                key={value}
                className="menu-item"
                checked={on.has(value)}
                onSelect={(event) => event.preventDefault()}
                onCheckedChange={() => toggle(value)}
              >
                <span className="tick">
                  <DropdownMenu.ItemIndicator>✓</DropdownMenu.ItemIndicator>
                </span>
                <bdi>{value}</bdi> <span className="count">{count}</span>
              </DropdownMenu.CheckboxItem>
            ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}

function Filters({ all, asked, change }: Pick<ToolbarProps, 'all' | 'asked' | 'change'>) {
  const values = [...asked.filter.values()].flatMap((one) => [...one])
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="chip chip-menu">
        {values.length === 0 ? 'Filter' : `Filter: ${values.slice(0, 2).join(', ')}${values.length > 2 ? ' …' : ''}`}
        <span aria-hidden="true"> ▾</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          <DropdownMenu.Item className="menu-item" onSelect={() => change({ filter: undefined })}>
            <span className="tick" />
            no filter
          </DropdownMenu.Item>
          {FACET_COLUMNS.map((column) => (
            <FilterMenu key={column} all={all} asked={asked} change={change} column={column} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Columns({ asked: { columns }, change }: Pick<ToolbarProps, 'asked' | 'change'>) {
  const toggle = (column: IncidentColumn): void => {
    const next = INCIDENT_COLUMNS.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one)))
    change({ columns: next.join(',') === FIRST_COLUMNS.join(',') ? undefined : next.join(',') })
  }
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="chip chip-menu">
        {columns.length} columns<span aria-hidden="true"> ▾</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          {INCIDENT_COLUMNS.filter((column) => column !== 'title').map((column) => (
            <DropdownMenu.CheckboxItem
              key={column}
              className="menu-item"
              checked={columns.includes(column)}
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={() => toggle(column)}
            >
              <span className="tick">
                <DropdownMenu.ItemIndicator>✓</DropdownMenu.ItemIndicator>
              </span>
              {HEADINGS[column]}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

const count = (n: number): string => (n === 1 ? '1 incident' : `${n} incidents`)

export function Toolbar({ all, taken, asked, q, change }: ToolbarProps) {
  const file = (form: 'csv' | 'tsv') =>
    fileOf({ incidents: taken.map(({ id }) => id), columns: asked.columns, form, reports: form === 'csv' })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await file('tsv'))
      announce(`Copied ${count(taken.length)}, each with its sentences.`)
    } catch (error) {
      fail(error)
    }
  }
  const save = async (): Promise<void> => {
    try {
      saveAs(await file('csv'), 'incidents.csv', 'text/csv;charset=utf-8')
      announce(`Saved ${count(taken.length)} with their reports, each line with its sentences.`)
    } catch (error) {
      fail(error)
    }
  }
  return (
    <div className="toolbar">
      <input
        type="search"
        aria-label="Search the incidents"
        placeholder="Search the incidents"
        value={q ?? ''}
        onChange={(event) => change({ q: event.target.value })}
      />
      <Filters all={all} asked={asked} change={change} />
      <Columns asked={asked} change={change} />
      <label className="toolbar-label">
        Group by{' '}
        <select
          value={asked.group ?? ''}
          onChange={(event) => change({ group: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">nothing</option>
          {FACET_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {HEADINGS[column]}
            </option>
          ))}
        </select>
      </label>
      <span className="toolbar-end">
        <button type="button" className="button" disabled={taken.length === 0} onClick={() => void copy()}>
          Copy {taken.length}
        </button>
        <button type="button" className="button" disabled={taken.length === 0} onClick={() => void save()}>
          Save as CSV
        </button>
      </span>
    </div>
  )
}
