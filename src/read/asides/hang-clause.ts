// Hangs a clause that stood between a subject and its verb on the subject, as a relative clause, a participle or company,
// and sees to it that what stood around it are subject and verb.
import type { Token, Word } from '../analysis.ts'
import type { Aside } from './aside.ts'

type Parse = (tokens: readonly Token[]) => readonly Word[]
type Whole = (Word | undefined)[]

export function hangClause(whole: Whole, inside: readonly Token[], aside: Aside, parse: Parse): void {
  const closed = inside.at(-1)?.text === ','
  const own = parse(closed ? inside.slice(1, -1) : inside.slice(1))
  const verb = closed ? verbBehind(whole, aside.last) : -1
  const near = subjectAround(whole, aside)
  // "The plot to kill the editor, which was directed by a service, was foiled": only a "who" may be the nearer noun.
  const far = aside.kind === 'company' || /^whom?$/i.test(inside[1]?.text ?? '') ? -1 : subjectOf(whole, verb)
  const subject = far >= 0 && isBelow(whole, near, far) ? far : near
  if (verb >= 0) joinSubject(whole, subject, verb)
  const top = own.findIndex((w) => w.head < 0)
  const root = aside.first + 1 + top
  own.forEach((w, k) => {
    whole[aside.first + 1 + k] =
      k === top ? carried(w, aside.kind, subject) : { ...w, head: w.head < 0 ? root : aside.first + 1 + w.head }
  })
  for (const [token, at] of [
    [inside[0], aside.first],
    [closed ? inside.at(-1) : undefined, aside.last - 1],
  ] as const)
    if (token) whole[at] = { ...token, lemma: ',', upos: 'PUNCT', xpos: ',', head: root, rel: 'punct' }
}

function carried(w: Word, kind: Aside['kind'], head: number): Word {
  if (kind === 'company') return { ...w, head, rel: 'conj' }
  if (kind === 'relative') return { ...w, head, rel: 'acl:relcl' }
  // "known as the Dentist": nothing but a participle can stand here.
  return { ...w, head, rel: 'acl', ...(w.xpos === 'VBD' ? { xpos: 'VBN' } : {}) }
}

/** The head of the noun phrase before the clause: the highest noun above the word before it that stands before it too. */
function subjectAround(whole: Whole, { anchor, first }: Aside): number {
  let at = anchor
  for (let steps = 0; steps < 12; steps++) {
    const w = whole[at]
    if (!w || w.head < 0 || w.head >= first || /^(?:nsubj|obj|obl|conj|root|iobj)/.test(w.rel)) break
    at = w.head
  }
  return at
}

/** The predicate that begins at `from`: "told", "was later arrested", "was a citizen". */
function verbBehind(whole: Whole, from: number): number {
  let at = from
  while (whole[at]?.upos === 'ADV') at++
  const w = whole[at]
  if (!w || !/^VB[DPZN]$|^MD$/.test(w.xpos)) return -1
  return /^(?:aux|aux:pass|cop)$/.test(w.rel) ? w.head : at
}

function joinSubject(whole: Whole, subject: number, verb: number): void {
  const [noun, v] = [whole[subject], whole[verb]]
  if (!noun || !v || subject >= verb) return
  const children = whole.filter((c) => c?.head === verb)
  const helped = children.some((c) => c && /^(?:aux|aux:pass|cop)$/.test(c.rel))
  // "This individual entered through Maicao": without a form of "be" or "have" it is no participle.
  if (v.xpos === 'VBN' && !helped) whole[verb] = { ...v, xpos: 'VBD' }
  const rel = children.some((c) => c?.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  if (noun.head === verb) {
    if (/^nsubj/.test(noun.rel)) whole[subject] = { ...noun, rel }
    return
  }
  if (v.head !== subject || children.some((c) => c && /^(?:nsubj|csubj)/.test(c.rel))) return
  whole[verb] = { ...(whole[verb] as Word), head: noun.head, rel: noun.rel }
  whole[subject] = { ...noun, head: verb, rel }
}

const subjectOf = (whole: Whole, verb: number): number =>
  verb < 0 ? -1 : whole.findIndex((w) => w?.head === verb && /^nsubj/.test(w.rel))

function isBelow(whole: Whole, from: number, top: number): boolean {
  for (let at = from, steps = 0; at >= 0 && steps < 20; at = whole[at]?.head ?? -1, steps++) if (at === top) return true
  return false
}
