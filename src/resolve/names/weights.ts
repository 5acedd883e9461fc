// What each feature of two names is worth in the logistic score. Fitted by `npx tsx bench/resolve-fit.ts 0.5` on the labelled
// pairs of ../shared/data/aliases/name-pairs/dev.csv (MIT) with 1,200 transliterated and shuffled pairs (CC0) at weight
// 0.15, persons and organisations apart; lines that say so are set by hand.
import type { Feature } from './features.ts'
import type { NameKind } from './shape.ts'

type Table = Readonly<Record<'bias' | Feature, readonly [person: number, organization: number]>>

const TABLE: Table = {
  bias: [-2.22, -4.91],
  likenessOfShorter: [-0.52, 0.52], // likeness of the words of the name with less in it, by weight
  likenessOfLonger: [0.2, 1.03], // the same of the other name
  sound: [0.18, 0.45], // mean likeness in sound of the partners
  worstWord: [2.64, 1.8], // likeness of the worst pair of partners; 0 when a word of the shorter name has none
  worstLetters: [1.33, 0.46], // the same, letter by letter
  editsInOneWord: [-3.81, -0.36], // edits in the worst word, 1 at four: typists slip once, other names differ more
  wholeName: [2.84, 3.23], // likeness of the whole, without spaces
  bothHaveAnother: [-1.68, -0.42], // each has a word that the other lacks
  looseInLonger: [-0.72, -0.36], // share of the longer name without partner
  looseInShorter: [-0.14, 0.28], // share of the shorter name without partner
  oneWordOnly: [-1.99, 0.14], // one name is a single word
  initials: [-0.14, 0], // share of partners that are initials
  otherOrder: [-0.69, 0], // share of partners in another order
  otherFather: [-4, 0], // X bin Y against Y bin X: set by hand, as there are too few labelled pairs of it
  otherNumber: [-0.5, 0.38],
  acronym: [0, 5], // set by hand: one labelled pair
}

export type Weights = Readonly<Record<'bias' | Feature, number>>

const column = (i: 0 | 1): Weights =>
  Object.fromEntries(Object.entries(TABLE).map(([feature, row]) => [feature, row[i]])) as unknown as Weights

const organization = column(1)
export const WEIGHTS: Readonly<Record<NameKind, Weights>> = { person: column(0), organization, either: organization }
