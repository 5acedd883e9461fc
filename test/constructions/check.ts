// Runs a table of invented sentences through the reader: each row is a sentence and what it must give, or must not.
//   'arrest | suspect=Ivan Petrov | place=Riga'   a claim with at least these fillers, by name, value or words
//   'no attack'                                   no claim of this predicate
//   'no arrest | suspect=Ivan Petrov'             none with these fillers
//   'nothing'                                     no claim at all
//   'open: …'                                     known not to be found yet; the row is skipped and says so
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Document } from '../../src/model/document.ts'
import { documentId, type Edtf, hashText, type Instant } from '../../src/model/ids.ts'
import { span } from '../../src/model/span.ts'
import { loadSyntax } from '../../src/read/03-syntax.ts'
import { loadNames } from '../../src/read/04-names.ts'
import type { Analysis } from '../../src/read/analysis.ts'
import { loadFrames } from '../../src/read/frames/load.ts'
import { createReader } from '../../src/read/index.ts'
import { loadGazetteer } from '../../src/read/places.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const bytes = (path: string) => new Uint8Array(readFileSync(at(path)))
const folder = 'src/read/frames/'
const reader = createReader({
  syntax: loadSyntax(bytes('models/syntax.bin')),
  names: loadNames(bytes('models/names.bin')),
  places: loadGazetteer(bytes('models/places.bin')),
  frames: loadFrames(
    readdirSync(at(folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ name, text: readFileSync(at(folder + name), 'utf8') })),
  ),
})

export const DATE = '2024-06-15' as Edtf

export const readText = (text: string): readonly Claim[] => reader.read(asDocument(text))
export const analyseText = (text: string): Analysis => reader.analyse(asDocument(text))

function asDocument(text: string): Document {
  const hash = hashText(text)
  const blocks: Document['blocks'][number][] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ ...span(start, start + line.length), kind: 'paragraph' })
    start += line.length + 1
  }
  return {
    id: documentId(hash, hash),
    bytes: hash,
    textHash: hash,
    name: 'row',
    format: 'text',
    collected: '2024-06-15T00:00:00.000Z' as Instant,
    metadata: { date: DATE },
    text,
    blocks,
  }
}

const plain = (s: string) =>
  s
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:the|an?)\s+/, '')
    .trim()

/** "Iran-funded centre" is the centre. */
const isForm = (form: string, value: string) => form === value || form.endsWith(` ${value}`)

function gives(claim: Claim, wanted: string): boolean {
  const [predicate, ...parts] = wanted.split('|').map((s) => s.trim())
  if (claim.predicate !== predicate) return false
  return parts.every((part) => {
    const [key = '', value = ''] = part.split(/=(.*)/s).map((s) => s.trim())
    if (key === 'certainty') return claim.certainty === value
    if (key === 'polarity') return claim.polarity === value
    if (key === 'by')
      return value === '' ? claim.by.length === 0 : claim.by.some(({ name }) => plain(name) === plain(value))
    const fillers = (claim.roles as Record<string, Claim['roles'][keyof Claim['roles']]>)[key] ?? []
    return fillers.some((f) =>
      [f.value, f.name, f.at.quote].some((form) => form !== undefined && isForm(plain(form), plain(value))),
    )
  })
}

const shown = (claims: readonly Claim[]) =>
  claims
    .map(
      (c) =>
        `${c.predicate} | ${Object.entries(c.roles)
          .map(([k, fs]) => `${k}=${fs.map((f) => f.value ?? f.name ?? f.at.quote).join(' & ')}`)
          .join(
            ' | ',
          )} | certainty=${c.certainty} | polarity=${c.polarity} | by=${c.by.map((b) => b.name).join(' < ')}`,
    )
    .join('\n')

export type Row = readonly [sentence: string, ...wanted: string[]]

export function constructions(rows: readonly Row[]): void {
  for (const [sentence, ...wanted] of rows) {
    const known = wanted.filter((w) => w.startsWith('open: '))
    for (const w of known) test.skip(`${sentence} → ${w}`, () => {})
    const firm = wanted.filter((w) => !w.startsWith('open: '))
    if (firm.length === 0) continue
    test(sentence, () => {
      const claims = readText(sentence)
      for (const w of firm) {
        if (w === 'nothing') expect(shown(claims)).toBe('')
        else if (w.startsWith('no ')) expect(claims.filter((c) => gives(c, w.slice(3))).map((c) => c.rule)).toEqual([])
        else
          expect(
            claims.some((c) => gives(c, w)),
            `wanted: ${w}\nfound:\n${shown(claims)}`,
          ).toBe(true)
      }
    })
  }
}
