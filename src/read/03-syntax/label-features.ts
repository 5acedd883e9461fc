// What decides the relation of an arc once head and child are known: the two words, the child's own children (a
// preposition, a conjunction, a copula), what the head already has, and the words around both.
import { mix, spread } from '../weights-linear.ts'
import type { ParseInput } from './parse-input.ts'
import type { ParseState } from './parser-state.ts'

export const LABEL_FEATURES = 64

const at = (a: Int32Array, i: number): number => (i < 0 ? -7 : a[i]!)
const closeness = (d: number): number => (d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6)

/** What many an arc's relation follows from alone: the child with its tag, on which side of which part of speech. */
export const arcKey = ({ word, tag, coarse }: ParseInput, head: number, child: number): number =>
  mix(mix(word[child]!, tag[child]!), mix(coarse[head]!, child < head ? 1 : 2))

export function labelFeatures(
  input: ParseInput,
  guided: Int32Array,
  s: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { word, tag, coarse, other, field, alike, ahead, n: size } = input
  const side = child < head ? 1 : 2
  const hw = word[head]!
  const ht = mix(tag[head]!, side)
  const cw = word[child]!
  const ct = tag[child]!
  const hc = mix(coarse[head]!, side)
  const l = s.left1[child]!
  const l2 = s.left2[child]!
  const r = s.right1[child]!
  const lr = at(s.relation, l)
  const lw = at(word, l)
  const rr = at(s.relation, r)
  const set = s.leftSet[child]!
  const far = closeness(Math.abs(head - child))
  const hs = side === 1 ? s.leftSet[head]! : s.rightSet[head]!
  const hother = side === 1 ? 0 : s.leftSet[head]!
  const sib = side === 1 ? s.left1[head]! : s.right1[head]!
  const before = at(tag, child - 1)
  const after = child + 1 <= size ? tag[child + 1]! : -7
  const hbefore = at(tag, head - 1)
  const hafter = head + 1 <= size ? tag[head + 1]! : -7
  const both = mix(ht, ct)
  const mark = ahead.mark[Math.min(head, child)]! < Math.max(head, child) ? 1 : 0
  let n = 0
  out[n++] = mix(501, both)
  out[n++] = mix(502, mix(ht, cw))
  out[n++] = mix(503, mix(mix(hw, side), ct))
  out[n++] = mix(504, mix(mix(hw, side), cw))
  out[n++] = mix(505, mix(cw, side))
  out[n++] = mix(506, mix(ct, side))
  out[n++] = mix(507, mix(hw, side))
  out[n++] = mix(508, mix(both, far))
  out[n++] = mix(509, mix(both, mark))
  out[n++] = mix(510, mix(both, lr))
  out[n++] = mix(511, mix(both, lw))
  out[n++] = mix(512, mix(hw, mix(lw, ct)))
  out[n++] = mix(513, mix(both, set))
  out[n++] = mix(514, mix(hc, mix(lw, cw)))
  out[n++] = mix(515, mix(both, rr))
  out[n++] = mix(516, mix(both, hs))
  out[n++] = mix(517, mix(ht, mix(cw, hs)))
  out[n++] = mix(518, mix(hw, mix(ct, hs)))
  out[n++] = mix(519, mix(both, hother))
  out[n++] = mix(520, mix(both, mix(at(tag, sib), at(s.relation, sib))))
  out[n++] = mix(521, mix(both, before))
  out[n++] = mix(522, mix(both, after))
  out[n++] = mix(523, mix(both, hbefore))
  out[n++] = mix(524, mix(both, hafter))
  out[n++] = mix(525, mix(mix(cw, side), before))
  out[n++] = mix(526, mix(mix(cw, side), after))
  out[n++] = mix(527, mix(hc, mix(coarse[child]!, at(word, child - 1))))
  out[n++] = mix(528, mix(hc, mix(coarse[child]!, child + 1 <= size ? word[child + 1]! : -7)))
  out[n++] = mix(529, mix(hc, mix(lw, mix(lr, coarse[child]!))))
  out[n++] = mix(530, mix(both, mix(at(s.relation, l2), lr)))
  out[n++] = mix(531, mix(both, at(word, l2)))
  out[n++] = mix(532, mix(ct, mix(at(word, r), side)))
  out[n++] = mix(533, mix(hc, coarse[child]!))
  out[n++] = mix(534, mix(hw, mix(at(word, sib), ct)))
  out[n++] = mix(535, mix(both, tag[ahead.verb[Math.min(head, child) + 1]!]!))
  out[n++] = mix(536, mix(both, mix(mark, set)))
  out[n++] = mix(537, mix(cw, mix(lw, side)))
  // How many children the guide sees for the child on its right: a clause or a bare noun.
  let below = 0
  for (let i = child + 1; i < size && i < child + 12; i++) if (guided[i] === child) below++
  out[n++] = mix(538, mix(both, mix(below > 2 ? 2 : below, guided[child] === head ? 1 : 0)))
  const cf = field[child]!
  const hf = field[head]!
  if (cf !== 0) {
    const cfs = mix(cf, side)
    out[n++] = mix(539, mix(both, cf))
    out[n++] = mix(540, mix(hw, cfs))
    out[n++] = mix(541, mix(lw, cfs))
    out[n++] = mix(542, mix(hc, mix(lw, cf)))
    if (hf !== 0) out[n++] = mix(543, mix(hf, cfs))
  }
  if (hf !== 0) {
    out[n++] = mix(544, mix(both, hf))
    out[n++] = mix(545, mix(cw, mix(hf, side)))
    out[n++] = mix(546, mix(hf, mix(lw, mix(ct, side))))
  }
  const co = other[child]!
  if (co !== 0) {
    out[n++] = mix(547, mix(both, co))
    out[n++] = mix(548, mix(ht, co))
    out[n++] = mix(549, mix(cw, mix(co, side)))
  }
  const ho = other[head]!
  if (ho !== 0) {
    out[n++] = mix(550, mix(both, ho))
    out[n++] = mix(551, mix(ho, mix(cw, side)))
  }
  const cm = mix(alike[child]!, side)
  const hm = mix(alike[head]!, side)
  out[n++] = mix(552, mix(both, cm))
  out[n++] = mix(553, mix(both, hm))
  out[n++] = mix(554, mix(lw, cm))
  out[n++] = mix(555, mix(hm, mix(lw, ct)))
  return spread(out, n)
}
