// A sentence whose finite verb the parser hung below something that only describes the subject.
import type { Name, ValueMention } from '../analysis.ts'
import { type Draft, isBelow, isVerb, nominal } from './words.ts'

const FINITE = /^VB[DPZ]$/

const isRelative = (w: Draft) => /^W/.test(w.xpos)

/** "Yusuf Karatepe, a gold trader, is …", "The owner, X, had published …": a noun that only begins the sentence is not
 *  its root while a finite verb without a subject, a relative or a conjunction hangs below. */
export function mainVerb(words: Draft[], verbs: ReadonlySet<string>): void {
  const root = words.findIndex((w) => w.head < 0)
  const top = words[root]
  if (!top || !nominal(top) || words.some((w) => w.head === root && (w.rel === 'cop' || w.rel === 'nsubj'))) return
  const verb = words.findIndex((w, i) => {
    if (
      i <= root ||
      !/^(acl|acl:relcl|appos|conj|parataxis|list|advcl|dep|ccomp)$/.test(w.rel) ||
      !isBelow(words, i, root)
    )
      return false
    const own = words.flatMap((c, k) => (c.head === i ? [{ c, k }] : []))
    if (
      own.some(
        ({ c }) => /^nsubj|^csubj|^mark$|^expl/.test(c.rel) || (c.rel === 'cc' && w.rel === 'conj') || isRelative(c),
      )
    )
      return false
    if (own.some(({ c }) => words.some((g) => g.head === words.indexOf(c) && isRelative(g)))) return false
    const finite =
      (FINITE.test(w.xpos) && isVerb(w)) ||
      own.some(({ c, k }) => /^(aux|aux:pass|cop)$/.test(c.rel) && (FINITE.test(c.xpos) || c.xpos === 'MD') && k < i)
    const auxiliary = own.find(({ c }) => /^(aux|aux:pass|cop)$/.test(c.rel))
    const before = words[(auxiliary?.k ?? i) - 1]
    return finite && (before?.text === ',' || before?.upos === 'PROPN' || before?.upos === 'ADV')
  })
  const taken = verb < 0 ? mistakenNoun(words, root, verbs) : verb
  if (taken < 0) return
  promote(words, root, taken)
}

/** "Ivan Petrov, a Russian citizen, lives in Berlin": after the comma a plural noun that a known verb also forms. */
function mistakenNoun(words: Draft[], root: number, verbs: ReadonlySet<string>): number {
  if (words.some((w, i) => i > root && FINITE.test(w.xpos) && isVerb(w) && !/relcl|ccomp|advcl/.test(w.rel))) return -1
  const at = words.findIndex(
    (w, i) =>
      i > root && w.xpos === 'NNS' && words[i - 1]?.text === ',' && verbs.has(baseOf(w.text.toLowerCase(), verbs)),
  )
  const w = words[at]
  if (!w) return -1
  Object.assign(w, { upos: 'VERB', xpos: 'VBZ', lemma: baseOf(w.text.toLowerCase(), verbs) })
  for (const c of words) if (c.head === at && c.rel === 'nmod') c.rel = 'obl'
  return at
}

function baseOf(text: string, verbs: ReadonlySet<string>): string {
  return [text.slice(0, -1), text.replace(/es$/, ''), text.replace(/ies$/, 'y')].find((v) => verbs.has(v)) ?? ''
}

function promote(words: Draft[], root: number, verb: number): void {
  const top = words[root] as Draft
  const w = words[verb] as Draft
  w.head = -1
  w.rel = 'root'
  top.head = verb
  top.rel = words.some((c) => c.head === verb && c.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  for (const [k, c] of words.entries()) if (c.head === root && k > verb && c.rel !== 'flat') c.head = verb
}

const SAID_TO =
  /^(?:thought|believed|said|alleged|known|understood|reported|suspected|presumed|considered|assumed|rumoured)$/i

/** "The centre, funded and created by Iran in 2012, was led by X": the bare participle describes, the finite verb is the sentence. */
export function participleRoot(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const w = words[root]
  if (!w || words.some((c) => c.head === root && /^(aux|cop)/.test(c.rel))) return
  // "two men convicted of fraud were flown home": of two verbs without "and", the first describes where it has no object.
  // "a man thought to belong to the network was deported": nobody is thinking.
  const isSaidTo = SAID_TO.test(w.text) && words[root + 1]?.text === 'to'
  const takes = isSaidTo ? /^(?:obj|ccomp)$/ : /^(?:obj|ccomp|xcomp)$/
  const bare = /^VB[DN]$/.test(w.xpos) && !words.some((c) => c.head === root && takes.test(c.rel))
  if (!bare && (w.xpos !== 'VBN' || words[root - 1]?.text !== ',')) return
  const subject = words.findIndex((c, k) => c.head === root && /^nsubj/.test(c.rel) && k < root)
  let main = words.findIndex(
    (c, k) =>
      c.head === root &&
      k > root &&
      /^(conj|parataxis|ccomp|advcl|obl|obj)$/.test(c.rel) &&
      words.some((a, m) => a.head === k && /^(aux|cop)/.test(a.rel) && /^(?:VB[DPZ]|MD)$/.test(a.xpos) && m < k) &&
      !words.some((a, m) => a.head === k && /^(?:cc|mark|nsubj|nsubj:pass|expl)$/.test(a.rel) && m < k),
  )
  if (subject >= 0 && main < 0) main = behindApposition(words, root)
  if (subject < 0 || main < 0) return
  const verb = words[main] as Draft
  verb.head = -1
  verb.rel = 'root'
  Object.assign(words[subject] as Draft, {
    head: main,
    rel: words.some((c) => c.head === main && c.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
  })
  Object.assign(w, { head: subject, rel: 'acl', xpos: 'VBN' })
  for (const [k, c] of words.entries()) if (c.head === root && k > main) c.head = main
}

/** "The society located in Marneuli, a town in the east, receives support": what stands between the commas describes the
 *  town, and the finite verb behind them is the sentence's. -1 where there is none. */
function behindApposition(words: Draft[], root: number): number {
  const main = words.findIndex(
    (c, k) =>
      c.head === root && k > root + 2 && /^VB[DPZ]$/.test(c.xpos) && c.rel === 'conj' && words[k - 1]?.text === ',',
  )
  const inner = words.findIndex((c, k) => c.head === main && /^nsubj/.test(c.rel) && k < main && k > root)
  const opening = words.findLastIndex((c, k) => k < inner && c.text === ',')
  if (main < 0 || inner < 0 || opening <= root || !nominal(words[inner]) || !nominal(words[opening - 1])) return -1
  Object.assign(words[inner] as Draft, { head: opening - 1, rel: 'appos' })
  return main
}

/** "In July 2022, Khalid X, 27, was …": a date with a preposition is no subject; the name behind it is. */
export function fronted(words: Draft[], names: readonly Name[], values: readonly ValueMention[]): void {
  words.forEach((w, i) => {
    if (!/^nsubj|^obl$/.test(w.rel)) return
    const isTime = HOURS.has(w.lemma) || values.some((v) => v.type === 'Time' && v.first <= i && i < v.last)
    // "In Bosnia, the foundation trains teachers": nor does a place.
    const opens = i < 5 && words[0]?.upos === 'ADP' && words[0]?.head === i
    if (!isTime && !(opens && names.some((n) => n.type === 'Place' && n.first <= i && i < n.last))) return
    const sisters = words.filter((c) => c.head === w.head)
    if (w.rel === 'obl' && (w.head < i || sisters.some((c) => /^(?:nsubj|csubj|expl)/.test(c.rel)))) return
    if (!words.some((c, k) => c.head === i && c.rel === 'case' && k < i)) return
    const named = words.findIndex(
      (c, k) => c.head === i && k > i && names.some((n) => n.type !== 'People' && n.first <= k && k < n.last),
    )
    // "In 2021, a Russian citizen, Ivan Petrov, was arrested": the citizen was, not the year.
    const name =
      named >= 0
        ? named
        : words.findIndex(
            (c, k) =>
              c.head === i && k > i && /^(?:appos|acl|conj)$/.test(c.rel) && nominal(c) && words[i + 1]?.text === ',',
          )
    if (name >= 0) {
      const subject = words[name] as Draft
      subject.head = w.head
      subject.rel = w.rel !== 'obl' ? w.rel : sisters.some((c) => c.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
      for (const [k, c] of words.entries()) if (c.head === i && k > name) c.head = name
    }
    w.rel = 'obl'
  })
}

/** "Charges against Ivan Petrov include murder": of a name behind a preposition nothing is said, and the verb is the first noun's. */
export function behindPreposition(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[w.head]
    if (!/^acl/.test(w.rel) || !/^VB[DPZ]$/.test(w.xpos) || !noun || !nominal(noun) || w.head > i) return
    const own = words.flatMap((c, k) => (c.head === i && k < i ? [{ c, k }] : []))
    const preposition = own.find(({ c }) => c.rel === 'case' && c.upos === 'ADP')
    const name = own.find(({ c, k }) => /^nsubj/.test(c.rel) && !/^W/.test(c.xpos) && k > (preposition?.k ?? i))
    if (!preposition || !name || preposition.k < w.head) return
    const at = w.head
    const isPassive = own.some(({ c }) => c.rel === 'aux:pass')
    Object.assign(w, { head: noun.head, rel: noun.rel })
    Object.assign(noun, { head: i, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(name.c, { head: at, rel: 'nmod' })
    preposition.c.head = name.k
    for (const [k, c] of words.entries()) if (c.head === at && k > i) c.head = i
  })
}

/** "X, who has papers in France, was attacked": what has an object is no auxiliary, and the clause behind the comma is the sentence's. */
export function ownHave(words: Draft[]): void {
  words.forEach((w, i) => {
    const at = w.head
    const verb = words[at]
    const noun = words[verb?.head ?? -1]
    if (w.rel !== 'aux' || w.lemma !== 'have' || !verb || !noun || verb.rel !== 'acl:relcl' || at < i) return
    if (!words.some((c, k) => c.head === i && c.rel === 'obj' && k > i)) return
    const own = words.flatMap((c, k) => (c.head === at && k < at ? [{ c, k }] : []))
    const who = own.find(({ c, k }) => /^nsubj/.test(c.rel) && /^W/.test(c.xpos) && k < i)
    const finite = own.some(({ c, k }) => /^(?:aux|cop)/.test(c.rel) && k > i && FINITE.test(c.xpos))
    if (!who || !finite) return
    const isPassive = own.some(({ c }) => c.rel === 'aux:pass')
    const top = verb.head
    Object.assign(verb, { head: noun.head, rel: noun.rel })
    Object.assign(noun, { head: at, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(w, { head: top, rel: 'acl:relcl', upos: 'VERB' })
    Object.assign(who.c, { head: i, rel: 'nsubj' })
  })
}

const HOURS: ReadonlySet<string> = new Set('midnight noon dawn dusk nightfall morning evening'.split(' '))

/** "In raids in Cartagena, four members were captured": what stands between the comma and the verb is its subject. */
export function subjectBehindComma(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const verb = words[root]
  if (!verb || !isVerb(verb) || words.some((c) => c.head === root && /^(?:nsubj|csubj|expl)/.test(c.rel))) return
  let end = root - 1
  while (end > 0 && /^(?:AUX|ADV|PART)$/.test(words[end]?.upos ?? '')) end--
  if (end === root - 1 && !FINITE.test(verb.xpos)) return
  const comma = words.findLastIndex((w, i) => i < end && w.text === ',')
  if (comma < 1 || words[0]?.upos !== 'ADP') return
  let head = -1
  for (let i = comma + 1; i <= end; i++) {
    const above = words[i]?.head ?? -1
    if (above >= 0 && above < comma && nominal(words[i])) head = i
  }
  const noun = words[head]
  if (!noun || words.some((c) => c.head === head && c.rel === 'case') || /^(?:acl|cc)$/.test(noun.rel)) return
  const passive = words.some((c) => c.head === root && c.rel === 'aux:pass')
  Object.assign(noun, { head: root, rel: passive ? 'nsubj:pass' : 'nsubj' })
}

const TAKES_TWO: ReadonlySet<string> = new Set(
  'give offer pay send show tell award ask grant hand promise pledge teach lend owe charge fine deny allow cost'.split(
    ' ',
  ),
)
/** Past forms that no participle shares. */
const PAST =
  /^(?:rose|fell|went|took|gave|came|began|drove|flew|wrote|chose|grew|saw|knew|spoke|broke|stole|threw|drew|became|fled|led|ran)$/i

/** "The group operated a channel", "The number of cases rose": a form with an object, or one that no participle shares,
 *  describes nothing; where the noun before it is all there is, it is the sentence's verb. */
export function ownVerb(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const top = words[root]
  if (
    !top ||
    !(nominal(top) || top.upos === 'NUM') ||
    words.some((w) => w.head === root && /^(?:cop|nsubj)/.test(w.rel))
  )
    return
  const verb = words.findIndex((w, i) => i > root && isOwnVerb(words, w, i, root))
  if (verb < 0) return
  const w = words[verb] as Draft
  // Between the noun and its verb nothing but its own phrase stands.
  if (words.slice(root + 1, verb).some((c) => /^(?:VB[DPZN]|MD|W.*)$/.test(c.xpos) || /^[,;:]$/.test(c.text))) return
  if (w.xpos === 'VBN') Object.assign(w, { xpos: 'VBD' })
  for (const c of words) if (c.head === verb && /^nsubj/.test(c.rel)) c.rel = 'obl'
  promote(words, root, verb)
}

function isOwnVerb(words: readonly Draft[], w: Draft, i: number, root: number): boolean {
  if (w.rel !== 'acl' || !/^VB[DN]$/.test(w.xpos) || !isBelow(words, i, root)) return false
  if (words.some((c, k) => c.head === i && k < i && /^(?:aux|mark|nsubj)/.test(c.rel))) return false
  if (w.xpos === 'VBD' && PAST.test(w.text)) return true
  // "An envoy of the agency called on the prosecutor": without another verb it is the sentence's.
  const isOnly = words.at(-1)?.text === '.' && !words.some((c) => c !== w && /^(?:VB[DPZ]|MD)$/.test(c.xpos))
  // "An officer checked into a hotel": nor can anybody be "checked into a hotel", or arrived, by another.
  const isOwn =
    w.xpos === 'VBD' ||
    ALONE.has(w.lemma) ||
    (w.lemma === 'check' && /^(?:in|into|out)$/.test(words[i + 1]?.text ?? ''))
  if (isOwn && isOnly && words[i + 1]?.text !== 'by') return true
  // "An officer handed over 15,000 euros": who is handed something is not handed it over.
  const hasParticle = words[i + 1]?.head === i && words[i + 1]?.rel === 'compound:prt'
  const isGiven = TAKES_TWO.has(w.lemma) && !hasParticle && (!isOnly || words.some((c) => /^by$/i.test(c.text)))
  return w.head === root && !isGiven && words.some((c, k) => c.head === i && c.rel === 'obj' && k > i)
}

/** Verbs that nobody does to another. */
const ALONE: ReadonlySet<string> = new Set(
  'arrive travel appear disappear vanish work live stay walk resign collapse explode emerge meet collude wait happen occur'.split(
    ' ',
  ),
)

/** "Three Maldivians had been paid", "Two of the men had undergone training": the number is no sentence; its verb is. */
export function countedRoot(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const top = words[root]
  if (top?.upos !== 'NUM' || words.some((w) => w.head === root && /^(?:nsubj|punct$)/.test(w.rel) && w.rel !== 'punct'))
    return
  const verb = words.findIndex(
    (w, i) =>
      i > root &&
      w.head === root &&
      /^(?:acl|acl:relcl|cop|parataxis)$/.test(w.rel) &&
      /^VB[DN]$/.test(w.xpos) &&
      words.some((c, k) => c.head === i && /^aux/.test(c.rel) && k < i) &&
      !words.some((c) => c.head === i && /^W/.test(c.xpos)),
  )
  if (verb < 0) return
  const w = words[verb] as Draft
  const own = words.findIndex((c, k) => c.head === verb && /^nsubj/.test(c.rel) && k < verb)
  if (own >= 0 && own !== root + 1) return
  const rel = words.some((c) => c.head === verb && c.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  for (const c of words) if (c.head === root && c.rel === 'punct') c.head = verb
  Object.assign(w, { head: -1, rel: 'root' })
  if (own < 0) Object.assign(top, { head: verb, rel })
  else Object.assign(top, { head: own, rel: 'nummod' })
}
