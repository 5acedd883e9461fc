// Words that the tagger or the lemmatiser took for something else, set right by the verbs that the rules know.
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { OCCUPATIONS } from '../lexicon/occupations/occupations.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { type Draft, isVerb, nominal } from './words.ts'

/** "a cleric educated in Qom": what the word list knows for a calling is a noun, unless a noun follows. */
export function callings(words: Draft[]): void {
  words.forEach((w, i) => {
    // "Kiril Dobrin, resident of Hull,"
    if (
      w.text === 'resident' &&
      w.upos === 'ADJ' &&
      words[i - 1]?.text === ',' &&
      /^(?:of|in|at)$/.test(words[i + 1]?.text ?? '')
    ) {
      Object.assign(w, { upos: 'NOUN', xpos: 'NN', rel: w.rel === 'amod' ? 'appos' : w.rel })
      for (const c of words) if (c.head === i && c.rel === 'obl') c.rel = 'nmod'
    }
    if (w.upos !== 'ADJ' || !OCCUPATIONS.has(w.text.toLowerCase())) return
    const next = words[i + 1]
    if (next && (nominal(next) || next.upos === 'ADJ' || next.upos === 'NUM')) return
    if (!words.slice(Math.max(0, i - 4), i).some((x) => /^(?:an?|the|his|her|their|former)$/i.test(x.text))) return
    Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
  })
}

const SHARED_VERBS: ReadonlySet<string> = new Set([...embeddings.words].map((w) => w.split('_')[0] ?? w))

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'fled flee shot shoot sought seek held hold led lead struck strike stole steal swore swear slain slay slew slay fought fight hid hide bought buy sold sell tore tear torn tear blew blow threw throw broke break swept sweep'
    .match(/\S+ \S+/g)
    ?.map((p) => p.split(' ') as [string, string]) ?? [],
)

/** "dismantled" is a form of "dismantle" where the lemmatiser guessed "dismantl": the verbs that rules know decide. */
export function baseForms(words: Draft[], verbs: ReadonlySet<string>): void {
  const known = (v: string) => verbs.has(v) || SHARED_VERBS.has(v) || speechVerb(v) !== undefined
  for (const w of words) {
    if (!/^VB/.test(w.xpos) || known(w.lemma.toLowerCase())) continue
    const text = w.text.toLowerCase()
    const stem = text.replace(/(?:ied|ies)$/, 'y').replace(/(?:ed|ing|es|s|d)$/, '')
    const found = [
      IRREGULAR.get(text),
      stem,
      `${stem}e`,
      stem.replace(/(.)\1$/, '$1'),
      text.replace(/d$/, ''),
      text.replace(/led$/, 'l'),
    ].find((v) => v !== undefined && known(v))
    if (found !== undefined) w.lemma = found
  }
}

/** "is known to harbour separatists": a verb that the tagger took for a noun. */
export function verbAfterTo(words: Draft[], verbs: ReadonlySet<string>): void {
  words.forEach((w, i) => {
    const to = words[i - 1]
    if (w.upos !== 'NOUN' || w.xpos !== 'NN' || to?.text.toLowerCase() !== 'to' || !verbs.has(w.text.toLowerCase()))
      return
    const next = words[i + 1]
    if (!next || !['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(next.upos)) return
    // "was flown in to murder": the parser has it as a complement and only its tag is wrong.
    if (w.rel === 'xcomp' && to.head === i) {
      Object.assign(w, { upos: 'VERB', xpos: 'VB', lemma: w.text.toLowerCase() })
      Object.assign(to, { rel: 'mark', upos: 'PART', xpos: 'TO' })
      return
    }
    // "uses the association to influence students": what has an object is the verb.
    if (
      to.head === i &&
      words.some((c, k) => c.head === i && c.rel === 'obj' && k > i) &&
      isVerb(words[w.head] as Draft)
    ) {
      Object.assign(w, { upos: 'VERB', xpos: 'VB', lemma: w.text.toLowerCase(), rel: 'advcl' })
      Object.assign(to, { rel: 'mark', upos: 'PART', xpos: 'TO' })
      return
    }
    // "travelled there in order to murder soldiers": the purpose of the verb before "in".
    const inOrder = words[i - 2]?.text === 'order' && words[i - 3]?.text.toLowerCase() === 'in'
    const above = inOrder ? words.findLastIndex((x, k) => k < i - 3 && x.upos === 'VERB') : i - 2
    const governor = words[above]
    if (!governor || !(governor.upos === 'VERB' || governor.upos === 'ADJ')) return
    const phrase = words[w.head]
    const noun =
      w.head > i && phrase && nominal(phrase)
        ? w.head
        : words.findIndex((c, k) => k > i && nominal(c) && c.head === w.head && /^(obj|obl)$/.test(c.rel))
    Object.assign(w, {
      upos: 'VERB',
      xpos: 'VB',
      lemma: w.text.toLowerCase(),
      head: above,
      rel: inOrder ? 'advcl' : 'xcomp',
    })
    Object.assign(to, { head: i, rel: 'mark', upos: 'PART', xpos: 'TO' })
    for (const k of inOrder ? [i - 3, i - 2] : []) Object.assign(words[k] as Draft, { head: i, rel: 'mark' })
    const object = noun < 0 ? undefined : words[noun]
    if (object) Object.assign(object, { head: i, rel: 'obj' })
  })
}

/** Verbs that are often mistaken for a noun after a preposition: "involved in recruiting members". */
const GERUNDS: ReadonlySet<string> = new Set(
  `recruiting extorting killing murdering targeting planning plotting spying paying training spreading carrying conducting
  smuggling laundering assassinating attacking bombing financing gathering passing photographing kidnapping abducting
  poisoning helping assisting joining hiring supplying providing leading directing organising organizing preparing
  committing plotting harbouring sheltering arming stalking monitoring following transferring moving`.split(/\s+/),
)

/** "a crackdown on smuggling rings", "in spying cases": what is called after a deed suffers none. */
const DEEDS = /^(?:smuggling|spying|laundering|bombing|kidnapping|poisoning|stalking|financing)$/i
const CALLED_AFTER =
  /^(?:ring|gang|network|cell|cartel|operation|scheme|case|charge|count|offen[cs]e|suspect|trial|plot|conspiracy|route|allegation|claim|attempt|conviction|attack)$/

/** "in recruiting members": the verb was taken for part of the noun. */
export function gerunds(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!GERUNDS.has(w.text.toLowerCase()) || !['compound', 'amod'].includes(w.rel) || w.head <= i) return
    const noun = words[w.head] as Draft
    if (DEEDS.test(w.text) && CALLED_AFTER.test(noun.lemma)) return
    const at = w.head
    const preposition = words[i - 1]
    if (
      !preposition ||
      (preposition.upos !== 'ADP' && preposition.upos !== 'SCONJ') ||
      (preposition.head !== at && preposition.head !== i)
    )
      return
    const lemma = w.lemma
    Object.assign(w, {
      upos: 'VERB',
      xpos: 'VBG',
      head: noun.head,
      rel: nominal(words[noun.head]) ? 'acl' : 'advcl',
      lemma: verbLemma(lemma, w.text),
    })
    preposition.head = i
    preposition.rel = 'mark'
    noun.head = i
    noun.rel = 'obj'
  })
}

function verbLemma(lemma: string, text: string): string {
  const t = text.toLowerCase()
  if (!lemma.endsWith('ing')) return lemma
  const stem = t.slice(0, -3)
  if (/(.)\1$/.test(stem) && !/(ll|ss)$/.test(stem)) return stem.slice(0, -1)
  return /(?:at|iz|is|c|v|g|dl|gl|bl|u)$/.test(stem) ? `${stem}e` : stem
}
