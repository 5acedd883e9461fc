// Answers to what an analyst asks of a case, each with the claims that it stands on: who stood above whom, who was
// paid what, which incidents are alike, who is tied to whom and how, what is not known.
export {
  type Chain,
  type ChainLink,
  type ChainNode,
  type Chains,
  chainsOf,
  LINK_KINDS,
  type LinkKind,
  RANKS,
  type Rank,
} from './chain/index.ts'
export { type Dossier, dossierOf, type NameInScript, type Script, type SpeakingSource } from './dossier.ts'
export { eventWords } from './event-words.ts'
export { GAP_KINDS, type Gap, type GapKind } from './gap.ts'
export { gapsOf } from './gaps.ts'
export { type EvidenceRow, type Hypothesis, type Matrix, matrixOf, type Sensitivity } from './hypotheses.ts'
export {
  type Arc,
  type IncidentOnMap,
  type MapFeatures,
  mapOf,
  type PlacedClaims,
  type Spot,
} from './map.ts'
export { type Material, type MaterialParts, material } from './material.ts'
export { type Amount, type Hop, moneyOf, type PaymentStatus, type Sum, type Total } from './money.ts'
export { entitiesNamed, incidentsWithId } from './named.ts'
export {
  communitiesOf,
  LAYOUT_DEFAULTS,
  type LayoutOptions,
  layoutOf,
  MEASURES,
  type Measure,
  type Measured,
  type Measures,
  measuresOf,
  NEIGHBOURHOOD_DEFAULTS,
  type Neighbour,
  type Neighbourhood,
  type NeighbourhoodOptions,
  type Network,
  neighbourhood,
  networkOf,
  type PathOptions,
  type PathStep,
  type Paths,
  type Point,
  pathsBetween,
  type SimpleNetwork,
  simplified,
} from './network/index.ts'
export {
  type Cell,
  type Count,
  type CrossTable,
  crossTable,
  FACETS,
  type Facet,
  type IncidentPattern,
  type Patterns,
  patternsOf,
  ROUTES,
  type Route,
  type RouteFinding,
  type RouteReason,
} from './patterns/index.ts'
export { PROFILE_PARTS, type Profile, type ProfileLine, type ProfilePart, profileOf } from './profile.ts'
export { type Support, type SupportState, supportOf } from './support.ts'
export {
  EVENT_KINDS,
  type EventKind,
  type Lane,
  lanesOf,
  PRECISIONS,
  type Precision,
  precisionOf,
  type Stretch,
  stretchOf,
  type Timeline,
  type TimelineEvent,
  timelineOf,
} from './timeline.ts'
