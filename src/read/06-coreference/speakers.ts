// Who speaks in a quotation: the subject of the verb of saying beside it, and in an interview the one whose label stands
// before the turn. "I" and "my" are that speaker, "he" is somebody else; a quotation without its own verb goes on with the
// last speaker of the same paragraph.
import { TITLES } from '../lexicon/names/titles.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childWith, isVerb, lemmaOf } from '../tree.ts'
import { AUTHOR, authorsOf } from './authors.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { wordsOf } from './folding.ts'
import { PRONOUNS } from './pronoun-words.ts'
import type { Quotation } from './quotations.ts'

export function linkFirstPerson(d: Discourse, c: Candidate): void {
  const sort = PRONOUNS.get(c.lemma)
  if (sort?.person !== 1) return
  const body = sort.plural && isOutside(d, c) ? authorsOf(d).body : undefined
  const speaker = body ?? speakerOf(d, c)
  // "we" of one person is that person with others, who are not named.
  if (!speaker || (sort.plural && speaker.type === 'Person')) return
  d.attach(
    c,
    speaker,
    isOutside(d, c) ? AUTHOR : 'speaker',
    `“${c.text}” stands in the words of “${speaker.first.text}”`,
  )
}

/** Neither quoted nor in somebody's turn to speak: the document's own words. */
const isOutside = (d: Discourse, c: Candidate): boolean => c.quotation < 0 && d.turns[c.sentence] === undefined

/** The thing whose words the quotation, the turn or the whole speech around `c` are. */
export function speakerOf(d: Discourse, c: Candidate): Cluster | undefined {
  const q = d.quotations[c.quotation]
  if (q) return speakerIn(d, c.sentence, q) ?? speakerAround(d, c.sentence, q)
  const turn = d.turns[c.sentence]
  if (turn) return turn.isGuest ? labelled(d, turn.label) : undefined
  return authorsOf(d).person
}

const labels = new WeakMap<Discourse, Map<string, Candidate | undefined>>()

/** The person whom a label names: "TVEIT" is Lars Tveit. */
function labelled(d: Discourse, label: string): Cluster | undefined {
  const known = labels.get(d) ?? new Map<string, Candidate | undefined>()
  labels.set(d, known)
  if (!known.has(label)) {
    const words = wordsOf(label).filter((w) => !TITLES.has(w))
    const isMeant = (c: Candidate) => {
      const name = c.sort === 'name' && c.type === 'Person' ? wordsOf(c.text) : []
      return words.length > 0 && words.every((w) => name.includes(w))
    }
    known.set(label, d.candidates.find(isMeant))
  }
  const named = known.get(label)
  return named && d.clusterOf(named)
}

function speakerAround(d: Discourse, sentence: number, q: Quotation): Cluster | undefined {
  // The quotation may run over several sentences: its verb stands with the first or the last of them.
  for (let s = sentence + 1; s < d.trees.length && s <= sentence + 4; s++) {
    if ((d.trees[s]?.sentence.start ?? 0) >= q.end) break
    const found = speakerIn(d, s, q)
    if (found) return found
  }
  const block = d.trees[sentence]?.sentence.block
  for (let s = sentence - 1; s >= 0 && s >= sentence - 4; s--) {
    if (d.trees[s]?.sentence.block !== block) break
    const found = speakerIn(d, s, q)
    if (found) return found
  }
  return undefined
}

function speakerIn(d: Discourse, s: number, q: Quotation): Cluster | undefined {
  const t = d.trees[s]
  if (!t) return undefined
  for (const i of t.words.keys()) {
    const w = t.words[i]
    if (!w || !isVerb(t, i) || (w.start >= q.start && w.end <= q.end) || speechVerb(lemmaOf(t, i)) === undefined)
      continue
    const subject = childWith(t, i, 'nsubj')
    const m = subject === undefined ? undefined : d.at(s, subject)
    const cluster = m && d.clusterOf(m)
    if (
      cluster &&
      m &&
      !(m.at.start >= q.start && m.at.end <= q.end) &&
      (cluster.type === 'Person' || cluster.type === 'Organization')
    )
      return cluster
  }
  return undefined
}
