// What was counted and what it cost, who went where, who died and which plot came to an end.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('counts and costs', () => {
  constructions([
    [
      'The cost of espionage to the economy is estimated at 13.1 billion dollars.',
      'statistic | measure=cost | quantity=USD 13100000000',
    ],
    ['The median fee was 19,000 dollars.', 'statistic | subject=median fee | quantity=USD 19000'],
    ['The fire caused £860,000 of damage to a depot.', 'statistic | measure=damage | quantity=GBP 860000'],
    ['Losses amounted to 3.2 million euros.', 'statistic | quantity=EUR 3200000'],
    ['The charity has documented 312 cases since 2019.', 'statistic | quantity=312 cases | time=2019/..'],
    [
      'A broadcaster with some 300,000 subscribers was forced into a van.',
      'statistic | subject=broadcaster | quantity=300000 subscribers | measure=subscribers',
    ],
    ['The service put the number of such plots at nine.', 'statistic | subject=plots | measure=number | quantity=9'],
    ['Three in five of the suspects had no record.', 'statistic | subject=suspects | quantity=60 % | measure=had'],
    ['Two in 2019 and five in six days were held.', 'no statistic'],
    ['At least four sponsors spent far more.', 'statistic | subject=At least four sponsors | quantity=4 sponsors'],
    [
      'In 2025 the service disrupted 24 espionage and interference operations.',
      'statistic | quantity=24 operations | measure=disrupted',
    ],
    [
      'Investigators seized 14 phones, 38 litres of petrol and a gun.',
      'statistic | quantity=14 phones | measure=seized',
      'statistic | subject=petrol | quantity=38 litres | measure=seized',
    ],
    [
      'The border guard crossed the bridge eleven times in March.',
      'statistic | subject=border guard | measure=crossed the bridge | quantity=11 times',
    ],
    ['The bridge is ten times as long.', 'no statistic'],
    ["The killer's fee was 45,000 euros.", 'no statistic'],
    ['He was paid 2,000 euros.', 'no statistic'],
    ['The lake is 40 kilometres long.', 'no statistic'],
  ])
})

describe('journeys whose end or start is left out', () => {
  constructions([
    ['The attaché went home in a prisoner exchange in 2023.', 'travel | traveller=attaché | time=2023'],
    ['Marat Ilyin left the country the day after the fire.', 'travel | traveller=Marat Ilyin'],
    ['A cousin in Tbilisi dispatched two gunmen from Dubai.', 'travel | traveller=two gunmen | origin=Dubai'],
    ['Ivan Petrov resurfaced in Moscow.', 'travel | traveller=Ivan Petrov | destination=Moscow'],
    ['The decision went home to Minsk.', 'no travel'],
  ])
})

describe('deaths and plots that came to an end', () => {
  constructions([
    ['The remains of Zoran Pavic came to light in a flooded quarry.', 'death | victim=Zoran Pavic'],
    ['A nurse was among the dead.', 'death | victim=nurse'],
    ['The student body left the hall.', 'no death'],
    ['The editor was killed by a car bomb in Valletta.', 'death | victim=editor | cause=car bomb | place=Valletta'],
    [
      'Police headed off an attack on a synagogue in Porto.',
      'disruption | authority=Police',
      'attack | target=synagogue in Porto | outcome=foiled',
    ],
    ['The plot was nipped in the bud by the Danish service.', 'disruption | authority=Danish service'],
  ])
})

describe('who stands behind a deed, and how somebody was watched or won', () => {
  constructions([
    [
      'The bombing, orchestrated by a colonel named Pavel Orlov, killed two men.',
      'attack | sponsor=Pavel Orlov | method=bombing',
    ],
    [
      "Belgian investigators attributed the assault on Zoran Pavic to Rwanda's military intelligence.",
      "attack | sponsor=Rwanda's military intelligence | target=Zoran Pavic | certainty=alleged",
    ],
    [
      'Prosecutors concluded that the murder of Zoran Pavic was commissioned from Tehran.',
      'attack | sponsor=Iran | target=Zoran Pavic | method=assassination',
    ],
    ['The fire was financed from a bank account in Riga.', 'no attack'],
    [
      'Four gunmen disguised as gas fitters marched Zoran Pavic out of his flat.',
      'attack | perpetrator=Four gunmen | target=Zoran Pavic | method=kidnapping',
    ],
    [
      'Paul Hart shadowed the exile Laleh Tabari for the GRU.',
      'espionage | agent=Paul Hart | target=Laleh Tabari | sponsor=GRU | method=shadowed',
    ],
    [
      'The policeman Luc Morel ran 212 queries in the vehicle register on the account of the GRU.',
      'espionage | agent=Luc Morel | target=vehicle register',
    ],
    [
      'The waiter Emil Radev listened in on diplomats for the GRU.',
      'espionage | agent=Emil Radev | target=diplomats | sponsor=GRU',
    ],
    ['Police ran checks on two drivers after the surveillance.', 'no espionage'],
    ['The neighbour reported the spy to the police.', 'no espionage'],
    [
      'Russia has sought to turn Moldovan voters against the EU through TikTok videos.',
      'influence | actor=Russia | audience=Moldovan voters | instrument=TikTok videos',
    ],
    ['There is no indication that Rwanda is pursuing critics in Oslo.', 'assessment | kind=judgement'],
    ['The inquiry pointed to a dual national from Lyon.', 'no assessment'],
  ])
})
