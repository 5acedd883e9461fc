// Names that stand for one thing: the same words, "Veliyev" for "Kenan Veliyev", "the Security Service" for "the
// State Security Service". A short form that two full ones could mean goes to the one mentioned last, or to none.
import type { EntityType } from '../../model/ontology.ts'
import { ORGANIZATION_WORDS } from '../lexicon/names/organization-words.ts'
import { KIN } from '../lexicon/people/nouns.ts'
import { areTwo, contained } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { wordsOf } from './folding.ts'
import { actsAsState } from './states.ts'

interface Form {
  readonly words: readonly string[]
  readonly type: EntityType
  readonly all: readonly Candidate[]
  /** The state that it names, as an ISO code. */
  readonly state?: string
}

export function linkNames(d: Discourse): void {
  const forms = formsOf(d.candidates.filter((c) => c.sort === 'name'))
  forms.sort((a, b) => b.words.length - a.words.length || (a.all[0] as Candidate).index - (b.all[0] as Candidate).index)
  const byWord = new Map<string, Form[]>()
  for (const form of forms) {
    if (form.state !== undefined) same(d, form, 'country')
    else if (!shorten(d, form, byWord)) same(d, form, 'exact')
    for (const w of new Set(form.words)) {
      const list = byWord.get(w)
      if (list) list.push(form)
      else byWord.set(w, [form])
    }
  }
}

/** Names with the same words, or of the same state, whichever of its names stands there. */
function formsOf(names: readonly Candidate[]): Form[] {
  const keyed = new Map<string, Candidate[]>()
  const counts = new Map<string, Map<EntityType, number>>()
  for (const c of names) {
    const words = wordsOf(c.text).join(' ')
    const types = counts.get(words) ?? new Map<EntityType, number>()
    counts.set(words, types.set(c.type, (types.get(c.type) ?? 0) + 1))
  }
  for (const c of names) {
    const words = wordsOf(c.text).join(' ')
    const state = stateOf(c)
    const key = state === undefined ? `${settled(c.type, counts.get(words))} ${words}` : `state ${state}`
    const list = keyed.get(key)
    if (list) list.push(c)
    else keyed.set(key, [c])
  }
  return [...keyed].map(([key, list]): Form => {
    const type = key.slice(0, key.indexOf(' ')) as EntityType | 'state'
    const all =
      type === 'state' ? list : [...list.filter((c) => c.type === type), ...list.filter((c) => c.type !== type)]
    const words = wordsOf((all[0] as Candidate).text)
    return type === 'state' ? { words, type: 'Place', all, state: key.slice(6) } : { words, type, all }
  })
}

/** A name that was taken for a person once and for a place five times is the place all six times. */
function settled(type: EntityType, counts: ReadonlyMap<EntityType, number> | undefined): EntityType {
  const own = counts?.get(type) ?? 0
  for (const [other, n] of counts ?? []) if (n >= own * 3) return other
  return type
}

/** "Iran", "the Iranian regime", "Tehran" where it acts: one state. */
const stateOf = (c: Candidate): string | undefined =>
  c.country !== undefined && (c.kind === 'country' || c.kind === 'state' || actsAsState(c)) ? c.country : undefined

function same(d: Discourse, { all, state }: Form, sieve: string): void {
  const first = all[0] as Candidate
  for (const c of all.slice(1)) {
    const reason =
      state === undefined ? `“${c.text}” is the same name` : `“${c.text}” and “${first.text}” are the state ${state}`
    d.join(c, first, sieve, reason)
  }
  const cluster = d.clusterOf(first)
  if (state === undefined || !cluster) return
  cluster.type = 'Place'
  cluster.kind = 'country'
  cluster.country = state
}

/** Joins a short form to the full forms that it may stand for; false when there is none. */
function shorten(d: Discourse, form: Form, byWord: ReadonlyMap<string, readonly Form[]>): boolean {
  const fuller = fullerForms(form, byWord)
  if (fuller.length === 0) return false
  const clusters = new Set(fuller.map((f) => d.clusterOf(f.all[0] as Candidate)))
  const sieve = form.type === 'Person' ? 'surname' : 'short name'
  const isGiven =
    form.type === 'Person' && fuller.every((f) => f.words.at(-1) !== form.words.at(-1) && f.words[0] === form.words[0])
  const left: Candidate[] = []
  for (const c of form.all) {
    const to = clusters.size === 1 ? [...clusters][0] : lastMentioned(d, c, clusters)
    // "José, a driver, said … José Cano": a first name alone takes up whoever was named in full before.
    const isUnknown = isGiven && !fuller.some((f) => f.all.some((m) => m.index < c.index))
    // "Joseph Nolan and Joseph Nolan, Jr., were charged" are two.
    const isOther = to?.bySentence.get(c.sentence)?.some((m) => m.text !== c.text && areTwo(c, m)) === true
    const isAnother = isOther || isUnknown || isSomeonesKin(c, form, fuller)
    if (to && !isAnother && (to.gender === undefined || c.gender === undefined || to.gender === c.gender))
      d.attach(c, to, sieve, `“${c.text}” is short for “${to.first.text}”`)
    else left.push(c)
  }
  if (left.length > 0) same(d, { ...form, all: left }, 'exact')
  return true
}

/** "Qasim Jabbar Musa grew up with his father Jabbar": the father's name stands within the son's. */
const isSomeonesKin = (c: Candidate, { words }: Form, fuller: readonly Form[]): boolean =>
  words.length === 1 &&
  KIN.has(c.tree.words[c.first - (c.tree.words[c.first - 1]?.text === ',' ? 2 : 1)]?.lemma.toLowerCase() ?? '') &&
  fuller.every((f) => f.words[0] !== words[0] && f.words.at(-1) !== words[0])

function fullerForms({ words, type }: Form, byWord: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
  const last = words.at(-1) ?? ''
  const having = (byWord.get(last) ?? []).filter(
    (f) => f.type === type && f.state === undefined && f.words.length > words.length && contained(words, f.words),
  )
  if (type === 'Person') {
    // A surname stands last; in Spanish usage before the mother's name; failing both it may be a first name.
    const rank = (f: Form) => (f.words.at(-1) === last ? 0 : f.words[0] === last ? 2 : 1)
    const best = Math.min(...having.map(rank))
    return having.filter((f) => rank(f) === best)
  }
  if (type !== 'Organization') return []
  const behind =
    words.length > 1
      ? having.filter((f) => f.words.at(-1) === last && !PARTS.has(f.words.at(-1 - words.length) ?? ''))
      : []
  if (behind.length > 0) return behind
  // "Northern Light" for "Northern Light Foundation", but not "Foundation" for it.
  if (words.every((w) => w.length < 4 || ORGANIZATION_WORDS.has(w))) return []
  return having.filter(
    (f) =>
      words.every((w, i) => f.words[i] === w) && f.words.slice(words.length).every((w) => ORGANIZATION_WORDS.has(w)),
  )
}

/** "United Nations" is not short for "General Assembly of the United Nations". */
const PARTS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'to', 'and', 'de', 'du'])

/** Mentions of anything between a surname and the full name it may stand for. */
const SURNAME_LOOK_BACK = 400

/** Of several bearers of a surname the one mentioned last before `c`; none when the last sentence names two of them. */
function lastMentioned(d: Discourse, c: Candidate, clusters: ReadonlySet<Cluster | undefined>): Cluster | undefined {
  const agreeing = [...clusters].filter(
    (x) => x !== undefined && (x.gender === undefined || c.gender === undefined || x.gender === c.gender),
  )
  const only = agreeing.length === 1 && clusters.size > 1 && c.gender !== undefined ? agreeing[0] : undefined
  if (only) return only
  const other = notNamedInFull(c, agreeing)
  if (other) return other
  let found: Cluster | undefined
  let sentence = -1
  for (let i = c.index - 1; i >= Math.max(0, c.index - SURNAME_LOOK_BACK); i--) {
    const before = d.candidates[i] as Candidate
    if (found && before.sentence < sentence) break
    if (before.sort !== 'name') continue
    const cluster = d.clusterOf(before)
    if (!cluster || !agreeing.includes(cluster)) continue
    if (found && found !== cluster) return undefined
    found ??= cluster
    sentence = before.sentence
  }
  return found
}

/** "Maddox was jailed for 14 years, Tanya Maddox for four": whoever is told by the full name, here or throughout, is not called by
 *  the surname alone; of two bearers that leaves the other. */
function notNamedInFull(c: Candidate, bearers: readonly (Cluster | undefined)[]): Cluster | undefined {
  if (bearers.length !== 2) return undefined
  const full = (x: Cluster | undefined, within?: number) =>
    x?.mentions.filter(
      (m) => m.sort === 'name' && m.text.includes(' ') && (within === undefined || m.sentence === within),
    ).length ?? 0
  for (const within of [c.sentence, undefined]) {
    const [a, b] = bearers.map((x) => full(x, within)) as [number, number]
    const least = within === undefined ? 1 : 0
    if (Math.min(a, b) === least && Math.max(a, b) > least) return bearers[a < b ? 0 : 1]
  }
  return undefined
}
