// The incidents that count: those that the codes, or a person, left out ("the regime has used its agents for years" is a
// general statement) are in no pattern and ask no questions; their claims stay where they are.
import type { Incident } from '../model/incident.ts'
import type { CodedIncident } from '../resolve/index.ts'
import type { Material } from './material.ts'

export const includedIn = ({ resolution }: Material): readonly Incident[] =>
  [...resolution.incidents.values()].filter((incident) => inclusionOf(incident) !== 'exclude')

/** Incidents come with codes from resolving, and without where they were made by hand. */
const inclusionOf = (incident: Incident & Partial<Pick<CodedIncident, 'codes'>>): string | undefined =>
  incident.codes?.inclusion.value
