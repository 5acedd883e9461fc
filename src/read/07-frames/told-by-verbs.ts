// What the verbs around a noun say of it: the number that it comes to, and who is blamed for the deed or had it done.
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { childrenWith, headOf, isPassive, lemmaOf, relOf } from '../tree.ts'
import { type Argument, type Grammar, lemmaWithParticle, moved } from './reach.ts'

export const toldByVerbs = (g: Grammar, i: number): readonly Argument[] => [
  ...measured(g, i),
  ...blamed(g, i),
  ...ordered(g, i),
]

/** "losses amounted to 3 million euros", "the number is put at nine", "puts the number at nine" */
function measured(g: Grammar, i: number): readonly Argument[] {
  const { tree: t } = g
  const [above, rel] = [headOf(t, i), relOf(t, i)]
  if (above < 0 || !MEASURES.has(lemmaOf(t, above))) return NONE
  const isPut = rel === 'obj' && VALUES.has(lemmaOf(t, above))
  if (!isPut && !/^nsubj/.test(rel)) return NONE
  return g
    .argumentsOf(above)
    .filter((a) => a.head !== i && (isPut ? a.slot === 'at' : MEASURED.has(a.slot)))
    .map((a) => moved(t, 'measured', a, i, 'measures'))
}

/** "the attack was blamed on Iran", "attributed the assault on X to Iran", "the fire, blamed on the service" */
function blamed(g: Grammar, i: number): readonly Argument[] {
  const { tree: t } = g
  const [above, rel] = [headOf(t, i), relOf(t, i)]
  const verbs = [
    ...(above >= 0 && (rel === 'obj' || rel === 'nsubj:pass') ? [above] : []),
    ...childrenWith(t, i, 'acl').filter((c) => isPassive(t, c)),
    // "the killing, which prosecutors attribute to Iran"
    ...childrenWith(t, i, 'acl:relcl').filter((c) =>
      childrenWith(t, c, 'obj', 'nsubj:pass').some((w) => /^(?:which|that)$/i.test(t.words[w]?.text ?? '')),
    ),
  ]
  return verbs.flatMap((v) => {
    const slot = BLAMES.get(lemmaOf(t, v))
    return slot === undefined
      ? NONE
      : g
          .argumentsOf(v)
          // "attributed the assault to Iran", wherever the tree hangs it; "blamed the attack on a bank on Iran" on Iran.
          .filter((a) => a.slot === slot && (!a.loose || (slot === 'to' && headOf(t, a.head) === i)))
          .map((a) => moved(t, 'behind', a, i, 'blamed'))
  })
}

/** "the bombing, ordered by a colonel", "an attack that had been commissioned by Iran" */
function ordered(g: Grammar, i: number): readonly Argument[] {
  const { tree: t } = g
  return childrenWith(t, i, 'acl', 'acl:relcl')
    .filter((c) => isPassive(t, c) && embeddings.find(lemmaWithParticle(t, c), 'object')?.behind === 'subject')
    .flatMap((c) => g.argumentsOf(c).filter((a) => a.slot === 'subject' && a.head !== i))
    .map((a) => moved(t, 'behind', a, i, 'ordered'))
}

const NONE: readonly Argument[] = []

const MEASURES: ReadonlySet<string> = new Set(
  `amount come stand run rise fall drop grow climb increase decrease decline double triple shrink reach exceed total average
  estimate put value be surge jump`.split(/\s+/),
)
const VALUES: ReadonlySet<string> = new Set(['put', 'estimate', 'value'])
const MEASURED: ReadonlySet<string> = new Set(['to', 'at', 'by', 'object', 'second-object', 'bare'])
const BLAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ blame: 'on', pin: 'on', attribute: 'to', ascribe: 'to', trace: 'to' }),
)
