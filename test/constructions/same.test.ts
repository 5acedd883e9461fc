// Whether two things that happened are held to be one.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('the same incident', () => {
  constructions([
    [
      'It is not clear whether the case is related to the arrest of Ivan Petrov.',
      'same-incident | incident=case | incident=arrest of Ivan Petrov | polarity=open',
    ],
    [
      'Police said the fire was unrelated to the shooting in Leeds.',
      'same-incident | incident=fire | polarity=denied | by=Police',
    ],
    [
      'It was not immediately clear whether the two attacks were linked.',
      'same-incident | incident=two attacks | polarity=open',
    ],
    [
      'Police see a link between the killing of Karl Weber and the bombing in Graz.',
      'same-incident | incident=killing of Karl Weber | incident=bombing in Graz',
    ],
    ['There is no link between the arrest of Ivan Petrov and the fire in Riga.', 'same-incident | polarity=denied'],
    [
      'Police said they were treating the two incidents as separate.',
      'same-incident | incident=two incidents | polarity=denied',
    ],
    ['Investigators believe the bombing is linked to the murder of Ivan Petrov.', 'same-incident | incident=bombing'],
    ['The firm is linked to the ministry.', 'no same-incident'],
    ['The two brothers are related.', 'no same-incident'],
    ['They live in separate houses.', 'no same-incident'],
  ])
})
