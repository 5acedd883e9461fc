// Who helps whom and with what: things procured, shelter, protection, a lookout, help in a flight.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('help in kind', () => {
  constructions([
    [
      'Rebecca Novak supplied the gunmen with a van and overalls.',
      'support | supporter=Rebecca Novak | supported=gunmen | kind=van',
      'no support | kind=arms',
    ],
    ['Petra Lind rented a van for the gunmen.', 'support | supporter=Petra Lind | supported=gunmen | kind=van'],
    [
      'The drones that Iran delivered to the air force fell.',
      'support | supporter=IR | supported=air force | kind=drones',
    ],
    ['The rebels received weapons from Libya.', 'support | supporter=LY | supported=rebels | kind=weapons'],
    ['The inspector supplied flight lists and hotel bills.', 'no support'],
    ['The school supplied the pupils with textbooks and lunch.', 'no support | kind=arms'],
  ])
})

describe('shelter, protection, a lookout, a flight', () => {
  constructions([
    [
      'Omar Haddad, who lives under police protection in Paris, was threatened.',
      'support | supporter=police | supported=Omar Haddad | kind=protection',
    ],
    [
      'Omar Haddad was given police protection.',
      'support | supporter=police | supported=Omar Haddad | kind=protection',
    ],
    [
      'Robin Tahvonen, who has found shelter in Iran, was charged.',
      'support | supporter=IR | supported=Robin Tahvonen | kind=shelter',
    ],
    ['Petra Lind acted as lookout for the gang.', 'support | supporter=Petra Lind | supported=gang | kind=lookout'],
    ['Marek Novak helped the two brothers to flee.', 'support | supporter=Marek Novak | supported=two brothers'],
    ['Witnesses tipped off the police.', 'no support'],
  ])
})

describe('whose support it is', () => {
  constructions([
    [
      'The killers had the support of the mayor.',
      'support | supporter=mayor | supported=killers',
      'no support | supporter=killers',
    ],
    [
      'The killers had the backing of the Chechen leader Ruslan Dadaev.',
      'support | supporter=Ruslan Dadaev | supported=killers',
      'no support | supporter=killers',
    ],
    ["Tehran's backing for the militia is well known.", 'support | supporter=Iran | supported=militia'],
    ['The officers were supported by the police.', 'no support'],
  ])
})
