// The columns of the incident table, for the server that fills them and the page that shows them.

/** Each with its heading; an accused person stands under a heading that says so. */
export const HEADINGS = {
  title: 'Incident',
  date: 'Date',
  datePrecision: 'Date precision',
  place: 'Place',
  placePrecision: 'Place precision',
  method: 'Method',
  target: 'Target',
  targetKind: 'Kind of target',
  perpetrator: 'Perpetrators, as alleged or found',
  sponsor: 'Sponsor, and who says so',
  route: 'Route of recruitment',
  outcome: 'Outcome',
  weapon: 'Weapon',
  legal: 'Before the law',
  inclusion: 'Inclusion',
  origins: 'Outlets and origins',
  sources: 'Sources',
  note: 'Note',
} as const

export type IncidentColumn = keyof typeof HEADINGS
export const INCIDENT_COLUMNS = Object.keys(HEADINGS) as readonly IncidentColumn[]

/** The code under which a decision overrules a column; a column without one is never overruled. */
export const CODE_OF: Readonly<Partial<Record<IncidentColumn, string>>> = {
  title: 'title',
  date: 'date',
  datePrecision: 'datePrecision',
  place: 'place',
  placePrecision: 'placePrecision',
  method: 'method',
  target: 'victim',
  targetKind: 'target',
  perpetrator: 'perpetrator',
  sponsor: 'sponsor',
  route: 'route',
  outcome: 'outcome',
  weapon: 'weapon',
  legal: 'legal',
  inclusion: 'inclusion',
  note: 'note',
}
