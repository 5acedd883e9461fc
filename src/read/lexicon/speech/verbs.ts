// Verbs and nouns of saying, with what they make of what is said. A row's certainty holds for the report as such;
// an accuser's report about somebody else's deed is an allegation whatever the verb.
import type { Certainty } from '../../../model/ontology.ts'

const ROWS: readonly (readonly [Certainty, string])[] = [
  [
    'reported',
    `say tell report reveal announce state add note explain testify recall write publish declare disclose confirm
     describe mention inform remark observe comment quote cite relate recount reply respond stress emphasise emphasize
     underline point_out tweet post brief hear learn read show document record detail narrate concede acknowledge
     confirm verify affirm accept assure notify snort joke quip sigh shout cry whisper mutter admit swear vow hail dismiss describe recall establish conclude find determine discover uncover expose name identify warn caution predict`,
  ],
  [
    'alleged',
    `claim allege accuse assert contend charge argue maintain insist suspect complain denounce blame purport protest boast`,
  ],
  [
    'possible',
    `speculate suggest believe think suspect fear estimate assess guess imply hint assume presume hope suppose`,
  ],
]

/** Facts that the document itself vouches for: "a court found that", "he admitted that". */
const FACTIVE = new Set('admit confess concede acknowledge prove establish convict rule'.split(' '))

const VERBS: ReadonlyMap<string, Certainty> = new Map(
  // The strongest reading first, so that the weaker of two rows wins.
  ROWS.flatMap(([certainty, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((w) => [w, certainty] as const),
  ),
)

export const speechVerb = (lemma: string): Certainty | undefined => VERBS.get(lemma)
export const isFactive = (lemma: string): boolean => FACTIVE.has(lemma)

/** "There are reports that", "amid claims that". */
const NOUNS: ReadonlyMap<string, Certainty> = new Map([
  ...'report statement announcement testimony account news revelation disclosure confirmation'
    .split(' ')
    .map((w) => [w, 'reported'] as const),
  ...'claim allegation accusation charge suspicion complaint indictment'.split(' ').map((w) => [w, 'alleged'] as const),
  ...'rumour rumor speculation possibility suggestion belief fear likelihood sign indication theory hypothesis'
    .split(' ')
    .map((w) => [w, 'possible'] as const),
])
export const speechNoun = (lemma: string): Certainty | undefined => NOUNS.get(lemma)

/** Prepositions that name a source. */
export const SOURCE_PREPOSITIONS: ReadonlyMap<string, Certainty> = new Map([
  ['according-to', 'reported'],
  ['per', 'reported'],
  ['in-the-words-of', 'reported'],
])
