// From mentions of many documents to entities and incidents, with names compared across scripts.
export type { Join } from './cluster.ts'
export { ASK, compareProfiles, MERGE } from './compare.ts'
export { csvLine, parseCsv } from './csv.ts'
export {
  CODES,
  type Code,
  type CodeName,
  DATE_PRECISIONS,
  INCLUSIONS,
  type IncidentCodes,
  PLACE_PRECISIONS,
} from './incidents/codes.ts'
export type { IncidentJoin } from './incidents/group.ts'
export type { CodedIncident, IncidentSuggestion } from './incidents/index.ts'
export { type ListMatch, linkToList } from './link.ts'
export { type ListEntry, type ReadList, readList } from './list.ts'
export { type Found, type NameIndex, nameIndex } from './lookup.ts'
export { type Lost, lostDecisions } from './lost.ts'
export { ANSWERS, type Answer, kindOfSchema, matchNames, type NameMatch, shapeOf, THRESHOLDS } from './names/index.ts'
export { type MergePreview, previewMerge } from './preview.ts'
export { type CaseResolution, resolve } from './resolve.ts'
