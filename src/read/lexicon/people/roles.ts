// Nouns that name people by what happened: "the suspect" is whoever was arrested, "the killer" whoever killed. They help
// to find of whom the text speaks and conclude nothing.
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** What is done to suspects. */
export const SUSPECTED = words(
  'arrest detain capture seize suspect charge accuse indict apprehend catch question hold remand hunt stop',
)
const HARMED = words(
  'kill murder assassinate stab shoot poison kidnap abduct attack assault beat wound injure target threaten rob extort murdering killing kidnapping abduction assassination murder attack',
)
const HARMING = words(
  'kill murder assassinate stab shoot attack bomb fire detonate poison wound injure ram open throw plant',
)

/** The deeds of others that make somebody one of these: "the suspect" ← arrested. */
export const DONE_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['suspect', 'arrestee', 'detainee', 'culprit', 'perpetrator'].map((w) => [w, SUSPECTED] as const),
  ...['defendant', 'accused', 'co-defendant'].map(
    (w) =>
      [w, words('charge accuse indict try prosecute arraign sentence convict acquit arrest detain suspect')] as const,
  ),
  ...['prisoner', 'inmate', 'convict', 'captive', 'hostage'].map(
    (w) =>
      [w, words('imprison jail sentence convict detain hold release free swap exchange pardon kidnap abduct')] as const,
  ),
  ...['victim', 'target'].map((w) => [w, HARMED] as const),
  ['fugitive', words('seek hunt want pursue')],
  ['recruit', words('recruit hire train enlist')],
])

/** The deeds that make somebody one of these: "the gunman" ← shot. */
export const DONE_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'killer',
    'gunman',
    'attacker',
    'assailant',
    'shooter',
    'assassin',
    'hitman',
    'murderer',
    'bomber',
    'perpetrator',
    'knifeman',
    'arsonist',
  ].map((w) => [w, HARMING] as const),
)
