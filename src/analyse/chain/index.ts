// The chain of command of an incident: sponsor state → service → officer → broker → recruiter → operative → target,
// with the money at each hop, every link with its claims, and what is missing said.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { Incident, IncidentId } from '../../model/incident.ts'
import type { Gap } from '../gap.ts'
import type { Material } from '../material.ts'
import { type Ascent, ascend } from './ascend.ts'
import { linesOf } from './lines.ts'
import { bypassIn, type ChainLink, describing, linksOf, type Steps } from './links.ts'
import { missingIn, type Ranked } from './missing.ts'
import { RANKS, rankOf } from './ranks.ts'
import { type Pair, paired, pairOf, type Tie, type Ties, tiesOf } from './ties.ts'

export interface ChainNode extends Ranked {
  readonly name: string
  /** Steps up from those who acted; the targets stand one below. */
  readonly steps: number
}

export interface Chain {
  readonly incident: IncidentId
  readonly title: string
  /** By rank from the top, then by steps. */
  readonly nodes: readonly ChainNode[]
  readonly links: readonly ChainLink[]
  readonly lines: readonly (readonly EntityId[])[]
  readonly gaps: readonly Gap[]
  /** There is more above than is shown. */
  readonly cut: boolean
}

export interface Chains {
  readonly of: (incident: Incident) => Chain
  /** Who stands in the chain and as what, without working out its links, lines and gaps. */
  readonly nodes: (incident: Incident) => readonly ChainNode[]
  /** What it leaves open, without its lines. */
  readonly gaps: (incident: Incident) => readonly Gap[]
  /** Every incident whose chain or whose claims name one of these, or the first `most` of them. */
  readonly naming: (entities: readonly EntityId[], most?: number) => readonly Incident[]
}

export function chainsOf(material: Material): Chains {
  const ties = tiesOf(material)
  const { incidents } = material.resolution
  const climb = byIncident((incident) => ascend(material, ties, incident))
  const describe = describing()
  const frame = byIncident((incident) => framed(material, ties, incident, climb(incident)))
  const steps = byIncident((incident) => stepsIn(frame(incident), describe))
  const gaps = byIncident((incident) => missingIn(material, ties, incident, frame(incident).nodes, steps(incident)))
  const chain = byIncident((incident): Chain => {
    const { nodes, cut } = frame(incident)
    const links = linksOf(steps(incident))
    return {
      incident: incident.id,
      title: incident.title,
      nodes,
      links,
      lines: linesOf(links),
      gaps: gaps(incident),
      cut,
    }
  })
  return {
    of: chain,
    nodes: (incident) => frame(incident).nodes,
    gaps,
    naming: (entities, most = Number.POSITIVE_INFINITY) => {
      const wanted = new Set(entities)
      const near = new Set<IncidentId>()
      const reached = new Set(entities)
      const queue = [...entities]
      for (let entity = queue.pop(); entity !== undefined; entity = queue.pop()) {
        for (const { id } of material.about(entity)) for (const incident of material.incidentsOf(id)) near.add(incident)
        for (const lower of ties.below(entity)) {
          if (reached.has(lower)) continue
          reached.add(lower)
          queue.push(lower)
        }
      }
      const found: Incident[] = []
      for (const incident of incidents.values()) {
        if (found.length >= most) break
        if (!near.has(incident.id)) continue
        if (isNamedIn(material, incident, wanted) || meets(climb(incident).entities, wanted)) found.push(incident)
      }
      return found
    },
  }
}

const meets = (entities: ReadonlySet<EntityId>, wanted: ReadonlySet<EntityId>): boolean =>
  [...wanted].some((entity) => entities.has(entity))

const isNamedIn = (material: Material, incident: Incident, wanted: ReadonlySet<EntityId>): boolean =>
  [...incident.sponsors, ...incident.perpetrators, ...incident.targets, incident.place].some(
    (entity) => entity !== undefined && wanted.has(entity),
  ) || material.recorded(incident).some((claim) => material.takings(claim).some(({ entity }) => wanted.has(entity)))

/** Remembered: an incident is asked for by its chain, its pattern and its gaps. */
function byIncident<T>(work: (incident: Incident) => T): (incident: Incident) => T {
  const known = new Map<IncidentId, T>()
  return (incident) => {
    const found = known.get(incident.id) ?? work(incident)
    known.set(incident.id, found)
    return found
  }
}

interface Frame {
  readonly pairs: readonly Pair[]
  readonly nodes: readonly ChainNode[]
  readonly cut: boolean
}

function framed(
  material: Material,
  ties: Ties,
  incident: Incident,
  { pairs: climbed, entities, steps, cut }: Ascent,
): Frame {
  const recorded = material.recorded(incident)
  const sponsored = sponsorships(material, ties, incident, recorded)
  const members = new Set([...entities, ...incident.targets, ...sponsored.map(({ upper }) => upper)])
  const own = paired(
    [...sponsored, ...strikesOf(material, incident, recorded)].filter(
      ({ upper, lower }) => members.has(upper) && members.has(lower),
    ),
  )
  const pairs = joined(climbed, own)
  const rank = rankOf(material, incident, pairs)
  const nodes = [...members]
    .map((entity) => ({
      entity,
      name: material.name(entity),
      rank: rank(entity),
      steps: incident.targets.includes(entity) && !steps.has(entity) ? -1 : (steps.get(entity) ?? 0),
    }))
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || b.steps - a.steps || (a.name < b.name ? -1 : 1))
  return { pairs, nodes, cut }
}

/** In the order of the nodes. */
function stepsIn({ pairs, nodes }: Frame, describe: Steps['describe']): Steps {
  const place = new Map(nodes.map(({ entity }, i) => [entity, i]))
  const placed = pairs.map((pair) => ({
    pair,
    at: (place.get(pair.upper) ?? 0) * nodes.length + (place.get(pair.lower) ?? 0),
  }))
  return { pairs: placed.sort((a, b) => a.at - b.at).map(({ pair }) => pair), describe, bypass: bypassIn(pairs) }
}

/** The incident's own ties go to the pairs that are there already. */
function joined(pairs: readonly Pair[], own: readonly Pair[]): readonly Pair[] {
  const further = new Set(own)
  const kept = pairs.map((pair) => {
    const more = own.find(({ upper, lower }) => upper === pair.upper && lower === pair.lower)
    if (more === undefined) return pair
    further.delete(more)
    return pairOf(pair.upper, pair.lower, [...pair.ties, ...more.ties])
  })
  return [...kept, ...further]
}

/**
 * The last link: who acted against whom, in the words of the incident's own claims. "He denies it" names no target
 * and is about all of the incident's.
 */
function strikesOf(material: Material, incident: Incident, recorded: readonly Claim[]): readonly Tie[] {
  return recorded.flatMap((claim) => {
    if (claim.predicate !== 'attack' && claim.predicate !== 'espionage') return []
    const attack = claim.predicate === 'attack'
    const struck = material.fillers(claim, 'target')
    const targets = struck.length > 0 || claim.polarity === 'affirmed' ? struck : incident.targets
    return material.fillers(claim, attack ? 'perpetrator' : 'agent').flatMap((upper) =>
      targets.flatMap((lower) =>
        upper === lower
          ? []
          : {
              upper,
              lower,
              kind: attack ? ('attack' as const) : ('espionage' as const),
              claim,
              incidents: [incident.id],
            },
      ),
    )
  })
}

/** "The embassy denies that the state was behind it": a sponsor named without hands is meant above all of them. */
function sponsorships(
  material: Material,
  { actor }: Ties,
  incident: Incident,
  recorded: readonly Claim[],
): readonly Tie[] {
  return recorded.flatMap((claim) => {
    const named = [...material.fillers(claim, 'perpetrator'), ...material.fillers(claim, 'agent')]
    if (named.length > 0) return []
    return material
      .fillers(claim, 'sponsor')
      .map(actor)
      .flatMap((upper) =>
        incident.perpetrators.flatMap((lower) =>
          upper === lower ? [] : { upper, lower, kind: 'sponsorship' as const, claim, incidents: [incident.id] },
        ),
      )
  })
}

export type { ChainLink } from './links.ts'
export { RANKS, type Rank } from './ranks.ts'
export { LINK_KINDS, type LinkKind } from './ties.ts'
