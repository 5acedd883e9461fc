// The network of a case: graph, picture, measures, communities and ways between two entities.
export { communitiesOf } from './communities.ts'
export { type EdgeFacts, type Network, type NodeFacts, networkOf, type SimpleNetwork, simplified } from './graph.ts'
export { LAYOUT_DEFAULTS, type LayoutOptions, layoutOf, type Point } from './layout.ts'
export { MEASURES, type Measure, type Measured, type Measures, measuresOf } from './measures.ts'
export {
  NEIGHBOURHOOD_DEFAULTS,
  type Neighbour,
  type Neighbourhood,
  type NeighbourhoodOptions,
  neighbourhood,
} from './neighbourhood.ts'
export { PATH_DEFAULTS, type PathOptions, type PathStep, type Paths, pathsBetween } from './paths.ts'
