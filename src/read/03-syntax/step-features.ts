// What the parser looks at before each step: the words at the top of the stack and ahead, their children so far, their
// distance (Zhang and Nivre 2011, fitted to arc-hybrid), and what the rest of the sentence still holds.
import { mix, spread } from '../weights-linear.ts'
import type { Plain } from './decide.ts'
import type { ParseInput } from './parse-input.ts'
import type { ParseState } from './parser-state.ts'

export const STEP_FEATURES = 160
/** Settles most choices, as all features would. */
export const STEP_PLAIN: Plain = { first: 24, lead: 7000 }

const closeness = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7)

const at = (a: Int32Array, i: number): number => (i < 0 ? -7 : a[i]!)

/** Writes the features of the state to `out` and says how many there are. */
export function stepFeatures(input: ParseInput, guided: Int32Array, s: ParseState, out: Int32Array): number {
  const { word, tag, coarse, other, field, ahead, n: size } = input
  const { stack, depth, next } = s
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = next
  const b1 = next + 1 <= size ? next + 1 : -1
  const b2 = next + 2 <= size ? next + 2 : -1
  const s0w = word[s0]!
  const s0t = tag[s0]!
  const s0c = coarse[s0]!
  const s1w = at(word, s1)
  const s1t = at(tag, s1)
  const s1c = at(coarse, s1)
  const s2w = at(word, s2)
  const s2t = at(tag, s2)
  const b0w = word[b0]!
  const b0t = tag[b0]!
  const b0c = coarse[b0]!
  const b1w = at(word, b1)
  const b1t = at(tag, b1)
  const b2w = at(word, b2)
  const b2t = at(tag, b2)
  const b3t = next + 3 <= size ? tag[next + 3]! : -7
  const p1t = next > 0 ? tag[next - 1]! : -7
  const s0l = s.left1[s0]!
  const s0l2 = s.left2[s0]!
  const s0r = s.right1[s0]!
  const s0r2 = s.right2[s0]!
  const s1l = s1 < 0 ? -1 : s.left1[s1]!
  const s1r = s1 < 0 ? -1 : s.right1[s1]!
  const s1r2 = s1 < 0 ? -1 : s.right2[s1]!
  const b0l = s.left1[b0]!
  const b0l2 = s.left2[b0]!
  const s0lt = at(tag, s0l)
  const s0rt = at(tag, s0r)
  const s1rt = at(tag, s1r)
  const s1lt = at(tag, s1l)
  const b0lt = at(tag, b0l)
  const s0lr = at(s.relation, s0l)
  const s0rr = at(s.relation, s0r)
  const s1lr = at(s.relation, s1l)
  const s1rr = at(s.relation, s1r)
  const b0lr = at(s.relation, b0l)
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const b0wt = mix(b0w, b0t)
  const b1wt = mix(b1w, b1t)
  const tt = mix(s0t, b0t)
  const st = mix(s1t, s0t)
  const near = closeness(b0 - s0)
  const span = s1 < 0 ? 0 : closeness(s0 - s1)
  const topGoes = direction(guided[s0]!, s0, s1, b0)
  const nextGoes = direction(guided[b0]!, s0, s1, b0)
  const belowGoes = s1 < 0 ? 9 : direction(guided[s1]!, s0, s1, b0)
  let waiting = 0
  for (let i = b0; i < size && i < b0 + 12; i++) if (guided[i] === s0) waiting++
  if (waiting > 2) waiting = 2
  const says = mix(topGoes, waiting)
  const saysAll = mix(says, nextGoes)
  let n = 0
  out[n++] = mix(2, s0t)
  out[n++] = mix(3, s0w)
  out[n++] = mix(4, s1wt)
  out[n++] = mix(7, b0wt)
  out[n++] = mix(8, b0t)
  out[n++] = mix(27, mix(b0t, b1t))
  out[n++] = mix(33, mix(s0c, b0c))
  out[n++] = mix(34, mix(s1c, mix(s0c, b0c)))
  out[n++] = mix(35, mix(tt, b1t))
  out[n++] = mix(50, mix(s0t, mix(b0t, b0lt)))
  out[n++] = mix(61, mix(at(word, b0l), b0lr))
  out[n++] = mix(63, mix(s0t, mix(s0lr, at(s.relation, s0l2))))
  out[n++] = mix(64, mix(s0t, mix(s0rr, at(s.relation, s0r2))))
  out[n++] = mix(66, mix(b0t, mix(b0lr, at(s.relation, b0l2))))
  out[n++] = mix(73, mix(b0t, s.leftSet[b0]!))
  out[n++] = mix(77, mix(tt, mix(s0lr, b0lr)))
  out[n++] = mix(79, mix(near, s0wt))
  out[n++] = mix(100, says)
  out[n++] = mix(101, saysAll)
  out[n++] = mix(102, mix(saysAll, belowGoes))
  out[n++] = mix(107, mix(says, s0wt))
  out[n++] = mix(109, mix(says, mix(near, span)))
  out[n++] = mix(110, mix(saysAll, mix(s0c, b0c)))
  out[n++] = mix(111, mix(says, mix(s0rr, b0lr)))
  out[n++] = mix(9, b0w)
  out[n++] = mix(11, b1t)
  out[n++] = mix(48, mix(s0t, mix(s0lt, b0t)))
  out[n++] = mix(70, mix(s0t, s.rightSet[s0]!))
  out[n++] = 1
  // One word
  out[n++] = mix(1, s0wt)
  out[n++] = mix(5, s1t)
  out[n++] = mix(6, s1w)
  out[n++] = mix(10, b1wt)
  out[n++] = mix(12, b1w)
  out[n++] = mix(13, mix(b2w, b2t))
  out[n++] = mix(14, b2t)
  out[n++] = mix(15, s2t)
  out[n++] = mix(16, mix(s2w, s2t))
  // Two words
  out[n++] = mix(26, st)
  out[n++] = mix(28, mix(b0wt, b1t))
  out[n++] = mix(31, mix(s1wt, b0t))
  out[n++] = mix(32, mix(s1t, b0t))
  // Three and four words
  out[n++] = mix(44, mix(b0t, mix(b1t, b2t)))
  out[n++] = mix(45, mix(b1t, mix(b2t, b3t)))
  // Children
  out[n++] = mix(49, mix(s0t, mix(s0rt, b0t)))
  out[n++] = mix(51, mix(st, s0lt))
  out[n++] = mix(52, mix(st, s0rt))
  out[n++] = mix(53, mix(st, s1rt))
  out[n++] = mix(54, mix(st, s1lt))
  out[n++] = mix(58, mix(b0lr, b0wt))
  out[n++] = mix(59, mix(at(word, s0l), s0lr))
  out[n++] = mix(60, mix(at(word, s0r), s0rr))
  out[n++] = mix(62, mix(at(word, s1r), s1rr))
  out[n++] = mix(65, mix(s1t, mix(s1rr, at(s.relation, s1r2))))
  // What the children are, and how many
  out[n++] = mix(69, mix(s0t, s.leftSet[s0]!))
  out[n++] = mix(71, mix(s1t, s1 < 0 ? 0 : s.rightSet[s1]!))
  out[n++] = mix(74, mix(b0wt, s.leftSet[b0]!))
  out[n++] = mix(75, mix(st, mix(s0lr, s0rr)))
  out[n++] = mix(76, mix(st, mix(s1lr, s1rr)))
  // Distances
  out[n++] = mix(78, mix(near, tt))
  out[n++] = mix(80, mix(near, b0wt))
  out[n++] = mix(81, mix(span, st))
  out[n++] = mix(82, mix(span, s0wt))
  out[n++] = mix(83, mix(span, s1wt))
  out[n++] = mix(85, mix(p1t, tt))
  // What is still to come
  const verb = ahead.verb[b0]!
  const mark = ahead.mark[b0]!
  const finite = ahead.finite[b0]!
  const markW = word[mark]!
  out[n++] = mix(91, mix(tt, mix(tag[verb]!, verb < mark ? 1 : 0)))
  out[n++] = mix(92, mix(s0wt, mix(finite, verb < mark ? 1 : 0)))
  out[n++] = mix(93, mix(st, mix(b0t, finite)))
  out[n++] = mix(96, mix(tt, mix(markW, closeness(mark - b0))))
  // What the guide says of them
  out[n++] = mix(105, mix(says, st))
  out[n++] = mix(108, mix(says, b0wt))
  out[n++] = mix(112, mix(topGoes, guided[s0]! < 0 ? 0 : mix(tag[guided[s0]!]!, s0t)))
  // The words that open a phrase decide where it hangs: "with" of "ate it with a fork", "and" of "men and women"
  if (b0l >= 0) {
    const opens = word[b0l]!
    out[n++] = mix(113, mix(s0t, mix(opens, b0t)))
    out[n++] = mix(114, mix(s0w, opens))
  }
  if (s0l >= 0) {
    const opens = word[s0l]!
    out[n++] = mix(118, mix(s1t, mix(opens, s0t)))
    out[n++] = mix(120, mix(s2t, mix(s1t, opens)))
  }
  // Tags in doubt
  const s0o = other[s0]!
  if (s0o !== 0) {
    out[n++] = mix(122, mix(s0t, s0o))
  }
  const b0o = other[b0]!
  if (b0o !== 0) {
    out[n++] = mix(126, mix(b0t, b0o))
    out[n++] = mix(127, mix(s0t, b0o))
  }
  // Fields of meaning
  const s0f = field[s0]!
  const b0f = field[b0]!
  const s1f = s1 < 0 ? 0 : field[s1]!
  if (s0f !== 0) {
    out[n++] = mix(131, mix(s0f, b0t))
    if (b0f !== 0) out[n++] = mix(135, mix(s0f, b0f))
  }
  if (b0f !== 0) {
    out[n++] = mix(136, mix(s0t, b0f))
  }
  if (s1f !== 0) {
    if (s0f !== 0) out[n++] = mix(141, mix(s1f, s0f))
  }
  return spread(out, n)
}

/** Where the guide hangs a word, seen from the state: under the next word, the top, the one below, or further off. */
const direction = (head: number, s0: number, s1: number, b0: number): number =>
  head === b0 ? 1 : head === s0 ? 2 : head === s1 ? 3 : head > b0 ? 4 : head < s1 ? 5 : 6
