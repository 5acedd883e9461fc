// Other names and the giving of names: "Khurelidze, known in criminal circles as the Dentist", "alias Don Ali", "a man calling
// himself Ivo", "the suspect was identified as Rauf Melik". The words between decide, the tree tells whose name it is.
import { childrenOf, childWith, headOf, isPassive, lemmaOf, relOf, type Tree } from '../tree.ts'
import { labelType, mayBeOne } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Discourse } from './discourse.ts'

/** Verbs that give somebody another name beside their own. */
const OTHER_NAME: ReadonlySet<string> = new Set(['know', 'nickname', 'dub', 'call', 'style', 'bear'])
/** Verbs that say who somebody is. */
const IDENTIFY: ReadonlySet<string> = new Set(['identify', 'name', 'call', 'know'])
const ALIAS: ReadonlySet<string> = new Set(['alias', 'aka', 'a/k/a', 'a.k.a.', 'a.k.a', 'nicknamed', 'née', 'né'])

export function linkAliases(d: Discourse): void {
  for (const c of d.candidates) if (c.sort === 'name') linkNaming(d, c)
}

/** "Prosecutors named him as Rauf Melik" waits until the walk knows who "him" is. */
export function linkNaming(d: Discourse, c: Candidate): void {
  const said = saidBefore(c.tree, c.first)
  if (said === undefined) return
  const bearer = said.kind === 'alias' ? bearerBefore(d, c, said.at) : bearerOfVerb(d, c, said.at)
  const of = described(d, c, bearer, said)
  const own = d.clusterOf(c)
  const other = of && d.clusterOf(of)
  if (!own || !of || !other || own === other) return
  if (other.named && said.other) {
    // A nickname is often taken for a place or a body; with few mentions the bearer's type wins.
    if (own.type === other.type || own.mentions.length <= 2)
      d.join(c, of, 'alias', `“${c.text}” is another name of “${other.first.text}”`)
  } else if (mayBeOne(own, other, labelType))
    d.join(of, c, said.other ? 'alias' : 'named', `“${of.text}” is named “${c.text}”`)
}

interface Said {
  readonly kind: 'alias' | 'verb'
  /** A name beside the own one: "known as"; not "identified as". */
  readonly other: boolean
  readonly at: number
}

/** The word of naming before a name: "known in criminal circles as the | the Dentist". */
function saidBefore(t: Tree, first: number): Said | undefined {
  let at = first - 1
  while (at >= 0 && /^(the|a|an|["“‘'(«„,])$/i.test(t.words[at]?.text ?? '')) at--
  const word = t.words[at]?.text.toLowerCase() ?? ''
  if (ALIAS.has(word)) return { kind: 'alias', at, other: true }
  if (word === 'as') {
    for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
      const lemma = lemmaOf(t, k)
      if (/^[,;:.]$/.test(t.words[k]?.text ?? '')) return undefined
      if (lemma === 'know' || lemma === 'nickname' || lemma === 'dub' || lemma === 'identify' || lemma === 'name')
        return { kind: 'verb', at: k, other: OTHER_NAME.has(lemma) }
    }
    return undefined
  }
  // "a smuggler by the name of Orhan Keser"
  if (word === 'of' && lemmaOf(t, at - 1) === 'name' && t.words[at - 3]?.text === 'by')
    return { kind: 'alias', at: at - 3, other: false }
  const reflexive = /^(himself|herself|itself|themselves)$/.test(word)
  const verb = reflexive ? at - 1 : at
  const lemma = lemmaOf(t, verb)
  const participle = /^VB[NG]$/.test(t.words[verb]?.xpos ?? '')
  return participle &&
    (lemma === 'name' ||
      lemma === 'call' ||
      lemma === 'nickname' ||
      lemma === 'dub' ||
      (reflexive && lemma === 'style'))
    ? { kind: 'verb', at: verb, other: lemma === 'nickname' || lemma === 'dub' }
    : undefined
}

/** Whoever stands right before the word: "Alireza Mohebbian, alias Don Ali". */
function bearerBefore(d: Discourse, c: Candidate, at: number): Candidate | undefined {
  const right = d.at(c.sentence, at - 1)
  if (right?.sort === 'description') return right
  for (let i = c.index - 1; i >= 0; i--) {
    const before = d.candidates[i] as Candidate
    if (before.sentence !== c.sentence) return undefined
    if (before.sort === 'pronoun' || before.last > at) continue
    return at - before.last <= 2 ? before : undefined
  }
  return undefined
}

/** "Emil Brandt, a cage fighter nicknamed the Anvil": whoever the fighter is, by a name of his own. */
function described(d: Discourse, c: Candidate, of: Candidate | undefined, { other }: Said): Candidate | undefined {
  if (!of || !other || of.sort === 'name' || relOf(c.tree, of.head) !== 'appos') return of
  const who = d.at(c.sentence, headOf(c.tree, of.head))
  return who?.sort === 'name' ? who : of
}

/** Whom the verb of naming is about: the noun it describes, its passive subject, or its object. */
function bearerOfVerb(d: Discourse, c: Candidate, verb: number): Candidate | undefined {
  const t = c.tree
  const at = (word: number | undefined) => (word === undefined || word < 0 ? undefined : d.at(c.sentence, word))
  const rel = relOf(t, verb)
  if (rel === 'acl' || rel === 'amod') return at(headOf(t, verb)) ?? bearerBefore(d, c, verb)
  if (rel === 'acl:relcl') return at(headOf(t, verb))
  if (isPassive(t, verb)) {
    const subject = childWith(t, verb, 'nsubj:pass', 'nsubj')
    return subject === undefined ? bearerBefore(d, c, verb) : at(subject)
  }
  if (!IDENTIFY.has(lemmaOf(t, verb)) && !OTHER_NAME.has(lemmaOf(t, verb))) return undefined
  const object = childrenOf(t, verb).find((x) => relOf(t, x) === 'obj' && x !== c.head)
  return at(object) ?? bearerBefore(d, c, verb)
}
