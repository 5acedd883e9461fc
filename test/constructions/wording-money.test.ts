// Money and what stands for it: in kind, on the payroll, for a body, through others; and everyday payments.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('paid in kind and by turns of phrase', () => {
  constructions([
    [
      'Ivan Petrov was offered a false passport in exchange for the photographs.',
      'payment | payee=Ivan Petrov | benefit=false passport | purpose=photographs | status=promised',
    ],
    [
      'Ivan Petrov was promised a used car for the job.',
      'open: payment | payee=Ivan Petrov | benefit=used car | status=promised',
    ],
    [
      'Ivan Petrov was to receive 5,000 euros for the killing.',
      'payment | payee=Ivan Petrov | amount=EUR 5000 | status=promised',
    ],
    [
      'Omar Haddad put a bounty of $300,000 on the editor.',
      'payment | payer=Omar Haddad | amount=USD 300000 | status=promised',
    ],
    [
      'The gunman demanded 100,000 dollars for the murder.',
      'payment | payee=gunman | amount=USD 100000 | status=promised',
    ],
    ["Ivan Petrov was on the SVR's payroll.", 'payment | payer=SVR | payee=Ivan Petrov'],
    ["Omar Haddad paid for Ivan Petrov's flight to Vienna.", 'payment | payer=Omar Haddad | payee=Ivan Petrov'],
    ['Some 130,000 people had received Russian money.', 'payment | payer=RU | payee=130,000 people'],
    ['Payments were made to a journalist.', 'payment | payee=journalist | status=paid'],
    ['The customer paid for the bread.', 'no payment', 'no funding'],
    ['The bank gave a loan to the farmer.', 'no payment', 'no funding'],
    ['The teacher handed the pupils a book.', 'no payment'],
  ])
})

describe('money for a body', () => {
  constructions([
    ["The embassy pays for the school's buses.", "funding | funder=embassy | recipient=school's buses"],
    ['The company has moved at least $14 million for the network.', 'funding | funder=company | recipient=network'],
    [
      'The foundation received a grant of 200,000 euros from Rossotrudnichestvo.',
      'open: funding | recipient=foundation | funder=Rossotrudnichestvo',
    ],
    ['Russia has poured $300 million into political parties.', 'funding | funder=RU | recipient=political parties'],
    ['The court awarded the company 3,000 euros.', 'no funding'],
  ])
})

describe('who pays and who is paid, told beside the payment', () => {
  constructions([
    [
      'Igor Belov recruited Tomas Horak over Telegram. He promised 5,000 euros for each fire.',
      'payment | payer=Igor Belov | payee=Tomas Horak | amount=EUR 5000',
    ],
    [
      'Nina Sokolova was recruited in 2021 by a colonel, Oleg Barinov. In return she received fourteen payments totalling 12,000 dollars.',
      'payment | payer=Oleg Barinov | payee=Nina Sokolova | amount=USD 12000',
    ],
    [
      'Viktor Orlov hired Pavel Novak, offering 160,000 dollars for the murder of the editor.',
      'payment | payer=Viktor Orlov | payee=Pavel Novak | purpose=murder of the editor',
      'attack | sponsor=Viktor Orlov | perpetrator=Pavel Novak | outcome=planned',
    ],
    [
      'Sergei Balan hired two Moldovans, Ion Rusu and Dan Popa. Each was paid 500 euros in advance.',
      'payment | payer=Sergei Balan | payee=Ion Rusu | payee=Dan Popa | amount=EUR 500',
    ],
    [
      'Ali Demir was hired by the jeweller Rauf Aliyev to follow the journalist.',
      'tasking | principal=Rauf Aliyev | agent=Ali Demir',
      'espionage | agent=Ali Demir | sponsor=Rauf Aliyev | target=journalist',
    ],
    // Somebody else's money, and a deed that is only told of.
    ['Oleg Barinov recruited Nina Sokolova. Her lawyer was paid 3,000 euros.', 'no payment | payer=Oleg Barinov'],
    ['The editor hired Pavel Novak to find out who killed the minister.', 'no attack | perpetrator=Pavel Novak'],
  ])
})

describe('pledged, landed, procured', () => {
  constructions([
    [
      'An officer had pledged the courier 25,000 dollars and a work permit for murdering a broker.',
      'payment | payer=officer | payee=courier | amount=USD 25000 | status=promised',
      'attack | perpetrator=courier | target=broker | outcome=planned',
      'no death',
    ],
    [
      'An officer had promised Ivan Petrov 25,000 dollars for murdering a broker.',
      'attack | perpetrator=Ivan Petrov | outcome=planned',
      'no attack | outcome=carried-out',
    ],
    ['An Estonian set fire to the restaurant.', 'attack | perpetrator=Estonian | target=restaurant'],
    ['An officer handed over 15,000 euros in Grodno.', 'payment | payer=officer | amount=EUR 15000 | status=paid'],
    [
      'A Bulgarian set fire to nine buses for the equivalent of 2,700 euros.',
      'attack | perpetrator=Bulgarian | target=nine buses',
      'payment | payee=Bulgarian | amount=EUR 2700',
      'no attack | perpetrator=BG',
    ],
    [
      'In June 40,000 dollars arrived in the account of Ivan Petrov from a firm in Dubai.',
      'payment | payee=Ivan Petrov | amount=USD 40000 | payer=firm in Dubai',
    ],
    [
      'The ministry paid for the flat of Ivan Petrov.',
      'payment | payer=ministry | payee=Ivan Petrov | benefit=flat of Ivan Petrov',
    ],
    [
      'Karim Boss had procured the services of two men for 130,000 euros.',
      'payment | payer=Karim Boss | payee=two men | amount=EUR 130000',
    ],
    ['The colonel paid DM 50,000 to the driver.', 'payment | payer=colonel | amount=DEM 50000'],
    ['The two ministers pledged to meet again for talks.', 'no payment'],
    ['The ministry paid for the mistakes of others.', 'no payment'],
  ])
})

describe('offers through others, offers refused, armed and trained', () => {
  constructions([
    [
      'Omar Haddad admitted that Ivan Petrov had offered him, through an intermediary in Istanbul, a reward of 20,000 euros to kill the editor.',
      'payment | payer=Ivan Petrov | payee=Omar Haddad | amount=EUR 20000 | purpose=kill the editor | status=promised',
    ],
    [
      'The murder was ordered by Ivan Petrov and paid for by a businessman in Grozny.',
      'payment | payer=businessman in Grozny | purpose=murder',
      'no payment | payer=Ivan Petrov',
    ],
    [
      'Omar Haddad turned down an offer of 50,000 euros from the SVR.',
      'payment | payer=SVR | payee=Omar Haddad | amount=EUR 50000 | status=promised',
      'no payment | status=paid',
    ],
    [
      'Iran armed and trained the militia.',
      'training | trainer=Iran | trainee=militia',
      'support | supporter=Iran | supported=militia | kind=arms',
    ],
    ['The guards were armed and tired.', 'no training', 'no support'],
    ['The company trained the school.', 'no training'],
  ])
})
