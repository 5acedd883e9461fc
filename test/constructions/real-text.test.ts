// What long reports and releases of real papers do that short examples do not: surnames that are towns, descriptions of
// two at once, sources in the middle of a clause, datelines of one word.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who is meant', () => {
  constructions([
    [
      'Roy Ashford was convicted. Ashford pleaded guilty in 2006 to passport fraud.',
      'conviction | person=Roy Ashford | offence=passport fraud | ground=plea | time=2006',
    ],
    ['Roy Belfast was convicted. Two men were arrested in Belfast.', 'arrest | suspect=two men | place=Belfast'],
    [
      'Police convicted Ivan Petrov, 45, and Omar Haddad, 41, leaders of a gang, of murder.',
      'conviction | person=Ivan Petrov | person=Omar Haddad',
    ],
    [
      'Two Dutch criminals, Ivan Petrov and Omar Haddad, were sentenced to 20 and 25 years for the killing of Farid Nazari.',
      'sentence | person=Ivan Petrov | person=Omar Haddad | offence=killing of Farid Nazari',
      'attack | perpetrator=Ivan Petrov | perpetrator=Omar Haddad | target=Farid Nazari',
    ],
    ['Three men, among them Ivan Petrov and Omar Haddad, were arrested.', 'arrest | suspect=three men'],
  ])
})

describe('set aside', () => {
  constructions([
    [
      'Ivan Petrov, who prosecutors say worked for Russia, was arrested in Oslo in May 2023.',
      'arrest | suspect=Ivan Petrov | place=Oslo | time=2023-05',
    ],
    ['Berlin — Two men were arrested in Riga on Friday.', 'arrest | suspect=two men | place=Riga'],
    ['Berlin — the capital — denied it.', 'no arrest'],
  ])
})
