// What was done: whether two methods can be one deed in two words, and which methods an offence in law speaks of.
const KIN: readonly (readonly string[])[] = [
  ['assassination', 'bombing', 'shooting', 'assault', 'arson'],
  ['sabotage', 'arson', 'bombing', 'cyber'],
]

export type Likeness = 'same' | 'kin' | 'unlike'

/** An attempted murder with a bomb is both; an arson is no shooting. `assassination` leads the first line of its kin. */
export function methodsAgree(one: ReadonlySet<string>, other: ReadonlySet<string>): Likeness | undefined {
  const [a, b] = [[...one], [...other]].map((all) => all.filter((m) => m !== 'other')) as [string[], string[]]
  if (a.length === 0 || b.length === 0) return undefined
  if (a.some((m) => b.includes(m))) return 'same'
  return a.some((m) => b.some((n) => kin(m, n))) ? 'kin' : 'unlike'
}

const kin = (a: string, b: string): boolean =>
  KIN.some(([head, ...rest]) => (a === head && rest.includes(b)) || (b === head && rest.includes(a)))

// “causing an explosion”, “attempted murder”, “acting as an agent of a foreign intelligence service”
const OFFENCES: readonly (readonly [method: string, words: RegExp])[] = [
  ['bombing', /explo|bomb/i],
  ['arson', /\barson|\bfires?\b|\bburn/i],
  ['assassination', /murder|kill|assassin|homicide|manslaughter/i],
  ['kidnapping', /kidnap|abduct|hostage/i],
  ['espionage', /espionage|\bspy|\bspies|intelligence service|foreign (?:agent|power)|agent (?:of|for)|secrets/i],
  ['sabotage', /sabotage/i],
  ['shooting', /shoot|gunfire/i],
  ['assault', /assault|stab|wound|bodily harm/i],
  ['extortion', /extort|blackmail/i],
  ['cyber', /hack|cyber|computer/i],
]

/** None where the offence names no deed: “terrorism”, “conspiracy”. */
export const methodsInOffence = (words: string): ReadonlySet<string> =>
  new Set(OFFENCES.flatMap(([method, pattern]) => (pattern.test(words) ? [method] : [])))
