// Words that make a name a place, a thing, or an event, and parts of personal names that stand inside them.

/** "… River", "Mount …": natural features, settlements and divisions. */
export const PLACE_WORDS: ReadonlyMap<string, 'region' | 'city' | 'site'> = new Map(
  Object.entries({
    region:
      'province governorate oblast krai raion rayon region district county state territory prefecture canton republic emirate voivodeship autonomous valley mountain mountains mount mt mt. hills hill river rivers lake lakes sea ocean gulf bay strait straits channel island islands isle isles peninsula cape desert forest coast plateau basin delta creek canyon gorge pass glacier range ridge reef archipelago atoll beach cove falls swamp marsh plain plains steppe canal municipality borough parish commune shire highlands lowlands peak volcano sound inlet',
    city: 'city town village hamlet township settlement ville burgh metropolis suburb neighborhood neighbourhood',
    site: 'street st avenue ave ave. road rd rd. boulevard blvd blvd. lane drive highway hwy freeway motorway route square plaza park gardens garden airport airfield airbase airstrip base camp barracks fort fortress castle palace tower towers bridge tunnel dam reservoir port harbor harbour marina pier station terminal prison jail penitentiary stadium arena hall building house mansion cemetery monument memorial mosque cathedral shrine tomb ranch farm estate plantation mine refinery plant reactor facility compound outpost checkpoint crossing headquarters zoo mall hotel hospital theatre theater museum library temple monastery center centre cafe restaurant bar pub residence warehouse zone gate field fields trail interstate expressway turnpike heights acres grove',
  } as const).flatMap(([kind, words]) => words.split(' ').map((w) => [w, kind as 'region' | 'city' | 'site'] as const)),
)

/** Words before a place: "in the city of …", and compass words that belong to a place's name. */
export const COMPASS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest upper lower greater new old mid outer inner'.split(
    ' ',
  ),
)

/** Ships, aircraft and weapons: the word before or after the name. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'uss hms hmas hmcs ins ss mv m/v mt m/t rms usns irins fs tcg rfs sy my'.split(' '),
)
export const THING_WORDS: ReadonlySet<string> = new Set(
  'act treaty accord accords agreement convention protocol resolution constitution declaration report charter code bill law amendment doctrine plan pact prize award awards medal cup championship championships olympics games festival war battle revolution uprising operation crisis conference summit election elections referendum day week month anniversary album song film movie book novel series trilogy show theorem language rifle pistol missile rocket drone tank helicopter aircraft jet submarine tanker frigate destroyer carrier ship vessel boat website app virus malware dossier memorandum'.split(
    ' ',
  ),
)

/** Small words inside personal names: "Osama bin Laden", "Ursula von der Leyen", "Mammad oglu". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ben ibn bint abu abd ul ud ed ad as ash ur ol od de del della di da dos das do du van von der den ter ten la le los y e zu af av oglu oğlu ogly qizi kyzy gizi kizi zade zadeh pour nejad nia jr jr. sr sr. ii iii iv o' mac mc st".split(
    ' ',
  ),
)

/** Months and weekdays: capitals that are no names. */
export const CALENDAR: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon tue tues wed thu thur thurs fri sat sun mon. tue. wed. thu. fri. sat. sun. easter christmas ramadan thanksgiving halloween hanukkah passover nowruz novruz muharram ashura arbaeen eid diwali'.split(
    ' ',
  ),
)
