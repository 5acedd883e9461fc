// Nouns that say what somebody is or does for a living, an office or a way of life: each may become an `occupation`.
// `crime`: a way of life that is itself an accusation; it is kept as the text's word and nothing is concluded from it.
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

export const OCCUPATIONS = words(`
cellist guitarist drummer trumpeter groomer goalkeeper archer sculptress apothecary ombudsman ombudswoman fellow seller promoter paediatrician pediatrician schoolteacher hostess choreographer satirist notary jeweler caterer babysitter joiner decorator plasterer navigator steward stewardess shepherd lumberjack exporter
publicist vlogger influencer streamer presenter newsreader documentarian cartoonist illustrator songwriter organist violinist bailiff
sniper sexton muezzin anaesthetist masseur masseuse gymnast weightlifter kickboxer bodybuilder croupier pawnbroker
undertaker gravedigger blacksmith goldsmith weaver seamstress cobbler furrier antiquarian auctioneer cosmonaut botanist brewer
distiller vintner confectioner busboy dishwasher bellboy lifeguard postmaster stationmaster jailer carer caregiver freelancer intern
youtuber tiktoker podcaster statistician pollster coroner herbalist astrologer healer televangelist bookseller typesetter
typist engraver restorer gallerist impresario concierge butler projectionist diver harbourmaster sleuth glazier moneychanger
shipbuilder logistician kc qc sc mp mep msp td
academic accountant activist actor actress adviser advisor administrator admiral advocate agent aide ambassador analyst
anchor announcer apprentice archaeologist architect archbishop army-chief artist assassin assistant astronaut athlete
attaché attache attorney auditor author ayatollah baker banker barber barman barrister bartender bishop blogger bodyguard boss boxer
broker builder businessman businesswoman businessperson butcher captain cardinal caretaker carpenter
cashier ceo chairman chairperson chairwoman champion chancellor chaplain chauffeur chef chemist chief chieftain cleaner cleric
clerk co-founder coach colonel columnist comedian commander commando commentator commissioner composer conductor
constable consul consultant contractor cook coordinator correspondent councillor councilman councilor counsel counsellor counselor
courier criminal critic curator dancer dealer dean dentist deputy designer detective developer diplomat director
dissident doctor driver economist editor electrician emir employee engineer entrepreneur envoy executive expert
farmer farmhand fighter filmmaker financier firefighter fisherman fixer foreman forger founder fundraiser gangster gardener
general geologist governor guard guide gunman hacker headmaster headteacher historian hitman housewife imam importer
informant inspector instructor intellectual interpreter investigator investor janitor jeweller jihadist journalist judge jurist
killer kingpin labourer laborer landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist
locksmith machinist mafioso magistrate magnate major manager marine mastermind mathematician mayor mechanic mediator
medic mercenary merchant messenger midwife militant minister miner missionary mobster model moderator monk motorist
mufti mullah musician nun nurse officer official oligarch operative operator organiser organizer owner painter
paralegal paramedic parliamentarian partner pastor pathologist pensioner pharmacist philanthropist philosopher
photographer physician physicist pianist pilot pimp pirate planner player plumber poet policeman policewoman
politician pope porter postman preacher president priest principal producer professor programmer propagandist prosecutor
psychiatrist psychologist publisher rabbi racketeer ranger rapper realtor rebel receptionist recruiter referee
reporter representative researcher retailer ringleader sailor salesman salesperson saleswoman scholar scientist sculptor secretary
senator sergeant servant sheikh sheriff shipowner shopkeeper singer smuggler sociologist soldier solicitor
specialist spokesman spokesperson spokeswoman sportsman spy spymaster stockbroker strategist student surgeon surveyor
tailor teacher technician terrorist theologian therapist thief thug trader trafficker trainer translator treasurer
trucker tutor tycoon undersecretary veterinarian vet veteran vice-president waiter waitress warden warlord watchman
welder winemaker worker wrestler writer middleman go-between handler facilitator hired-gun contract-killer undercover marksman
superintendent marshal corporal premier vicar playwright gendarme bouncer shipbroker metalworker beautician teller novelist essayist columnist legislator councillor
councilman alderman marine paratrooper infantryman cadet gunrunner counterfeiter forger hustler getaway-driver warehouseman
foreman machinist electrician technician upholsterer tiler scaffolder bricklayer caretaker janitor gardener florist
hotelier restaurateur publican grocer greengrocer hairdresser stylist optician chemist radiographer midwife
cyclist footballer chairwoman chiropractor barista nanny housekeeper handyman roofer mason taxi-driver cabbie
shareholder collector arranger valuer appraiser assessor usher croupier bookmaker tattooist stonemason wholesaler server burglar pupil correspondent copywriter campaigner organizer hawaladar moneylender bookkeeper treasurer archivist dispatcher seafarer
registrar bosun deckhand stoker gunsmith silversmith goatherd rancher headmistress governess chambermaid valet window-cleaner
landscaper barmaid sommelier newsagent money-changer actuary gaoler ship-broker freight-forwarder customs-officer co-pilot coder
webmaster mortician optometrist orthodontist psychotherapist physiotherapist screenwriter acrobat swimmer skier puppeteer abbot
abbess taxidermist falconer forester estate-agent travel-agent insurance-agent shop-assistant stallholder hawker pedlar peddler
quartermaster paymaster bursar stablehand obstetrician fortune-teller arbitrator speechwriter astronomer shunter
stevedore docker mariner skipper jockey musher rider priestess deacon hieromonk rector chargé vice-consul legate
`)

/** Offices that stand as a title before a name; see also the names lexicon. */
export const OFFICES = words(`
president minister chancellor premier king queen emir sultan prince princess governor mayor senator congressman congresswoman
ambassador consul general colonel major captain lieutenant sergeant commander admiral brigadier marshal judge justice magistrate
prosecutor attorney inspector detective superintendent commissioner chief director secretary spokesman spokeswoman spokesperson
professor doctor rabbi imam sheikh ayatollah archbishop bishop cardinal pope father pastor mullah mufti representative speaker deputy
chairman chairwoman analyst correspondent reporter officer official undersecretary
`)
