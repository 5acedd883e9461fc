// Verbs and nouns of saying, with what they make of what is said. A row's certainty holds for the report as such;
// an accuser's report about somebody else's deed is an allegation whatever the verb.
import type { Certainty } from '../../../model/ontology.ts'

const ROWS: readonly (readonly [Certainty, string])[] = [
  [
    'reported',
    `say tell report reveal announce state add note explain testify recall write publish declare disclose confirm
     describe mention inform remark observe comment quote cite relate recount reply respond stress emphasise emphasize
     underline point_out tweet post brief inform indicate detail specify count log tally catalogue signal rule accept hold hear learn read show document record detail narrate concede acknowledge
     confirm verify affirm accept assure notify agree snort joke quip sigh shout cry whisper mutter admit swear vow hail dismiss describe recall establish conclude find determine discover uncover expose name identify warn caution predict clarify elaborate underscore`,
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

/** What only people and bodies of people do: whoever stands as subject speaks, also one whom no word list knows. */
const HUMAN = new Set(
  'say tell add explain recall insist claim allege deny reply respond joke quip snort sigh shout cry whisper mutter swear admit confess testify boast complain protest argue contend'.split(
    ' ',
  ),
)
/** Verbs that may be set beside what is said: "…, officials cautioned". */
const PARENTHETICAL = new Set(
  `say tell add explain recall insist claim allege reply respond joke quip snort sigh testify report note believe think
   announce state write confirm inform detail declare reveal warn argue contend maintain estimate suspect remember
   acknowledge concede admit suggest assert disclose observe comment affirm caution fear predict boast complain clarify underscore`
    .trim()
    .split(/\s+/),
)
/** A court that only listens: "the jury heard that". */
const LISTENING = new Set('hear tell inform suggest learn read show'.split(' '))
/** Verbs that give somebody's identity as news: "revealed that a Georgian citizen …". */
const UNVEILING = new Set('reveal disclose identify name announce'.split(' '))

export const isHumanSpeech = (lemma: string): boolean => HUMAN.has(lemma)
export const isParentheticalSpeech = (lemma: string): boolean => PARENTHETICAL.has(lemma)
export const isListening = (lemma: string): boolean => LISTENING.has(lemma)
export const isUnveiling = (lemma: string): boolean => UNVEILING.has(lemma)

/** Participles of saying and learning behind "it was". */
export const IMPERSONAL =
  /^(?:said|stated|reported|learned|learnt|alleged|claimed|noted|recalled|announced|believed|understood|thought|confirmed|disclosed|revealed|emphasi[sz]ed|stressed|underlined|explained|specified|mentioned|added|indicated|established|determined|known|heard|told|testified|asserted|suspected|assumed)$/i

/** Prepositions that name a source. */
export const SOURCE_PREPOSITIONS: ReadonlyMap<string, Certainty> = new Map([
  ['according-to', 'reported'],
  ['per', 'reported'],
  ['in-the-words-of', 'reported'],
])
