// Which sets train the names model and which measure it, with the weight of each in training.
import { crossnerSet, type NamedSentence, ownNames, unerEwt, wikigold, wnut } from './names-data.ts'
import { redocred } from './names-redocred.ts'

const FIELDS = ['ai', 'literature', 'music', 'science'] as const

export const trainingSets = (dir: string): NamedSentence[] => [
  ...unerEwt(dir, 'train'),
  ...wikigold(dir, 'train'),
  ...wnut(dir, 'train'),
  ...wnut(dir, 'dev'),
  ...crossnerSet(dir, 'politics', 'train'),
  ...redocred(dir),
  ...ownNames(dir),
  ...FIELDS.flatMap((f) => (['train', 'dev', 'test'] as const).flatMap((p) => crossnerSet(dir, f, p))),
]

/** The held-out part of Wikigold is every fifth sentence: those whose index leaves the remainder 4. */
export const devSets = (dir: string): (readonly [string, NamedSentence[]])[] => [
  ['UNER EWT dev', unerEwt(dir, 'dev')],
  ['CrossNER politics dev', crossnerSet(dir, 'politics', 'dev')],
  ['Wikigold held-out fifth', wikigold(dir, 'held-out')],
]
