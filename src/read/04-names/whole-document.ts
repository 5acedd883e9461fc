// What a document says of a name in one place and means in another: full names explain bare surnames and given names,
// brackets explain acronyms, titles announce persons.
import type { OrganizationKind } from '../../model/ontology.ts'
import type { Sentence, Word } from '../analysis.ts'
import { GIVEN_NAMES } from '../lexicon/names/given-names.ts'
import { LEGAL_FORMS } from '../lexicon/names/organization-words.ts'
import { withAliases, withSecondHalf, withTitled } from './beside-the-name.ts'
import { organizationSort } from './kinds.ts'
import { knownPlaces } from './known.ts'
import type { NameType } from './labels.ts'
import type { Found } from './model.ts'
import { phraseAt } from './phrases.ts'
import { caseMode, textOf, type WordForm } from './word.ts'
import { GIVEN_NAME, ORDINARY_WORD } from './word-lists.ts'

type Forms = readonly WordForm[]

interface Elsewhere {
  readonly type: NameType
  readonly kind?: Found['kind']
}

/** What the document's full names say of a bare surname, a given name or an acronym elsewhere in it. */
interface Document {
  readonly acronyms: ReadonlyMap<string, Elsewhere>
  readonly surnames: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** All words of persons' full names. */
  readonly borne: ReadonlySet<string>
  /** First words of named bodies, "Luna" of "Luna Community College", unless a person bears them. */
  readonly bodies: ReadonlyMap<string, OrganizationKind>
  /** For names of several words that were seen as different types: the type that they have most often. */
  readonly types: ReadonlyMap<string, NameType>
}

/** What may fall away at the end of a firm's name. */
const FIRM_TAILS = new Set([...LEGAL_FORMS, 'and', '&', 'company', 'co', 'co.', ','])

/** Kinds of bodies that texts shorten to their first word. */
const SHORTENED = new Set<OrganizationKind>(['company', 'education', 'charity'])

/** The acronym between brackets: of `(EPS)`, of `("EPS")`. */
function bracketed(f: Forms, at: number): string | undefined {
  const quoted = /^["“”'‘’]+$|^``$/.test(f[at]?.text ?? '') ? 1 : 0
  const word = f[at + quoted]
  return word?.allCaps && f[at + 1 + 2 * quoted]?.text === ')' ? word.text : undefined
}

function describe(found: readonly Found[][], forms: readonly Forms[]): Document {
  const acronyms = new Map<string, Elsewhere>()
  const surnames = new Set<string>()
  const givenNames = new Set<string>()
  const bodies = new Map<string, OrganizationKind>()
  const borne = new Set<string>()
  const shortened = new Set<string>()
  const counts = new Map<string, Map<NameType, number>>()
  found.forEach((spans, s) => {
    const f = forms[s]!
    for (const span of spans) {
      const { first, last, type } = span
      if (last - first === 1) continue
      const count = counts.get(textOf(f, span)) ?? new Map<NameType, number>()
      counts.set(textOf(f, span), count.set(type, (count.get(type) ?? 0) + 1))
      if (caseMode(f) !== 'mixed') continue
      if (type === 'PER') {
        const surname = f[last - 1]!
        if (surname.capital && surname.text.length > 2 && !surname.allCaps) surnames.add(surname.lower)
        for (let i = first; i < last; i++) borne.add(f[i]!.lower)
        if (GIVEN_NAMES.has(f[first]!.lower)) givenNames.add(f[first]!.lower)
      }
      // "Eli Lilly and Company" is "Eli Lilly" elsewhere
      let end = last
      while (type === 'ORG' && end > first && FIRM_TAILS.has(f[end - 1]!.lower)) end--
      if (end < last && end - first > 1) shortened.add(textOf(f, { first, last: end }))
      const head = f[first]!
      if (
        type === 'ORG' &&
        (head.lists & (ORDINARY_WORD | GIVEN_NAME)) === 0 &&
        !GIVEN_NAMES.has(head.lower) &&
        phraseAt(knownPlaces, f, first) === undefined
      ) {
        const { kind } = organizationSort(f, first, last)
        if (SHORTENED.has(kind)) bodies.set(head.lower, kind)
      }
      const acronym = type === 'ORG' && f[last]?.text === '(' ? bracketed(f, last + 1) : undefined
      if (acronym !== undefined) acronyms.set(acronym, { type: 'ORG', kind: organizationSort(f, first, last).kind })
    }
  })
  const types = new Map<string, NameType>()
  for (const [text, count] of counts) {
    if (count.size < 2) continue
    const [best] = [...count].sort((a, b) => b[1] - a[1] || Number(b[0] === 'PER') - Number(a[0] === 'PER'))
    if (best !== undefined) types.set(text, best[0])
  }
  for (const prefix of shortened) types.set(prefix, 'ORG')
  for (const word of borne) bodies.delete(word)
  return { acronyms, surnames, givenNames, borne, bodies, types }
}

export function withDocument(
  found: readonly Found[][],
  forms: readonly Forms[],
  sentences: readonly Sentence[],
): Found[][] {
  const whole = found.map((spans, s) => {
    const f = forms[s]!
    return withSecondHalf(withTitled(withAliases(spans, f), f), f, sentences[s]!.words)
  })
  const document = describe(whole, forms)
  return whole.map((spans, s) => {
    const f = forms[s]!
    if (caseMode(f) !== 'mixed') return spans
    return withShort(
      spans.map((x) => consistent(x, f, document)),
      f,
      sentences[s]!.words,
      document,
    )
  })
}

function consistent(span: Found, forms: Forms, { acronyms, surnames, borne, bodies, types }: Document): Found {
  if (span.last - span.first > 1) {
    const own = forms.slice(span.first, span.last)
    const firm = types.get(textOf(forms, span)) === 'ORG'
    const person = !firm && surnames.has(own.at(-1)!.lower) && own.every((w) => borne.has(w.lower))
    return { ...span, type: person ? 'PER' : (types.get(textOf(forms, span)) ?? span.type) }
  }
  const w = forms[span.first]!
  const acronym = acronyms.get(w.text)
  if (acronym !== undefined) return { ...span, ...acronym }
  const body = bodies.get(w.lower)
  if (body !== undefined && span.type !== 'ORG') return { ...span, type: 'ORG', kind: body }
  const place = phraseAt(knownPlaces, forms, span.first)
  return surnames.has(w.lower) && place?.last !== span.last ? { ...span, type: 'PER' } : span
}

/** Adds bare surnames, given names and acronyms that the model passed over. */
function withShort(spans: readonly Found[], forms: Forms, words: readonly Word[], document: Document): Found[] {
  const out = [...spans]
  const covered = new Uint8Array(forms.length)
  for (const { first, last } of spans) covered.fill(1, first, last)
  forms.forEach((w, i) => {
    if (covered[i] === 1 || !w.capital) return
    const acronym = document.acronyms.get(w.text)
    if (acronym !== undefined) out.push({ first: i, last: i + 1, ...acronym })
    else if (
      (document.surnames.has(w.lower) || document.givenNames.has(w.lower)) &&
      !w.allCaps &&
      !(forms[i + 1]?.capital ?? false) &&
      (words[i]!.upos === 'PROPN' || (w.lists & ORDINARY_WORD) === 0 || isFiniteVerb(words[i + 1]))
    ) {
      out.push({ first: i, last: i + 1, type: 'PER' })
    }
  })
  return out.sort((a, b) => a.first - b.first)
}

/** "Rose was hired": what follows makes it a subject, whatever the tagger took "Rose" for. */
const isFiniteVerb = (next: Word | undefined): boolean =>
  next !== undefined && (next.upos === 'AUX' || next.xpos === 'VBD' || next.xpos === 'VBZ')
