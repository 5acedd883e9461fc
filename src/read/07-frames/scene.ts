// Where and when a whole paragraph, record or entry plays, told by a line or a label of its own: "Nairobi, 2021.", "NOVEMBER
// 2016: Two men …", "[0391] Ålesund, Norway | 2 October 2025 | Arson". A dateline says only where the paper's man sat.
import type { Filler } from '../../model/claim.ts'
import { type Predicate, type Role, sortOf } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { ValueMention } from '../analysis.ts'
import { entryLabel } from '../asides/entry-labels.ts'
import { childrenOf, conjuncts, headOf, isVerb, markerOf, relOf, type Tree } from '../tree.ts'
import { findFiller } from './fillers.ts'
import type { Occurrence } from './match.ts'
import type { Reading } from './reading.ts'

interface Scene {
  readonly place?: Filler
  readonly time?: Filler
  /** The sentence that it opens: its main clause tells what happened there and then, whatever that was. */
  readonly opening: number
  /** A dated entry of a chronology tells what became known or was decided then, a case of a survey the deed itself. */
  readonly isEntry: boolean
}

/** What somebody did there: payments and orders may come from elsewhere. */
const PLAYS: ReadonlySet<Predicate> = new Set<Predicate>(['attack', 'espionage', 'death'])
/** Whom the police take is where they are. */
const HELD: ReadonlySet<Predicate> = new Set<Predicate>(['arrest', 'disruption'])

/** Deeds without a place or a time of their own get those of the scene in which they are told. */
export function inScene(r: Reading, found: readonly Occurrence[]): readonly Occurrence[] {
  const scenes = scenesOf(r)
  if (scenes.every((s) => s === undefined)) return found
  const offences = new Set(
    found.flatMap((o) =>
      (o.heads.get('offence' as Role) ?? []).flatMap((head) => conjuncts(o.tree, head).map((c) => o.tree.words[c])),
    ),
  )
  return found.map((o) => {
    const scene = scenes[o.tree.sentence.index]
    if (!scene || sortOf(o.frame.predicate) !== 'event' || isEarlier(o.tree, o.word)) return o
    const isMain = scene.opening === o.tree.sentence.index && isMainClause(o.tree, o.word)
    // "2020: A court convicts Sokol of murder" dates the verdict, not the murder.
    const plays = PLAYS.has(o.frame.predicate) && !(scene.isEntry && offences.has(o.tree.words[o.word]))
    const time = o.roles.get('time' as Role)?.[0]?.value
    const isThen = time === undefined || time === scene.time?.value
    const given = (['place', 'time'] as const).flatMap((role): readonly (readonly [Role, Filler])[] => {
      const filler = scene[role]
      if (!filler || o.roles.has(role as Role)) return []
      // What happened at another time may have happened elsewhere.
      if (role === 'place')
        return (plays || (isMain && HELD.has(o.frame.predicate))) && isThen ? [[role as Role, filler]] : []
      return plays || isMain ? [[role as Role, filler]] : []
    })
    if (given.length === 0) return o
    const reasons = given.map(([role, { at }]) => ({
      why: 'role' as const,
      role,
      path: `${role === 'place' ? 'where' : 'when'} the paragraph plays`,
      at,
    }))
    const roles = new Map([...o.roles, ...given.map(([role, filler]) => [role, [filler]] as const)])
    return { ...o, roles: roles as Occurrence['roles'], reasons: [...o.reasons, ...reasons] }
  })
}

/** "who had brought the weapon", "on suspicion of having filmed", "had offered him money for killing": what lay behind already. */
function isEarlier(t: Tree, word: number): boolean {
  for (let at = word; at >= 0; at = headOf(t, at)) {
    if (!isVerb(t, at)) continue
    const helps = childrenOf(t, at).filter((c) => /^aux/.test(relOf(t, c)))
    if (helps.some((c) => /^(?:had|having)$/i.test(t.words[c]?.text ?? ''))) return true
    if (helps.length > 0 || /^VB[DPZ]$/.test(t.words[at]?.xpos ?? '')) return false
  }
  return false
}

/** The top of the sentence, what is joined to it, and the deed that its noun names: "an arson attack destroys". */
function isMainClause(t: Tree, word: number): boolean {
  let at = word
  while (headOf(t, at) >= 0) {
    if (!/^(?:conj|xcomp|parataxis|nsubj(?::pass)?|obj)$/.test(relOf(t, at)) || markerOf(t, at) === 'to') return false
    at = headOf(t, at)
  }
  return true
}

function scenesOf(r: Reading): readonly (Scene | undefined)[] {
  const { text } = r.analysis
  const labels = r.grammars.map(({ tree: t }) => entryLabel(t.words))
  const isChronology = labels.filter((l) => l > 1).length > 1
  const headings = r.grammars.map(({ tree: t }) => timeAlone(r, t))
  const hasDates = headings.filter((h) => h !== undefined).length > 1
  let scene: Scene | undefined
  let isRecord = false
  let end = 0
  return r.grammars.map(({ tree: t }, index) => {
    const { start, end: stop } = t.sentence
    const gap = text.slice(end, start)
    const opensHere = scene?.opening === index
    // A record goes on to the next empty line, a paragraph to its own end; a heading may have an empty line below it.
    if (!opensHere && (isRecord ? /\n\s*\n/.test(gap) : gap.includes('\n'))) scene = undefined
    end = stop
    const label = labels[index] ?? 0
    if (isChronology && label > 1) {
      isRecord = false
      scene = { ...labelled(r, t, label), opening: index, isEntry: true }
      return scene
    }
    const told = (hasDates ? headings[index] : undefined) ?? (index > 1 ? sceneIn(r, t) : undefined)
    if (told) {
      scene = { ...told, opening: index + 1, isEntry: false }
      isRecord = text.slice(start, stop).includes('|')
      return undefined
    }
    return scene
  })
}

/** What the words before the colon say. */
function labelled(r: Reading, t: Tree, end: number): { readonly place?: Filler; readonly time?: Filler } {
  const when = r.valuesIn(t.sentence.index).find((v) => v.type === 'Time' && v.last <= end)
  const where = t.words.findIndex((_, i) => i < end && r.mention(t.sentence.index, i)?.type === 'Place')
  const place = where < 0 ? undefined : findFiller(r, t, where, 'entity', ['Place'])?.filler
  return { ...(place ? { place } : {}), ...(when && timeAt(r, when)) }
}

function timeAt(r: Reading, when: ValueMention): { readonly time?: Filler } {
  const value = when.time ?? when.value
  return value === undefined ? {} : { time: { at: quote(r.analysis.text, when), type: 'Time', value } }
}

/** "2014", "In March 2019:" on a line of its own. */
function timeAlone(r: Reading, t: Tree): { readonly time?: Filler } | undefined {
  if (t.words.length > 6) return undefined
  const when = r.valuesIn(t.sentence.index).find((v) => v.type === 'Time' && v.value)
  const isAlone =
    when && t.words.every((w, i) => (i >= when.first && i < when.last) || /^(?:in|on|[\p{P}\p{S}])$/iu.test(w.text))
  return isAlone ? timeAt(r, when) : undefined
}

/** A line of a place and a date and no verb: with bars between, more may stand there. */
function sceneIn(r: Reading, t: Tree): { readonly place?: Filler; readonly time?: Filler } | undefined {
  if (t.words.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))) return undefined
  const when: ValueMention | undefined = r.valuesIn(t.sentence.index).find((v) => v.type === 'Time' && v.value)
  const where = r.analysis.names.find((n) => n.sentence === t.sentence.index && n.type === 'Place')
  if (!when?.value || !where || where.text === where.text.toUpperCase()) return undefined
  const bars = t.words.some((w) => w.text === '|')
  const others = t.words.filter(
    (w, i) => !/^[\p{P}\p{S}]+$/u.test(w.text) && !r.name(t.sentence.index, i) && !r.value(t.sentence.index, i),
  )
  if (!bars && (others.length > 0 || Math.min(where.first, when.first) > 0)) return undefined
  const head = t.words.findIndex((_, i) => i >= where.first && i < where.last && r.mention(t.sentence.index, i))
  const place = head < 0 ? undefined : findFiller(r, t, head, 'entity', ['Place'])?.filler
  return place && { place, ...timeAt(r, when) }
}
