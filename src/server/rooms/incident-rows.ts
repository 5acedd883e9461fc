// One row for an incident, as researchers code it: what its reports say in each column, the codes derived from them with
// their reasons, and what people said instead. A derived value stays beside the one that overrules it.
import {
  type Attribution,
  type CaseResolution,
  type Claim,
  type ClaimId,
  type Code,
  type CodedIncident,
  type DecisionId,
  type DocumentId,
  type EntityId,
  type IncidentId,
  inForce,
  patternsOf,
  type RouteFinding,
} from '../../index.ts'
import { type Board, perBoard } from '../board.ts'
import { type Cell, type Cells, cellsOf, citationOf, legalSteps, originsCell } from './incident-cells.ts'
import { CODE_OF, type IncidentColumn } from './incident-columns.ts'

/** A cell of an incident; `overruled` shows beside what the reports give. */
export interface RowCell extends Cell {
  readonly overruled?: {
    readonly says: string
    readonly who: string
    readonly why?: string
    readonly decision: DecisionId
  }
}

export interface IncidentRow {
  readonly id: IncidentId
  readonly title: string
  /** The claim through which a person overrules this incident's codes. */
  readonly anchor: ClaimId
  readonly reports: number
  readonly claims: readonly ClaimId[]
  readonly cells: Readonly<Partial<Record<IncidentColumn, RowCell>>>
}

/** What one document reports of an incident. */
export interface ReportRow {
  readonly document: DocumentId
  readonly citation: string
  readonly claims: readonly ClaimId[]
  readonly cells: Cells
}

export const patternsIn = perBoard(({ material, chains }) => patternsOf(material, chains))

/** The incidents of the case, latest first, those without a date last. */
export const incidentRows = perBoard(rowsOf)

function rowsOf(board: Board): readonly IncidentRow[] {
  const said = codings(board)
  const routes = new Map(patternsIn(board).incidents.map(({ incident, routes }) => [incident, routes]))
  const attributions = new Map<IncidentId, Attribution[]>()
  for (const one of board.weighing.attributions) {
    if (one.incident === undefined) continue
    attributions.set(one.incident, [...(attributions.get(one.incident) ?? []), one])
  }
  return [...board.resolution.incidents.values()]
    .sort((a, b) => byDate(b) - byDate(a) || (a.title < b.title ? -1 : 1))
    .flatMap((incident): readonly IncidentRow[] => {
      const claims = board.material.recorded(incident)
      const [anchor] = incident.records.flatMap((record) => record.claims)
      if (claims.length === 0 || anchor === undefined) return []
      const own = cellsOf(board, claims)
      const cells: Record<string, RowCell> = {
        ...own,
        ...ofWhole(board, incident, claims, own),
        route: routeCell(routes.get(incident.id) ?? []),
        ...sponsorCell(board.resolution, attributions.get(incident.id)),
      }
      for (const [column, code] of Object.entries(CODE_OF)) {
        const overruled = said.get(incident.id)?.[code]
        if (overruled) cells[column] = { ...(cells[column] ?? { values: [], claims: [] }), overruled }
      }
      return [
        {
          id: incident.id,
          title: cells.title?.overruled?.says ?? incident.title,
          anchor,
          reports: incident.records.length,
          claims: claims.map(({ id }) => id),
          cells,
        },
      ]
    })
}

const byDate = ({ time }: CodedIncident): number => Date.parse(/^\d{4}(?:-\d\d){0,2}/.exec(time ?? '')?.[0] ?? '0001')

const routeCell = (routes: readonly RouteFinding[]): Cell => ({
  values: routes.map(({ route, strongest, state }) => ({ text: route, certainty: strongest, state })),
  claims: routes.flatMap(({ claims }) => claims),
  ...(routes.length === 0 ? {} : { why: routes.flatMap(({ reasons }) => reasons.map(({ text }) => text)).join('; ') }),
})

/** The columns that are worked out over all reports together. */
function ofWhole(board: Board, incident: CodedIncident, claims: readonly Claim[], own: Cells): Cells {
  const { codes, title, time, place, consequences } = incident
  const steps = legalSteps(board)
  const all = claims.map(({ id }) => id)
  const dated = own.date ?? { values: [], claims: [] }
  return {
    title: { values: [{ text: title }], claims: all },
    date:
      time === undefined
        ? { ...dated, ...(dated.values.length > 1 ? { why: 'reports differ' } : {}) }
        : { ...dated, values: dated.values.filter(({ text }) => text === time) },
    datePrecision: derived(codes.datePrecision, dated.claims),
    place: first(own.place, place),
    placePrecision: derived(codes.placePrecision, own.place?.claims ?? []),
    method: derived(codes.method, own.method?.claims ?? []),
    targetKind: derived(codes.target, own.target?.claims ?? []),
    outcome: derived(codes.outcome, own.outcome?.claims ?? []),
    inclusion: derived(codes.inclusion, all),
    legal: {
      values: [...incident.perpetrators, ...incident.suspects].flatMap((entity) => {
        const note = steps.get(entity)
        return note === undefined ? [] : [{ text: board.material.name(entity), entity, note }]
      }),
      claims: consequences,
    },
    origins: originsCell(board, claims),
  }
}

/** The place that the incident settled on stands first; where others are named they stay beside it. */
const first = (cell: Cell | undefined, entity: string | undefined): Cell => ({
  claims: cell?.claims ?? [],
  values: [...(cell?.values ?? [])].sort((a, b) => Number(b.entity === entity) - Number(a.entity === entity)),
})

function derived({ value, reason, derived: below }: Code, claims: readonly ClaimId[]): Cell {
  const text = below ?? value
  return { values: text === 'unknown' || text === '' ? [] : [{ text }], claims, why: reason }
}

/** Who holds which sponsor responsible; an attribution that was withdrawn stays, marked. */
function sponsorCell(
  { entities }: CaseResolution,
  attributions: readonly Attribution[] | undefined,
): { readonly sponsor?: Cell } {
  if (attributions === undefined) return {}
  return {
    sponsor: {
      values: attributions.map(({ name, sponsor, state, statements, denied }) => ({
        text: name,
        ...(entities.has(sponsor as string as EntityId) ? { entity: sponsor as string as EntityId } : {}),
        note: `${state}, by ${[...new Set(statements.map(({ by }) => by))].join('; ')}${denied.length > 0 ? '; denied' : ''}`,
      })),
      claims: attributions.flatMap(({ statements, denied }) => [
        ...statements.flatMap(({ claim, withdrawnBy }) => [claim, ...withdrawnBy]),
        ...denied,
      ]),
    },
  }
}

type Said = Readonly<Record<string, NonNullable<RowCell['overruled']>>>

/** What people coded; the last word on a code counts. */
function codings({ log, resolution }: Board): ReadonlyMap<IncidentId, Said> {
  const home = new Map<ClaimId, IncidentId>()
  for (const { id, records } of resolution.incidents.values())
    for (const claim of records.flatMap((record) => record.claims)) home.set(claim, id)
  const said = new Map<IncidentId, Said>()
  for (const { id, who, why, action } of inForce(log)) {
    const incident = action.kind === 'code' ? home.get(action.claim) : undefined
    if (action.kind !== 'code' || incident === undefined) continue
    const by = { who, decision: id, ...(why === undefined ? {} : { why }) }
    const codes = Object.entries(action.codes).map(([code, says]) => [code, { says, ...by }])
    said.set(incident, { ...said.get(incident), ...Object.fromEntries(codes) })
  }
  return said
}

/** One row for each document that reports the incident. */
export function reportRows(board: Board, incident: CodedIncident): readonly ReportRow[] {
  return incident.records.map(({ document, claims: ids }) => {
    const claims = ids.flatMap((id) => board.material.claim(id) ?? [])
    return { document, citation: citationOf(board, document), claims: ids, cells: cellsOf(board, claims) }
  })
}
