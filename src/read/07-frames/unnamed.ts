// People and things without a name of their own: some of a group, a doer that no list knows, and whose brother is meant.
import type { EntityType } from '../../model/ontology.ts'
import type { Thing } from '../analysis.ts'
import type { FillerClass } from '../frames/schema.ts'
import { mayBeDoer } from '../lexicon/people/nouns.ts'
import { childrenOf, childWith, lemmaOf, relOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

const SOMEBODY: ReadonlySet<string> = new Set('acquaintance contact attaché attache client'.split(' '))

/** "A bouncer was held": only people can be, so a noun for a doer that no list knows is one. */
export function somebody(t: Tree, head: number, classes: readonly FillerClass[] | undefined): EntityType | undefined {
  const w = t.words[head]
  if (w?.upos !== 'NOUN' || !classes) return undefined
  const lemma = lemmaOf(t, head)
  const people = classes.filter((c) => c === 'Person' || c === 'Group')
  // "shot 17 herders", "beat the diggers": where people or a body may stand, a doer is people.
  const others = classes.some((c) => c !== 'Person' && c !== 'Group' && c !== 'Organization')
  if (people.length === 0 || (others && !SOMEBODY.has(lemma) && !lemma.startsWith('ex-'))) return undefined
  // "his contact, who called himself Kamal": only people are a "who".
  const clause = childWith(t, head, 'acl:relcl')
  if (clause !== undefined && childrenOf(t, clause).some((c) => lemmaOf(t, c) === 'who'))
    return w.xpos === 'NNS' ? 'Group' : 'Person'
  if (!mayBeDoer(lemma) && !SOMEBODY.has(lemma)) return undefined
  // "contact was held in Belgrade" by nobody
  if (lemma === 'contact' && childWith(t, head, 'det', 'nmod:poss', 'amod') === undefined) return undefined
  return w.xpos === 'NNS' ? 'Group' : 'Person'
}

/** A thing known only by descriptions, whose name is a phrase of the text. */
export const isDescribed = (thing: Thing): boolean =>
  (!/^\p{Lu}/u.test(thing.name) || OWNED.test(thing.name)) && thing.members === undefined

/** "His father", at the beginning of a sentence, "my sister" */
const OWNED = /^(?:his|her|their|its|my|our|your)\s/i

/** "whose convoy was bombed" is "convoy of the minister", also where no list knows what a convoy is. */
export function whoseName(r: Reading, t: Tree, head: number, words: string): string {
  const possessor = childWith(t, head, 'nmod:poss')
  const noun = t.words[possessor ?? -1]?.xpos === 'WP$' ? relativeNoun(t, head) : undefined
  const m = noun === undefined ? undefined : r.mention(t.sentence.index, noun)
  return m ? `${words.replace(/^.*?whose\s+/i, '')} of ${r.thingOf(m).name}` : words
}

/** "his bodyguard" is "Davit Khurelidze’s bodyguard", "whose members" is "members of the network". */
export function describedName(r: Reading, t: Tree, head: number, thing: Thing, fallback: string): string {
  const possessor = childWith(t, head, 'nmod:poss')
  if (possessor !== undefined && t.words[possessor]?.xpos === 'WP$') {
    const said = whoseName(r, t, head, fallback)
    return said === fallback ? thing.name : said
  }
  if (possessor === undefined || t.words[possessor]?.upos !== 'PRON') {
    if (!OWNED.test(thing.name)) return thing.name
    // "her cousin, a resident of Riga": whose cousin is told where the cousin is first spoken of.
    const first = thing.mentions.find((m) => m.text === thing.name && m.headWord !== head)
    const tree = first && r.grammars[first.sentence]?.tree
    return first && tree ? describedName(r, tree, first.headWord, thing, first.text) : fallback
  }
  const m = r.mention(t.sentence.index, possessor)
  const owner = m && r.thingOf(m)
  if (!owner) return thing.name
  const rest = fallback.replace(OWNED, '').trimStart()
  return `${owner.name}’s ${rest}`
}

/** The noun that "whose" refers back to. */
function relativeNoun(t: Tree, i: number): number | undefined {
  for (let at = i, steps = 0; at >= 0 && steps < 10; at = t.words[at]?.head ?? -1, steps++) {
    if (relOf(t, at) === 'acl:relcl') return t.words[at]?.head
  }
  return undefined
}
