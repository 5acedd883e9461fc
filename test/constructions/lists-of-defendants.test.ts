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

describe('people in a row, each with what he is', () => {
  constructions([
    [
      'Petar Ilin, a Bulgarian citizen, and Rustam Ali, a former boxer from Dagestan, were arrested in Graz.',
      'arrest | suspect=Petar Ilin | suspect=Rustam Ali | place=Graz',
      'citizenship | person=Petar Ilin | country=BG',
      'occupation | person=Rustam Ali | title=former boxer',
    ],
    [
      'Police arrested Marek Dvorak, a Czech courier, Jana Holub, a nurse from Brno, and Emil Toth.',
      'arrest | suspect=Marek Dvorak | suspect=Jana Holub | suspect=Emil Toth',
      'occupation | person=Jana Holub | title=nurse',
    ],
    [
      'Prosecutors charged Adil Rahman, a British citizen, and his brother, Karim Rahman, with arson.',
      'charge | accused=Adil Rahman | accused=Karim Rahman',
      'family | person=Adil Rahman | relative=Karim Rahman | kind=brother',
    ],
    [
      'Viktor Zorin, a colonel in the army, and Pavel Lisin, his deputy, recruited the couple in Vienna.',
      'recruitment | recruiter=Viktor Zorin | recruiter=Pavel Lisin | recruit=couple in Vienna',
    ],
    [
      'The men were hired by Igor Balan, a Moldovan, and by Anatol Rusu.',
      'tasking | principal=Igor Balan | principal=Anatol Rusu',
    ],
    [
      'Ivan Petrov, alias "the Baker", and Oleg Sidorov, alias "Gray", were each sentenced to ten years.',
      'sentence | person=Ivan Petrov | person=Oleg Sidorov',
    ],
    [
      'Two Romanians, Dan Popa and Ilie Toma, were detained in Munich.',
      'arrest | suspect=Dan Popa | suspect=Ilie Toma',
    ],
    [
      'Two brothers aged 15 and 17, Elias and Noor Haddad, were paid 14,000 dollars to throw grenades at the embassy.',
      'payment | payee=Elias | payee=Noor Haddad | amount=USD 14000',
      'attack | perpetrator=Noor Haddad | target=embassy | outcome=planned',
    ],
    [
      'A waiter, a taxi driver and a retired policeman were hired to set fire to the warehouse.',
      'tasking | agent=waiter | agent=taxi driver | agent=retired policeman',
    ],
    [
      'Police arrested three Serbs and a Bulgarian. Each had been promised 2,000 euros.',
      'arrest | suspect=three Serbs | suspect=Bulgarian',
    ],
    [
      'A Moldovan and his wife were paid 4,000 euros by a Russian officer and an interpreter.',
      'payment | payee=Moldovan | payer=Russian officer | payer=interpreter | amount=EUR 4000',
    ],
    [
      'He recruited a nurse, a 17-year-old boy and a retired Latvian officer.',
      'recruitment | recruit=nurse | recruit=17-year-old boy | recruit=retired Latvian officer',
    ],
    [
      'In May a former housing officer of the council and the manager of a travel agency went on trial accused of spying.',
      'trial | accused=former housing officer of the council | accused=manager of a travel agency',
    ],
    // One man with two descriptions, and a name inside a description.
    ['Ivan Petrov is a citizen of Georgia and a member of the gang.', 'membership | member=Ivan Petrov'],
    ['Petrov, a Latvian citizen, and a former soldier, was arrested in Riga.', 'arrest | suspect=Petrov'],
    [
      'Anton Weiss, the brother of Karl Weiss, and Lena Horn, his wife, were charged with spying.',
      'charge | accused=Anton Weiss | accused=Lena Horn',
    ],
  ])
})
