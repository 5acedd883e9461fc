// Words and predicates that decide how far a report reaches: what it merely takes for granted, which verbs report their
// object, which speak for their subject, and which paper speaks when something is shown in it.
import type { Predicate } from '../../../model/ontology.ts'

/** Who somebody is: said in passing inside a report ("a 34-year-old Georgian, police said") it is the document's own. */
export const IDENTITY: ReadonlySet<Predicate> = new Set<Predicate>([
  'citizenship',
  'age',
  'birth',
  'alias',
  'part-of',
  'location',
  'occupation',
  'descent',
  'education',
])
/** What the law did: known already where it only describes ("two men convicted of …, officials said"). */
export const LEGAL: ReadonlySet<Predicate> = new Set<Predicate>([
  'arrest',
  'charge',
  'extradition',
  'trial',
  'conviction',
  'acquittal',
  'sentence',
  'detention',
  'release',
  'wanted',
])
export const CONVICTS: ReadonlySet<string> = new Set(['convict', 'sentence', 'jail', 'imprison', 'condemn', 'plead'])
/** Verbs whose object is a report of the deed itself: "announced the arrest of". */
export const REPORTS_OBJECT: ReadonlySet<string> = new Set(
  'announce report confirm reveal disclose allege claim describe detail mention acknowledge publicise publicize count document record log tally register catalogue estimate'.split(
    ' ',
  ),
)
/** Verbs that tie a name to somebody on the word of their subject. */
export const NAMING: ReadonlySet<string> = new Set(
  'link tie connect accuse name identify describe call dub label brand consider regard finger'.split(' '),
)
export const POSES: ReadonlySet<string> = new Set(['pose', 'masquerade', 'impersonate'])
export const SHOWN: ReadonlySet<string> = new Set('show name describe identify list accuse mention give'.split(' '))
export const PAPERS: ReadonlySet<string> = new Set(
  'indictment complaint report document filing affidavit article statement letter memo dossier judgment judgement ruling verdict'.split(
    ' ',
  ),
)
export const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dismiss', 'dispute'])
/** Facts of a life and steps of the law: an indictment states them, and no earlier speaker is carried over to them. */
export const PLAIN: ReadonlySet<Predicate> = new Set<Predicate>([
  'citizenship',
  'descent',
  'age',
  'birth',
  'education',
  'residence',
  'occupation',
  'alias',
  'part-of',
  'family',
  'location',
  'creation',
  'arrest',
  'charge',
  'extradition',
  'trial',
  'testimony',
  'conviction',
  'acquittal',
  'sentence',
  'detention',
  'release',
  'investigation',
  'expulsion',
  'wanted',
  'disruption',
  'designation',
  'asylum',
  'assessment',
])
