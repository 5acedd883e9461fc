// Mends the tree where what is known about names and a few fixed turns of phrase rules out what the parser chose:
// a name hangs together, "on suspicion" never describes an island, "by" after a passive names who did it.
import type { Name, Sentence, ValueMention } from './analysis.ts'
import { according } from './mend/according.ts'
import { nameAfterOpening } from './mend/after-opening.ts'
import { commaAfterName, describedNames, namedDescriptions, whatBothAre } from './mend/appositions.ts'
import {
  behindSecondTrade,
  betweenTwo,
  blamedOn,
  bodiesInRow,
  exchanges,
  headlines,
  nounsTogether,
  ofLength,
  ofPeople,
  peopleWithPeople,
  yearOfDeath,
} from './mend/attached.ts'
import { bareNumbers } from './mend/bare-numbers.ts'
import { baseForms, callings, gerunds, verbAfterTo } from './mend/base-forms.ts'
import { born } from './mend/born.ts'
import { bothDone } from './mend/both-done.ts'
import { causatives } from './mend/causatives.ts'
import { offenceList } from './mend/charges.ts'
import {
  asideSpeech,
  behindWhose,
  butWas,
  doneTo,
  finiteComplements,
  joinedToNothing,
  killing,
  relativeClauses,
  toldSomebody,
  toldThat,
  whoClause,
} from './mend/clauses.ts'
import { clearCases } from './mend/clear-cases.ts'
import { againstNouns, agentOfPassive, complements, objectOfInfinitive, wasTo } from './mend/complements.ts'
import { clauseBehind, joinedIn } from './mend/conjunctions.ts'
import { allSuspected, firstOfSubjects } from './mend/coordinated.ts'
import { counselNamed } from './mend/counsel.ts'
import { orderedDone } from './mend/court-orders.ts'
import { bothOfThem, namedNational, nicknamed, nounBeforeParticiple, parentOf } from './mend/described-people.ts'
import { describedRows } from './mend/described-rows.ts'
import { aheadOfClause, describedBetween, frontedDescription } from './mend/fronted.ts'
import { gapped } from './mend/gapped.ts'
import { givenSomebody } from './mend/given-somebody.ts'
import { hiredFor } from './mend/hired-for.ts'
import { inReturn, phraseAsRoot } from './mend/in-return.ts'
import { inverted } from './mend/inverted.ts'
import { hyphened, routes, thinkTanks, yearsOld } from './mend/joined.ts'
import { lawTurns } from './mend/law.ts'
import { ledBy } from './mend/led-by.ts'
import { letAlone } from './mend/let-alone.ts'
import {
  behindPreposition,
  countedRoot,
  fronted,
  mainVerb,
  ownHave,
  ownVerb,
  participleRoot,
  subjectBehindComma,
} from './mend/main-verb.ts'
import { misplaced } from './mend/misplaced.ts'
import { aliases, brackets, joinName, namedArguments, owner, selfNamed, title } from './mend/names.ts'
import { andPut, verbAfterHelp, whereClause } from './mend/new-clauses.ts'
import {
  inquiries,
  listedNouns,
  nounAfterCopula,
  nounBeforeNoun,
  objectBehind,
  participleBehindNoun,
  placedClauses,
  possessedHomes,
  simplePasts,
  twinNouns,
} from './mend/nouns.ts'
import { countedNames, describedPeople, namedBodies, officeholders } from './mend/officeholders.ts'
import { offices } from './mend/offices.ts'
import { fines, sumApart, sumBehindVerb, upToSums } from './mend/paid-sums.ts'
import { particles, wonOver } from './mend/particles.ts'
import { behindSemicolons, peopleInRow } from './mend/people-in-row.ts'
import { coordinatedNationals, nationals, peopledPlace, peoplesBeside } from './mend/peoples.ts'
import { afterNoun, fixedPhrases, infinitives, sums, twoObjects } from './mend/phrases.ts'
import { bodyInPlace, doneForState, heldInPlace, placeInPlace } from './mend/places.ts'
import { pluralOfOne } from './mend/plural-of-one.ts'
import { aboard, nounAsCase, prepositioned, withAim } from './mend/prepositioned.ts'
import { reducedBeforeCopula } from './mend/reduced.ts'
import { rowsOfPeople } from './mend/rows-of-people.ts'
import { secondVerb } from './mend/second-verb.ts'
import { setFire } from './mend/set-fire.ts'
import { slips } from './mend/slips.ts'
import { listedNames, numberAndNoun, openingParticiple, sideBySide, twoSubjects, withSubject } from './mend/subjects.ts'
import {
  moneyBehindPayee,
  receivers,
  sumBehindAdjunct,
  sumBehindClause,
  sumBehindPayee,
} from './mend/sum-behind-payee.ts'
import { priceCharged, sumLanded } from './mend/sums-as-subjects.ts'
import { paidParticiples, sumsByNumber } from './mend/sums-told-by-number.ts'
import { toWhom } from './mend/to-whom.ts'
import { namedBehindDay } from './mend/trials.ts'
import { twoTitles } from './mend/two-titles.ts'
import { verbForms } from './mend/verb-forms.ts'
import { adjectiveAsVerb, pastBesidePast, verbAsAdjective } from './mend/verb-or-adjective.ts'
import { verbsInRow } from './mend/verbs-in-row.ts'
import { historicPresent, shotSomebody, withObject } from './mend/verbs-like-nouns.ts'
import { withoutObject } from './mend/without-object.ts'
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
  for (const name of names) if (name.type === 'Person') title(words, name)
  for (const name of names) owner(words, name)
  thinkTanks(words)
  clearCases(words)
  misplaced(words)
  clauseBehind(words)
  verbForms(words)
  letAlone(words)
  ledBy(words)
  according(words)
  causatives(words)
  prepositioned(words)
  aboard(words)
  withAim(words)
  particles(words)
  setFire(words)
  nicknamed(words)
  bareNumbers(words)
  withoutObject(words)
  reducedBeforeCopula(words)
  firstOfSubjects(words)
  withSubject(words)
  inquiries(words)
  simplePasts(words)
  listedNouns(words)
  nounAfterCopula(words)
  nounBeforeNoun(words)
  possessedHomes(words)
  participleBehindNoun(words)
  placedClauses(words)
  hyphened(words)
  joinedIn(words)
  routes(words)
  yearsOld(words)
  coordinatedNationals(words, names)
  peoplesBeside(words, names)
  peopledPlace(words, names)
  fronted(words, names, values)
  verbAfterTo(words, verbs)
  verbAfterHelp(words, names, verbs)
  andPut(words)
  objectOfInfinitive(words)
  againstNouns(words)
  exchanges(words)
  wonOver(words, names)
  wasTo(words)
  gapped(words, names)
  twoObjects(words)
  lawTurns(words, names)
  orderedDone(words)
  afterNoun(words)
  participleRoot(words)
  verbsInRow(words)
  toWhom(words)
  phraseAsRoot(words)
  inReturn(words)
  bothDone(words)
  nationals(words, names)
  namedNational(words, names)
  nounAsCase(words)
  nounBeforeParticiple(words)
  bothOfThem(words, names)
  brackets(words, names)
  selfNamed(words, names)
  placeInPlace(words, names)
  bodyInPlace(words, names)
  heldInPlace(words, names)
  doneForState(words, names)
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
  counselNamed(words, names)
  describedPeople(words, names)
  countedNames(words, names)
  describedRows(words, names)
  nounsTogether(words)
  behindSecondTrade(words)
  twinNouns(words)
  inverted(words)
  behindPreposition(words)
  ownHave(words)
  mainVerb(words, verbs)
  ownVerb(words)
  historicPresent(words)
  withObject(words)
  shotSomebody(words)
  countedRoot(words)
  verbAsAdjective(words)
  adjectiveAsVerb(words)
  pastBesidePast(words, verbs)
  subjectBehindComma(words)
  aheadOfClause(words)
  frontedDescription(words, names)
  namedBehindDay(words, names)
  describedBetween(words, names)
  listedNames(words, names)
  peopleInRow(words, names)
  behindSemicolons(words)
  sideBySide(words)
  rowsOfPeople(words, names)
  twoSubjects(words)
  numberAndNoun(words)
  openingParticiple(words)
  nameAfterOpening(words, names)
  relativeClauses(words)
  behindWhose(words)
  whoClause(words, names)
  whereClause(words)
  toldSomebody(words)
  toldThat(words)
  finiteComplements(words)
  asideSpeech(words)
  gerunds(words)
  doneTo(words)
  fixedPhrases(words)
  infinitives(words, names)
  hiredFor(words)
  killing(words)
  born(words)
  pluralOfOne(words, names)
  slips(words, names)
  joinedToNothing(words)
  allSuspected(words)
  butWas(words)
  secondVerb(words)
  objectBehind(words)
  complements(words)
  fines(words)
  agentOfPassive(words, names)
  headlines(words)
  bodiesInRow(words, names)
  peopleWithPeople(words, names)
  ofPeople(words)
  ofLength(words, names)
  yearOfDeath(words)
  blamedOn(words)
  betweenTwo(words)
  offenceList(words)
  sums(words, values)
  givenSomebody(words, values)
  sumLanded(words, values)
  receivers(words)
  moneyBehindPayee(words)
  sumBehindPayee(words, values)
  sumBehindClause(words, values)
  sumBehindAdjunct(words, values)
  sumBehindVerb(words, values)
  sumApart(words, values)
  upToSums(words, values)
  priceCharged(words, values)
  sumsByNumber(words, values)
  paidParticiples(words, values)
  // A repair may have closed a circle or left two roots; then the parser's own tree is the better one.
  if (!isTree(words))
    for (const [i, { head, rel }] of sentence.words.entries()) Object.assign(words[i] as Draft, { head, rel })
  const { start, end, block, index } = sentence
  return { start, end, block, index, words }
}

/** One root, and every word reaches it. */
function isTree(words: readonly Draft[]): boolean {
  let roots = 0
  for (const { head } of words) {
    if (head < 0) roots++
    for (let at = head, steps = 0; at >= 0; at = words[at]?.head ?? -1) if (++steps > words.length) return false
  }
  return roots === 1 || words.length === 0
}
