// The labels of the sequence model: outside, and begin/inside/last/unit of four types. Longer names are cut out by
// the begin and last labels, which know more about a name's edges than begin and inside alone.

export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type NameType = (typeof NAME_TYPES)[number]

export const LABELS = 1 + 4 * NAME_TYPES.length
export const OUTSIDE = 0
export type Position = 'B' | 'I' | 'L' | 'U'
const POSITIONS: readonly Position[] = ['B', 'I', 'L', 'U']

export const label = (type: NameType, position: Position): number =>
  1 + 4 * NAME_TYPES.indexOf(type) + POSITIONS.indexOf(position)
export const typeOf = (l: number): NameType | undefined => (l === OUTSIDE ? undefined : NAME_TYPES[(l - 1) >> 2])
const positionOf = (l: number): Position | 'O' => (l === OUTSIDE ? 'O' : POSITIONS[(l - 1) & 3]!)

const open = (l: number): boolean => positionOf(l) === 'B' || positionOf(l) === 'I'
const opens = (l: number): boolean => positionOf(l) === 'I' || positionOf(l) === 'L'

/** Whether `b` may follow `a`; LABELS stands for the edge of the sentence on either side. */
export function mayFollow(a: number, b: number): boolean {
  const leftOpen = a < LABELS && open(a)
  const rightOpens = b < LABELS && opens(b)
  if (leftOpen !== rightOpens) return false
  return !leftOpen || typeOf(a) === typeOf(b)
}

export interface LabelledSpan {
  readonly first: number
  readonly last: number
  readonly type: NameType
}

export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const out: LabelledSpan[] = []
  let start = -1
  for (let i = 0; i < labels.length; i++) {
    const l = labels[i]!
    const type = typeOf(l)
    const position = positionOf(l)
    if (position === 'B' || position === 'U') start = i
    if ((position === 'L' || position === 'U') && type !== undefined && start >= 0) {
      out.push({ first: start, last: i + 1, type })
      start = -1
    }
  }
  return out
}

export function labelsOf(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const out = new Uint8Array(length)
  for (const { first, last, type } of spans) {
    if (last - first === 1) out[first] = label(type, 'U')
    else {
      out[first] = label(type, 'B')
      out.fill(label(type, 'I'), first + 1, last - 1)
      out[last - 1] = label(type, 'L')
    }
  }
  return out
}

// Questions about the words from `first` to `last`. They stand apart from the loops that ask them: a loop whose variable a
// function closes over makes a new one for every word.

/** The span that covers the word. */
export const spanOver = <T extends LabelledSpan>(spans: readonly T[], word: number): T | undefined =>
  spans.find((x) => x.first <= word && word < x.last)

export const touching = <T extends LabelledSpan>(spans: readonly T[], first: number, last: number): T[] =>
  spans.filter((x) => x.first < last && x.last > first)

/** Whether a span reaches beyond the words on one side. */
export const isExceeded = (spans: readonly LabelledSpan[], first: number, last: number): boolean =>
  spans.some((x) => x.first < last && x.last > first && (x.first < first || x.last > last))
