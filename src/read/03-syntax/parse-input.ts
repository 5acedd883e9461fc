// The words of one sentence as the parser sees them: hashes of form and tag, and what lies ahead of each place, which a
// parser that never looks back has to know before it decides ("The man arrested in Crete was …").
import { hashText } from '../weights-linear.ts'
import type { Tag, Tagged } from './tagger.ts'
import type { WordShape } from './word-shape.ts'

/** Cell `n` of every column is the root; columns may be longer. */
export interface ParseInput {
  n: number
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly coarse: Int32Array
  /** The next best tag where the tagger was in doubt, else 0. */
  readonly other: Int32Array
  /** The field that the word list gives to a noun or a verb, else 0. */
  readonly field: Int32Array
  /** The middle class of the word. */
  readonly alike: Int32Array
  /** Bits that say what kind of word it is. */
  readonly kind: Uint8Array
  readonly ahead: Lookahead
}

/** For each place the next word of a kind at or after it, `n` when there is none. */
export interface Lookahead {
  readonly verb: Int32Array
  readonly mark: Int32Array
  /** How many finite verbs are left, up to three. */
  readonly finite: Int32Array
}

/** What is needed of the tag set: hashes, and which tags are verbs, nouns, marks and finite verbs (bits of `kind`). */
export interface TagKinds {
  readonly hash: Int32Array
  readonly coarse: Int32Array
  readonly kind: Uint8Array
}

const VERB = 1
export const NOUN = 2
const MARK = 4
const FINITE = 8
/** Marks of punctuation have no children. */
export const CHILDLESS = 16

export function tagKinds(tags: readonly Tag[]): TagKinds {
  return {
    hash: Int32Array.from(tags, (t) => hashText(`${t.upos} ${t.xpos}`)),
    coarse: Int32Array.from(tags, (t) => hashText(t.upos)),
    kind: Uint8Array.from(
      tags,
      ({ upos, xpos }) =>
        (upos === 'VERB' || upos === 'AUX' ? VERB : 0) |
        (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' ? NOUN : 0) |
        (upos === 'PUNCT' ? CHILDLESS : 0) |
        (upos === 'PUNCT' && xpos !== 'HYPH' ? MARK : 0) |
        (/^(?:VBD|VBP|VBZ|MD)$/.test(xpos) ? FINITE : 0),
    ),
  }
}

/** Columns for sentences of up to `size` words. */
export function inputRoom(size: number): ParseInput {
  const column = (): Int32Array => new Int32Array(size + 1)
  return {
    n: 0,
    word: column(),
    tag: column(),
    coarse: column(),
    other: column(),
    field: column(),
    alike: column(),
    kind: new Uint8Array(size),
    ahead: { verb: column(), mark: column(), finite: column() },
  }
}

/** The sentence as the parser sees it, in `room`, which the next sentence may then take. */
export function parseInput(
  words: readonly WordShape[],
  { tags, others }: Tagged,
  kinds: TagKinds,
  room = inputRoom(words.length),
): ParseInput {
  const n = words.length
  const { word, tag, coarse, other, field, alike, kind } = room
  room.n = n
  for (let i = 0; i < n; i++) {
    word[i] = words[i]!.norm
    alike[i] = words[i]!.alike.middle
    tag[i] = kinds.hash[tags[i]!]!
    coarse[i] = kinds.coarse[tags[i]!]!
    other[i] = others[i] === tags[i] ? 0 : kinds.hash[others[i]!]!
    kind[i] = kinds.kind[tags[i]!]!
    const { noun, verb } = words[i]!.listed
    if (kind[i]! & VERB) field[i] = verb === 0 ? 0 : verb + 32
    else field[i] = kind[i]! & NOUN ? noun : 0
  }
  word[n] = -3
  tag[n] = -3
  coarse[n] = -3
  other[n] = 0
  field[n] = 0
  alike[n] = 0
  lookAhead(room)
  return room
}

/** Fills `ahead` from `kind`. */
export function lookAhead({ n, kind, ahead }: ParseInput): void {
  ahead.verb[n] = n
  ahead.mark[n] = n
  ahead.finite[n] = 0
  for (let i = n - 1; i >= 0; i--) {
    const k = kind[i]!
    ahead.verb[i] = k & VERB ? i : ahead.verb[i + 1]!
    ahead.mark[i] = k & MARK ? i : ahead.mark[i + 1]!
    ahead.finite[i] = Math.min(3, ahead.finite[i + 1]! + (k & FINITE ? 1 : 0))
  }
}
