// A payment told in parts, through others and in return for a deed; and prices that nobody is accused of.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a part of what was promised', () => {
  constructions([
    [
      'Ivan Petrov, 22, was offered £6,000 for the depot, was sent £480 of it in Bitcoin as an advance, and complained afterwards.',
      'payment | payee=Ivan Petrov | amount=GBP 480 | status=paid',
      'payment | payee=Ivan Petrov | amount=GBP 6000 | status=promised',
    ],
    [
      'Omar Haddad had been promised 600,000 euros by a colonel, though only travel expenses were ever found to have been paid.',
      'payment | payer=colonel | payee=Omar Haddad | benefit=travel expenses | status=paid',
    ],
    [
      'Of the 60,000 euros promised to Karl Weber, only 4,000 ever arrived.',
      'payment | payee=Karl Weber | amount=EUR 4000 | status=paid',
    ],
    ['The letter was paid for in cash and only two buses arrived.', 'no payment'],
    [
      'The prosecution says Ivan Petrov received twelve thousand euros, Omar Haddad nine and Karl Weber four.',
      'payment | payee=Omar Haddad | amount=EUR 9000',
      'payment | payee=Karl Weber | amount=EUR 4000',
    ],
    [
      'The broker, a spy, took a cut of ten per cent of each transfer.',
      'payment | payee=broker | benefit=cut of ten per cent of each transfer',
    ],
  ])
})

describe('in return for what', () => {
  constructions([
    [
      'Karl Weber agreed to act as driver in return for having his debt wiped out.',
      'payment | payee=Karl Weber | benefit=having his debt wiped out | purpose=act as driver | status=promised',
    ],
    [
      'In return for monthly instalments of EUR 900 and the cancellation of a fine, Lena Weber reported on their habits.',
      'payment | payee=Lena Weber | amount=EUR 900 | benefit=cancellation of a fine | purpose=reported on their habits',
    ],
    [
      'Ivan Petrov, in exchange for 7,000 dollars, filmed a military unit.',
      'payment | payee=Ivan Petrov | amount=USD 7000 | purpose=filmed a military unit',
    ],
    [
      'A colonel said that Caracas had cancelled a cocaine debt in return.',
      'payment | payer=VE | benefit=cocaine debt',
    ],
    [
      'A foreign service had offered a Congolese crime group money for his disappearance.',
      'payment | payer=foreign service | payee=Congolese crime group | purpose=his disappearance',
    ],
    [
      'The group charged up to EUR 300,000 for an abduction.',
      'payment | payee=group | amount=EUR 300000 | purpose=abduction',
      'no charge',
    ],
    ['The group was charged with abduction.', 'charge | accused=group', 'no payment'],
  ])
})

describe('by whose hands', () => {
  constructions([
    ['The money entered by way of a freight company in Panama.', 'funding | channel=freight company in Panama'],
    ['The payments were made through a woman named Lena Weber.', 'funding | channel=Lena Weber'],
    [
      'Two days later €24,000 landed in the account of Karl Weber, remitted by a Dubai shell company.',
      'payment | payee=Karl Weber | payer=Dubai shell company | amount=EUR 24000',
    ],
    [
      'A broker transferred 2,940 dollars to a wallet that Ivan Petrov controlled.',
      'payment | payer=broker | payee=Ivan Petrov | amount=USD 2940',
    ],
    ['Omar Haddad wires salaries to the families of the recruits.', 'payment | payer=Omar Haddad | benefit=salaries'],
    ['The money for the attack was supplied by a general.', 'funding | funder=general | recipient=attack'],
    [
      'The caller promised Lena Weber the cancellation of a fine of 6,000 dollars.',
      'payment | payer=caller | payee=Lena Weber | benefit=cancellation of a fine of 6,000 dollars',
      'no payment | amount=USD 6000',
    ],
    ['The weapon was handed to Ivan Petrov by an undercover agent.', 'no payment'],
    ['The mother was not allowed to hand over warm clothes to Ivan Petrov.', 'no payment'],
    ['Petrov paid the guards 300 dollars for every evening.', 'payment | payee=guards', 'no payment | purpose=evening'],
    [
      'Karl Weber, tipped off by a clerk to whom he had promised a motorcycle, escaped.',
      'payment | payer=Karl Weber | payee=clerk | benefit=motorcycle',
    ],
    [
      'A sergeant gave a Russian diplomat the arrival times of submarines in return for sums so small that nobody noticed.',
      'no payment | payer=sergeant',
    ],
    ['Delić and Ekdahl were given five years each, Cige seven and a half.', 'no payment'],
    [
      'In Norway Omar Haddad paid Ivan Petrov between 2,000 and 5,000 crowns at a time.',
      'payment | payee=Ivan Petrov | amount=NOK 2000/5000',
    ],
    ['Omar Haddad bribed a colleague with rugby tickets.', 'payment | payee=colleague | benefit=rugby tickets'],
    ['The money ran out in March.', 'no funding', 'no payment'],
  ])
})

describe('passed on, denied, counted in lakhs', () => {
  constructions([
    [
      'Omar Haddad received 18,000 euros and passed 700 on to Ivan Petrov, who promised him a scooter.',
      'payment | payee=Omar Haddad | amount=EUR 18000',
      'no payment | payer=Ivan Petrov | amount=EUR 18000',
    ],
    [
      'The merchant is on trial. He denies ever having met Mabula, let alone paid him.',
      'payment | payer=merchant | payee=Mabula | polarity=denied',
      'no payment | polarity=affirmed',
    ],
    [
      'Omar Haddad has never met the officer, let alone taken money from him.',
      'payment | payer=officer | payee=Omar Haddad | polarity=denied',
      'no payment | polarity=affirmed',
    ],
    ['Omar Haddad was paid 1,85,000 rupees.', 'payment | payee=Omar Haddad | amount=INR 185000'],
    ['Omar Haddad was paid Rs 12,50,000 by an agent.', 'payment | payer=agent | amount=INR 1250000'],
    [
      'The file names Eric, a student approached by an attaché and offered 80,000 rand to report on visitors.',
      'payment | payer=attaché | payee=Eric | amount=ZAR 80000 | status=promised',
      'no payment | payer=Eric',
    ],
    ['Hakim persuaded the clerk to go to the police.', 'no tasking'],
  ])
})
