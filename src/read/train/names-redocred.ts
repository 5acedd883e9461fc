// Re-DocRED, a set of relations over whole documents, marks every mention that takes part in one: names with their type,
// and nationality words as places, which are words for peoples here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownPeoples } from '../04-names/known.ts'
import type { NameType } from '../04-names/labels.ts'
import { phraseAt } from '../04-names/phrases.ts'
import { wordForm } from '../04-names/word.ts'
import { noLists } from '../04-names/word-lists.ts'
import { annotated, type NamedSentence, type Raw } from './names-data.ts'

const isCapital = (t: string): boolean => /^\p{Lu}/u.test(t)

interface RedocredDocument {
  readonly title: string
  readonly sents: readonly (readonly string[])[]
  readonly vertexSet: readonly (readonly {
    readonly sent_id: number
    readonly pos: readonly [number, number]
    readonly type: string
  }[])[]
}

const isPeople = (tokens: readonly string[]): boolean => {
  const forms = tokens.map((t) => wordForm(t, noLists))
  return phraseAt(knownPeoples, forms, 0)?.last === forms.length
}

export function redocred(dir: string): NamedSentence[] {
  const documents = JSON.parse(readFileSync(join(dir, 'relations/redocred/dev.json'), 'utf8')) as RedocredDocument[]
  return documents.flatMap((d, n) =>
    d.sents.map((tokens, s) => {
      const taken = new Set<number>()
      const raws = d.vertexSet
        .flat()
        .filter((m) => m.sent_id === s)
        .sort((a, b) => b.pos[1] - b.pos[0] - (a.pos[1] - a.pos[0]) || a.pos[0] - b.pos[0])
        .flatMap(({ pos: [first, last], type }): Raw[] => {
          if (
            !['PER', 'ORG', 'LOC', 'MISC'].includes(type) ||
            last > tokens.length ||
            !tokens.slice(first, last).some(isCapital)
          )
            return []
          for (let i = first; i < last; i++) if (taken.has(i)) return []
          for (let i = first; i < last; i++) taken.add(i)
          return [
            {
              first,
              last,
              meaning: type === 'LOC' && isPeople(tokens.slice(first, last)) ? 'MISC' : (type as NameType),
            },
          ]
        })
      return annotated('redocred', `redocred:${n}`, tokens, raws, { misc: 'maybe' })
    }),
  )
}
