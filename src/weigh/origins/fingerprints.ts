// Pairs of texts that share a stretch, however small a part of either it is: the short wire story inside a long article,
// which whole-text signatures miss. Of every eight shingles in a row the smallest hash is kept (Schleimer, Wilkerson,
// Aiken: Winnowing, 2003), so that two texts that share twelve words in a row always share a kept hash.
import type { Shingled } from './shingles.ts'

const WINDOW = 8
/** A stretch that stands in more texts than this is linked as a chain, so that boilerplate costs no more than its length. */
const EVERY_PAIR = 30
/** Two kept hashes: about twenty words. One alone is a stock phrase ("the spokesman told reporters on Monday that"). */
const ENOUGH = 2

export function fingerprints({ shingles }: Pick<Shingled, 'shingles'>): readonly number[] {
  const kept: number[] = []
  let at = -1
  for (let start = 0; start + WINDOW <= Math.max(shingles.length, WINDOW); start++) {
    const end = Math.min(start + WINDOW, shingles.length)
    if (at >= start) {
      if (end - 1 > at && shingles[end - 1]! <= shingles[at]!) kept.push(shingles[(at = end - 1)]!)
      continue
    }
    if (end === start) break
    at = start
    for (let i = start + 1; i < end; i++) if (shingles[i]! <= shingles[at]!) at = i
    kept.push(shingles[at]!)
  }
  return [...new Set(kept)]
}

/** Calls `meet` once with the positions of every two texts that share enough kept hashes, the smaller first. */
export function sharingStretch(texts: readonly Shingled[], meet: (a: number, b: number) => void): void {
  const holders = new Map<number, number[]>()
  for (const [i, text] of texts.entries()) {
    for (const print of fingerprints(text)) {
      const list = holders.get(print)
      if (list) list.push(i)
      else holders.set(print, [i])
    }
  }
  const counts = new Map<number, number>()
  const count = (a: number, b: number) => {
    const key = a * texts.length + b
    const n = (counts.get(key) ?? 0) + 1
    counts.set(key, n)
    if (n === ENOUGH) meet(a, b)
  }
  for (const list of holders.values()) {
    for (let j = 1; j < list.length; j++) {
      const from = list.length > EVERY_PAIR ? j - 1 : 0
      for (let i = from; i < j; i++) count(list[i]!, list[j]!)
    }
  }
}
