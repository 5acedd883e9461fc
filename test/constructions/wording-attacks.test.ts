// Attacks told without the word: what went off, burned, was thrown, daubed, cut; and the same words in peace.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('attacks without the word', () => {
  constructions([
    [
      'A bomb exploded outside the embassy on 4 May 2023.',
      'attack | target=embassy | method=bombing | time=2023-05-04',
    ],
    ['Two charges went off near Garwolin.', 'attack | weapon=two charges | method=bombing'],
    ['The explosion damaged the railway track.', 'attack | target=railway track | method=bombing'],
    ['The editor was wounded by shots fired from a motorcycle.', 'attack | target=editor | method=shooting'],
    ['Shots were fired at the house of the editor.', 'attack | target=house of the editor | method=shooting'],
    [
      'Ivan Petrov threw a petrol bomb at the consulate.',
      'attack | perpetrator=Ivan Petrov | target=consulate | method=arson',
    ],
    [
      'Ivan Petrov poured petrol over the car and set it alight.',
      'attack | perpetrator=Ivan Petrov | target=car | method=arson',
    ],
    ['The mosque in Sofia was daubed with red paint.', 'attack | target=mosque in Sofia'],
    ['Ivan Petrov sprayed red hands on the memorial.', 'attack | perpetrator=Ivan Petrov | target=memorial'],
    ['Leyla Karimova was dragged into a car by four men.', 'attack | perpetrator=four men | method=kidnapping'],
    ['The defector was pushed from a window.', 'attack | target=defector'],
    ['Divers cut the cable in an act of sabotage.', 'attack | perpetrator=divers | target=cable | method=sabotage'],
    ['The regime wanted the editor dead.', 'attack | sponsor=regime | target=editor | outcome=planned'],
    ['A parcel bomb was sent to the embassy.', 'attack | target=embassy | method=bombing'],
    [
      "Last year's fire at a furniture warehouse was the work of arsonists.",
      'attack | target=furniture warehouse | method=arson',
    ],
    ['Ivan Petrov was found dead in his flat in Vienna.', 'death | victim=Ivan Petrov | place=Vienna'],
    ['A fire in a kitchen in Leeds was put out by firefighters.', 'no attack'],
    ['The alarm went off at the bakery.', 'no attack'],
    ['He shot a photograph of the bridge.', 'no attack'],
    ['A man shot at a consulate.', 'attack | perpetrator=man | method=shooting'],
    ['His car was riddled with bullets.', 'attack | target=car | method=shooting'],
    ['The team shot at goal twice.', 'no attack'],
    ['A storm tore through the village.', 'no attack'],
    ['The painter sprayed the wall with paint.', 'no attack'],
    ['The scandal exploded in May.', 'no attack'],
    ['The news rocked the company.', 'no attack'],
  ])
})

describe('shots, rammed cars, poisoned cups and wiped records', () => {
  constructions([
    [
      'A woman on a scooter shot the editor near his flat.',
      'attack | perpetrator=woman on a scooter | target=editor | method=shooting',
    ],
    [
      'A sniper shot Omar Haddad as he left the mosque.',
      'attack | perpetrator=sniper | target=Omar Haddad',
      'no occupation',
    ],
    ['The police fired a warning shot the crowd ignored.', 'no attack'],
    ['Two men rammed the car of Ana Costa.', 'attack | perpetrator=Two men | target=car of Ana Costa'],
    [
      'Someone slipped thallium into the tea of the defector Ivan Petrov.',
      'attack | target=Ivan Petrov | method=assassination',
    ],
    [
      'Hackers of the unit wiped the records of a hospital in Tirana.',
      'attack | method=cyber | target=hospital in Tirana | perpetrator=Hackers of the unit',
    ],
    ['A cyber attack crippled the ministry.', 'attack | method=cyber | target=ministry'],
    ['An arson attack destroys a warehouse in Riga.', 'attack | method=arson | target=warehouse in Riga'],
    [
      'The saboteurs had left by train. A depot near Sabinov blew up in October.',
      'attack | target=depot near Sabinov | method=bombing',
    ],
    ['The row over fees blew up in October, and a plot was mentioned.', 'no attack | target=row'],
    ['The banker was riddled with bullets in Baku in 2001.', 'death | victim=banker | time=2001'],
    ['The writer drank poisoned wine in the play.', 'nothing'],
  ])
})

describe('how far a deed got', () => {
  constructions([
    ['The killers fled before they could shoot the editor.', 'attack | target=editor | outcome=foiled'],
    [
      'Two men were arrested before they could set fire to the synagogue.',
      'arrest | suspect=Two men',
      'attack | perpetrator=Two men | target=synagogue | outcome=foiled',
    ],
    ['Police dismantled a plan to kidnap a businesswoman in Bogota.', 'attack | method=kidnapping | outcome=foiled'],
    [
      'They were charged in connection with a thwarted scheme to kill a blogger.',
      'attack | target=blogger | outcome=foiled | certainty=alleged',
    ],
    ['Petrov was convicted of a failed attempt to kidnap a couple.', 'attack | target=couple | outcome=attempted'],
    ['A boy hurled a grenade at a restaurant in Aarhus from a taxi.', 'attack | target=restaurant in Aarhus'],
    // What the police could not do was not done.
    ['The killers fled before the police could arrest them in Graz.', 'no arrest'],
  ])
})
