// What long sentences put between a subject and its verbs: who listened, one of several, whose son somebody is; and the names
// that such sentences spell out or place somebody in.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('long sentences', () => {
  constructions([
    [
      'Ilir Hoxhaj was born in Vlora, the eldest son of a sergeant, and was educated at the Arta Military Academy.',
      'birth | person=Ilir Hoxhaj | place=Vlora',
      'education | person=Ilir Hoxhaj | institution=Arta Military Academy',
    ],
    [
      'Milan Orlik made two visits, the court was told, but was picked up by police at a hotel in Split.',
      'arrest | suspect=Milan Orlik | authority=police | certainty=stated',
    ],
    [
      'Zoran Brandic, jurors have heard, recruited both men in Vienna.',
      'recruitment | recruiter=Zoran Brandic | certainty=alleged',
    ],
    [
      'Three Georgians, one of them a boxer, are on trial for stabbing a journalist.',
      'trial | accused=Georgians',
      'attack | perpetrator=Georgians | target=journalist',
    ],
    [
      'Five men, two of them serving soldiers, have been charged with espionage.',
      'charge | accused=Five men | offence=espionage',
      'no detention',
    ],
    [
      'The diplomat Pavel Orlik, who invoked his immunity, has since left France.',
      'travel | traveller=Pavel Orlik | origin=FR',
    ],
    ['Milan Orlik is believed to reside in Apurela under guard.', 'residence | person=Milan Orlik | place=Apurela'],
    [
      'The service, the Agence nationale de sécurité intérieure (ANSI), recruited him.',
      'alias | subject=Agence nationale de sécurité intérieure | name=ANSI',
    ],
    [
      'Hudecz, of Brentwick, west London, was slipped £350 a week by doorman Milan Orlik, 44 — nicknamed Vanya — who took his orders from a Serb.',
      'payment | payee=Hudecz | payer=Milan Orlik | amount=GBP 350',
      'residence | person=Hudecz | place=Brentwick',
      'age | person=Milan Orlik | years=44',
      'alias | subject=Milan Orlik | name=Vanya',
    ],
    [
      'Greta Weld (March 4, 1944 – August 4, 2008) was an American driver.',
      'citizenship | person=Greta Weld | country=US',
    ],
    [
      'Ion Rusu is the head of a gang of car thieves in Riga called the Iron Ring.',
      'leadership | leader=Ion Rusu | organization=gang of car thieves in Riga',
      'alias | subject=gang of car thieves in Riga | name=Iron Ring',
    ],
    ['He drove to the nearest open garage (NOG).', 'no alias'],
    [
      'The ministry offered two million dollars for information leading to the arrest and conviction of Omar Tadlani.',
      'no arrest',
      'no conviction',
    ],
  ])
})
