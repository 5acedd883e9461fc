// Turns of phrase of prosecutors' and ministries' releases: pleas to papers that charge, kin who plead together, what was
// meant to happen and what only nearly did.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('prosecutors and ministries', () => {
  constructions([
    [
      'The pleas were announced by Alan Brenner and William Stokes. Karel Hudec and his cousin Milan Hudec each pleaded guilty before Judge James Carran to an information charging them with conspiracy.',
      'conviction | person=Karel Hudec | person=Milan Hudec | ground=plea',
      'charge | accused=Karel Hudec | accused=Milan Hudec | offence=conspiracy',
      'family | person=Karel Hudec | relative=Milan Hudec',
    ],
    [
      'The defendants travelled to Cairo with the intent of engaging in acts that would result in the murder of soldiers.',
      'travel | traveller=defendants | destination=Cairo',
      'no attack',
      'no death',
    ],
    [
      'Two men pleaded guilty to conspiring to travel abroad in order to murder soldiers in Iraq.',
      'conviction | person=Two men | ground=plea',
      'attack | perpetrator=Two men | target=soldiers in Iraq | outcome=planned',
    ],
    [
      'Oskar Halloran was convicted on October 30, 2008, by a federal jury after a six-week trial of five counts of torture.',
      'conviction | person=Oskar Halloran | court=federal jury | offence=torture | time=2008-10-30',
    ],
    [
      'Oskar Halloran is the son of the former Liberian dictator Charles Tarlow.',
      'family | person=Charles Tarlow | relative=Oskar Halloran | kind=son',
    ],
    ['The shooting almost killed the journalist.', 'attack | target=journalist | outcome=attempted', 'no death'],
    ['The bomb killed nearly forty people.', 'death | victim=nearly forty people'],
    ['An African-American teenager was assaulted by the group.', 'no citizenship', 'attack | perpetrator=group'],
    ['Members of the public are being asked to provide information to help locate 15 men.', 'no tasking'],
    [
      'The fugitives are believed to be hiding in Central America, Colombia, Ecuador, Peru or the Caribbean.',
      'nothing',
    ],
    [
      'According to the indictment, Stewart Pope of Seminole, Fla.; John Magan of Miami; and others sold shares. In reality, Pope was a salesman.',
      'residence | person=Stewart Pope | place=Seminole',
      'residence | person=John Magan | place=Miami',
      'no occupation | title=Pope',
    ],
    [
      'Joseph Peter Nolan and Joseph Peter Nolan, Jr., were charged in Maryland.',
      'charge | accused=Joseph Peter Nolan | accused=Joseph Peter Nolan, Jr. | place=Maryland',
    ],
    [
      'Prime Minister of Georgia Irakli Lomidze said two men had been arrested.',
      'occupation | person=Irakli Lomidze | title=Prime Minister',
      'arrest | suspect=two men | by=Irakli Lomidze',
    ],
    ['Both men will be deported upon completion of their sentences.', 'no expulsion'],
    ['Prosecutors want to charge Petrov with espionage.', 'no charge'],
    [
      'A complaint is merely an allegation, and all defendants are presumed innocent until convicted in court.',
      'nothing',
    ],
    [
      'The two were each serving 14 years in Norway when they were swapped.',
      'sentence | penalty=14 years',
      'release | kind=swap',
    ],
  ])
})
