// Where and when a whole paragraph or record plays, told by a line of its own: "Nairobi, 2021. The surveillance …",
// "[0391] Ålesund, Norway | 2 October 2025 | Arson". A dateline says only where the paper's man sat.
import type { Filler } from '../../model/claim.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { ValueMention } from '../analysis.ts'
import type { Tree } from '../tree.ts'
import { findFiller } from './fillers.ts'
import type { Occurrence } from './match.ts'
import type { Reading } from './reading.ts'

interface Scene {
  readonly place: Filler
  readonly time: Filler
}

/** What somebody did there: payments and orders may come from elsewhere. */
const PLAYS: ReadonlySet<Predicate> = new Set<Predicate>(['attack', 'espionage'])

/** Deeds without a place and a time of their own get those of the scene in which they are told. */
export function inScene(r: Reading, found: readonly Occurrence[]): readonly Occurrence[] {
  const scenes = scenesOf(r)
  if (scenes.every((s) => s === undefined)) return found
  return found.map((o) => {
    const scene = PLAYS.has(o.frame.predicate) ? scenes[o.tree.sentence.index] : undefined
    if (!scene || o.roles.has('place') || o.roles.has('time')) return o
    const reasons = (['place', 'time'] as const).map((role) => ({
      why: 'role' as const,
      role: role as Role,
      path: 'where the paragraph plays',
      at: scene[role].at,
    }))
    const roles = new Map([...o.roles, ['place' as Role, [scene.place]], ['time' as Role, [scene.time]]] as const)
    return { ...o, roles: roles as Occurrence['roles'], reasons: [...o.reasons, ...reasons] }
  })
}

function scenesOf(r: Reading): readonly (Scene | undefined)[] {
  const { text } = r.analysis
  let scene: Scene | undefined
  let isRecord = false
  let end = 0
  return r.grammars.map(({ tree: t }) => {
    const { start, end: stop } = t.sentence
    const gap = text.slice(end, start)
    // A record goes on to the next empty line, a paragraph to its own end.
    if (isRecord ? /\n\s*\n/.test(gap) : gap.includes('\n')) scene = undefined
    end = stop
    const told = t.sentence.index > 1 ? sceneIn(r, t) : undefined
    if (told) {
      scene = told
      isRecord = text.slice(start, stop).includes('|')
      return undefined
    }
    return scene
  })
}

/** A line of a place and a date and no verb: with bars between, more may stand there. */
function sceneIn(r: Reading, t: Tree): Scene | undefined {
  if (t.words.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))) return undefined
  const when: ValueMention | undefined = r.valuesIn(t.sentence.index).find((v) => v.type === 'Time' && v.value)
  const where = r.analysis.names.find((n) => n.sentence === t.sentence.index && n.type === 'Place')
  if (!when?.value || !where || where.start > when.start || where.text === where.text.toUpperCase()) return undefined
  const bars = t.words.some((w) => w.text === '|')
  const others = t.words.filter(
    (w, i) => !/^[\p{P}\p{S}]+$/u.test(w.text) && !r.name(t.sentence.index, i) && !r.value(t.sentence.index, i),
  )
  if (!bars && (others.length > 0 || where.first > 0)) return undefined
  const head = t.words.findIndex((_, i) => i >= where.first && i < where.last && r.mention(t.sentence.index, i))
  const place = head < 0 ? undefined : findFiller(r, t, head, 'entity', ['Place'])?.filler
  const time: Filler = { at: quote(r.analysis.text, when), type: 'Time', value: when.time ?? when.value }
  return place && { place, time }
}
