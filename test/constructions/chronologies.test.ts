// Chronologies, factboxes and surveys of cases: a label or a heading says when and where what stands below it happened, and
// what happened is told in the present.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('dated entries', () => {
  constructions([
    [
      'Following is a chronology.\n* NOVEMBER 2016: Karl Meier, a jeweller, is gunned down in Ghent by two men.\n* APRIL 2022: North Macedonia expels the Iranian consul.',
      'attack | target=Karl Meier | place=Ghent | time=2016-11',
      'expulsion | authority=MK | time=2022-04',
    ],
    [
      '- 12 May 2021: Two men shoot the editor Ana Costa in Lisbon.\n- 3 June 2022: Both are sentenced to 12 years.',
      'attack | target=Ana Costa | place=Lisbon | time=2021-05-12',
      'sentence | time=2022-06-03',
    ],
    [
      '2018: Ivan Petrov is poisoned in Vienna. He had left Russia in 2012.\n2020: A Berlin court convicts Pavel Sokol of murder.',
      'attack | target=Ivan Petrov | time=2018',
      'travel | traveller=Ivan Petrov | time=2012',
      'conviction | person=Pavel Sokol | time=2020',
    ],
    [
      'Lima, 2023: A bomb goes off outside the house of Ana Costa.\nQuito, 2024: Police arrest a man who had paid the bomber.',
      'attack | place=Lima | time=2023',
      'arrest | place=Quito | time=2024',
    ],
    [
      'May 2023 – The driver Pavel Sokol is remanded on suspicion of having filmed a barracks.\nJune 2023 – Two others are arrested.',
      'detention | person=Pavel Sokol | time=2023-05',
      'no espionage | time=2023-05',
    ],
  ])
})

describe('headings of a place and a time', () => {
  const opening = 'The table lists the cases.\n\nThis section describes two of them.\n\n'
  constructions([
    [
      `${opening}Belgium, 2018.\nIvan Petrov was beaten outside a tram depot by three men.`,
      'attack | target=Ivan Petrov | place=BE | time=2018',
    ],
    [
      `${opening}Lisbon, 4 May 2022\n\nTwo men shot the editor Ana Costa in her car.\n\nBanks were bombed elsewhere.`,
      'attack | target=Ana Costa | place=Lisbon | time=2022-05-04',
      'no attack | target=Banks | place=Lisbon',
    ],
    [
      `${opening}Poland, 2021.\nA couple followed a journalist in Lublin for the KGB. In 2024 they burned down a depot.`,
      'espionage | place=Lublin | time=2021',
      'no attack | time=2021',
    ],
    [
      'In 2019:\nTwo men shot Ana Costa.\n\nIn 2020:\nTwo others shot Karl Meier.',
      'attack | target=Ana Costa | time=2019',
    ],
  ])
})

describe('the present of chronologies and headlines', () => {
  constructions([
    ['Police in Riga arrest two men.', 'arrest | suspect=two men | authority=Police'],
    ['A court in Vienna jails three Chechens for 12 years.', 'sentence | person=three Chechens | penalty=12 years'],
    ['Prosecutors charge Omar Haddad with espionage.', 'charge | accused=Omar Haddad | offence=espionage'],
    ['A former policeman kills the writer Ana Costa in Lyon.', 'death | victim=Ana Costa | place=Lyon'],
    ['Four detained in Vilnius and Riga', 'arrest | suspect=Four | place=Vilnius'],
    ['The arrest of two men in Riga.', 'no arrest | authority=Riga'],
  ])
})

describe('the label of an entry is when it was done', () => {
  constructions([
    [
      '* AUGUST 2025: A masked woman shoots Parviz Kian near his flat in Lisbon.',
      'attack | perpetrator=masked woman | target=Parviz Kian | place=Lisbon | time=2025-08',
    ],
    [
      'MARCH 2024: Days after the arrests, a 15-year-old hurled a hand grenade at a restaurant in Aarhus.',
      'attack | target=restaurant in Aarhus | time=2024-03',
    ],
    // Nobody is called by a date, and a time inside the sentence is its own.
    ['* JUNE 2024: Iran has been turning to gangs, Denmark says.', 'no tasking | by=JUNE'],
    [
      '* JUNE 2024: A gang leader was killed in Oslo in May 2023.',
      'attack | target=gang leader | time=2023-05',
      'no attack | time=2024-06',
    ],
  ])
})

const SURVEY = 'Five Cases of Violence by Proxy\n\nPolicy Brief No. 14\n\nCASE SURVEY\n\n'

describe('a line of a country and a year stands over its paragraph', () => {
  constructions([
    [
      `${SURVEY}Thailand, 2019.\nTwo traffickers bundled a blogger into a pickup and ferried him across the river.`,
      'attack | target=blogger | place=TH | time=2019',
    ],
    [
      `${SURVEY}Germany, 2021.\nA Berlin court jailed a retired police sergeant for three years. He had filmed the flat of Mehmet Kut.`,
      'sentence | person=retired police sergeant | time=2021',
    ],
    [
      `${SURVEY}Thailand, 2019.\nTwo traffickers bundled a blogger into a pickup.\n\nThe service has abducted students for decades.`,
      'no attack | target=students | time=2019',
    ],
  ])
})
