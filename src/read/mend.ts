// Mends the tree where what is known about names and a few fixed turns of phrase rules out what the parser chose:
// a name hangs together, "on suspicion" never describes an island, "by" after a passive names who did it.
import type { Name, Sentence, ValueMention } from './analysis.ts'
import { commaAfterName, describedNames, namedDescriptions, whatBothAre } from './mend/appositions.ts'
import {
  attemptedDeeds,
  behindSecondTrade,
  bodiesInRow,
  chargedWith,
  exchanges,
  headlines,
  namesTogether,
  nounsTogether,
  ofPeople,
  peopleWithPeople,
} from './mend/attached.ts'
import { baseForms, callings, gerunds, verbAfterAdverb, verbAfterTo, verbAfterVerb } from './mend/base-forms.ts'
import { bodyActs } from './mend/body-acts.ts'
import { causatives } from './mend/causatives.ts'
import { gerundCrimes, offenceList } from './mend/charges.ts'
import {
  asideSpeech,
  behindWhose,
  butWas,
  describing,
  doneTo,
  finiteComplements,
  joinedToNothing,
  killing,
  participles,
  relativeClauses,
  toldThat,
  whoClause,
} from './mend/clauses.ts'
import { clearCases } from './mend/clear-cases.ts'
import {
  accusedOfHaving,
  againstNouns,
  agentOfPassive,
  believedBy,
  complements,
  objectOfInfinitive,
  wasTo,
} from './mend/complements.ts'
import { orderedDone } from './mend/court-orders.ts'
import {
  bothOfThem,
  countedOf,
  individuals,
  knownBy,
  namedNational,
  nicknamed,
  nounBeforeParticiple,
  parentOf,
} from './mend/described-people.ts'
import { describedRows } from './mend/described-rows.ts'
import { frontedDescription } from './mend/fronted.ts'
import { hiredFor } from './mend/hired-for.ts'
import { inTurn } from './mend/in-turn.ts'
import { inverted } from './mend/inverted.ts'
import { hyphened, joinValue, routes, thinkTanks, yearsOld } from './mend/joined.ts'
import { lawTurns } from './mend/law.ts'
import {
  beforeSemicolon,
  countedRoot,
  fronted,
  mainVerb,
  ownVerb,
  participleRoot,
  subjectBehindComma,
} from './mend/main-verb.ts'
import { aliases, brackets, joinName, namedArguments, owner, title } from './mend/names.ts'
import {
  andInjured,
  andPut,
  clauseBehindAnd,
  verbAfterHelp,
  verbBehindDescription,
  whereClause,
} from './mend/new-clauses.ts'
import {
  aliasWord,
  asTrade,
  inFact,
  inquiries,
  listedNouns,
  nounBeforeNoun,
  objectBehind,
  ofSubjects,
  participleBehindNoun,
  placedClauses,
  possessedHomes,
  simplePasts,
  subjectOfNoun,
  twinNouns,
} from './mend/nouns.ts'
import { countedNames, describedPeople, namedBodies, officeholders } from './mend/officeholders.ts'
import { offices } from './mend/offices.ts'
import { eachToDo, fines, paidSums, sumBehindPayee, sumBehindVerb, upToSums } from './mend/paid-sums.ts'
import { particles, wonOver } from './mend/particles.ts'
import { beforeNoun, coordinatedNationals, nationalNoun, nationals, ofDescent } from './mend/peoples.ts'
import { afterNoun, agents, fixedPhrases, infinitives, sums, twoObjects } from './mend/phrases.ts'
import { bodyInPlace, placeInPlace } from './mend/places.ts'
import { aboard, nameUnderArticle, nounAsCase, prepositioned } from './mend/prepositioned.ts'
import { rowsOfPeople } from './mend/rows-of-people.ts'
import { setFire } from './mend/set-fire.ts'
import {
  countedSubjects,
  lastVerb,
  listedNames,
  numberAndNoun,
  openingParticiple,
  sideBySide,
  twoSubjects,
} from './mend/subjects.ts'
import { twoTitles } from './mend/two-titles.ts'
import { adjectiveAsVerb, verbAsAdjective } from './mend/verb-or-adjective.ts'
import { historicPresent, shotSomebody } from './mend/verbs-like-nouns.ts'
import type { Draft } from './mend/words.ts'
import { wordCopy } from './word-copy.ts'

export function mend(
  sentence: Sentence,
  names: readonly Name[],
  values: readonly ValueMention[],
  verbs: ReadonlySet<string>,
): Sentence {
  const words: Draft[] = sentence.words.map(wordCopy)
  baseForms(words, verbs)
  callings(words)
  for (const name of names) if (name.type !== 'People' && name.last - name.first > 1) joinName(words, name)
  beforeNoun(words, names)
  for (const name of names) if (name.type === 'Person') title(words, name)
  nameUnderArticle(words, names)
  for (const name of names) owner(words, name)
  for (const value of values) joinValue(words, value)
  thinkTanks(words)
  individuals(words)
  clearCases(words)
  causatives(words)
  bodyActs(words, names)
  prepositioned(words)
  aboard(words)
  particles(words)
  setFire(words)
  aliasWord(words)
  nicknamed(words)
  knownBy(words)
  inFact(words)
  inTurn(words)
  ofSubjects(words)
  inquiries(words)
  simplePasts(words)
  listedNouns(words)
  nounBeforeNoun(words)
  possessedHomes(words)
  asTrade(words)
  participleBehindNoun(words)
  placedClauses(words)
  hyphened(words)
  routes(words)
  yearsOld(words)
  coordinatedNationals(words, names)
  ofDescent(words, names)
  fronted(words, names, values)
  verbAfterTo(words, verbs)
  verbAfterVerb(words, verbs)
  verbAfterHelp(words, names, verbs)
  clauseBehindAnd(words, names)
  andInjured(words)
  andPut(words)
  objectOfInfinitive(words)
  againstNouns(words)
  exchanges(words)
  verbAfterAdverb(words, verbs)
  wonOver(words, names)
  wasTo(words)
  twoObjects(words)
  lawTurns(words, names)
  orderedDone(words)
  afterNoun(words)
  participleRoot(words)
  nationals(words, names)
  namedNational(words, names)
  nationalNoun(words, names)
  nounAsCase(words)
  nounBeforeParticiple(words)
  bothOfThem(words, names)
  countedOf(words)
  brackets(words, names)
  placeInPlace(words, names)
  bodyInPlace(words, names)
  aliases(words, names)
  namedArguments(words, names, values)
  commaAfterName(words, names)
  whatBothAre(words, names)
  offices(words, names)
  twoTitles(words, names)
  officeholders(words, names)
  parentOf(words, names)
  namedBodies(words, names)
  describedNames(words, names)
  namedDescriptions(words, names)
  describedPeople(words, names)
  countedNames(words, names)
  describedRows(words, names)
  nounsTogether(words)
  behindSecondTrade(words)
  twinNouns(words)
  gerundCrimes(words)
  verbBehindDescription(words)
  inverted(words)
  mainVerb(words, verbs)
  ownVerb(words)
  historicPresent(words)
  shotSomebody(words)
  countedRoot(words)
  beforeSemicolon(words)
  verbAsAdjective(words)
  adjectiveAsVerb(words)
  subjectBehindComma(words)
  subjectOfNoun(words)
  frontedDescription(words, names)
  listedNames(words, names)
  sideBySide(words)
  rowsOfPeople(words, names)
  lastVerb(words)
  twoSubjects(words)
  countedSubjects(words)
  numberAndNoun(words)
  openingParticiple(words)
  relativeClauses(words)
  behindWhose(words)
  whoClause(words, names)
  whereClause(words)
  toldThat(words)
  finiteComplements(words)
  asideSpeech(words)
  gerunds(words)
  describing(words)
  doneTo(words)
  fixedPhrases(words)
  agents(words, names, values)
  infinitives(words, names)
  hiredFor(words)
  participles(words, names)
  killing(words)
  joinedToNothing(words)
  butWas(words)
  objectBehind(words)
  complements(words)
  accusedOfHaving(words)
  believedBy(words)
  eachToDo(words)
  fines(words)
  agentOfPassive(words, names)
  headlines(words)
  chargedWith(words)
  attemptedDeeds(words)
  namesTogether(words, names)
  bodiesInRow(words, names)
  peopleWithPeople(words, names)
  ofPeople(words)
  offenceList(words)
  sums(words, values)
  sumBehindVerb(words, values)
  sumBehindPayee(words, values)
  paidSums(words)
  upToSums(words, values)
  // A repair may have closed a circle; then the parser's own tree is the better one.
  if (words.some((_, i) => isCircular(words, i)))
    for (const [i, { head, rel }] of sentence.words.entries()) Object.assign(words[i] as Draft, { head, rel })
  const { start, end, block, index } = sentence
  return { start, end, block, index, words }
}

function isCircular(words: readonly Draft[], from: number): boolean {
  let at = from
  for (let steps = 0; at >= 0; steps++) {
    if (steps > words.length) return true
    at = words[at]?.head ?? -1
  }
  return false
}
