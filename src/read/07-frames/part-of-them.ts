// Somebody named by a number or a share of others: "three of the men", "none of them", "one of the foundation's schools".
import type { Filler } from '../../model/claim.ts'
import { quote, span } from '../../model/span.ts'
import type { FillerClass } from '../frames/schema.ts'
import { childrenWith, headOf, isPassive, isVerb, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

/** "Three of the men", "none of them", and a bare "two" or "none" of which something is said in the passive. */
export function partOfThem(
  r: Reading,
  t: Tree,
  head: number,
  find: (head: number, classes: readonly FillerClass[]) => Filler | undefined,
): (Filler & { readonly type: 'Person' | 'Group' | 'Organization' }) | undefined {
  const w = t.words[head]
  const isMany = w !== undefined && MANY.has(w.text.toLowerCase())
  // "a man has been charged and another is being sought"
  if (w && /^another$/i.test(w.text) && relOf(t, head) === 'nsubj:pass' && OF_PEOPLE.has(lemmaOf(t, headOf(t, head))))
    return { at: quote(r.analysis.text, w), name: w.text, type: 'Person' }
  if (!w || !(isMany || w.upos === 'NUM' || SOME.has(w.text.toLowerCase()))) return undefined
  // "files charges against five"
  const isStruck =
    (relOf(t, head) === 'obj' && STRIKES.has(lemmaOf(t, headOf(t, head)))) || prepositionOf(t, head) === 'against'
  const first = childrenWith(t, head, 'nmod').find((c) => prepositionOf(t, c) === 'of')
  if (!isMany && !isStruck && first === undefined && r.value(t.sentence.index, head)) return undefined
  // "One of them, Tadas Grybas, was extradited"
  const who = /^one$/i.test(w.text) ? childrenWith(t, head, 'appos').find((c) => isNamedPerson(r, t, c)) : undefined
  if (who !== undefined) {
    const named = find(who, ['Person'])
    if (named?.type === 'Person') return { ...named, type: 'Person' }
  }
  // "tens of thousands of voters"
  const inMany = first !== undefined && MANY.has(t.words[first]?.text.toLowerCase() ?? '')
  const whole = inMany ? childrenWith(t, first, 'nmod').find((c) => prepositionOf(t, c) === 'of') : first
  if (whole === undefined) {
    const verb = headOf(t, head)
    const isAbout = /^nsubj/.test(relOf(t, head)) && verb >= 0 && isVerb(t, verb) && isPassive(t, verb)
    if (isStruck && /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(w.text))
      return { at: quote(r.analysis.text, w), name: w.text, type: 'Group' }
    const describes = childrenWith(t, head, 'acl').some((c) => isPassive(t, c) && DEALT_WITH.has(lemmaOf(t, c)))
    if (!(isAbout || describes) || !/^(?:two|three|four|five|six|seven|eight|nine|ten|none|both)$/i.test(w.text))
      return undefined
    return { at: quote(r.analysis.text, w), name: w.text, type: 'Group' }
  }
  // "one of the three", where nobody else can be meant
  const isCount =
    whole > head && t.words[whole]?.upos === 'NUM' && /^(?:the|these|those)$/i.test(t.words[whole - 1]?.text ?? '')
  if (isCount) {
    const at = quote(r.analysis.text, span(w.start, t.words[whole]?.end ?? w.end))
    return { at, name: at.quote, type: /^one$/i.test(w.text) ? 'Person' : 'Group' }
  }
  const inner = find(whole, ['Person', 'Group'])
  if (!inner && /^one$/i.test(w.text) && /S$/.test(t.words[whole]?.xpos ?? '')) {
    // "one of the foundation's schools"
    const body = find(whole, ['Organization'])
    const at = body && quote(r.analysis.text, span(w.start, Math.max(w.end, body.at.end)))
    return at && { at, name: at.quote, type: 'Organization', kind: body.kind ?? 'other' }
  }
  if (!inner || (!/S$/.test(t.words[whole]?.xpos ?? '') && inner.type !== 'Group')) return undefined
  const at = quote(r.analysis.text, span(w.start, Math.max(w.end, inner.at.end)))
  return { at, name: at.quote, type: /^one$/i.test(w.text) ? 'Person' : 'Group' }
}

const isNamedPerson = (r: Reading, t: Tree, i: number): boolean => r.name(t.sentence.index, i)?.type === 'Person'

/** "killing nine and wounding 20": of a bare number only people are meant. */
const STRIKES: ReadonlySet<string> = new Set(
  'kill wound injure hurt maim arrest detain abduct kidnap free jail acquit convict sentence charge indict expel deport sanction blacklist remand'.split(
    ' ',
  ),
)
/** What is done to people alone. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'arrest detain charge indict seek convict sentence jail acquit extradite deport expel injure wound abduct'.split(' '),
)
/** "Detectives name two wanted over the shooting" */
const DEALT_WITH: ReadonlySet<string> = new Set(
  'want arrest detain hold charge accuse suspect indict convict sentence jail'.split(' '),
)
const MANY: ReadonlySet<string> = new Set('tens dozens scores hundreds thousands millions'.split(' '))
const SOME: ReadonlySet<string> = new Set('each none some many most several all both others one'.split(' '))
