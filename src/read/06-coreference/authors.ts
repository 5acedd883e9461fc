// Who says "I" and "we" outside all quotation marks: whoever's speech the document is, and the body on its letterhead.
import { SPOKEN_BY } from '../lexicon/speech/openings.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'

export const AUTHOR = 'author'

interface Authors {
  readonly person?: Cluster
  readonly body?: Cluster
}

const HEAD = 6
const found = new WeakMap<Discourse, { readonly person?: Candidate; readonly body?: Candidate }>()

export function authorsOf(d: Discourse): Authors {
  const authors = found.get(d) ?? findAuthors(d)
  found.set(d, authors)
  const person = authors.person && d.clusterOf(authors.person)
  const body = authors.body && d.clusterOf(authors.body)
  return { ...(person && { person }), ...(body && { body }) }
}

function findAuthors(d: Discourse): { readonly person?: Candidate; readonly body?: Candidate } {
  const opening = d.candidates.filter((c) => c.sentence < HEAD && c.sort !== 'pronoun')
  const person = opening.find((c) => c.type === 'Person' && c.name && SPOKEN_BY.test(lineOf(d, c)))
  const body = opening.findLast((c) => c.type === 'Organization' && c.sentence < 4 && isWholeLine(d, c))
  return { ...(person && { person }), ...(body && { body }) }
}

const lineOf = (d: Discourse, { tree: { sentence } }: Candidate): string => d.text.slice(sentence.start, sentence.end)

/** "Joint Committee on Harbour Security", "Coastal Intelligence Service (CIS)": a letterhead. */
const isWholeLine = (d: Discourse, c: Candidate): boolean =>
  lineOf(d, c)
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim() === c.text && /\p{Lu}.*\p{Lu}/u.test(c.text)
