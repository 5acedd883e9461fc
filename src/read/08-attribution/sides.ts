// Whether a speaker accuses, judges or merely reports: by office, by the kind of body, and for a person by the titles and
// descriptions that the document gives them anywhere ("Fairweather" ← "opening the case, Alison Fairweather KC").
import type { OrganizationKind } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Thing } from '../analysis.ts'
import {
  ACCUSER_NOUNS,
  ACCUSER_OFFICE,
  ACCUSER_TITLES,
  ACCUSING_BODY,
  DEFENDERS,
  DOCUMENTS,
  FINDINGS,
  JUDGES,
  OFFICERS,
} from '../lexicon/speech/voices.ts'
import { childrenOf, headOf, lemmaOf, relOf, subtree, type Tree } from '../tree.ts'

export type Side = 'accuser' | 'court' | 'other'

const ACCUSERS: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'police',
  'prosecution',
  'intelligence',
  'government',
  'state',
  'military',
])

/** Papers in which somebody is accused. */
export const CASE_PAPERS =
  /\b(?:(?:court|charging) (?:documents?|papers?|records?|filings?)|case file|indictment|complaint|affidavit|filing|charge[ -]sheet)\b/i

export function sideOf(
  r: Reading,
  lemma: string,
  name: string,
  thing: Thing | undefined,
  kind: string | undefined,
): Side {
  // "according to the investigation": nobody's but the state's.
  if (/^(?:the )?(?:investigation|inquiry|probe)$/i.test(name)) return 'accuser'
  if (
    /\b(?:security|police|intelligence|law[- ]enforcement|prosecution) (?:sources?|officials?|officers?)$/i.test(
      name,
    ) &&
    !/\bformer\b/i.test(name)
  )
    return 'accuser'
  if (
    /^press (?:service|office|cent(?:er|re)) of the (?:department|ministry|police|service|prosecut|committee|directorate)/i.test(
      name,
    )
  )
    return 'accuser'
  if (CASE_PAPERS.test(name) && DOCUMENTS.has(lemma)) return 'accuser'
  if (DOCUMENTS.has(lemma) && !ACCUSER_NOUNS.has(lemma) && !FINDINGS.has(lemma)) return 'other'
  if (JUDGES.has(lemma) || FINDINGS.has(lemma) || kind === 'court') return 'court'
  // "Britain says": the state.
  if (kind === 'country') return 'accuser'
  // "the federal prosecutor's office": a body that no kind tells.
  const isBody = thing?.type !== 'Person' && thing?.type !== 'Group' && !DOCUMENTS.has(lemma)
  if (isBody && (kind === undefined || kind === 'other' || kind === 'site') && ACCUSING_BODY.test(name))
    return 'accuser'
  if (ACCUSER_NOUNS.has(lemma) || (kind !== undefined && ACCUSERS.has(kind as OrganizationKind))) return 'accuser'
  return thing && (thing.type === 'Person' || thing.type === 'Group') ? sideOfPerson(r, thing) : 'other'
}

const sides = new WeakMap<Thing, Side>()

export function sideOfPerson(r: Reading, thing: Thing): Side {
  const had = sides.get(thing)
  if (had) return had
  const found = findSide(r, thing)
  sides.set(thing, found)
  return found
}

function findSide(r: Reading, thing: Thing): Side {
  for (const m of thing.mentions.slice(0, 12)) {
    const t = r.grammars[m.sentence]?.tree
    if (!t || t.words[m.headWord]?.upos === 'PRON') continue
    const described = descriptionOf(t, m.headWord, m.first)
    const lemmas = described.map((i) => lemmaOf(t, i))
    const text = described.map((i) => t.words[i]?.text).join(' ')
    if (lemmas.some((l) => PAST.has(l))) return 'other'
    if (lemmas.some((l) => l === 'judge' || l === 'magistrate') || /\b(?:Mr|Mrs|Lord|Chief) Justice\b/.test(text))
      return 'court'
    const first = t.words[m.first]
    const start = first?.start ?? m.start
    // "Fiona Dalby KC, prosecuting, told jurors that Petrov": he does not prosecute.
    const before =
      r.analysis.text
        .slice(Math.max(t.sentence.start, start - 60), start)
        .split(SAYING)
        .at(-1) ?? ''
    const around = before + (r.analysis.text.slice(start, m.end + 60).split(SAYING)[0] ?? '')
    // "Karl Weber, prosecuting, told the jury"
    if (/^,?\s*prosecuting\b/.test(r.analysis.text.slice(m.end, m.end + 16))) return 'accuser'
    if (ACCUSER_OFFICE.test(text) || (/\bK\.?C\b|\bcounsel\b/i.test(around) && ACCUSER_OFFICE.test(around)))
      return 'accuser'
    if (lemmas.some((l) => DEFENDERS.has(l))) return 'other'
    if (lemmas.some((l) => ACCUSER_TITLES.has(l))) return 'accuser'
    if (lemmas.some((l) => OFFICERS.has(l)) && described.some((i) => isAccusingBody(r, t, i))) return 'accuser'
  }
  return 'other'
}

const SAYING = /\b(?:told|tells|said|says|that|asked|heard|alleged|accused)\b/

/** Who held an office once speaks for it no more: "former head of the service". */
const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'retire', 'ret', 'ret.', 'one-time'])

/** "the director of the National Police", "a spokesman for the prosecutor’s office". */
function isAccusingBody(r: Reading, t: Tree, i: number): boolean {
  const mention = r.mention(t.sentence.index, i)
  const kind = mention && r.thingOf(mention).type === 'Organization' ? r.thingOf(mention).kind : undefined
  // "a spokeswoman for the ministry"
  const isMinistry = kind === 'government' && lemmaOf(t, i) === 'ministry'
  return kind === 'police' || kind === 'prosecution' || kind === 'intelligence' || isMinistry
}

/** The words of a name's own phrase: titles before it, appositions at it, the phrase that it stands beside. */
function descriptionOf(t: Tree, head: number, first: number): readonly number[] {
  const above = relOf(t, head) === 'appos' || relOf(t, head) === 'flat' ? headOf(t, head) : -1
  const around = new Set<number>([...(above >= 0 ? own(t, above) : []), ...own(t, head)])
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    if (!['PROPN', 'NOUN', 'ADJ'].includes(t.words[i]?.upos ?? '')) break
    around.add(i)
  }
  return [...around].sort((a, b) => a - b)
}

/** Without clauses and without what merely hangs on by a preposition other than "of" and "for". */
const own = (t: Tree, head: number): readonly number[] => {
  const clauses = childrenOf(t, head).filter((c) => relOf(t, c) === 'acl:relcl')
  const inClause = new Set(clauses.flatMap((c) => subtree(t, c)))
  return subtree(t, head).filter(
    (i) => Math.abs(i - head) <= 10 && !inClause.has(i) && !['VERB', 'AUX'].includes(t.words[i]?.upos ?? ''),
  )
}
