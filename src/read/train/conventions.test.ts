import { expect, it } from 'vitest'
import { readConllu } from '../03-syntax/conllu.ts'
import { monthsAsInEwt } from './conventions.ts'

const tree = (rows: readonly string[]) =>
  readConllu(rows.map((row, i) => `${i + 1}\t${row.split(' ').join('\t')}\t_\t_`).join('\n'))[0]!
const relations = (rows: readonly string[]) => monthsAsInEwt(tree(rows)).tokens.map((t) => t.rel)

it('takes the month of a day as EWT does', () => {
  expect(relations(['On on ADP IN _ 3 case', 'October October PROPN NNP _ 3 compound', '9 9 NUM CD _ 0 root'])).toEqual(
    ['case', 'nmod:unmarked', 'root'],
  )
})

it('leaves "the May elections" as they are', () => {
  expect(relations(['May May PROPN NNP _ 2 compound', 'elections election NOUN NNS _ 0 root'])).toEqual([
    'compound',
    'root',
  ])
})
