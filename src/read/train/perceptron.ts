// The averaged perceptron over hashed features that every model here is trained with (Collins 2002; averaging after
// Freund and Schapire). A feature costs memory only for the classes it was ever wrong about, and its row lies in one
// piece, since training spends most of its time reading rows.
import type { AnyArray } from '../weights.ts'
import { MAX_ROOT } from '../weights-choice.ts'
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

/** Learns weights only for features that `admits` lets in; the others count for nothing. */
export function perceptron(classes: number, admits: (feature: number) => boolean = () => true): Perceptron {
  if (classes > MAX_CLASSES) throw new RangeError(`perceptron: ${classes} classes, at most ${MAX_CLASSES} fit`)
  let bits = 19
  // Four cells a slot: the feature (0 for an empty slot), where its row starts, how long it is, how long it may become.
  let table = new Int32Array(4 << bits)
  let rows = 0
  // Entries: `weight << 7 | class`, and what the weight was raised by, times the moment when: the average is the weight
  // less this over the clock.
  let entry = new Int32Array(1 << 21)
  let early = new Float64Array(1 << 21)
  let used = 0
  let clock = 0

  const slotOf = (feature: number): number => {
    const wrap = table.length - 1
    let slot = (feature >>> (32 - bits)) << 2
    while (table[slot] !== 0 && table[slot] !== feature) slot = (slot + 4) & wrap
    return slot
  }

  const grow = (): void => {
    const before = table
    bits++
    table = new Int32Array(4 << bits)
    for (let i = 0; i < before.length; i += 4)
      if (before[i] !== 0) table.set(before.subarray(i, i + 4), slotOf(before[i]!))
  }

  /** Room for one more entry at the end of a row, which moves to the end of the pool when it is full. */
  const addEntry = (slot: number, c: number): number => {
    const length = table[slot + 2]!
    if (length === table[slot + 3]) {
      const size = length === 0 ? 2 : Math.min(MAX_CLASSES, length * 2)
      while (used + size > entry.length) {
        entry = twice(entry)
        early = twice(early)
      }
      const from = table[slot + 1]!
      entry.copyWithin(used, from, from + length)
      early.copyWithin(used, from, from + length)
      table[slot + 1] = used
      table[slot + 3] = size
      used += size
    }
    const e = table[slot + 1]! + length
    table[slot + 2] = length + 1
    entry[e] = c
    early[e] = 0
    return e
  }

  const add = (slot: number, c: number, amount: number): void => {
    const from = table[slot + 1]!
    const to = from + table[slot + 2]!
    let e = from
    while (e < to && (entry[e]! & 127) !== c) e++
    if (e === to) e = addEntry(slot, c)
    entry[e]! += amount << 7
    early[e]! += amount * clock
  }

  return {
    classes,
    score(features, n, scores) {
      const cells = table
      const all = entry
      const wrap = cells.length - 1
      const shift = 32 - bits
      scores.fill(0, 0, classes)
      for (let i = 0; i < n; i++) {
        const feature = features[i]!
        let slot = (feature >>> shift) << 2
        let found = cells[slot]!
        while (found !== feature && found !== 0) {
          slot = (slot + 4) & wrap
          found = cells[slot]!
        }
        if (found === 0) continue
        const from = cells[slot + 1]!
        const to = from + cells[slot + 2]!
        for (let e = from; e < to; e++) {
          const x = all[e]!
          scores[x & 127]! += x >> 7
        }
      }
    },
    update(features, n, right, wrong) {
      for (let i = 0; i < n; i++) {
        const feature = features[i]!
        let slot = slotOf(feature)
        if (table[slot] === 0) {
          if (feature === 0 || !admits(feature)) continue
          if (rows * 2 >= 1 << bits) {
            grow()
            slot = slotOf(feature)
          }
          table[slot] = feature
          rows++
        }
        if (right >= 0) add(slot, right, 1)
        if (wrong >= 0) add(slot, wrong, -1)
      }
    },
    tick() {
      clock++
    },
    average() {
      const slots: number[] = []
      for (let i = 0; i < table.length; i += 4) if (table[i] !== 0) slots.push(i)
      const order = Int32Array.from(slots).sort((a, b) => (table[a]! >>> 0) - (table[b]! >>> 0))
      const starts = new Int32Array(rows + 1)
      const entryClass = new Uint8Array(used)
      const entryWeight = new Float64Array(used)
      let at = 0
      order.forEach((slot, i) => {
        const from = table[slot + 1]!
        for (let e = from; e < from + table[slot + 2]!; e++) {
          entryClass[at] = entry[e]! & 127
          entryWeight[at] = (entry[e]! >> 7) - early[e]! / Math.max(1, clock)
          at++
        }
        starts[i + 1] = at
      })
      return {
        classes,
        features: Int32Array.from(order, (s) => table[s]!),
        starts,
        entryClass: entryClass.slice(0, at),
        entryWeight: entryWeight.slice(0, at),
      }
    },
  }
}

function twice<T extends Int32Array | Float64Array>(a: T): T {
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

/** As `quantise`, for a model of three classes: roots of the weights of the last two against the first. */
export function quantiseChoice(rows: Rows, name: string, keep = 1): Map<string, AnyArray> {
  const unit = MAX_ROOT ** 2 / (2 * largest(rows))
  const root = (w: number): number => Math.sign(w) * Math.round(Math.sqrt(Math.abs(w) * unit))
  const features: number[] = []
  const roots: number[] = []
  for (let i = 0; i < rows.features.length; i++) {
    const w = [0, 0, 0]
    for (let e = rows.starts[i]!; e < rows.starts[i + 1]!; e++) w[rows.entryClass[e]!] = rows.entryWeight[e]!
    const second = root(w[1]! - w[0]!)
    const third = root(w[2]! - w[0]!)
    if (Math.max(Math.abs(second), Math.abs(third), Math.abs(root(w[1]! - w[2]!))) < keep) continue
    features.push(rows.features[i]!)
    roots.push(second, third)
  }
  return new Map<string, AnyArray>([
    [`${name}.features`, packKeys(Int32Array.from(features))],
    [`${name}.roots`, Int8Array.from(roots)],
  ])
}

/** The size of the largest weight: the bits must reach that far, for the few large weights decide the most. */
export const largest = (rows: Rows): number => rows.entryWeight.reduce((m, w) => Math.max(m, Math.abs(w)), 1e-9)
