// Words that take another event inside them, and what they do to it: who does it, how far it got, how sure the text
// is. "was hired to kill" makes a plan of the killing by the one hired; "accused of spying" makes it an allegation.
import type { Certainty, Polarity } from '../../../model/ontology.ts'

export type Aspect = 'planned' | 'attempted' | 'foiled' | 'carried-out'

export interface Embedding {
  /** Lemmas, space-separated; a particle is joined by an underscore: `carry_out`. */
  readonly words: string
  /** The slots through which the inner event hangs on the word; `*` is any of them but subject and time. */
  readonly through: string
  /** Which argument of the word does the inner event. */
  readonly doer?: 'subject' | 'object' | 'to' | 'on'
  /** Which argument stands behind the doer: whoever ordered it. */
  readonly behind?: 'subject'
  readonly aspect?: Aspect
  readonly certainty?: Certainty
  readonly polarity?: Polarity
  /** The word's subject is the one who says so: "prosecutors accused him of". */
  readonly speaker?: 'subject'
  /** Carries a noun and adds nothing but its own arguments: "committed a murder in Riga". */
  readonly light?: true
}

const OFFENCE =
  'of with for over on to about in complement purpose as on-suspicion-of on-charge-of on-charges-of on-count-of ' +
  'on-allegation-of on-allegations-of on-accusation-of in-connection-with in-relation-to for-role-in for-involvement-in ' +
  'in-case-of of-involvement-in of-role-in on-suspicion-modifier on-charge-modifier object-of'

export const EMBEDDINGS: readonly Embedding[] = [
  // Ordering and paying: the one ordered is to do it.
  {
    words:
      'hire recruit task order pay instruct commission contract direct send dispatch enlist assign deploy ' +
      'blackmail coerce force persuade urge ask encourage incite equip finance fund train groom engage tap mobilise ' +
      'mobilize offer promise_to tell_to command radicalise persuade pressure lure bribe fly bring send_out fly_in bring_in ' +
      'retain subcontract call_in tell coerce induce convince press entice tempt choose select require oblige',
    through: 'purpose complement to for of in with object-job second-object',
    doer: 'object',
    behind: 'subject',
    aspect: 'planned',
  },
  // "had pledged him 25,000 dollars for murdering a broker": nobody is murdered yet.
  {
    words: 'promise pledge',
    through: 'for in-exchange-for in-return-for',
    doer: 'object',
    behind: 'subject',
    aspect: 'planned',
  },
  // "was sentenced to pay a fine": that it was paid is not said.
  { words: 'sentence', through: 'complement', aspect: 'planned' },
  { words: 'blame pin attribute ascribe', through: 'object', certainty: 'alleged', speaker: 'subject' },
  // "ordered the attack", "the operation was approved by": whoever orders a deed stands behind it.
  {
    words:
      'order commission instigate orchestrate mastermind direct oversee supervise sanction approve authorise authorize sponsor bankroll finance fund underwrite greenlight',
    through: 'object',
    behind: 'subject',
  },
  { words: 'use employ', through: 'purpose complement for in to', doer: 'object', behind: 'subject' },
  // "turned to a gang to kill him", "relies on gangs to": those turned to are to do it.
  { words: 'turn', through: 'purpose complement', doer: 'to', behind: 'subject', aspect: 'planned' },
  { words: 'rely lean depend', through: 'purpose complement for', doer: 'on', behind: 'subject' },
  // "called on the council to expel him": nothing is done yet.
  {
    words: 'call appeal demand recommend advise',
    through: 'purpose complement for clause',
    doer: 'on',
    behind: 'subject',
    aspect: 'planned',
  },
  // What somebody calls an attack is none of his orders.
  { words: 'demand recommend advise', through: 'object', behind: 'subject', aspect: 'planned' },
  { words: 'outsource subcontract farm_out contract_out delegate', through: 'object', doer: 'to', behind: 'subject' },
  // "ordered the killing": by whom is not said.
  { words: 'order commission request authorise authorize sanction', through: 'object', behind: 'subject' },
  // Accusing: the accused did it, and it is an allegation of the accuser.
  {
    words: 'accuse suspect charge indict arraign implicate blame name finger allege',
    through: OFFENCE,
    doer: 'object',
    certainty: 'alleged',
    speaker: 'subject',
  },
  {
    words:
      'arrest detain apprehend hold seize capture investigate prosecute try extradite question wanted want remand custody deport probe',
    through: OFFENCE.replace(' in ', ' ').replace('complement purpose ', ''),
    doer: 'object',
    certainty: 'alleged',
    speaker: 'subject',
  },
  // What somebody is put on a list for is the word of whoever keeps it.
  {
    words: 'sanction designate blacklist expel ban',
    through: OFFENCE.replace(' in ', ' ').replace('complement purpose ', ''),
    doer: 'object',
    certainty: 'alleged',
    speaker: 'subject',
  },
  {
    words: 'suspicion allegation accusation charge indictment suspect',
    through: 'of for to purpose over',
    doer: 'subject',
    certainty: 'alleged',
  },
  // "is on trial for stabbing a journalist", "stood trial for the murder", "their arrest over the killing"
  {
    words: 'trial retrial prosecution arrest detention extradition stand face',
    through: 'for over',
    doer: 'subject',
    certainty: 'alleged',
  },
  // What a court has found is stated.
  { words: 'convict sentence jail imprison condemn', through: OFFENCE, doer: 'object' },
  { words: 'acquit clear exonerate', through: OFFENCE, doer: 'object', polarity: 'denied' },
  // "quashed his conviction for spying": nobody is found to have spied any more.
  { words: 'quash overturn annul vacate', through: 'object', polarity: 'denied' },
  { words: 'plead', through: 'to purpose', doer: 'subject' },
  {
    words: 'admit confess acknowledge',
    through: 'object clause complement to purpose',
    doer: 'subject',
    certainty: 'stated',
    speaker: 'subject',
  },
  { words: 'deny', through: 'object clause complement', doer: 'subject', polarity: 'denied', speaker: 'subject' },
  { words: 'reject refute dismiss dispute', through: 'object clause of as', polarity: 'denied', speaker: 'subject' },
  // Planning.
  {
    words:
      'plan plot intend conspire agree prepare aim vow swear threaten design scheme set decide hope wish volunteer ' +
      'undertake propose mean pledge discuss contemplate dream fantasise fantasize talk ponder',
    through: 'purpose complement object for to on against of in about',
    doer: 'subject',
    aspect: 'planned',
  },
  // "wanted to kill him"; but "is wanted by the police in connection with the attack": they attack nobody.
  { words: 'want', through: 'purpose complement object', doer: 'subject', aspect: 'planned' },
  // "was supposed to kill him", "is scheduled to plead guilty"
  { words: 'suppose schedule slate', through: 'complement purpose', doer: 'subject', aspect: 'planned' },
  {
    words: 'about ready due poised willing unwilling reluctant hesitant eager keen determined',
    through: 'complement purpose advcl bare',
    doer: 'subject',
    aspect: 'planned',
  },
  {
    words:
      'plan plot conspiracy scheme intention mission job task assignment order instruction command agreement proposal preparation intent contract offer ploy',
    through: 'purpose to of for complement modifier',
    doer: 'subject',
    aspect: 'planned',
  },
  // Trying and failing.
  { words: 'try attempt seek fail', through: 'complement purpose object to', doer: 'subject', aspect: 'attempted' },
  { words: 'attempt bid effort', through: 'purpose to at of on modifier', doer: 'subject', aspect: 'attempted' },
  {
    words:
      'foil thwart disrupt prevent avert block stop frustrate neutralise neutralize abort intercept botch dismantle scupper derail ' +
      'head_off ward_off nip',
    through: 'object from',
    aspect: 'foiled',
  },
  // "have been banned from leaving the country"
  { words: 'ban bar prohibit forbid discourage dissuade', through: 'from', doer: 'object', aspect: 'planned' },
  // Doing, and merely carrying the noun that says what is done.
  {
    words:
      'carry_out conduct commit launch stage arrange procure execute perform mount perpetrate organise organize ' +
      'coordinate lead make undertake do run pursue wage issue',
    through: 'object',
    doer: 'subject',
    light: true,
  },
  {
    words: 'hold have possess obtain acquire receive get gain take give accept carry use retain renounce acquire play',
    through: 'object',
    doer: 'subject',
    light: true,
  },
  {
    words:
      'succeed manage help assist begin start continue proceed go keep come_to stop_by end_up use proceed dare serve',
    through: 'complement purpose in participle with object',
    doer: 'subject',
  },
  {
    words:
      'involve engage participate implicate involvement participation role part complicity hand join assist help aid active',
    through: 'in with to object for complement',
    doer: 'subject',
  },
  // "acts that would result in the murder of": what it would come to.
  { words: 'result culminate end lead', through: 'in to with' },
  // "was part of a plot to kill"
  { words: 'part', through: 'of', doer: 'subject' },
  {
    words: 'act service instance series campaign wave string spate case count commission',
    through: 'of modifier',
    doer: 'subject',
  },
  // Thinking and seeming.
  {
    words: 'think believe suspect presume assume understand suppose feel fear expect assess judge estimate reckon',
    through: 'complement purpose as',
    doer: 'subject',
    certainty: 'possible',
    speaker: 'subject',
  },
  // "Police believe the attack was revenge": whoever believes it did nothing.
  {
    words: 'think believe suspect presume assume understand suppose feel fear expect assess judge estimate reckon',
    through: 'clause',
    certainty: 'possible',
    speaker: 'subject',
  },
  {
    words: 'consider regard deem describe portray rate',
    through: 'complement clause purpose as',
    doer: 'object',
    certainty: 'reported',
    speaker: 'subject',
  },
  // "investigators are convinced that"
  {
    words: 'convinced certain sure confident adamant satisfied',
    through: 'clause complement purpose',
    certainty: 'reported',
    speaker: 'subject',
  },
  { words: 'appear seem look tend', through: 'complement clause as', doer: 'subject', certainty: 'possible' },
  {
    words: 'likely unlikely possible probable apparent',
    through: 'complement clause purpose clause-subject',
    doer: 'subject',
    certainty: 'possible',
  },
  { words: 'suggest indicate imply hint signal point', through: 'clause object to', certainty: 'possible' },
  { words: 'know', through: 'complement purpose', doer: 'subject' },
  { words: 'say report rumour rumor', through: 'complement purpose', doer: 'subject', certainty: 'reported' },
  {
    words: 'allege claim profess',
    through: 'complement purpose',
    doer: 'subject',
    certainty: 'alleged',
    speaker: 'subject',
  },
  { words: 'purport', through: 'complement', doer: 'subject', certainty: 'alleged' },
  { words: 'refuse decline', through: 'complement purpose', doer: 'subject', polarity: 'denied' },
]

export interface EmbeddingTable {
  find(lemma: string, slot: string): Embedding | undefined
  has(lemma: string): boolean
  readonly words: Iterable<string>
}

function build(rows: readonly Embedding[]): EmbeddingTable {
  const byWord = new Map<string, { slots: ReadonlySet<string>; row: Embedding }[]>()
  for (const row of rows) {
    const slots = new Set(row.through.split(' '))
    for (const word of row.words.split(' ')) {
      const list = byWord.get(word) ?? []
      list.push({ slots, row })
      byWord.set(word, list)
    }
  }
  return {
    find: (lemma, slot) => byWord.get(lemma)?.find(({ slots }) => slots.has(slot))?.row,
    has: (lemma) => byWord.has(lemma),
    words: byWord.keys(),
  }
}

export const embeddings = build(EMBEDDINGS)
