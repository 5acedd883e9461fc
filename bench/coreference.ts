// Measures who is who: ambiguous pronouns with two candidate names (GAP, development), and the coreference chains of
// people and organisations in GUM's training part, on trees and names that the reader itself made of the plain text.
// GUM also trained the shipped parser, so its figures flatter the syntax; GAP is new to everything but a few weights.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadModels } from '../src/host/load-reader.ts'
import type { Document } from '../src/model/document.ts'
import { coreference } from '../src/read/06-coreference.ts'
import type { Analysis, Mention } from '../src/read/analysis.ts'
import { createReader } from '../src/read/index.ts'
import { type GumDocument, type GumMention, gumDocuments } from './coreference-gum.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const percent = (n: number, of: number): string => (of === 0 ? '–' : ((100 * n) / of).toFixed(1)).padStart(5)
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

type Read = (text: string) => Analysis

async function reader(): Promise<{ read: Read; seconds: { all: number; coreference: number } }> {
  const { analyse } = createReader(await loadModels())
  const seconds = { all: 0, coreference: 0 }
  const read: Read = (text) => {
    const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      kind: 'paragraph',
    }))
    const began = performance.now()
    const analysis = analyse({ text, blocks, metadata: {} } as unknown as Document)
    const middle = performance.now()
    coreference(text, analysis.sentences, analysis.names, analysis.values)
    seconds.all += (middle - began) / 1000
    seconds.coreference += (performance.now() - middle) / 1000
    return analysis
  }
  return { read, seconds }
}

export async function run(): Promise<void> {
  const gap = path('../../shared/data/coreference/gap/development.tsv')
  const gum = path('../../shared/data/treebank/en_gum-train.conllu')
  if (!existsSync(gap) || !existsSync(gum)) {
    console.log('coreference: no data sets beside the repository (../shared/data); nothing to measure')
    return
  }
  const { read, seconds } = await reader()
  measureGap(readFileSync(gap, 'utf8'), read)
  measureGum(gumDocuments(readFileSync(gum, 'utf8')), read)
  console.log(`coreference takes ${percent(seconds.coreference, seconds.all)} % of the time of analysis`)
}

interface Decisions {
  right: number
  wrong: number
  missed: number
}

/** Each row asks twice: does the pronoun mean A, does it mean B? */
function measureGap(file: string, read: Read): void {
  const all: Record<'he' | 'she', Decisions> = {
    he: { right: 0, wrong: 0, missed: 0 },
    she: { right: 0, wrong: 0, missed: 0 },
  }
  let rows = 0
  let correct = 0
  let silent = 0
  let elsewhere = 0
  for (const line of file.split(/\r?\n/).slice(1)) {
    const [, text = '', pronoun = '', at = '', a = '', aAt = '', aIs = '', b = '', bAt = '', bIs = ''] =
      line.split('\t')
    if (text === '') continue
    rows++
    const { mentions, things } = read(text)
    const m = mentions.find((x) => x.start === Number(at) && x.text === pronoun)
    const thing = m && things[m.thing]
    const means = (name: string, start: string): boolean => {
      const from = Number(start)
      return thing?.mentions.some((x) => x.start < from + name.length && x.end > from) ?? false
    }
    const answers = [means(a, aAt), means(b, bAt)]
    const gold = [/true/i.test(aIs), /true/i.test(bIs)]
    const tally = all[/^h(e|im|is)$/i.test(pronoun) ? 'he' : 'she']
    answers.forEach((x, i) => {
      if (x && gold[i]) tally.right++
      else if (x) tally.wrong++
      else if (gold[i]) tally.missed++
    })
    if (answers.every((x, i) => x === gold[i])) correct++
    if (!thing) silent++
    else if (!answers.some(Boolean)) elsewhere++
  }
  const line = (label: string, { right, wrong, missed }: Decisions) => {
    const p = right / (right + wrong)
    const r = right / (right + missed)
    return `${label}  P ${percent(p, 1)}  R ${percent(r, 1)}  F1 ${percent(f1(p, r), 1)}`
  }
  const both: Decisions = {
    right: all.he.right + all.she.right,
    wrong: all.he.wrong + all.she.wrong,
    missed: all.he.missed + all.she.missed,
  }
  console.log(`GAP development, ${rows} pronouns, names found by the reader`)
  console.log(line('  all  ', both))
  console.log(line('  he   ', all.he))
  console.log(line('  she  ', all.she))
  console.log(
    `  both answers right ${percent(correct, rows)} %; no antecedent ${percent(silent, rows)} %; neither A nor B ${percent(elsewhere, rows)} %`,
  )
}

/** "I" and "you" are followed inside quotations only, so those who talk to one another are left out here. */
const isAbout = (m: GumMention): boolean =>
  (m.type === 'person' || m.type === 'organization') &&
  !/^(i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/i.test(m.text)
const PRONOUN = /^(he|him|his|she|her|hers|it|its|they|them|their|theirs|himself|herself|itself|themselves)$/i

function measureGum(documents: readonly GumDocument[], read: Read): void {
  const b3 = { p: 0, pOf: 0, r: 0, rOf: 0 }
  const muc = { hit: 0, p: 0, r: 0 }
  const links = new Map<string, { right: number; wrong: number }>()
  let chained = 0
  let seen = 0
  let pronouns = 0
  let resolved = 0
  let right = 0
  for (const doc of documents) {
    const { mentions, things, sentences } = read(doc.text)
    const wordStart = (m: Mention): number => sentences[m.sentence]?.words[m.headWord]?.start ?? m.start
    const heads = new Map<number, GumMention>()
    for (const m of doc.mentions.toSorted((a, b) => b.text.length - a.text.length))
      for (const at of m.heads) heads.set(at, m)
    const goldOf = new Map<string, GumMention>()
    const thingOf = new Map<GumMention, number>()
    for (const m of mentions) {
      const gold = heads.get(wordStart(m))
      if (!gold) continue
      goldOf.set(`${m.start} ${m.end}`, gold)
      if (!thingOf.has(gold)) thingOf.set(gold, m.thing)
    }
    const wanted = doc.mentions.filter(isAbout)
    const chains = new Map<string, GumMention[]>()
    for (const m of wanted) chains.set(m.chain, [...(chains.get(m.chain) ?? []), m])
    const answers = new Map<number, GumMention[]>()
    for (const m of wanted) {
      const thing = thingOf.get(m)
      if (thing !== undefined) answers.set(thing, [...(answers.get(thing) ?? []), m])
    }
    for (const m of wanted) {
      const chain = chains.get(m.chain) ?? []
      const thing = thingOf.get(m)
      const answer = thing === undefined ? [m] : (answers.get(thing) ?? [m])
      const common = answer.filter((x) => x.chain === m.chain).length
      b3.r += common / chain.length
      b3.rOf++
      if (thing !== undefined) {
        b3.p += common / answer.length
        b3.pOf++
      }
      if (chain.length > 1) {
        chained++
        if (thing !== undefined) seen++
      }
      if (!PRONOUN.test(m.text) || chain.length < 2 || chain[0] === m) continue
      pronouns++
      if (thing === undefined || answer.length < 2) continue
      const before = answer.filter((x) => x.start < m.start).at(-1)
      if (!before) continue
      resolved++
      if (before.chain === m.chain) right++
    }
    for (const answer of answers.values()) muc.p += answer.length - 1
    for (const chain of chains.values()) {
      muc.r += chain.length - 1
      const parts = new Set(chain.map((m) => thingOf.get(m) ?? `${m.start}-`))
      muc.hit += chain.length - parts.size
    }
    for (const t of things) {
      // "They" of two people is a chain of its own in the gold and never that of its first member.
      if (t.members) continue
      for (const l of t.links) {
        const from = goldOf.get(`${l.from.start} ${l.from.end}`)
        const to = goldOf.get(`${l.to.start} ${l.to.end}`)
        if (!from || !to || from === to) continue
        const tally = links.get(l.sieve) ?? { right: 0, wrong: 0 }
        tally[from.chain === to.chain ? 'right' : 'wrong']++
        links.set(l.sieve, tally)
      }
    }
  }
  const [p, r] = [b3.p / b3.pOf, b3.r / b3.rOf]
  const [mp, mr] = [muc.hit / muc.p, muc.hit / muc.r]
  console.log(
    `GUM training part, ${documents.length} documents, people and organisations; ${percent(seen, chained)} % of the chained mentions found`,
  )
  console.log(`  links (MUC)     P ${percent(mp, 1)}  R ${percent(mr, 1)}  F1 ${percent(f1(mp, mr), 1)}`)
  console.log(`  mentions (B³)   P ${percent(p, 1)}  R ${percent(r, 1)}  F1 ${percent(f1(p, r), 1)}`)
  console.log(
    `  third-person pronouns ${pronouns}: resolved ${percent(resolved, pronouns)} %, right ${percent(right, resolved)} % of those`,
  )
  for (const [sieve, t] of [...links].sort((a, b) => b[1].right + b[1].wrong - a[1].right - a[1].wrong))
    console.log(
      `    ${sieve.padEnd(14)} ${String(t.right + t.wrong).padStart(5)} links, right ${percent(t.right, t.right + t.wrong)} %`,
    )
}
