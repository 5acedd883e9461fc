// What two claims of one sentence tell of one deed: "photographed the house and sent the pictures on" is one act of spying;
// and a deed that is taken up without being named again.
import type { Filler, NonEmpty } from '../../model/claim.ts'
import type { Role } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import { childrenOf, childWith, isVerb, lemmaOf } from '../tree.ts'
import { withGoods } from './goods-beside.ts'
import type { Occurrence } from './match.ts'
import { isToldBySum, paidOnce, withSum } from './paid-once.ts'
import { partInDeed } from './part-in.ts'
import { phraseSpan } from './phrases.ts'
import type { Reading } from './reading.ts'

const names = (o: Occurrence, role: Role): readonly string[] => (o.roles.get(role) ?? []).flatMap((f) => f.name ?? [])

/** "He was found guilty after a trial at X": who stood trial is told by the verdict; without one it is nobody's. */
function accused(found: readonly Occurrence[]): readonly Occurrence[] {
  return found.flatMap((o) => {
    if (o.frame.id !== 'trial.court') return [o]
    const verdict = found.find(
      (x) => x.tree === o.tree && /^(?:conviction|acquittal|sentence)$/.test(x.frame.predicate),
    )
    const people = verdict?.roles.get('person')
    if (!people || found.some((x) => x.tree === o.tree && x.frame.predicate === 'trial' && x !== o)) return []
    const reasons = people.map((f) => ({
      why: 'role' as const,
      role: 'accused' as const,
      path: 'as for the verdict in the same sentence',
      at: f.at,
    }))
    return [{ ...o, roles: new Map([...o.roles, ['accused' as const, people]]), reasons: [...o.reasons, ...reasons] }]
  })
}

const PICTURES =
  /^(?:(?:the|these|those|his|her|their)\s+)?(?:photographs?|photos?|pictures?|images?|videos?|footage|recordings?|films?)$/i

/** "photographed the house and sent the pictures to a handler" is one deed: whoever got them is its recipient. */
function sentOn(all: readonly Occurrence[]): readonly Occurrence[] {
  const isSent = (o: Occurrence): boolean =>
    o.frame.predicate === 'espionage' &&
    o.roles.has('recipient') &&
    (o.roles.get('target') ?? []).every((f) => PICTURES.test(f.at.quote))
  const given = (o: Occurrence): Occurrence | undefined =>
    o.frame.predicate === 'espionage' &&
    o.roles.get('method')?.some((f) => f.value === 'photography') &&
    !o.roles.has('recipient')
      ? all.find((x) => x !== o && isSent(x) && names(x, 'agent').some((n) => names(o, 'agent').includes(n)))
      : undefined
  const merged = new Set(all.flatMap((o) => given(o) ?? []))
  return all.flatMap((o) => {
    if (merged.has(o)) return []
    const sent = given(o)
    const recipient = sent?.roles.get('recipient')
    if (!sent || !recipient) return [o]
    const reasons = sent.reasons.filter((x) => x.why === 'role' && x.role === 'recipient')
    return [
      { ...o, roles: new Map([...o.roles, ['recipient' as const, recipient]]), reasons: [...o.reasons, ...reasons] },
    ]
  })
}

/** "supplied the Russians with coordinates" is spying, not arming them; "provided the gang with rifles" arms it, whatever else is with them. */
const isBetterTold = (o: Occurrence, all: readonly Occurrence[]): boolean =>
  o.frame.predicate === 'support' &&
  all.some(
    (x) =>
      x.word === o.word &&
      (x.frame.predicate === 'espionage' ||
        (x.frame.id === 'support.provide' && /^support\.(?:supply|thing|protection)$/.test(o.frame.id))),
  )

/**
 * "was killed by a bomb" is a bombing, and no killing beside it; "Brandt's murder" is none that he did; where kidnappers
 * seize somebody, nobody is arrested.
 */
const isHow = (o: Occurrence, all: readonly Occurrence[]): boolean =>
  (o.frame.id === 'attack.people' && all.some((x) => x.word === o.word && BY_MEANS.has(x.frame.id))) ||
  isWonOver(o, all) ||
  isHeldByKidnappers(o, all) ||
  isWatchedByTheLaw(o, all) ||
  (o.frame.id === 'attack.cut' && all.some((x) => x.word === o.word && x.frame.id === 'attack.loosen')) ||
  (o.frame.predicate === 'arrest' && all.some((x) => x.word === o.word && x.frame.id === 'attack.seize'))

/** "soft power policies to target and recruit members of the community": whom one recruits one strikes not. */
const isWonOver = (o: Occurrence, all: readonly Occurrence[]): boolean =>
  o.frame.id === 'attack.target' &&
  all.some(
    (x) =>
      x.tree === o.tree &&
      x.frame.predicate === 'recruitment' &&
      x.heads.get('recruit')?.some((head) => o.heads.get('target')?.includes(head)),
  )

/** "the abduction of two aides, who were seized on a road and held in a forest": the law did neither. */
const isHeldByKidnappers = (o: Occurrence, all: readonly Occurrence[]): boolean => {
  if (!/^(?:arrest|detention)$/.test(o.frame.predicate) || o.roles.has('authority') || o.roles.has('offence'))
    return false
  const held = [...names(o, 'suspect'), ...names(o, 'person')]
  return all.some(
    (x) =>
      x.tree === o.tree &&
      x.frame.predicate === 'attack' &&
      // "seized at a trade fair": what is a kidnapping only because of a plot told elsewhere may be the law's doing.
      x.frame.embedded !== true &&
      x.roles.get('method')?.[0].value === 'kidnapping' &&
      held.length > 0 &&
      held.every((n) => names(x, 'target').includes(n)),
  )
}

/** "The service had followed the pair for weeks before arresting them": whoever makes the arrest spied on nobody. */
const isWatchedByTheLaw = (o: Occurrence, all: readonly Occurrence[]): boolean => {
  const agents = o.frame.predicate === 'espionage' ? names(o, 'agent') : []
  return (
    agents.length > 0 &&
    all.some(
      (x) =>
        x.tree === o.tree && x.frame.predicate === 'arrest' && agents.every((n) => names(x, 'authority').includes(n)),
    )
  )
}
const BY_MEANS: ReadonlySet<string> = new Set([
  'attack.blast',
  'attack.device',
  'attack.deadly',
  'attack.killed-in',
  'attack.of-somebody',
])

export function infer(r: Reading, all: readonly Occurrence[]): readonly Occurrence[] {
  const told = all.filter((o) => !isToldBySum(o, all) && !isBetterTold(o, all) && !isHow(o, all))
  return partInDeed(accused(sentOn(paidOnce(withGoods(r, withSum(told))))))
}

/** Why a deed has the target of another. */
export const TAKEN_UP = 'the deed spoken of before'
/** How many sentences back a deed may have been spoken of. */
const NEAR = 4
const COMMISSIONS: ReadonlySet<string> = new Set(['tasking.hire', 'tasking', 'payment.hire'])
/** Nouns that take up a deed, each with the methods of what it may take up; nothing where any will do. */
const DEED_NOUNS: ReadonlyMap<string, RegExp | undefined> = new Map([
  ...['killing', 'murder', 'assassination', 'poisoning'].map(
    (noun) => [noun, /^(?:assassination|shooting|assault)$/] as const,
  ),
  ...['bombing', 'explosion', 'blast'].map((noun) => [noun, /^bombing$/] as const),
  ...['kidnapping', 'abduction'].map((noun) => [noun, /^kidnapping$/] as const),
  ...['arson', 'fire', 'blaze', 'firebombing'].map((noun) => [noun, /^arson$/] as const),
  ...['shooting', 'stabbing', 'beating', 'assault'].map(
    (noun) => [noun, /^(?:shooting|assault|assassination)$/] as const,
  ),
  ...['sabotage', 'derailment'].map((noun) => [noun, /^(?:sabotage|bombing)$/] as const),
  ...['attack', 'plot'].map((noun) => [noun, undefined] as const),
])

/**
 * What a deed is when it is taken up without being named again: "He was on a mission to kill Alavi. He had been hired
 * for 30,000 dollars" says what for, and "the killing" says of whom.
 */
export function takeUpDeeds(r: Reading, found: readonly Occurrence[]): readonly Occurrence[] {
  const told: Told[] = []
  return found.flatMap((o) => {
    let made = o
    const near = told.findLast(
      (d) => d.onSomebody && o.tree !== d.o.tree && o.tree.sentence.index - d.o.tree.sentence.index <= NEAR,
    )
    if (near && COMMISSIONS.has(o.frame.id)) {
      const role: Role = o.frame.predicate === 'tasking' ? 'task' : 'purpose'
      const at = phraseSpan(near.o.tree, near.o.word)
      const isSaid = found.some(
        (x) => x.tree === o.tree && x.word === o.word && x.frame.predicate === o.frame.predicate && x.roles.has(role),
      )
      if (!isSaid && at) {
        const filler: Filler = { at: quote(r.analysis.text, at), type: 'Phrase' }
        made = {
          ...o,
          roles: new Map([...o.roles, [role, [filler]]]),
          reasons: [...o.reasons, { why: 'role', role, path: TAKEN_UP, at: filler.at }],
        }
      }
    }
    const meant = o.frame.predicate === 'attack' && !o.roles.has('target') ? takenUp(o, told) : undefined
    if (meant) {
      const reasons = meant.map((f) => ({
        why: 'role' as const,
        role: 'target' as Role,
        path: TAKEN_UP,
        at: f.at,
      }))
      made = {
        ...made,
        roles: new Map([...made.roles, ['target' as Role, meant]]),
        reasons: [...made.reasons, ...reasons],
      }
    }
    const target = made.roles.get('target')
    if (made.frame.predicate === 'attack' && target)
      told.push({ o: made, target, onSomebody: target.some((f) => f.type === 'Person') })
    return made.frame.id === 'attack.happened' && !target ? [] : [made]
  })
}

interface Told {
  readonly o: Occurrence
  readonly target: NonEmpty<Filler>
  /** Whether it was done to a person: whoever is hired is hired for such a deed. */
  readonly onSomebody: boolean
}

/**
 * "the killing", "the fire": whom or what a deed struck that was spoken of before, in the last sentences or, where the text
 * tells of one such deed only, anywhere. "The Riga bombing" is one by its own name.
 */
function takenUp({ tree: t, word: at }: Occurrence, told: readonly Told[]): NonEmpty<Filler> | undefined {
  // "the attack happened on 11 October"
  const word = isVerb(t, at) ? (childWith(t, at, 'nsubj', 'nsubj:pass') ?? at) : at
  const noun = lemmaOf(t, word)
  const isDefinite = childrenOf(t, word).some((c) => /^(?:the|this|that)$/i.test(t.words[c]?.text ?? ''))
  const hasName = childrenOf(t, word).some((c) => c < word && t.words[c]?.upos === 'PROPN')
  if (!DEED_NOUNS.has(noun) || !isDefinite || hasName || t.words[word]?.xpos === 'NNS') return undefined
  const methods = DEED_NOUNS.get(noun)
  const fitting = told.filter(
    (d) => d.o.tree !== t && (methods?.test(d.o.roles.get('method')?.[0].value ?? '') ?? true),
  )
  // "damaging a car": what a blast did beside is not what the attack was on.
  const last = fitting.findLast((d) => !BESIDE.test(d.o.frame.id)) ?? fitting.at(-1)
  if (!last) return undefined
  const isNear = t.sentence.index - last.o.tree.sentence.index <= NEAR
  const isOnly = new Set(fitting.map((d) => d.target.map((f) => f.name).join())).size === 1
  return isNear || isOnly ? last.target : undefined
}
const BESIDE = /^attack\.(?:device|blast|flames|went-off)$/
