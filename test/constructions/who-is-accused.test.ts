// "The accused", "the suspects", "her client": whom the law has dealt with, and not whoever was named last.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who is accused', () => {
  constructions([
    [
      'The prosecutor had the driver Karl Weber arrested. He is suspected of killing two prisoners. A man who begged for water died. Today the accused was brought before a judge, who ordered that he be held.',
      'detention | person=Karl Weber',
      'no detention | person=man',
    ],
    [
      'Officers arrested five people in Graz. The suspects are accused of abducting a banker. He was rescued when his captors left him. The suspects will be brought before the judge today.',
      'trial | accused=five people in Graz',
      'no trial | accused=his captors',
    ],
    [
      'Karl Weber pleaded guilty to fraud in May. He sold the engines to Omar Haddad, a broker. His lawyer, Vera Burke, said her client had been detained at the airport.',
      'arrest | suspect=Karl Weber',
      'no arrest | suspect=Omar Haddad',
    ],
  ])
})
