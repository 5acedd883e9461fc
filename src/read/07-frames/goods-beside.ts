// What is given beside a sum: "£4,000 and a jet ski", "a work permit and 25,000 dollars" are one payment, in money and in kind.
import type { Filler, NonEmpty } from '../../model/claim.ts'
import { quote } from '../../model/span.ts'
import { extentSpan, nounPhrase } from '../noun-phrase.ts'
import { childrenWith, childWith, firstConjunct, lemmaOf, type Tree } from '../tree.ts'
import type { Occurrence } from './match.ts'
import type { Reading } from './reading.ts'

/** The sum's claim with the goods, in place of a claim of its own for them. */
export function withGoods(r: Reading, all: readonly Occurrence[]): readonly Occurrence[] {
  const told = new Set<Occurrence>()
  const made = all.map((o) => {
    const sum = o.frame.predicate === 'payment' && !o.roles.has('benefit') ? o.heads.get('amount')?.[0] : undefined
    const goods = sum === undefined ? [] : goodsBeside(r, o.tree, sum)
    const [first, ...rest] = goods.map(
      (head): Filler => ({ at: quote(r.analysis.text, extentSpan(o.tree, nounPhrase(o.tree, head))), type: 'Phrase' }),
    )
    if (!first) return o
    const twins = all.filter(
      (x) =>
        x.word === o.word && x.frame.predicate === 'payment' && x.heads.get('benefit')?.some((h) => goods.includes(h)),
    )
    for (const x of twins) told.add(x)
    const benefit: NonEmpty<Filler> = [first, ...rest]
    return {
      ...o,
      roles: new Map([...twins.flatMap((x) => [...x.roles]), ...o.roles, ['benefit' as const, benefit]]),
      heads: new Map([...o.heads, ['benefit' as const, goods]]),
      reasons: [
        ...o.reasons,
        ...benefit.map((f) => ({ why: 'role' as const, role: 'benefit' as const, path: 'beside the sum', at: f.at })),
      ],
    }
  })
  return told.size === 0 ? made : made.filter((_, k) => !told.has(all[k] as Occurrence))
}

/** Things joined to a sum by "and": no further sum, nobody, and no word without article or number. */
function goodsBeside(r: Reading, t: Tree, sum: number): readonly number[] {
  const s = t.sentence.index
  const first = firstConjunct(t, sum)
  return [first, ...childrenWith(t, first, 'conj')].filter(
    (c) =>
      c !== sum &&
      t.words[c]?.upos === 'NOUN' &&
      r.value(s, c) === undefined &&
      // "a pair of boots" is no couple.
      (lemmaOf(t, c) === 'pair' || !/^(?:Person|Group|Organization)$/.test(r.mention(s, c)?.type ?? '')) &&
      childWith(t, c, 'det', 'nummod', 'nmod:poss') !== undefined,
  )
}
