// The word lists of the names model: name words of the world, harvested from lists of personal names and from a public
// sanctions list, and ordinary words, harvested from the training text. They are shipped as hashes inside the weights.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from '../04-names/word.ts'
import {
  COMPANY_WORD,
  FAMILY_NAME,
  FREQUENT_NAME_WORD,
  FREQUENT_ORDINARY_WORD,
  GIVEN_NAME,
  INSIDE_NAMES,
  NAME_WORD,
  ORDINARY_WORD,
  PLACE_WORD,
} from '../04-names/word-lists.ts'
import type { NamedSentence } from './names-data.ts'

interface Sanctioned {
  readonly name: string
  readonly type: string
  readonly pob: readonly string[]
  readonly aliases: readonly { readonly kind: string; readonly name: string }[]
}

export interface PackedLists {
  readonly keys: Int32Array
  readonly bits: Uint16Array
}

const wordsOf = (s: string): string[] =>
  s
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((w) => w.length > 1)

export function harvestLists(dir: string, train: readonly NamedSentence[]): PackedLists {
  const bits = new Map<string, number>()
  const set = (w: string, b: number): void => void bits.set(w, (bits.get(w) ?? 0) | b)
  for (const file of ['russian', 'arabic']) {
    for (const line of readFileSync(join(dir, `aliases/transliteration/${file}.tsv`), 'utf8').split('\n')) {
      const [latin, , count] = line.split('\t')
      if (latin === undefined || count === undefined) continue
      if (Number(count) >= 2) set(latin, NAME_WORD)
      if (Number(count) >= 8) set(latin, FREQUENT_NAME_WORD)
    }
  }
  const given = new Map<string, number>()
  const family = new Map<string, number>()
  const company = new Map<string, number>()
  const place = new Map<string, number>()
  const up = (m: Map<string, number>, w: string): void => void m.set(w, (m.get(w) ?? 0) + 1)
  for (const line of readFileSync(join(dir, 'sanctions/ofac-sdn.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const r = JSON.parse(line) as Sanctioned
    const names = [r.name, ...r.aliases.map((a) => a.name)]
    if (r.type === 'individual') {
      for (const n of names) {
        const [f, g] = n.split(',')
        for (const w of new Set(wordsOf(f ?? ''))) if (g !== undefined) up(family, w)
        for (const w of new Set(wordsOf(g ?? ''))) up(given, w)
      }
      for (const p of r.pob) for (const w of new Set(wordsOf(p))) up(place, w)
    } else if (r.type === 'entity') for (const n of names) for (const w of new Set(wordsOf(n))) up(company, w)
  }
  for (const [w, c] of given) if (c >= 2) set(w, GIVEN_NAME)
  for (const [w, c] of family) if (c >= 2) set(w, FAMILY_NAME)
  for (const [w, c] of company) if (c >= 4) set(w, COMPANY_WORD)
  for (const [w, c] of place) if (c >= 2) set(w, PLACE_WORD)
  const lower = new Map<string, number>()
  for (const s of train) for (const t of s.tokens) if (/^\p{Ll}[\p{Ll}'’-]*$/u.test(t)) up(lower, t)
  for (const [w, c] of lower) {
    if (c >= 3) set(w, ORDINARY_WORD)
    if (c >= 30) set(w, FREQUENT_ORDINARY_WORD)
  }
  const inside = new Map<string, number>()
  for (const { tokens, spans } of train) {
    for (const { first, last } of spans) {
      for (const t of tokens.slice(first, last)) if (/^\p{Ll}/u.test(t)) up(inside, t)
    }
  }
  for (const [w, c] of inside) if (c >= 2) set(w, INSIDE_NAMES)
  const byHash = new Map<number, number>()
  for (const [w, b] of bits) byHash.set(hash(w), (byHash.get(hash(w)) ?? 0) | b)
  const keys = [...byHash.keys()].sort((a, b) => (a >>> 0) - (b >>> 0))
  return { keys: Int32Array.from(keys), bits: Uint16Array.from(keys, (k) => byHash.get(k)!) }
}
