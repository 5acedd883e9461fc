// Who is told to be one of many: "four men were captured, among them their chief X". What befell the many befell X, too.
import type { Filler, NonEmpty } from '../../model/claim.ts'
import type { Role } from '../../model/ontology.ts'
import { headOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { findFiller } from './fillers.ts'
import type { Occurrence } from './match.ts'
import { nominalConjuncts } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Roles of those to whom something is done. */
const SUFFERERS: readonly Role[] = ['suspect', 'accused', 'person', 'designated', 'victim', 'target']

interface Member {
  readonly tree: Tree
  readonly head: number
  readonly filler: Filler
}

export function withMembers(r: Reading, found: readonly Occurrence[]): readonly Occurrence[] {
  const told = r.grammars.map(({ tree }) => membersTold(r, tree))
  if (told.every((m) => m.length === 0)) return found
  return found.map((o) => SUFFERERS.reduce((now, role) => joined(now, role, told), o))
}

/** A phrase of members, and the plural that they are of: by its word, or as "them" by its name. */
interface Told {
  readonly of: number | string
  readonly members: readonly Member[]
}

function joined(o: Occurrence, role: Role, told: readonly (readonly Told[])[]): Occurrence {
  const many = o.roles.get(role)
  const heads = o.heads.get(role)
  if (!many || !heads || !/^(?:Group|Organization)$/.test(many[0].type)) return o
  const s = o.tree.sentence.index
  const here = told[s]?.filter(({ of }) => (typeof of === 'number' ? heads.includes(of) : of === many[0].name)) ?? []
  // "Seven people were held. Among them are X and Y"
  const next = told[s + 1]?.filter(({ of, members }) => of === many[0].name && opens(members)) ?? []
  const more = [...here, ...next].flatMap((x) => x.members).filter((m) => many.every((f) => f.name !== m.filler.name))
  if (more.length === 0) return o
  const fillers: NonEmpty<Filler> = [...many, ...more.map((m) => m.filler)]
  const own = more.filter((m) => m.tree.sentence.index === s).map((m) => m.head)
  const reasons = more.map((m) => ({
    why: 'role' as const,
    role,
    path: `among “${many[0].at.quote}”`,
    at: m.filler.at,
  }))
  return {
    ...o,
    roles: new Map([...o.roles, [role, fillers]]),
    heads: new Map([...o.heads, [role, [...heads, ...own]]]),
    reasons: [...o.reasons, ...reasons],
  }
}

const opens = (members: readonly Member[]): boolean => /^among$/i.test(members[0]?.tree.words[0]?.text ?? '')

function membersTold(r: Reading, t: Tree): readonly Told[] {
  return t.words.flatMap((w, i): readonly Told[] => {
    switch (w.text.toLowerCase()) {
      case 'including': {
        const head = phraseFrom(t, i + 1)
        return head === undefined || prepositionOf(t, head) !== 'including'
          ? []
          : ofMany(r, t, pluralBefore(t, i), head)
      }
      case 'among': {
        const who = lower(t, i + 1)
        if (who !== 'them' && who !== 'whom') return []
        const isSaid = /^(?:is|are|was|were)$/.test(lower(t, i + 2))
        const head = phraseFrom(t, i + (isSaid ? 3 : 2))
        return head === undefined ? [] : ofMany(r, t, nameOf(r, t, i + 1) ?? pluralBefore(t, i), head)
      }
      case 'one': {
        // "twelve officers, one of them Major X,"
        if (lower(t, i + 1) !== 'of' || !/^(?:them|whom)$/.test(lower(t, i + 2))) return []
        const head = phraseFrom(t, i + 3)
        if (head === undefined || t.words[head]?.upos !== 'PROPN') return []
        return ofMany(r, t, nameOf(r, t, i + 2) ?? pluralBefore(t, i), head)
      }
      default:
        return []
    }
  })
}

const lower = (t: Tree, i: number): string => t.words[i]?.text.toLowerCase() ?? ''

const ofMany = (r: Reading, t: Tree, of: number | string | undefined, head: number): readonly Told[] => {
  if (of === undefined) return []
  const members = nominalConjuncts(t, head).flatMap((h): readonly Member[] => {
    const filler = findFiller(r, t, h, 'entity', ['Person', 'Group', 'Organization'])?.filler
    return filler ? [{ tree: t, head: h, filler }] : []
  })
  return members.length === 0 ? [] : [{ of, members }]
}

const nameOf = (r: Reading, t: Tree, i: number): string | undefined => {
  const mention = r.mention(t.sentence.index, i)
  return mention && r.thingOf(mention).name
}

/** The last plural noun before the comma, an adverb or a participle between: "the nine people arrested, including". */
function pluralBefore(t: Tree, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const w = t.words[i]
    if (w?.upos === 'NOUN' || w?.upos === 'PROPN') return w.xpos === 'NNS' ? i : undefined
  }
  return undefined
}

/** The head of the noun phrase that begins at this word. */
function phraseFrom(t: Tree, first: number): number | undefined {
  let at = first
  // "among them their chief X", where the parser makes a clause of it
  while (/^(?:DT|PRP\$|JJ|CD)$/.test(t.words[at]?.xpos ?? '') && headOf(t, at) < at) at++
  for (let above = headOf(t, at); above >= first && INSIDE.test(relOf(t, at)); above = headOf(t, at)) at = above
  return /^(?:NOUN|PROPN|NUM)$/.test(t.words[at]?.upos ?? '') ? at : undefined
}
const INSIDE = /^(?:det|amod|compound|nmod:poss|nmod:desc|nummod|flat|advmod|case)/
