// What commas, hyphens, dashes, numbers and capitals say where the parser does not.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('side by side', () => {
  constructions([
    [
      'A court in Leeds convicted a former soldier, Ivan Petrov, of arson.',
      'conviction | person=Ivan Petrov | offence=arson',
      'occupation | person=Ivan Petrov | title=former soldier',
    ],
    [
      'Ivan Petrov, alias "the Captain", a former gendarme, was arrested.',
      'alias | subject=Ivan Petrov | name=Captain',
      'occupation | person=Ivan Petrov | title=former gendarme',
    ],
    [
      'Ivan Petrov, a Turkish national also known as Abu Selim, was arrested.',
      'open: alias | subject=Ivan Petrov | name=Abu Selim',
    ],
    [
      'Prosecutors charged Assistant Attorney General Dana Whitlow with fraud.',
      'occupation | person=Dana Whitlow | title=Assistant Attorney General',
    ],
    ['The doctor, the lawyer and the priest were at the table.', 'nothing'],
  ])
})

describe('written together', () => {
  constructions([
    ['Ivan Petrov was charged with murder-for-hire.', 'charge | accused=Ivan Petrov | offence=murder-for-hire'],
    [
      "Ivan Petrov is Oleg Sidorov's brother-in-law.",
      'family | person=Oleg Sidorov | relative=Ivan Petrov | kind=brother-in-law',
    ],
    ['The Iran-funded Nur Foundation trains teachers.', 'funding | funder=IR | recipient=Nur Foundation'],
    ['It was a well-funded plan of a run-of-the-mill kind.', 'nothing'],
  ])
})

describe('numbers and sums', () => {
  constructions([
    [
      'A judge sentenced Ivan Petrov to six and a half years in prison.',
      'open: sentence | person=Ivan Petrov | penalty=six and a half years in prison',
    ],
    [
      'Seven people were arrested; five were later convicted.',
      'conviction | person=five',
      'arrest | suspect=Seven people',
    ],
    ['The colonel paid her 300 euros.', 'payment | amount=EUR 300'],
    [
      'On July 27, 2023, Ivan Petrov was arrested in Gary, Indiana, by police.',
      'arrest | place=Gary | time=2023-07-27',
    ],
    ['The pair walked six and a half miles; five were uphill.', 'nothing'],
  ])
})

describe('code names', () => {
  constructions([
    [
      'Officer-1, an officer of Service-1, promised Ivan Petrov $500.',
      'payment | payer=Officer-1 | payee=Ivan Petrov | amount=USD 500',
      'membership | member=Officer-1 | organization=Service-1',
    ],
    ['Service-1 is an intelligence service of Country A.', 'part-of | part=Service-1 | whole=Country A'],
    ['The ship left Pier-1 in Section A of the harbour.', 'no membership', 'no part-of'],
  ])
})

describe('far from each other', () => {
  constructions([
    ['Ivan Petrov, who left the army in 2019, was arrested in Riga.', 'arrest | suspect=Ivan Petrov | place=Riga'],
    [
      'A courier who burned a bakery whose owner had mocked the government was found guilty on Thursday.',
      'open: conviction | person=courier',
    ],
    [
      'In Sweden, the Nur Association was placed under investigation in 2021.',
      'investigation | subject=Nur Association',
    ],
    ['A teacher, a driver and a bouncer were arrested.', 'arrest | suspect=teacher | suspect=bouncer'],
    ['The man who left in 2019 whose house stood empty was happy.', 'nothing'],
  ])
})
