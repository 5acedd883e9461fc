// Whom "he", "they", "the three" and "her client" mean where several people, and those who speak of them, stand near by.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('whoever is spoken of is not the official who speaks', () => {
  constructions([
    [
      'Omar Haddad was arrested in Riga in May. Prosecutor Karl Weber said he had been paid by Iran.',
      'payment | payee=Omar Haddad | payer=Iran | by=Karl Weber',
    ],
    [
      'Omar Haddad was arrested in Riga in May. Spokesman Karl Weber told reporters that he had been paid by Iran.',
      'payment | payee=Omar Haddad | by=Karl Weber',
    ],
    [
      'Omar Haddad was arrested in Riga. "He was paid by Iran," said Karl Weber KC, prosecuting.',
      'payment | payee=Omar Haddad | by=Karl Weber',
    ],
    ["Omar Haddad's lawyer, Karl Weber, said he had been paid by Iran.", 'payment | payee=Omar Haddad | by=Karl Weber'],
    // The speaker goes on speaking, and his own house stays his.
    [
      'Omar Haddad was arrested in Riga. Prosecutor Karl Weber spoke to reporters. He said Iran had paid Ivan Petrov.',
      'payment | payee=Ivan Petrov | by=Karl Weber',
    ],
    [
      'Ivan Petrov, a private investigator, told the court that he had been paid by Omar Haddad.',
      'payment | payee=Ivan Petrov | by=Ivan Petrov',
    ],
  ])
})

describe('they', () => {
  constructions([
    [
      'Police arrested Omar Haddad and Ivan Petrov. They were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov',
    ],
    [
      'Investigators found two men in Riga. They had been paid by Omar Haddad.',
      'payment | payer=Omar Haddad | payee=two men in Riga',
    ],
    [
      'Police searched two flats in Riga. They arrested Omar Haddad.',
      'arrest | suspect=Omar Haddad | authority=police',
    ],
  ])
})
