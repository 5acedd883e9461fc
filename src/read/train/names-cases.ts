// Copies of some training sentences in capitals, as headlines, without capitals, and with the persons in capitals as in
// indictments, so that names are found there too.

import { seeded } from './names-crf.ts'
import type { NamedSentence } from './names-data.ts'

const SMALL = new Set('a an the of in on at to for and or but by with from as is over after into vs'.split(' '))
const headline = (t: string, i: number): string =>
  i > 0 && SMALL.has(t.toLowerCase()) ? t : t.charAt(0).toUpperCase() + t.slice(1)

interface Case {
  readonly share: number
  readonly name: string
  readonly of: (token: string, index: number, s: NamedSentence) => string
}

const isPerson = (i: number, s: NamedSentence): boolean =>
  s.spans.some((x) => x.type === 'PER' && x.first <= i && i < x.last)

const CASES: readonly Case[] = [
  { share: 0.12, name: 'caps', of: (t) => t.toUpperCase() },
  { share: 0.08, name: 'title', of: headline },
  { share: 0.05, name: 'lower', of: (t) => t.toLowerCase() },
  { share: 0.08, name: 'persons', of: (t, i, s) => (isPerson(i, s) ? t.toUpperCase() : t) },
]

/** Whole documents are copied, so that a document of capitals is learned as such. */
export function inOtherCases(sentences: readonly NamedSentence[]): NamedSentence[] {
  const random = seeded(7)
  const drawn = new Map<string, number>()
  return sentences.flatMap((s) => {
    let x = drawn.get(s.document)
    if (x === undefined) drawn.set(s.document, (x = random()))
    let from = 0
    for (const { share, name, of } of CASES) {
      if (x >= from && x < from + share)
        return [
          {
            ...s,
            document: `${s.document}:${name}`,
            tokens: s.tokens.map((t, i) => of(t, i, s)),
            weight: s.weight * 0.5,
          },
        ]
      from += share
    }
    return []
  })
}
