// What makes two claims of one predicate speak of the same thing, as a table: `who` are the roles whose things must be
// the same, `apart` the roles whose values, where both claims have them and they cannot agree, make two facts.
// Words of free choice (an offence's wording, a task) keep nothing apart.
import type { Predicate, Role } from '../model/ontology.ts'

export interface Identity {
  readonly who: readonly Role[]
  readonly apart: readonly Role[]
}

const same = (who: readonly Role[], apart: readonly Role[] = []): Identity => ({ who, apart })

export const IDENTITY: Readonly<Record<Predicate, Identity>> = {
  alias: same(['subject', 'name']),
  citizenship: same(['person', 'country']),
  descent: same([]),
  education: same(['person', 'institution']),
  age: same(['person'], ['years']),
  birth: same(['person'], ['time', 'place']),
  residence: same(['person', 'place']),
  occupation: same(['person', 'organization'], ['title']),
  family: same(['person', 'relative']),
  membership: same(['member', 'organization']),
  leadership: same(['leader', 'organization']),
  'part-of': same(['part', 'whole']),
  representation: same(['agent', 'principal']),
  association: same(['party']),
  support: same(['supporter', 'supported']),
  funding: same(['funder', 'recipient']),
  operation: same(['operator', 'asset']),
  location: same(['subject', 'place']),
  creation: same(['creator', 'organization'], ['time']),
  recruitment: same(['recruiter', 'recruit']),
  tasking: same(['principal', 'agent']),
  payment: same(['payer', 'payee'], ['amount', 'status', 'time']),
  training: same(['trainee', 'trainer']),
  travel: same(['traveller', 'destination'], ['time']),
  // Each participant of an attack is a fact of its own: who did it and who ordered it are known from different sources.
  attack: same(['perpetrator', 'sponsor', 'target'], ['method', 'outcome', 'time']),
  espionage: same(['agent', 'target', 'sponsor'], ['time']),
  influence: same(['actor', 'audience']),
  death: same(['victim', 'perpetrator'], ['time']),
  arrest: same(['suspect'], ['time']),
  charge: same(['accused'], ['time']),
  extradition: same(['person', 'destination'], ['time']),
  trial: same(['accused'], ['time']),
  testimony: same(['witness', 'against'], ['time']),
  conviction: same(['person'], ['time']),
  acquittal: same(['person'], ['time']),
  sentence: same(['person'], ['time', 'penalty']),
  detention: same(['person'], ['time']),
  release: same(['person'], ['kind', 'time']),
  investigation: same(['subject', 'authority']),
  expulsion: same(['person'], ['time']),
  wanted: same(['person']),
  disruption: same(['authority', 'target'], ['time']),
  designation: same(['designated', 'authority'], ['time']),
  asylum: same(['person', 'country'], ['status', 'time']),
  // What the author makes of it is no fact of the case; figures are, one for each subject and measure.
  assessment: same([]),
  statistic: same(['subject', 'measure'], ['quantity', 'time']),
  'same-incident': same([]),
}

/** An attack is told by what was done to whom; who did it and who ordered it are each a fact beside that. */
export const PARTICIPANTS: Readonly<Partial<Record<Predicate, readonly Role[]>>> = {
  attack: ['perpetrator', 'sponsor'],
  espionage: ['sponsor'],
  death: ['perpetrator'],
}
