// The averaged perceptron over hashed features that every model here is trained with (Collins 2002; averaging after
// Freund and Schapire). A feature costs memory only for the classes it was ever wrong about, and its row lies in one
// piece, since training spends most of its time reading rows.
import type { AnyArray } from '../weights.ts'
import { MAX_CHOICE_WEIGHT, packChoice } from '../weights-choice.ts'
import { packKeys } from '../weights-keys.ts'
import { MAX_CLASSES, MAX_WEIGHT } from '../weights-linear.ts'

export interface Perceptron {
  readonly classes: number
  /** Sets `scores` from the weights as they stand now. */
  score(features: Int32Array, n: number, scores: Float64Array): void
  /** Moves one unit of weight to class `right` from class `wrong`; -1 leaves that side out. */
  update(features: Int32Array, n: number, right: number, wrong: number): void
  /** One more example has been seen: the clock that averaging divides by. */
  tick(): void
  /** The averaged weights, rows sorted by feature. */
  average(): Rows
}

/** Averaged weights before quantising; feature `features[i]` owns the entries from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly classes: number
  readonly features: Int32Array
  readonly starts: Int32Array
  readonly entryClass: Uint8Array
  readonly entryWeight: Float64Array
}

export function perceptron(classes: number): Perceptron {
  if (classes > MAX_CLASSES) throw new RangeError(`perceptron: ${classes} classes, at most ${MAX_CLASSES} fit`)
  let bits = 20
  // Two cells a slot: the feature, and its row's number plus one.
  let table = new Int32Array(2 << bits)
  let rows = 0
  let start = new Int32Array(1 << 19)
  let length = new Uint8Array(1 << 19)
  let room = new Uint8Array(1 << 19)
  let key = new Int32Array(1 << 19)
  // Entries: `weight << 7 | class`, and for averaging the sum so far and when it was last brought up to date.
  let entry = new Int32Array(1 << 22)
  let total = new Float64Array(1 << 22)
  let stamp = new Int32Array(1 << 22)
  let used = 0
  let clock = 0

  const slotOf = (feature: number): number => {
    const wrap = table.length - 1
    let slot = (feature >>> (32 - bits)) << 1
    while (table[slot + 1] !== 0 && table[slot] !== feature) slot = (slot + 2) & wrap
    return slot
  }

  const addRow = (slot: number, feature: number): number => {
    if (rows === start.length) {
      start = twice(start)
      length = twice(length)
      room = twice(room)
      key = twice(key)
    }
    const row = rows++
    key[row] = feature
    start[row] = used
    table[slot] = feature
    table[slot + 1] = row + 1
    if (rows * 2 > 1 << bits) {
      bits++
      table = new Int32Array(2 << bits)
      for (let r = 0; r < rows; r++) {
        const at = slotOf(key[r]!)
        table[at] = key[r]!
        table[at + 1] = r + 1
      }
    }
    return row
  }

  /** Room for one more entry at the end of `row`, which moves to the end of the pool when it is full. */
  const addEntry = (row: number, c: number): number => {
    if (length[row] === room[row]) {
      const size = room[row] === 0 ? 2 : Math.min(MAX_CLASSES, room[row]! * 2)
      while (used + size > entry.length) {
        entry = twice(entry)
        total = twice(total)
        stamp = twice(stamp)
      }
      const from = start[row]!
      const n = length[row]!
      entry.copyWithin(used, from, from + n)
      total.copyWithin(used, from, from + n)
      stamp.copyWithin(used, from, from + n)
      start[row] = used
      room[row] = size
      used += size
    }
    const e = start[row]! + length[row]!++
    entry[e] = c
    total[e] = 0
    stamp[e] = clock
    return e
  }

  const add = (feature: number, c: number, amount: number): void => {
    const slot = slotOf(feature)
    const row = table[slot + 1] === 0 ? addRow(slot, feature) : table[slot + 1]! - 1
    const from = start[row]!
    const to = from + length[row]!
    let e = from
    while (e < to && (entry[e]! & 127) !== c) e++
    if (e === to) e = addEntry(row, c)
    total[e]! += (entry[e]! >> 7) * (clock - stamp[e]!)
    stamp[e] = clock
    entry[e]! += amount << 7
  }

  return {
    classes,
    score(features, n, scores) {
      scores.fill(0, 0, classes)
      for (let i = 0; i < n; i++) {
        const row = table[slotOf(features[i]!) + 1]!
        if (row === 0) continue
        const from = start[row - 1]!
        const to = from + length[row - 1]!
        for (let e = from; e < to; e++) {
          const x = entry[e]!
          scores[x & 127]! += x >> 7
        }
      }
    },
    update(features, n, right, wrong) {
      for (let i = 0; i < n; i++) {
        if (right >= 0) add(features[i]!, right, 1)
        if (wrong >= 0) add(features[i]!, wrong, -1)
      }
    },
    tick() {
      clock++
    },
    average() {
      const order = Int32Array.from({ length: rows }, (_, r) => r).sort((a, b) => (key[a]! >>> 0) - (key[b]! >>> 0))
      const starts = new Int32Array(rows + 1)
      const entryClass = new Uint8Array(used)
      const entryWeight = new Float64Array(used)
      let at = 0
      order.forEach((row, i) => {
        for (let e = start[row]!; e < start[row]! + length[row]!; e++) {
          entryClass[at] = entry[e]! & 127
          entryWeight[at] = (total[e]! + (entry[e]! >> 7) * (clock - stamp[e]!)) / Math.max(1, clock)
          at++
        }
        starts[i + 1] = at
      })
      return {
        classes,
        features: Int32Array.from(order, (r) => key[r]!),
        starts,
        entryClass: entryClass.slice(0, at),
        entryWeight: entryWeight.slice(0, at),
      }
    },
  }
}

function twice<T extends Int32Array | Float64Array | Uint8Array>(a: T): T {
  const b = new (a.constructor as new (n: number) => T)(a.length * 2)
  b.set(a)
  return b
}

/** Rounds weights to nine bits and drops those smaller than `keep` steps. */
export function quantise(rows: Rows, name: string, keep = 1): Map<string, AnyArray> {
  const unit = MAX_WEIGHT / largest(rows)
  const features: number[] = []
  const lengths: number[] = []
  const entries: number[] = []
  for (let i = 0; i < rows.features.length; i++) {
    let length = 0
    for (let e = rows.starts[i]!; e < rows.starts[i + 1]!; e++) {
      const w = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(rows.entryWeight[e]! * unit)))
      if (Math.abs(w) < keep) continue
      entries.push((w << 7) | rows.entryClass[e]!)
      length++
    }
    if (length === 0) continue
    features.push(rows.features[i]!)
    lengths.push(length)
  }
  return new Map<string, AnyArray>([
    [`${name}.features`, packKeys(Int32Array.from(features))],
    [`${name}.lengths`, Uint8Array.from(lengths)],
    [`${name}.entries`, Int16Array.from(entries)],
  ])
}

/** As `quantise`, for a model of three classes: one packed cell a feature. */
export function quantiseChoice(rows: Rows, name: string, keep = 1): Map<string, AnyArray> {
  const unit = MAX_CHOICE_WEIGHT / largest(rows)
  const features: number[] = []
  const packed: number[] = []
  for (let i = 0; i < rows.features.length; i++) {
    const w = [0, 0, 0]
    for (let e = rows.starts[i]!; e < rows.starts[i + 1]!; e++)
      w[rows.entryClass[e]!] = Math.round(rows.entryWeight[e]! * unit)
    if (w.every((x) => Math.abs(x) < keep)) continue
    features.push(rows.features[i]!)
    packed.push(packChoice(w[0]!, w[1]!, w[2]!))
  }
  return new Map<string, AnyArray>([
    [`${name}.features`, packKeys(Int32Array.from(features))],
    [`${name}.packed`, Int32Array.from(packed)],
  ])
}

/** The size of the largest weight: the bits must reach that far, for the few large weights decide the most. */
export const largest = (rows: Rows): number => rows.entryWeight.reduce((m, w) => Math.max(m, Math.abs(w)), 1e-9)
