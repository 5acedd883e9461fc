// The table as a file: one line for an incident, or one for each report of it. Every line carries its citations and its
// sentences, so that nothing leaves the program without what it stands on.
import { type ClaimId, csvLine } from '../../index.ts'
import type { Board } from '../board.ts'
import { type Cell, type CellValue, citationOf } from './incident-cells.ts'
import { HEADINGS, type IncidentColumn } from './incident-columns.ts'
import { type IncidentRow, reportRows } from './incident-rows.ts'

export interface FileOptions {
  readonly columns: readonly IncidentColumn[]
  /** `tsv` is for the clipboard: a spreadsheet takes it as cells. */
  readonly form: 'csv' | 'tsv'
  /** One line for each report below the consolidated one. */
  readonly reports: boolean
}

export function incidentFile(
  board: Board,
  rows: readonly IncidentRow[],
  { columns, form, reports }: FileOptions,
): string {
  const line = form === 'csv' ? (cells: readonly string[]) => `${csvLine(cells.map(safe))}\r\n` : tsvLine
  const lines = rows.flatMap((row) => {
    const whole = [row.id, 'consolidated', ...columns.map((column) => textOf(row.cells[column]))]
    const claims = [...row.claims, ...columns.flatMap((column) => row.cells[column]?.claims ?? [])]
    const first = line([...whole, ...proof(board, claims)])
    const incident = reports ? board.resolution.incidents.get(row.id) : undefined
    const own = incident ? reportRows(board, incident) : []
    return [
      first,
      ...own.map(({ claims, cells }) =>
        line([row.id, 'report', ...columns.map((column) => textOf(cells[column])), ...proof(board, claims)]),
      ),
    ]
  })
  const head = ['Id', 'Record', ...columns.map((column) => HEADINGS[column]), 'Citations', 'Sentences']
  return [line(head), ...lines].join('')
}

const tsvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => safe(cell.replace(/\s+/g, ' '))).join('\t')}\n`

/** A spreadsheet would run `=…` as a formula, and the words of a document are not ours. */
const safe = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** `Danylo Verek (alleged; charged 2024-05)`; what a person said instead comes first, with what the reports give. */
export function textOf(
  cell: (Cell & Pick<IncidentRow['cells'][IncidentColumn] & object, 'overruled'>) | undefined,
): string {
  const given = (cell?.values ?? []).map(inWords).join('; ')
  const { overruled } = cell ?? {}
  if (overruled === undefined) return given
  const why = overruled.why === undefined ? '' : `: ${overruled.why}`
  return `${overruled.says} [coded by ${overruled.who}${why}; reports give ${given === '' ? 'nothing' : given}]`
}

const inWords = ({ text, certainty, state, note }: CellValue): string => {
  const beside = [certainty === 'stated' ? undefined : certainty, state === 'affirmed' ? undefined : state, note]
  const said = beside.filter((part) => part !== undefined).join('; ')
  return said === '' ? text : `${text} (${said})`
}

/** The citations, and each sentence between quotation marks. */
function proof(board: Board, ids: readonly ClaimId[]): readonly [string, string] {
  const claims = ids.flatMap((id) => board.claims.get(id) ?? [])
  const citations = new Set(claims.map(({ document }) => citationOf(board, document)))
  const sentences = new Set(claims.map(({ evidence }) => `“${evidence.quote.replace(/\s+/g, ' ').trim()}”`))
  return [[...citations].join(' | '), [...sentences].join(' ')]
}
