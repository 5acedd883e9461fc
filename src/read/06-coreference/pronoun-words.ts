// The pronouns that are followed, with the number and gender that they ask for.
export interface PronounSort {
  readonly person: 1 | 3
  readonly gender?: 'f' | 'm'
  readonly plural?: true
  readonly neuter?: true
  readonly reflexive?: true
  readonly possessive?: true
}

const row = (words: string, sort: PronounSort) => words.split(' ').map((w) => [w, sort] as const)

export const PRONOUNS: ReadonlyMap<string, PronounSort> = new Map([
  ...row('he him', { person: 3, gender: 'm' }),
  ...row('his', { person: 3, gender: 'm', possessive: true }),
  ...row('himself', { person: 3, gender: 'm', reflexive: true }),
  ...row('she', { person: 3, gender: 'f' }),
  ...row('her hers', { person: 3, gender: 'f' }),
  ...row('herself', { person: 3, gender: 'f', reflexive: true }),
  ...row('it', { person: 3, neuter: true }),
  ...row('its', { person: 3, neuter: true, possessive: true }),
  ...row('itself', { person: 3, neuter: true, reflexive: true }),
  ...row('they them', { person: 3, plural: true }),
  // "Each was promised 5,000 euros": all of them.
  ...row('each', { person: 3, plural: true }),
  ...row('their theirs', { person: 3, plural: true, possessive: true }),
  ...row('themselves', { person: 3, plural: true, reflexive: true }),
  ...row('i me mine', { person: 1 }),
  ...row('my', { person: 1, possessive: true }),
  ...row('myself', { person: 1, reflexive: true }),
  ...row('we us ours', { person: 1, plural: true }),
  ...row('our', { person: 1, plural: true, possessive: true }),
  ...row('ourselves', { person: 1, plural: true, reflexive: true }),
])

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose', 'that'])
