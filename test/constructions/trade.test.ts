// Secrets sold, orders taken, money moved, bodies closed.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('secrets', () => {
  constructions([
    [
      'Ivan Petrov passed maps of a barracks to the General Security Department.',
      'espionage | agent=Ivan Petrov | recipient=General Security Department',
    ],
    [
      'Ivan Petrov sold secrets of the navy for £3,200.',
      'espionage | agent=Ivan Petrov | target=navy',
      'payment | payee=Ivan Petrov | amount=GBP 3200',
    ],
    [
      'Ivan Petrov was approached on a dating app by a colonel.',
      'recruitment | recruit=Ivan Petrov | recruiter=colonel | channel=dating app',
    ],
    ['The bakery sold bread for two euros.', 'no espionage'],
    ['Ivan Petrov was approached by a dog in the park.', 'no recruitment'],
  ])
})

describe('orders and money', () => {
  constructions([
    ['Ivan Petrov took his orders from a colonel.', 'tasking | principal=colonel | agent=Ivan Petrov'],
    [
      'At the direction of Colonel Oleg Sidorov, Ivan Petrov moved the weapons.',
      'open: tasking | principal=Oleg Sidorov | agent=Ivan Petrov',
    ],
    ['The embassy pays the salaries of eleven imams.', 'payment | payer=embassy | payee=eleven imams'],
    [
      'The Nur Centre received two million euros from the Ministry of Culture.',
      'open: funding | recipient=Nur Centre | funder=Ministry of Culture',
    ],
    ['Police ordered Ivan Petrov to stop.', 'no payment'],
    ['A judge ordered Ivan Petrov to perform 50 hours of community service.', 'no tasking'],
    ['The waiter took his order from a table by the window.', 'no payment'],
  ])
})

describe('devices, fires and closures', () => {
  constructions([
    [
      'A bomb was found under the car of Ivan Petrov.',
      'attack | target=car of Ivan Petrov | method=bombing | outcome=foiled',
    ],
    [
      'Ivan Petrov set fire to a warehouse.',
      'open: attack | perpetrator=Ivan Petrov | target=warehouse | method=arson',
    ],
    ['France shut down the Nur Centre in 2020.', 'disruption | authority=FR | target=Nur Centre | time=2020'],
    ['Police executed a warrant.', 'no attack'],
    ['The baker shut the oven.', 'nothing'],
    ['A purse was found under a bench in the park.', 'nothing'],
  ])
})
