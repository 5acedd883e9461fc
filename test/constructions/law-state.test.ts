// What states do to people and networks, each wording in a row; and sentences that only sound like it.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('expulsion and extradition', () => {
  constructions([
    [
      'Poland declared Emin Rastov persona non grata in December.',
      'open: expulsion | person=Emin Rastov | authority=PL | time=2023-12',
    ],
    [
      'Emin Rastov was declared persona non grata by Poland in December 2023.',
      'open: expulsion | person=Emin Rastov | authority=PL | time=2023-12',
    ],
    ['Ivan Petrov was deported from Turkey to Russia.', 'expulsion | person=Ivan Petrov | authority=TR'],
    [
      'Ivan Petrov was handed over to the United States by Turkey in 2019.',
      'extradition | person=Ivan Petrov | destination=US | origin=TR | time=2019',
    ],
    ['Ivan Petrov surrendered himself in June.', 'no extradition'],
    ['Turkey refused to extradite Ivan Petrov to China.', 'extradition | person=Ivan Petrov | polarity=denied'],
    ['Ivan Petrov handed over the keys to the tenant.', 'no extradition'],
  ])
})

describe('designation and disruption', () => {
  constructions([
    ['Switzerland froze the assets of Ivan Petrov.', 'designation | designated=Ivan Petrov | authority=CH'],
    [
      'Ivan Petrov was placed on the sanctions list of the European Union.',
      'designation | designated=Ivan Petrov | authority=European Union',
    ],
    ['Ivan Petrov is under British sanctions.', 'designation | designated=Ivan Petrov | authority=GB'],
    ['Switzerland listed only Ivan Petrov.', 'open: designation | designated=Ivan Petrov | authority=CH'],
    ['Ivan Petrov listed his reasons.', 'no designation'],
    ['The police smashed a ring of forgers.', 'disruption | authority=police'],
    ['We need to work together to prevent an attack.', 'no disruption'],
  ])
})

describe('asylum', () => {
  constructions([
    ['Sweden granted Leyla Karimova asylum.', 'asylum | person=Leyla Karimova | country=SE | status=granted'],
    ['Sweden refused Leyla Karimova asylum.', 'asylum | person=Leyla Karimova | country=SE | status=refused'],
    [
      'Leyla Karimova, who was granted political asylum in Sweden, denied it.',
      'asylum | person=Leyla Karimova | country=SE | status=granted',
    ],
    [
      'Leyla Karimova’s asylum application was rejected by Sweden in 2020.',
      'asylum | person=Leyla Karimova | country=SE | status=refused | time=2020',
    ],
    ['Ivan Petrov claimed asylum in Britain in 2014.', 'asylum | person=Ivan Petrov | country=GB | status=sought'],
  ])
})

describe('orders, lists and tiers', () => {
  constructions([
    [
      'OFAC is taking this action pursuant to Executive Order (E.O.) 13224, as amended, which targets supporters. OFAC is designating Omar Haddad pursuant to E.O. 13224, as amended, for being a leader of the brigade.',
      'designation | designated=Omar Haddad | authority=OFAC | regime=E.O. 13224',
    ],
    ['Haddad is being designated pursuant to E.O. 13224, as amended, for his role.', 'designation | regime=E.O. 13224'],
    [
      'The EU put the Harbour Guards on its terrorist list in January.',
      'designation | designated=Harbour Guards | authority=EU | regime=terrorist list',
    ],
    ['Iran was placed on the enhanced tier of the scheme in 2023.', 'designation | designated=IR'],
    [
      'It is regrettable that China has still not been specified on the enhanced tier of the scheme.',
      'assessment | kind=judgement',
      'designation | designated=CN | polarity=denied',
    ],
    [
      'The UK imposed asset freezes and travel bans on Omar Haddad and Ivan Petrov.',
      'designation | designated=Ivan Petrov | authority=GB',
    ],
  ])
})

describe('numbers, ministers and what is only ordered', () => {
  constructions([
    [
      'Canada sanctions six over bounties on Tibetan democrats',
      'designation | designated=six | authority=CA',
      'no designation | designated=Tibetan democrats',
    ],
    [
      'The foreign minister, Vera Burke, announced sanctions under the Special Measures Act against six persons.',
      'designation | designated=six persons | authority=Vera Burke',
    ],
    [
      'She has instructed the ambassador in Baku to return for consultations, leaving his deputy in charge.',
      'no expulsion',
    ],
    [
      'Karl Weber was ordered to carry out 200 hours of unpaid work.',
      'no expulsion',
      'sentence | person=Karl Weber | penalty=200 hours of unpaid work',
    ],
    [
      'China has given two Norwegian diplomats five days to pack their bags.',
      'expulsion | person=two Norwegian diplomats | authority=CN',
    ],
    ['The ministry decided to seize the banker, who lived in Potsdam.', 'no arrest'],
    ['I ask the court to issue a warrant for the arrest of Karl Weber.', 'no wanted'],
    ['The customs police charged four persons last year.', 'charge | accused=four persons | authority=customs police'],
    ['The shop charged four customers.', 'no charge'],
    ['Prosecutors file charges against five in smuggling case', 'charge | accused=five'],
    [
      'Karl Weber is accused of assisting a foreign service, and of possessing a knife in a public place.',
      'charge | offence=assisting a foreign service | offence=possessing a knife in a public place',
    ],
    [
      'Karl Weber was sentenced to nine years. She gave Ivan Petrov 14 years, two more than Weber.',
      'sentence | person=Ivan Petrov | penalty=14 years',
    ],
  ])
})

describe('what no state does', () => {
  constructions([
    ['The rowing club has expelled its treasurer.', 'no expulsion'],
    ['He handed over three brothers to the Lions Brigade.', 'no extradition'],
    ['Karl Weber picked up Arabic from an uncle in Alexandria.', 'no arrest'],
    ['The relatives began to clap and were ordered to leave the hall.', 'no expulsion'],
    ['Seized during the search were nine drones and a ledger in Cyrillic.', 'no arrest'],
    ['"Pure chance prevented a massacre," the judge wrote.', 'no disruption'],
    [
      'The party leader described the action as a kidnapping and called on families to gather before the Court.',
      'no testimony',
    ],
    ['Latvia expelled two attachés.', 'expulsion | person=two attachés | authority=LV'],
    [
      'Nine people were placed under an asset freeze and a travel ban by the EU.',
      'designation | designated=Nine people | authority=EU',
    ],
    [
      'Canada has banned the group as a terrorist entity.',
      'designation | designated=group | authority=CA | regime=terrorist list',
    ],
    [
      'The Noor Foundation was added to the EU sanctions list in June.',
      'designation | designated=Noor Foundation',
      'no designation | designated=list',
    ],
    [
      'Karl Weber, who has refugee status in France, was attacked.',
      'asylum | person=Karl Weber | country=FR | status=granted',
      'attack | target=Karl Weber',
    ],
    [
      'The Treasury sanctioned five men today. Karl Weber is being designated for having paid them.',
      'designation | designated=Karl Weber | authority=Treasury',
    ],
    [
      'The Treasury sanctioned five men today. Karl Weber, who was sanctioned in 2019, fled.',
      'no designation | designated=Karl Weber | authority=Treasury',
    ],
    [
      'A fifth man is wanted by police in connection with the attack.',
      'wanted | person=fifth man | offence=attack',
      'no attack | perpetrator=police',
    ],
    [
      'Investigators are looking into whether Karl Weber was paid by Iran.',
      'payment | payee=Karl Weber | polarity=open',
    ],
    ['The coast guard had detained a Weber freighter in March.', 'no arrest'],
  ])
})
