// Who gave a sum and who got it, where the sentence puts something between: a description, a clause, goods, an account.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('money and goods in one hand', () => {
  constructions([
    [
      'A lawyer offered each of the drivers 2,000 dollars and a ticket home.',
      'payment | payer=lawyer | payee=each of the drivers | amount=USD 2000 | benefit=ticket | status=promised',
    ],
    [
      'Omar Haddad offered two boys 500 euros and a scooter to burn a van.',
      'payment | payer=Omar Haddad | payee=two boys | amount=EUR 500 | benefit=scooter | purpose=burn a van',
    ],
    [
      'The clerk pocketed 400 euros and a pair of boots.',
      'payment | payee=clerk | amount=EUR 400 | benefit=pair of boots',
    ],
    ['The tourist lost 400 euros and a phone.', 'no payment'],
    [
      'Omar Haddad paid the driver and his cousin 400 euros.',
      'payment | payee=driver | amount=EUR 400',
      'no payment | benefit=cousin',
    ],
  ])
})

describe('who got it stands further off', () => {
  constructions([
    [
      'Omar Haddad offered Ivan Petrov, a sergeant who owed a lender 9,000 euros, the sum of 300 euros a week for photographs of the radar.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=EUR 300 | purpose=photographs of the radar',
      'no payment | amount=EUR 9000',
    ],
    [
      'The drivers had each been promised 700 euros by somebody calling himself Ivan Petrov.',
      'payment | payer=Ivan Petrov | payee=drivers | amount=EUR 700 | status=promised',
    ],
    ['Had the drivers been promised 700 euros, they would have stayed.', 'no payment'],
    [
      'Karl Weber, to whom an account calling itself Volkodav had sent 2,500 euros, fled.',
      'payment | payer=Volkodav | payee=Karl Weber | amount=EUR 2500',
    ],
    [
      'Omar Haddad moved 40,000 dollars to accounts controlled by Karl Weber.',
      'payment | payer=Omar Haddad | payee=Karl Weber',
    ],
    [
      'Two Latvians, both recruited over Telegram and promised 900 euros a head, set fire to the depot.',
      'payment | payee=Two Latvians | amount=EUR 900 | status=promised',
      'no payment | payer=Two Latvians',
    ],
    ['Petrov and Haddad, who both offered 500 euros, were arrested.', 'payment | payer=Petrov | amount=EUR 500'],
    [
      'The couple were promised 900 euros a head, of which they saw 150.',
      'payment | payee=couple | amount=EUR 150 | status=paid',
    ],
  ])
})

describe('what it was for and what it was called', () => {
  constructions([
    [
      'The colonel granted Petrov a villa and immunity from extradition in return for his services.',
      'payment | payer=colonel | payee=Petrov | benefit=villa | benefit=immunity | purpose=his services',
    ],
    ['The court heard that an arson had been bought for 2,500 euros.', 'payment | amount=EUR 2500 | purpose=arson'],
    [
      'The ledger records the delivery of $1.2 million to Ivan Petrov.',
      'payment | payee=Ivan Petrov | amount=USD 1200000',
    ],
    [
      'Omar Haddad bought up the gambling debts of Ivan Petrov.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | benefit=gambling debts of Ivan Petrov',
    ],
    ['Vadim Orlov paid Petrov 300 euros for every hour of delay.', 'no payment | purpose=hour'],
    ['Officers found the two brothers hiding in a garage.', 'no support'],
  ])
})

describe('each hop has its own price', () => {
  constructions([
    [
      'The GRU hired Ivan Petrov, who hired Omar Haddad for 10,000 euros.',
      'payment | payer=Ivan Petrov | payee=Omar Haddad | amount=EUR 10000',
      'no payment | payer=GRU',
    ],
    [
      'Tehran paid Ivan Petrov, who hired two boys for 500 euros each.',
      'payment | payer=Ivan Petrov | payee=two boys | amount=EUR 500',
      'no payment | payer=Iran | amount=EUR 500',
    ],
    ['Ivan Petrov was hired to drive the car for 900 euros.', 'payment | payee=Ivan Petrov | amount=EUR 900'],
    [
      'The handler met Ivan Petrov and gave him, in three envelopes, a total of 12,000 euros.',
      'payment | payer=handler | payee=Ivan Petrov | amount=EUR 12000',
    ],
    ['Omar Haddad was paid in cryptocurrency.', 'payment | payee=Omar Haddad | benefit=cryptocurrency'],
    [
      'A roofer whose debts had been bought by a gang had been promised 40,000 euros.',
      'payment | payee=roofer | amount=EUR 40000',
      'no payment | payer=gang | amount=EUR 40000',
    ],
    ['The embassy gave the gunmen false passports.', 'support | supporter=embassy | supported=gunmen', 'no payment'],
    [
      'The embassy gave Omar Haddad a passport in return for the lists.',
      'payment | payer=embassy | payee=Omar Haddad | benefit=passport',
    ],
  ])
})
