import { expect, test } from 'vitest'
import { readConllu } from './conllu.ts'

const FILE = `# text = don't go
1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tdo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
2.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No

# text = Now
1\tNow\t_\t_\t_\t_\t_\t_\t_\t_
`

test('tokens of multiword lines touch, empty nodes are passed over, missing heads are told apart from roots', () => {
  const [first, second] = readConllu(FILE)
  expect(first?.tokens.map((t) => [t.form, t.head, t.spaceAfter])).toEqual([
    ['do', 2, false],
    ["n't", 2, true],
    ['go', -1, false],
  ])
  expect(first?.lines).toHaveLength(6)
  expect(second?.tokens.map((t) => t.head)).toEqual([-2])
})

test('an empty file has no sentences', () => {
  expect(readConllu('\n\n')).toEqual([])
})
