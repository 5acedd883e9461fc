// Which place a name means: candidates of the gazetteer weighed by size, by the places named around it and by what the
// name itself says ("Tripoli, Lebanon"). A place that is not known stays a name.
export { type NamedPlace, placesOfDocument } from './places/document.ts'
export type { Nearby } from './places/evidence.ts'
export { type Gazetteer, loadGazetteer, type Place } from './places/gazetteer.ts'
export { type PlaceContext, type ResolvedPlace, resolvePlace } from './places/resolve-place.ts'
