// Clauses between a subject and its verb, ages that stand for people, and subjects that deny what is said of them.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('clauses that interrupt', () => {
  constructions([
    [
      'Czech police, acting on a US warrant, arrested Anton Dorin in January 2023.',
      'arrest | suspect=Anton Dorin | authority=Czech police | time=2023-01',
    ],
    [
      'The plot to kill the journalist, which was directed by the IRGC, was foiled by MI5.',
      'disruption | authority=MI5',
    ],
    [
      'The lawyer, whose brother works for the GRU, denied the charges.',
      'family | person=lawyer | kind=brother',
      'membership | member=brother of lawyer | organization=GRU',
    ],
    [
      'Anton Dorin, together with two accomplices, torched a warehouse in Leipzig.',
      'attack | perpetrator=Anton Dorin | place=Leipzig',
    ],
    [
      'A third man, who cannot be named for legal reasons, had pleaded guilty to arson in March.',
      'conviction | person=third man | offence=arson',
    ],
  ])
})

describe('ages that stand for people', () => {
  constructions([
    [
      'The 34-year-old was arrested at Vienna airport.',
      'arrest | suspect=34-year-old',
      'age | person=34-year-old | years=34',
    ],
    ['Police arrested a 34-year-old on Monday.', 'arrest | suspect=34-year-old | authority=Police'],
    [
      'A 19-year-old from Essen and two 17-year-olds were charged with arson.',
      'charge | accused=19-year-old from Essen | offence=arson',
      'age | person=two 17-year-olds | years=17',
    ],
    [
      'The 25-year-old Georgian was extradited.',
      'extradition | person=25-year-old Georgian',
      'citizenship | country=GE',
    ],
    ['A 45-year-old former nightclub owner was arrested.', 'arrest | suspect=45-year-old former nightclub owner'],
  ])
})

describe('what is denied of its subject', () => {
  constructions([
    ['Neither Anton Dorin nor Pavel Velim has been charged.', 'charge | accused=Anton Dorin | polarity=denied'],
    ['Neither man has been charged.', 'charge | accused=man | polarity=denied'],
    [
      'Anton Dorin was neither arrested nor charged.',
      'arrest | suspect=Anton Dorin | polarity=denied',
      'charge | accused=Anton Dorin | polarity=denied',
    ],
    ['Police have yet to arrest Anton Dorin.', 'arrest | suspect=Anton Dorin | polarity=denied'],
    ['Had Anton Dorin been arrested, the bomb would not have exploded.', 'no arrest'],
    ['Neither the driver nor his wife was arrested.', 'family | person=driver | kind=wife | polarity=affirmed'],
  ])
})
