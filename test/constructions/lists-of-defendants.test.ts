// Defendants in a row, each with age, home, citizenship and other names: all of them are charged, and each keeps what is his.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a row of defendants', () => {
  constructions([
    [
      'Omar Haddad, 34, of Leeds, Ivan Petrov, 41, of Hull, and Karl Weber, 29, of York, were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov | accused=Karl Weber',
      'age | person=Ivan Petrov | years=41',
      'residence | person=Ivan Petrov | place=Hull',
    ],
    [
      'Omar Haddad, also known as "Salim," 34, a citizen of Georgia, Ivan Petrov, 41, of Hialeah, Florida, and Karl Weber, 29, a resident of Moscow, were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov | accused=Karl Weber',
      'alias | subject=Omar Haddad | name=Salim',
      'age | person=Omar Haddad | years=34',
      'citizenship | person=Omar Haddad | country=GE',
      'residence | person=Karl Weber | place=Moscow',
    ],
    [
      'Omar Haddad, 34, of Leeds; Ivan Petrov, 41, of Hull; and Karl Weber, 29, of York, were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov | accused=Karl Weber',
    ],
    [
      'An indictment was unsealed in the Southern District of Astoria charging Omar Haddad, 34, a Latvian national, and Ivan Petrov, 41, with murder-for-hire.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov',
      'citizenship | person=Omar Haddad | country=LV',
      'attack | perpetrator=Omar Haddad | certainty=alleged | by=indictment',
    ],
    // A town and its state, and a lone description, are no row.
    [
      'Omar Haddad, 34, of Hialeah, Florida, was charged with spying.',
      'residence | person=Omar Haddad | place=Hialeah',
    ],
    [
      'Omar Haddad, 34, a citizen of Georgia, was charged with spying.',
      'citizenship | person=Omar Haddad | country=GE',
    ],
    ['"Salim", 41 others and Ivan Petrov were arrested.', 'no age'],
  ])
})
