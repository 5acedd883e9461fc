// A first, quick tree without relations, read from right to left. The parser proper reads from left to right and looks
// at this tree before each step, so that it knows what comes far ahead; the two directions err in different places
// (stacking after Nivre and McDonald 2008).
import type { ChoiceModel } from '../weights-choice.ts'
import { mix, spread } from '../weights-linear.ts'
import { decide, type Plain } from './decide.ts'
import { inputRoom, lookAhead, type ParseInput } from './parse-input.ts'
import { attach, done, onlyStep, type ParseState, reset, SHIFT, shift } from './parser-state.ts'

export const GUIDE_FEATURES = 112
/** Settles most choices, as all features would. */
const GUIDE_PLAIN: Plain = { first: 28, lead: 6000 }

/** The same sentence from its last word to its first; the guide does not look at the classes of words. */
export function mirrored(input: ParseInput, room = inputRoom(input.n)): ParseInput {
  const { n } = input
  room.n = n
  const turn = (from: Int32Array, to: Int32Array): void => {
    for (let i = 0; i < n; i++) to[i] = from[n - 1 - i]!
    to[n] = from[n]!
  }
  turn(input.word, room.word)
  turn(input.tag, room.tag)
  turn(input.coarse, room.coarse)
  turn(input.other, room.other)
  turn(input.field, room.field)
  for (let i = 0; i < n; i++) room.kind[i] = input.kind[n - 1 - i]!
  lookAhead(room)
  return room
}

/** Heads in the order of the text from heads in the mirror; `n` stays the root. */
export function unmirrored(head: Int32Array, n: number, out: Int32Array): void {
  for (let i = 0; i < n; i++) {
    const h = head[n - 1 - i]!
    out[i] = h === n ? n : n - 1 - h
  }
}

/** Writes to `out` the head that the guide gives to each word; `mirror`, `state`, `features` and `scores` are room to work in. */
export function guide(
  model: ChoiceModel,
  input: ParseInput,
  mirror: ParseInput,
  state: ParseState,
  features: Int32Array,
  scores: Int32Array,
  out: Int32Array,
): void {
  const back = mirrored(input, mirror)
  reset(state, back.n, back.kind)
  while (!done(state)) {
    const step =
      onlyStep(state) ?? decide(model, features, guideFeatures(back, state, features), state, scores, GUIDE_PLAIN)
    if (step === SHIFT) shift(state)
    else attach(state, step, 0)
  }
  unmirrored(state.head, back.n, out)
}

const at = (a: Int32Array, i: number): number => (i < 0 ? -7 : a[i]!)
const closeness = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7)

/** Words, tags and children at the top of the stack and ahead, without relations. */
export function guideFeatures(input: ParseInput, s: ParseState, out: Int32Array): number {
  const { word, tag, coarse, other, field, ahead, n: size } = input
  const { stack, depth, next: b0 } = s
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b1 = b0 + 1 <= size ? b0 + 1 : -1
  const b2 = b0 + 2 <= size ? b0 + 2 : -1
  const s0t = tag[s0]!
  const s1t = at(tag, s1)
  const s2t = at(tag, s2)
  const b0t = tag[b0]!
  const b1t = at(tag, b1)
  const b2t = at(tag, b2)
  const b3t = b0 + 3 <= size ? tag[b0 + 3]! : -7
  const s0w = word[s0]!
  const s1w = at(word, s1)
  const b0w = word[b0]!
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const b0wt = mix(b0w, b0t)
  const b1wt = mix(at(word, b1), b1t)
  const tt = mix(s0t, b0t)
  const st = mix(s1t, s0t)
  const stb = mix(st, b0t)
  const s0lt = at(tag, s.left1[s0]!)
  const s0rt = at(tag, s.right1[s0]!)
  const s1rt = s1 < 0 ? -7 : at(tag, s.right1[s1]!)
  const s1lt = s1 < 0 ? -7 : at(tag, s.left1[s1]!)
  const b0lt = at(tag, s.left1[b0]!)
  const near = closeness(b0 - s0)
  const span = s1 < 0 ? 0 : closeness(s0 - s1)
  const verb = ahead.verb[b0]!
  const mark = ahead.mark[b0]!
  const verbFirst = mix(tag[verb]!, verb < mark ? 1 : 0)
  const before = b0 > 0 ? tag[b0 - 1]! : -7
  // The word that opens the phrase at the top, which in the mirror comes last: "with" of "ate it with a fork"
  const open = s.right1[s0]!
  const opens = at(word, open)
  let n = 0
  out[n++] = mix(202, s0t)
  out[n++] = mix(206, b1wt)
  out[n++] = mix(208, mix(s0wt, b0t))
  out[n++] = mix(209, mix(s0t, b0wt))
  out[n++] = mix(214, mix(s1t, s0wt))
  out[n++] = mix(216, mix(b0t, b1t))
  out[n++] = mix(217, mix(s1t, b0wt))
  out[n++] = mix(219, mix(coarse[s0]!, coarse[b0]!))
  out[n++] = mix(220, mix(at(coarse, s1), mix(coarse[s0]!, coarse[b0]!)))
  out[n++] = mix(221, mix(tt, b1t))
  out[n++] = mix(222, mix(tt, mix(b1t, b2t)))
  out[n++] = mix(230, mix(b0t, mix(b1t, mix(b2t, b3t))))
  out[n++] = mix(232, mix(tt, s0rt))
  out[n++] = mix(233, mix(tt, b0lt))
  out[n++] = mix(237, mix(st, s1lt))
  out[n++] = mix(238, mix(s0wt, mix(s0lt, s0rt)))
  out[n++] = mix(239, mix(b0wt, b0lt))
  out[n++] = mix(243, mix(near, s0wt))
  out[n++] = mix(249, mix(tt, mix(tag[verb]!, closeness(verb - b0))))
  out[n++] = mix(252, mix(stb, ahead.finite[b0]!))
  out[n++] = mix(302, mix(s0t, mix(s0rt, at(tag, s.right2[s0]!))))
  out[n++] = mix(304, mix(s1t, mix(s1rt, s1 < 0 ? -7 : at(tag, s.right2[s1]!))))
  out[n++] = mix(307, mix(b0t, s.leftSet[b0]!))
  out[n++] = mix(310, mix(st, mix(s0lt, s1rt)))
  out[n++] = mix(319, mix(st, mix(s1 < 0 ? -7 : at(word, s.right1[s1]!), opens)))
  out[n++] = mix(321, mix(tt, mix(opens, near)))
  out[n++] = mix(325, mix(s0t, mix(at(word, s.left1[s0]!), b0w)))
  out[n++] = mix(328, mix(stb, before))
  out[n++] = mix(204, b0t)
  out[n++] = mix(205, s1wt)
  out[n++] = mix(240, mix(tt, mix(s.rights[s0]!, s.lefts[s0]!)))
  out[n++] = mix(248, mix(st, b1wt))
  out[n++] = mix(251, mix(s0wt, mix(ahead.finite[b0]!, verbFirst)))
  out[n++] = mix(253, mix(tt, mix(word[mark]!, closeness(mark - b0))))
  out[n++] = mix(301, mix(s0t, mix(s0lt, at(tag, s.left2[s0]!))))
  out[n++] = mix(303, mix(b0t, mix(b0lt, at(tag, s.left2[b0]!))))
  out[n++] = mix(305, mix(s0t, s.leftSet[s0]!))
  out[n++] = mix(306, mix(s0t, s.rightSet[s0]!))
  out[n++] = mix(308, mix(s1t, s1 < 0 ? 0 : s.rightSet[s1]!))
  out[n++] = mix(309, mix(tt, mix(s0rt, b0lt)))
  out[n++] = mix(313, s0w)
  out[n++] = mix(314, b0w)
  out[n++] = mix(315, b1t)
  out[n++] = mix(317, mix(at(word, s2), s2t))
  out[n++] = mix(327, mix(tt, before))
  out[n++] = 2
  out[n++] = mix(201, s0wt)
  out[n++] = mix(203, b0wt)
  out[n++] = mix(207, mix(s0wt, b0wt))
  out[n++] = mix(210, mix(s0w, b0w))
  out[n++] = mix(211, tt)
  out[n++] = mix(212, mix(s1wt, s0wt))
  out[n++] = mix(213, mix(s1wt, s0t))
  out[n++] = mix(215, st)
  out[n++] = mix(218, mix(s1wt, b0t))
  out[n++] = mix(223, stb)
  out[n++] = mix(224, mix(s2t, stb))
  out[n++] = mix(225, mix(stb, b1t))
  out[n++] = mix(226, mix(s0wt, mix(b0t, b1t)))
  out[n++] = mix(227, mix(st, b0wt))
  out[n++] = mix(228, mix(s1t, mix(s0wt, b0t)))
  out[n++] = mix(229, mix(s1wt, tt))
  out[n++] = mix(231, mix(tt, s0lt))
  out[n++] = mix(234, mix(st, s0lt))
  out[n++] = mix(235, mix(st, s0rt))
  out[n++] = mix(236, mix(st, s1rt))
  out[n++] = mix(241, mix(tt, mix(s.lefts[b0]!, b0lt)))
  out[n++] = mix(242, mix(near, tt))
  out[n++] = mix(244, mix(near, b0wt))
  out[n++] = mix(245, mix(span, st))
  out[n++] = mix(246, mix(span, mix(s0wt, s1t)))
  out[n++] = mix(247, mix(b1wt, tt))
  out[n++] = mix(250, mix(stb, verbFirst))
  out[n++] = mix(254, mix(stb, mix(word[mark]!, s1w)))
  out[n++] = mix(255, mix(tt, mix(at(word, s.left1[s0]!), s0lt)))
  out[n++] = mix(256, mix(tt, mix(at(word, s.left1[b0]!), b0lt)))
  if (open >= 0) {
    out[n++] = mix(257, mix(s0t, mix(opens, b0t)))
    out[n++] = mix(258, mix(b0w, opens))
    out[n++] = mix(259, mix(st, opens))
    out[n++] = mix(260, mix(b0t, mix(b1t, opens)))
    out[n++] = mix(261, mix(field[s0]!, mix(opens, field[b0]!)))
  }
  const s0f = field[s0]!
  const b0f = field[b0]!
  if (s0f !== 0) {
    out[n++] = mix(262, mix(s0f, b0t))
    out[n++] = mix(263, mix(s0f, b0w))
    if (b0f !== 0) out[n++] = mix(264, mix(s0f, b0f))
  }
  if (b0f !== 0) {
    out[n++] = mix(265, mix(s0t, b0f))
    out[n++] = mix(266, mix(s0w, b0f))
    out[n++] = mix(267, mix(st, b0f))
  }
  if (other[s0]! !== 0) {
    out[n++] = mix(268, mix(s0t, other[s0]!))
    out[n++] = mix(269, mix(other[s0]!, b0t))
  }
  if (other[b0]! !== 0) {
    out[n++] = mix(270, mix(b0t, other[b0]!))
    out[n++] = mix(271, mix(s0t, other[b0]!))
  }
  // Second children, and how many there are
  // Words
  out[n++] = mix(311, mix(s0w, mix(b0t, b1t)))
  out[n++] = mix(312, mix(b0w, mix(s0t, s1t)))
  out[n++] = mix(316, mix(at(word, b2), b2t))
  out[n++] = mix(318, mix(s0rt, mix(opens, s1wt)))
  out[n++] = mix(320, mix(near, mix(span, stb)))
  out[n++] = mix(322, mix(b0wt, mix(opens, s0t)))
  out[n++] = mix(323, mix(s0wt, mix(opens, b0t)))
  out[n++] = mix(324, mix(b0t, mix(at(word, s.left1[b0]!), s0w)))
  out[n++] = mix(326, mix(s1wt, mix(s0w, opens)))
  return spread(out, n)
}
