// Hangs an office that was set aside on the name beside it: its last word of rank carries the words before it and the
// body behind it, "Special Agent in Charge of the FBI's Boston Field Office".
import type { Token, Word } from '../analysis.ts'
import type { Aside } from './aside.ts'
import { officeEnd } from './offices.ts'

/** The name at `anchor` stands behind the office ("U.S. Attorney Ivo Lang") or before it ("Ivo Lang, U.S. Attorney for …"). */
export function hangOffice(
  whole: Word[],
  inside: readonly Token[],
  { anchor: beside, first }: Aside,
  anchor: number,
  parse: (tokens: readonly Token[]) => readonly Word[],
): void {
  // ", Special Agent", ", the Special Agent", "FBI Special Agent": what stands before the office itself
  const opens = [0, 1, 2].find((k) => officeEnd(inside, k) >= 0) ?? 0
  const end = officeEnd(inside, opens)
  const charge = inside.findIndex((t, k) => k > opens && k < end && /^(?:in|-)$/i.test(t.text))
  const head = (charge < 0 ? end : charge) - 1
  const top = first + head
  const before = beside > top
  const rest = parse(inside.slice(end))
  inside.forEach((token, k) => {
    const w = rest[k - end]
    const lemma = token.text.toLowerCase().replace(/s$/, '')
    const plain = {
      ...token,
      // An agent of the police acts for nobody in secret.
      lemma: k === head && lemma === 'agent' ? 'special agent' : lemma,
      head: top,
    }
    whole[first + k] = w
      ? { ...w, head: w.head < 0 ? top : first + end + w.head, rel: w.head < 0 ? 'nmod' : w.rel }
      : k < opens
        ? token.text === ','
          ? { ...plain, upos: 'PUNCT', xpos: ',', rel: 'punct' }
          : /^the$/i.test(token.text)
            ? { ...plain, upos: 'DET', xpos: 'DT', rel: 'det' }
            : { ...plain, lemma: token.text, upos: 'PROPN', xpos: 'NNP', rel: 'compound' }
        : k === head
          ? {
              ...plain,
              upos: 'NOUN',
              xpos: /s$/.test(token.text) ? 'NNS' : 'NN',
              head: anchor,
              rel: before ? 'nmod:desc' : 'appos',
            }
          : k < head
            ? { ...plain, upos: 'PROPN', xpos: 'NNP', rel: 'compound' }
            : token.text === 'in'
              ? { ...plain, upos: 'ADP', xpos: 'IN', head: first + end - 1, rel: 'case' }
              : token.text === '-'
                ? { ...plain, upos: 'PUNCT', xpos: 'HYPH', rel: 'punct' }
                : { ...plain, upos: 'NOUN', xpos: 'NN', rel: 'nmod' }
  })
}
