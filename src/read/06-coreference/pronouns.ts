// "he", "her", "it", "themselves": the most salient thing of the same gender, number and sort that the syntax allows.
import type { EntityType } from '../../model/ontology.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childWith, copulaOf, headOf, isVerb, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { areArguments, sameGender } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { frontedBefore } from './fronted.ts'
import { isOfCourt, mayBeSpeaker, speaksForOffice } from './officials.ts'
import { PRONOUNS, type PronounSort } from './pronoun-words.ts'
import { isInsidePhrase, subjectOf } from './roles.ts'
import { familiarity, rank, strongestOther } from './salience.ts'
import { speakerOf } from './speakers.ts'

const WITHIN = 3

export function linkPronoun(d: Discourse, c: Candidate): void {
  const sort = PRONOUNS.get(c.lemma)
  if (sort?.person !== 3 || sort.plural || (sort.neuter && isEmptyIt(c))) return
  const ofBody = sort.neuter === true && hasPeople(c)
  const speaker = speakerOf(d, c)
  const other = spokenOf(d, c)
  const ahead = sort.gender ? frontedBefore(d, c) : undefined
  const saysIt = c.quotation < 0 && c.role === 'subject' && speechVerb(lemmaOf(c.tree, c.governor)) !== undefined
  const fits = (cluster: Cluster, m: Candidate): boolean =>
    cluster !== other &&
    !(ahead && m.sentence === c.sentence && m.index < c.index && hangsOn(c.tree, m.head, ahead.head)) &&
    !(saysIt && isQuotedHere(cluster, c)) &&
    !isNamedBelow(cluster, c) &&
    !isNobody(cluster, c) &&
    !(isOfAccused(c) && isOfCourt(cluster)) &&
    !isArgumentBeside(cluster, c, sort) &&
    !(sort.gender && isAside(c) && isNamedBeside(cluster, c)) &&
    agrees(cluster, sort, c) &&
    (!ofBody || mayHavePeople(cluster, c)) &&
    allowed(c, m, sort) &&
    // "My lawyer says he was an officer": whoever says "my" is not "he".
    (cluster !== speaker ||
      (m.sentence === c.sentence && m.quotation === c.quotation && PRONOUNS.get(m.lemma)?.person !== 1))
  const isSource = prepositionOf(c.tree, c.head) === 'according-to'
  const spoke = new Set<Cluster>()
  const isSpokenOf = (cluster: Cluster, m: Candidate): boolean => {
    if (speaksForOffice(cluster, m)) spoke.add(cluster)
    return fits(cluster, m) && !spoke.has(cluster)
  }
  const ranked = (fitting: typeof fits) =>
    rank(d, c, {
      within: WITHIN,
      ahead: !sort.neuter,
      fits: fitting,
      bonus: (x) =>
        (sort.gender ? familiarity(x) + (x.gender === sort.gender ? 15 : 0) : 0) +
        ((isSource || isAside(c)) && hasSpoken(x, c) ? 100 : 0),
    })
  const apart = sort.gender && !mayBeSpeaker(c) ? ranked(isSpokenOf) : []
  const [best] = apart.length > 0 ? apart : ranked(fits)
  if (!best || (sort.neuter && !ofBody && strongestOther(d, c, 1, isSingularNoun) > best.score)) return
  const why = sort.gender ? 'gender and number' : 'number'
  d.attach(
    c,
    best.cluster,
    'pronoun',
    `“${c.text}” agrees in ${why} with “${best.mention.text}”, the most prominent that does`,
  )
  if (sort.gender && best.cluster.type === 'Person') best.cluster.gender ??= sort.gender
}

/** "…, he said, …", "…," she said. */
const isAside = ({ tree: t, head, governor, role }: Candidate): boolean =>
  role === 'subject' &&
  governor === head + 1 &&
  speechVerb(lemmaOf(t, governor)) !== undefined &&
  /^[,.–—”"]?$/.test(t.words[governor + 1]?.text ?? '') &&
  /^[,–—”"]$/.test(t.words[head - 1]?.text ?? '')

/** "The witness said that Petrov hired him. According to him, …": whoever spoke before. */
const hasSpoken = (x: Cluster, c: Candidate): boolean =>
  x.mentions.some(
    (m) =>
      m.index < c.index &&
      c.sentence - m.sentence <= WITHIN &&
      m.role === 'subject' &&
      speechVerb(lemmaOf(m.tree, m.governor)) !== undefined,
  )

/** A thing or matter in the singular that may be meant although nothing follows it through the text. */
const isSingularNoun = (t: Tree, i: number): boolean => {
  const w = t.words[i]
  return (
    w !== undefined &&
    ((w.upos === 'NOUN' && w.xpos === 'NN' && !INSIDE_NOUN.has(w.rel)) || w.text.toLowerCase() === 'this') &&
    !TIME_WORDS.has(w.lemma)
  )
}
const INSIDE_NOUN: ReadonlySet<string> = new Set(['compound', 'fixed', 'flat', 'amod'])
const TIME_WORDS: ReadonlySet<string> = new Set(
  'day week month year time hour minute night morning evening afternoon today yesterday tomorrow decade century way part lot number addition example fact order result behalf'.split(
    ' ',
  ),
)

const NEUTER: ReadonlySet<EntityType> = new Set(['Organization', 'Thing', 'Place'])

function agrees(cluster: Cluster, sort: PronounSort, c: Candidate): boolean {
  if (sort.gender) return cluster.type === 'Person' && !cluster.plural && sameGender(cluster.gender, sort.gender)
  if (!NEUTER.has(cluster.type) || cluster.plural) return false
  // Of places only countries act, but any may own: "the island and its ports".
  return cluster.type !== 'Place' || cluster.kind === 'country' || c.role === 'possessor'
}

/** "its chairman", "its members": only a body or a state has people. */
const hasPeople = (c: Candidate): boolean =>
  c.role === 'possessor' && namesPeople(lemmaOf(c.tree, headOf(c.tree, c.head)), true)

/** "its owner" may be a hotel's. */
const mayHavePeople = (x: Cluster, c: Candidate): boolean =>
  x.type === 'Organization' ||
  x.kind === 'country' ||
  (x.kind === 'site' && /^(?:owner|co-owner|manager|tenant)$/.test(lemmaOf(c.tree, headOf(c.tree, c.head))))

/** What the syntax of one sentence forbids or, for "himself", demands. */
export function allowed(c: Candidate, m: Candidate, sort: PronounSort): boolean {
  if (m.sentence !== c.sentence) return sort.reflexive !== true
  if (sort.reflexive) return c.governor < 0 || m.governor === c.governor || subjectOf(c.tree, c.governor) === m.head
  if (isInsidePhrase(c.tree, c.head, m.head)) return false
  // "The grandson of a general, he worked": what describes him is of somebody else.
  if (m.head < c.head && hangsOn(c.tree, m.head, c.head)) return false
  // "Omarov’s brother hired him": the owner may be meant, the brother not.
  return c.role === 'possessor' || !(areArguments(c, m) || areArguments(m, c))
}

/** "Farid, an importer of pistachios, gave him a camera": the importer is no argument of giving, but Farid is. */
const isArgumentBeside = (x: Cluster, c: Candidate, sort: PronounSort): boolean =>
  !sort.reflexive &&
  c.role !== 'possessor' &&
  (x.bySentence.get(c.sentence)?.some((m) => m !== c && (areArguments(c, m) || areArguments(m, c))) ?? false)

function hangsOn(t: Tree, inner: number, outer: number): boolean {
  let at = inner
  for (let steps = 0; at >= 0 && at !== outer && steps < 60; steps++) at = headOf(t, at)
  return at === outer
}

/** "Asfaw, she said, had paid two boxers": whoever says it of Asfaw by name is somebody else. */
function spokenOf(d: Discourse, { tree: t, head, governor, role, index, sentence }: Candidate): Cluster | undefined {
  const set = role === 'subject' && governor === head + 1 && t.words[governor + 1]?.text === ','
  const m = set && t.words[head - 1]?.text === ',' ? d.candidates[index - 1] : undefined
  return m?.sort === 'name' && m.sentence === sentence && m.last === head - 1 ? d.clusterOf(m) : undefined
}

/** "No native speaker would say so. She agreed": nobody is taken up. */
const isNobody = (x: Cluster, c: Candidate): boolean =>
  !x.named &&
  x.first.sentence !== c.sentence &&
  childrenOf(x.first.tree, x.first.head).some((w) => /^(?:no|neither|any|every|each)$/.test(lemmaOf(x.first.tree, w)))

/** "The judge extended his remand": whoever deals with it is not who is held. */
const isOfAccused = (c: Candidate): boolean =>
  c.role === 'possessor' &&
  /^(?:remand|detention|custody|extradition|indictment|acquittal|conviction|bail)$/.test(
    lemmaOf(c.tree, headOf(c.tree, c.head)),
  )

/** "“Petrov hired him,” he said": whoever is spoken of in the quotation is not the one who says it. */
const isQuotedHere = (x: Cluster, c: Candidate): boolean =>
  x.bySentence.get(c.sentence)?.some((m) => m.quotation >= 0 && PRONOUNS.get(m.lemma)?.person !== 1) ?? false

/** "He said that Petrov hired him", "He fled when Petrov came": a subject is nobody who is named in what is said of it. */
const isNamedBelow = (x: Cluster, c: Candidate): boolean =>
  c.role === 'subject' &&
  (x.bySentence
    .get(c.sentence)
    ?.some((m) => m.sort === 'name' && m.head > c.governor && m.quotation === c.quotation && hangsBelow(c, m.head)) ??
    false)

/** "Ivo promised him money, he said": whoever is named in what is said is not the one who says it. */
const isNamedBeside = (x: Cluster, c: Candidate): boolean =>
  x.bySentence.get(c.sentence)?.some((m) => m.sort === 'name' && m.quotation === c.quotation && m.head < c.head) ??
  false

function hangsBelow({ tree: t, governor }: Candidate, word: number): boolean {
  let at = word
  while (at >= 0 && at !== governor && relOf(t, at) !== 'parataxis') at = headOf(t, at)
  return at === governor && at >= 0
}

const WEATHER: ReadonlySet<string> = new Set([
  'rain',
  'raining',
  'snow',
  'snowing',
  'seem',
  'appear',
  'turn',
  'emerge',
  'transpire',
  'follow',
  'happen',
  'take',
])

/** "It is reported that", "it was clear": no thing at all. */
export function isEmptyIt({ tree: t, head, lemma, governor }: Candidate): boolean {
  if (lemma !== 'it') return false
  if (relOf(t, head) === 'expl') return true
  if (governor < 0 || relOf(t, head).startsWith('obj')) return false
  const hasClause = childrenOf(t, governor).some(
    (x) =>
      x > governor &&
      ['ccomp', 'csubj', 'csubj:pass', 'xcomp', 'advcl', 'acl', 'acl:relcl'].includes(relOf(t, x)) &&
      introduces(t, x),
  )
  if (WEATHER.has(lemmaOf(t, governor)) && (hasClause || childWith(t, governor, 'obj', 'xcomp') === undefined))
    return true
  if (!hasClause) return false
  // "it is likely that", "it was announced that", but not "it said that"
  return copulaOf(t, governor) !== undefined || !isVerb(t, governor) || childWith(t, governor, 'aux:pass') !== undefined
}

const introduces = (t: Tree, clause: number): boolean =>
  childrenOf(t, clause).some(
    (x) => relOf(t, x) === 'mark' && ['that', 'to', 'whether', 'if', 'how', 'why'].includes(lemmaOf(t, x)),
  ) ||
  (headOf(t, clause) >= 0 && /^(csubj|ccomp)/.test(relOf(t, clause)))
