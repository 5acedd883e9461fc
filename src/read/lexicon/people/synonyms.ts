// Descriptions that may take up one another: "the reporter" after "a journalist", "the firm" after "a company".
const ROWS = `
journalist reporter correspondent
killer hitman assassin gunman shooter attacker assailant murderer
company firm business
gang syndicate mob cartel
group organisation organization outfit
newspaper paper daily
outlet broadcaster channel
trafficker smuggler
man gentleman
spokesman spokesperson
spokeswoman spokesperson
businessman entrepreneur tycoon
lawyer attorney barrister solicitor
ship vessel tanker boat freighter
car vehicle truck van lorry
weapon gun pistol rifle
centre center
cleric imam preacher
spy agent
officer operative
`

const groups: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const row of ROWS.trim().split('\n')) {
    const all = row.split(' ')
    for (const w of all) map.set(w, new Set([...(map.get(w) ?? []), ...all]))
  }
  return map
})()

/** The lemma itself and what may stand for it. */
export const sameSense = (lemma: string): ReadonlySet<string> => groups.get(lemma) ?? new Set([lemma])
