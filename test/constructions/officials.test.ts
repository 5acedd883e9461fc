// Officials as ministries and prosecutors list them: offices of several words beside names, in rows cut by semicolons.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('officials in a row', () => {
  constructions([
    [
      "Today's pleas were announced by Alan Brenner, Deputy Assistant Attorney General for National Security; William J. Stokes, U.S. Attorney for the Northern District of Ohio; and C. Paul Ferrante, Special Agent in Charge, Cleveland Division of the Federal Bureau of Investigation (FBI).",
      'occupation | person=Alan Brenner | title=Deputy Assistant Attorney General',
      'occupation | person=William J. Stokes | title=U.S. Attorney',
      'occupation | person=C. Paul Ferrante | title=Special Agent in Charge',
      'no citizenship',
      'no representation',
    ],
    [
      "Acting Assistant Attorney General Grace Lindqvist; U.S. Attorney Michael J. Corran; Glenn N. Abbott, Special Agent in Charge of the FBI's Boston Field Office; and Colonel Mark Dellwood, Superintendent of the Massachusetts State Police, announced the arrests.",
      'occupation | person=Grace Lindqvist | title=Acting Assistant Attorney General',
      'occupation | person=Michael J. Corran | title=U.S. Attorney',
      'occupation | person=Glenn N. Abbott | title=Special Agent in Charge | organization=Boston Field Office',
      'occupation | person=Mark Dellwood | title=Colonel',
      'no citizenship',
      'no representation',
    ],
    [
      "The charges were announced by Assistant Attorney General for National Security Matthew G. Ostrom, U.S. Attorney Damian Wells for the Southern District of New York, and Assistant Director in Charge James E. Denny of the FBI's New York Field Office.",
      'occupation | person=Matthew G. Ostrom | title=Assistant Attorney General',
      'occupation | person=Damian Wells | title=U.S. Attorney',
      'occupation | person=James E. Denny | title=Assistant Director in Charge',
    ],
    [
      "Assistant U.S. Attorney Gregg N. Holt of the U.S. Attorney's Office in Austin is prosecuting the case.",
      'occupation | person=Gregg N. Holt | title=Assistant U.S. Attorney',
      'no citizenship',
    ],
    [
      'Karel Hudec was sentenced to five years in prison, announced Acting Assistant Attorney General Matthew Frayne of the Criminal Division.',
      'sentence | person=Karel Hudec | penalty=five years in prison | by=Matthew Frayne',
      'occupation | person=Matthew Frayne | title=Acting Assistant Attorney General | by=',
    ],
    [
      'The case was investigated by the Cleveland Division of the Federal Bureau of Investigation (FBI).',
      'alias | subject=Federal Bureau of Investigation | name=FBI',
    ],
    ['U.S. Attorney Announces Charges Against Former Executive', 'no occupation | title=U.S. Attorney'],
    ['The owner agreed to fix the prices of rates and other fees charged to customers.', 'no attack'],
  ])
})
