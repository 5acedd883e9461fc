// Common nouns by what they name: one person, people, a body of people, a place, a thing. Decides what may fill a
// role ("a suspect" can be arrested, "a report" cannot) and which noun phrases are followed through the text.
import type { EntityType, OrganizationKind, PlaceKind } from '../../../model/ontology.ts'
import { OCCUPATIONS } from '../occupations/occupations.ts'

const words = (s: string): readonly string[] => s.trim().split(/\s+/)

/** People named by nothing but that they are people; any of these may take up whoever was spoken of. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set(
  words(`man woman person individual suspect defendant accused detainee prisoner inmate convict culprit perpetrator
  assailant attacker fugitive figure youth boy girl gentleman lady teenager adult victim witness co-defendant co-accused
  arrestee offender captive year-old arrested detained captured condemned
  convicted kidnapped abducted`),
)

const PEOPLE = words(`
  national citizen member associate accomplice resident native immigrant migrant asylum-seeker expatriate foreigner
  compatriot countryman recruit trainee volunteer follower supporter sympathiser sympathizer believer convert affiliate
  ally rival opponent enemy hostage passenger customer client patient child son daughter brother sister father mother
  husband wife cousin uncle aunt nephew niece parent sibling spouse widow fiancé girlfriend boyfriend friend neighbour
  neighbor relative grandson hubby mum mom dad grandfather son-in-law brother-in-law father-in-law stepson baby infant toddler guest
  tourist visitor traveller traveler colleague counterpart successor predecessor dissident separatist extremist radical
  islamist insurgent civilian serviceman reservist recruit cadre nationalist hardliner traitor saboteur arsonist bomber
  murderer shooter kidnapper extortionist pickpocket robber burglar carjacker henchman co-conspirator conspirator
  collaborator intermediary middleman source whistleblower informer mole asset candidate nominee applicant holder owner
  beneficiary recipient donor sender speaker author mobster muslim christian jew sunni shia shiite alawite buddhist hindu
  celebrity hero martyr orphan survivor bystander pedestrian employee employer landlord tenant cellmate classmate
  schoolboy schoolgirl pupil graduate undergraduate alumnus dropout crewman sailor operative sleeper
  lord baron juror conscript deserter presenter minder watcher lookout goon enforcer godfather capo millionaire
  billionaire concierge lodger flatmate housemate roommate felon ex-con ex-convict ex-soldier ex-policeman mugger
  fraudster launderer vandal hooligan biker crook drifter vagrant addict junkie debtor stranger passer-by passerby
  defector exile refugee onlooker commuter jogger babysitter au-pair maid butler stooge dupe sidekick underling subordinate spotter
  talent-spotter case-officer backpacker pilgrim stringer freelancer subcontractor beggar
  protester protestor demonstrator marcher rioter looter villager worshipper worshiper shopper diner mourner spectator
  concertgoer churchgoer partygoer peacekeeper servicemember settler intruder captor abductee motorist teen teenager
  newborn grandmother rescuer responder inhabitant bride bridegroom granddaughter stepdaughter stepfather stepmother stepbrother stepsister widower fiancée mother-in-law daughter-in-law sister-in-law occupant evacuee returnee enthusiast hobbyist reveller picketer
  caller host voter vendor turncoat triggerman triggermen exhibitor defaulter adversary outlaw poisoner twin
  supplier creditor lender buyer purchaser seller helper organiser organizer
`)

const GROUPS = words(`
  people nationals twins siblings authorities family couple crowd public population community diaspora minority majority pair duo trio
  squad hit-squad posse foursome quartet elements folk youngsters personnel crew staff troops forces soldiers rank-and-file children others
`)

const ORGANIZATIONS: readonly (readonly [OrganizationKind, string])[] = [
  ['state', 'state regime government kremlin junta'],
  [
    'government',
    'ministry authority authorities administration department cabinet parliament agency directorate commission council municipality customs bureau',
  ],
  ['intelligence', 'intelligence'],
  [
    'military',
    'army navy fleet infantry artillery cavalry squadron platoon military brigade battalion regiment division corps unit force',
  ],
  ['police', 'police gendarmerie constabulary coastguard'],
  ['prosecution', 'prosecution prosecutors prosecutor-general'],
  ['court', 'court tribunal jury magistrates'],
  ['criminal', 'gang syndicate mafia mob cartel ring clan triad underworld gangland'],
  [
    'armed-group',
    'militia militant-group armed-group network cell cells insurgency guerrilla guerrillas wing faction group movement organization organisation outfit',
  ],
  ['religious', 'church mosque seminary parish diocese synagogue'],
  ['charity', 'charity foundation ngo non-profit fund'],
  ['media', 'newspaper broadcaster paper outlet media press magazine daily weekly'],
  [
    'company',
    'company firm business bank corporation contractor enterprise shop store factory airline startup refinery platform exchange consultancy conglomerate subsidiary brokerage dealership insurer shipyard wholesaler retailer',
  ],
  ['education', 'university college school academy institute'],
  ['diplomatic', 'embassy consulate'],
  ['political', 'party opposition'],
  [
    'other',
    'association society club team league branch federation union committee centre center body organisation service services institution think-tank',
  ],
]

const PLACES: readonly (readonly [PlaceKind, string])[] = [
  ['country', 'country republic nation kingdom'],
  [
    'region',
    'region province district county oblast governorate territory area island peninsula valley coast border neighbourhood neighborhood suburb',
  ],
  ['city', 'city town village capital municipality settlement hamlet port'],
  [
    'site',
    'base airport station prison jail camp hotel apartment house flat building warehouse garage office factory plant depot facility facilities installation installations headquarters checkpoint hospital restaurant café cafe synagogue mosque church embassy consulate home airfield harbour harbor barracks compound safehouse safe-house villa centre center school museum cemetery park square bridge street shop store market tunnel salon clinic studio pub bar gym library cinema theatre theater mall workshop yard shipyard dock terminal laboratory courthouse monastery shrine bakery supermarket nightclub casino stadium farm guesthouse hostel dormitory barrack steelworks gasworks waterworks kindergarten orphanage garrison embankment gurdwara temple mandir takeaway refinery workplace stables motel kiosk quarry hangar barn cottage brewery chapel cathedral palace canteen teahouse marina sawmill foundry launderette powderworks gallery slaughterhouse',
  ],
]

const THINGS = words(`
  weapon gun pistol rifle bomb explosive explosives device grenade knife ammunition drone missile rocket warship ship
  vessel tanker boat yacht car vehicle truck van lorry motorcycle aircraft plane jet helicopter website site channel app
  phone computer laptop server document passport file photo photograph video footage parcel package money cash account
  cryptocurrency wallet apartment money evidence newspaper letter e-mail email message book database network cable
  pipeline plant substation warship frigate submarine satellite radar installation equipment
`)

export interface NounClass {
  readonly type: EntityType
  readonly kind?: OrganizationKind | PlaceKind
}

const CLASSES: ReadonlyMap<string, NounClass> = new Map<string, NounClass>([
  ...THINGS.map((w) => [w, { type: 'Thing' }] as const),
  ...PLACES.flatMap(([kind, list]) => words(list).map((w) => [w, { type: 'Place', kind }] as const)),
  ...ORGANIZATIONS.flatMap(([kind, list]) => words(list).map((w) => [w, { type: 'Organization', kind }] as const)),
  ...GROUPS.map((w) => [w, { type: 'Group' }] as const),
  ...[...GENERIC_PEOPLE, ...PEOPLE, ...OCCUPATIONS].map((w) => [w, { type: 'Person' }] as const),
])

const PERSON_ENDING =
  /(?:[^aeiou]ist|ologist|(?:man|woman)|walker|keeper|maker|holder|seeker|owner|runner|trader|dealer|worker|smuggler|handler|grapher)$/
const PEOPLE_ENDING = /(?:men|women|.people)$/
/** "German" is no kind of man, and a list is nobody. */
const NOBODY =
  /^(?:german|roman|norman|ottoman|human|turkman|turcoman|(?:check|black|short|white|watch|play|hit)?list|[mf]ist|twist|wrist|gist)$/

/** What a common noun names; undefined for most abstract nouns. `plural` from its tag. */
export function nounClass(lemma: string, plural: boolean): NounClass | undefined {
  const found = CLASSES.get(lemma)
  if (found) return found.type === 'Person' && plural ? { type: 'Group' } : found
  // "ex-colonel"
  if (/^ex-./.test(lemma)) return nounClass(lemma.slice(3), plural)
  if (PERSON_ENDING.test(lemma) && !NOBODY.test(lemma)) return { type: plural ? 'Group' : 'Person' }
  if (PEOPLE_ENDING.test(lemma)) return { type: 'Group' }
  return undefined
}

const OCCUPATION_ENDING =
  /(?:walker|catcher|man|woman|keeper|maker|worker|ologist|[ou]rist|(?<!ag|col)onist|grapher|trader|dealer|smuggler|handler|driver)$/
/** Whether the noun says what somebody does or is for a living. */
export const isOccupation = (lemma: string): boolean =>
  OCCUPATIONS.has(lemma.replace(/^ex-/, '')) ||
  lemma === 'broadcaster' ||
  (OCCUPATION_ENDING.test(lemma) && !GENERIC_PEOPLE.has(lemma) && !PEOPLE.includes(lemma))

export const isGenericPerson = (lemma: string): boolean => GENERIC_PEOPLE.has(lemma)

/** Nouns of two words that name another thing than their last: "a think tank", "the news site", "a spy agency". */
const TWO_WORDS: ReadonlyMap<string, NounClass> = new Map<string, NounClass>([
  ...['storage unit', 'industrial unit', 'housing unit'].map((w) => [w, { type: 'Place', kind: 'site' }] as const),
  ...[
    'cyber command',
    'high command',
    'joint command',
    'naval command',
    'air command',
    'coast guard',
    'national guard',
    'presidential guard',
    'republican guard',
    'honour guard',
  ].map((w) => [w, { type: 'Organization', kind: 'military' }] as const),
  ...['trade mission', 'diplomatic mission'].map((w) => [w, { type: 'Organization', kind: 'diplomatic' }] as const),
  ...[
    'surveillance section',
    'intelligence section',
    'counter-intelligence section',
    'visa section',
    'consular section',
  ].map((w) => [w, { type: 'Organization', kind: 'government' }] as const),
  ...[
    'security apparatus',
    'intelligence apparatus',
    'intelligence service',
    'intelligence agency',
    'intelligence directorate',
    'intelligence unit',
    'spy agency',
    'spy service',
    'secret service',
    'security service',
  ].map((w) => [w, { type: 'Organization', kind: 'intelligence' }] as const),
  ['foreign power', { type: 'Organization', kind: 'state' }],
  ...['crime group', 'crime ring', 'drug ring', 'crime network'].map(
    (w) => [w, { type: 'Organization', kind: 'criminal' }] as const,
  ),
  ['think tank', { type: 'Organization', kind: 'other' }],
  ...[
    'travel agency',
    'employment agency',
    'estate agency',
    'trading house',
    'exchange house',
    'publishing house',
    'bakery chain',
    'hotel chain',
    'restaurant chain',
    'supermarket chain',
    'retail chain',
    'recruitment agency',
    'detective agency',
    'security agency',
    'law firm',
  ].map((w) => [w, { type: 'Organization', kind: 'company' }] as const),
  ...[
    'news agency',
    'news site',
    'news portal',
    'news website',
    'news outlet',
    'tv station',
    'television station',
    'radio station',
    'tv channel',
    'television channel',
    'news channel',
  ].map((w) => [w, { type: 'Organization', kind: 'media' }] as const),
  ...['troll farm', 'troll factory', 'bot farm', 'front organization', 'front organisation'].map(
    (w) => [w, { type: 'Organization', kind: 'other' }] as const,
  ),
])
export const nounOfTwo = (first: string, second: string): NounClass | undefined => TWO_WORDS.get(`${first} ${second}`)

const DOER = /(?:[^aeiou]er|[^aeiou]or|ist|ian|eer|ee|ant)$/
const NO_DOER: ReadonlySet<string> = new Set(
  words(`fee committee coffee degree guarantee spree tree number order letter paper matter power water border quarter chapter
  computer transfer offer counter center disorder murder silencer detonator container canister trailer trawler tanker router
  server transmitter scooter launcher locker printer lighter tracker rotor reactor weather summer winter corner daughter error
  terror mirror sector factor motor tenor vendor grant warrant tenant plant restaurant banner poster flyer sticker lantern list checklist
  blacklist watchlist shortlist
  answer shower flower tower cover river silver fever liver hammer cancer anger danger hunger finger manner dinner timber
  chamber newspaper folder cylinder ladder shoulder boulder gender monster cluster disaster register semester roster plaster
  buffer gutter litter butter shutter filter shelter charter elevator generator tractor motor sensor radiator indicator`),
)
/** "shunter", "beekeeper": a noun that by its ending may be somebody who does something. */
export const mayBeDoer = (lemma: string): boolean => DOER.test(lemma) && !NO_DOER.has(lemma)

const FEMALE: ReadonlySet<string> = new Set(
  words(
    'woman girl lady wife mother daughter sister granddaughter grandmother stepdaughter bride aunt niece actress businesswoman spokeswoman chairwoman policewoman waitress widow girlfriend princess queen stepmother saleswoman congresswoman',
  ),
)
const MALE: ReadonlySet<string> = new Set(
  words(
    'man boy gentleman husband father son brother uncle nephew businessman spokesman chairman policeman boyfriend prince king hitman gunman imam sheikh ayatollah mobster bishop salesman congressman',
  ),
)
export const nounGender = (lemma: string): 'f' | 'm' | undefined =>
  FEMALE.has(lemma) ? 'f' : MALE.has(lemma) ? 'm' : undefined

/** Words of kinship: relation named by the noun. */
export const KIN: ReadonlySet<string> = new Set(
  words(
    'son daughter brother sister father mother husband wife cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother son-in-law daughter-in-law brother-in-law sister-in-law father-in-law stepson stepfather stepmother stepbrother stepsister half-brother half-sister widow widower fiancé fiancée hubby mum mom dad stepdaughter spouse child parent grandparent sibling twin girlfriend boyfriend ex-wife ex-husband ex-girlfriend ex-boyfriend mother-in-law',
  ),
)

/** Whether the noun names one person: an occupation, or "citizen", "brother", "suspect". */
export const namesPerson = (lemma: string): boolean => isOccupation(lemma) || nounClass(lemma, false)?.type === 'Person'
/** The same of one or of several: "nationals", "crew". */
export const namesPeople = (lemma: string, plural = false): boolean =>
  isOccupation(lemma) || /^(?:Person|Group)$/.test(nounClass(lemma, plural)?.type ?? '')
