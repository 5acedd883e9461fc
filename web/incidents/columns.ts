// How each column is drawn and what a person may write into it: a closed list where the field has one.
import { METHODS, OUTCOMES } from '../../src/model/ontology.ts'
import { CODE_OF, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'

/** In rem. */
export const WIDTH: Readonly<Record<IncidentColumn, number>> = {
  title: 16,
  date: 8,
  datePrecision: 7,
  place: 10,
  placePrecision: 7,
  method: 9,
  target: 14,
  targetKind: 10,
  perpetrator: 15,
  sponsor: 15,
  route: 10,
  outcome: 9,
  weapon: 10,
  legal: 14,
  inclusion: 9,
  origins: 11,
  sources: 22,
  note: 14,
}

/** The values that coders agree on; what is not listed here is written freely. */
export const CLOSED: Readonly<Partial<Record<IncidentColumn, readonly string[]>>> = {
  method: [...METHODS, 'espionage', 'unknown'],
  outcome: [...OUTCOMES, 'unknown'],
  datePrecision: ['day', 'month', 'year', 'range', 'unknown'],
  placePrecision: ['site', 'city', 'region', 'country', 'unknown'],
  route: ['crime', 'ideology', 'money-online', 'kin', 'coercion', 'diplomatic-cover', 'unknown'],
  inclusion: ['include', 'review', 'exclude'],
}

export const isCoded = (column: IncidentColumn): boolean => CODE_OF[column] !== undefined
