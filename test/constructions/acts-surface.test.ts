// Who does it and to whom where the parser hangs the words elsewhere: the noun right before the verb, the person before
// "who", the object behind "in Riga"; what one noun of two brings along; and when and where a participle in front tells.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who and whom', () => {
  constructions([
    [
      'A witness said that in May 2023 Haddad offered $40,000 to a mechanic in Riga to follow the editor.',
      'payment | payer=Haddad | payee=mechanic in Riga | amount=USD 40000',
    ],
    [
      'Ivan Petrov acted on the instructions of a colonel of the service, who promised him 8,000 euros.',
      'payment | payer=colonel of the service | payee=Ivan Petrov',
    ],
    [
      'The gang kidnapped in Riga a trader from Vilnius.',
      'attack | perpetrator=gang | target=trader from Vilnius | place=Riga',
    ],
    [
      'Omar Haddad in turn hired Ivan Petrov to kill the editor.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=kill the editor',
    ],
    [
      'A second team, which was to have poisoned a banker in Vienna, was called off.',
      'attack | perpetrator=second team | target=banker in Vienna',
    ],
    ['The group has carried out killings and kidnappings of exiles.', 'attack | method=assassination | target=exiles'],
    ['HOST: Ivan Petrov was recruited on Telegram.', 'recruitment | recruit=Ivan Petrov | channel=Telegram'],
    [
      'Ivan Petrov was beaten by strangers in Warsaw.',
      'attack | perpetrator=strangers in Warsaw | place=Warsaw | target=Ivan Petrov',
    ],
    [
      'Each was paid 500 euros by a travel agency whose owner, Maria Ilie, fled to Istanbul in January 2024.',
      'travel | traveller=Maria Ilie | destination=Istanbul',
    ],
    [
      'Omar Haddad hired Zoran Milic and a member of a biker gang from Oslo to kill two bankers.',
      'attack | perpetrator=Zoran Milic | sponsor=Omar Haddad | outcome=planned',
    ],
    ['Police linked the gang to the FSB.', 'association | party=gang | party=FSB', 'no association | party=police'],
    [
      'Ivan Petrov photographed the barracks and sent the pictures to a handler in Minsk.',
      'espionage | target=barracks | recipient=handler in Minsk',
      'no espionage | target=pictures',
    ],
    ['The ship belongs to a Cypriot company.', 'operation | asset=ship | operator=Cypriot company'],
    [
      'The target was Ivan Petrov, a journalist whose YouTube channel has 310,000 followers.',
      'operation | operator=Ivan Petrov',
    ],
    [
      'According to the indictment, Omar Haddad, a captain in the service, recruited Ivan Petrov in a Riga gym in March 2023.',
      'recruitment | recruiter=Omar Haddad | recruit=Ivan Petrov | place=Riga gym | time=2023-03',
    ],
    [
      'The money had been passed on by Omar Haddad, whom the file calls "the Tailor" and who paid the driver 15,000 euros in Trabzon.',
      'payment | payer=Omar Haddad | payee=driver | amount=EUR 15000',
    ],
    [
      'The account of Nemo Dental in Limassol received $40,000 from a firm in Dubai.',
      'payment | payee=Nemo Dental | amount=USD 40000',
    ],
    ['One of the three was trained at a camp near Minsk.', 'training | trainee=One of the three | place=Minsk'],
    ['Members of the gang sprayed the synagogue with bullets.', 'attack | target=synagogue | method=shooting'],
    ['The warehouse fire in Riga was blamed on the GRU.', 'attack | sponsor=GRU | target=warehouse | method=arson'],
    [
      'The officers sent two gunmen to Vienna to kill a banker.',
      'tasking | principal=officers | agent=two gunmen | task=kill a banker',
    ],
    ['An adviser to the president hired Ivan Petrov.', 'tasking | principal=adviser to the president'],
    ['Omar Haddad tasked Ivan Petrov with arranging the killing of a banker.', 'no death'],
    ['The report was sent on Monday to ministers.', 'no payment', 'no attack'],
    ['In Riga on Monday fell the first snow.', 'nothing'],
  ])
})

describe('sums without a currency', () => {
  constructions([
    [
      'Omar Haddad paid Ivan Petrov 800 euros up front. He promised him another ten thousand.',
      'payment | amount=EUR 10000 | status=promised',
    ],
    [
      'Ivan Petrov was promised $150,000 and received 35,000 in cash from Omar Haddad.',
      'payment | amount=USD 35000 | payer=Omar Haddad',
    ],
    ['Ivan Petrov earned 500 euros. He was given 2019 as the year of birth.', 'no payment | amount=EUR 2019'],
    ['The paper paid Ivan Petrov 500 euros. It sent him 12 of the photographs.', 'no payment | amount=EUR 12'],
  ])
})

describe('when and where', () => {
  constructions([
    [
      'Posing as a courier between May and July 2023, Ivan Petrov photographed the barracks.',
      'espionage | agent=Ivan Petrov | target=barracks | time=2023-05/2023-07',
    ],
    [
      'Three recruits were taken in July 2023 to a camp in Serbia, where they were taught to fly drones.',
      'training | trainee=Three recruits | place=Serbia | time=2023-07',
    ],
    [
      'Ivan Petrov travelled to Minsk twice and was trained there in the handling of explosives.',
      'training | trainee=Ivan Petrov | place=Minsk',
    ],
    [
      'Ivan Petrov was arrested in Riga on 3 May 2023. Omar Haddad left Latvia for Belarus two days after the arrest.',
      'travel | traveller=Omar Haddad | destination=Belarus | time=2023-05-05',
    ],
    [
      'On 3 May 2023 gunmen killed the editor. Omar Haddad fled to Minsk the day after the killing.',
      'attack | perpetrator=gunmen | time=2023-05-03',
      'travel | destination=Minsk | time=2023-05-04',
    ],
    [
      'Ivan Petrov was arrested in May. Omar Haddad left Latvia two days after the arrest.',
      'no travel | time=2024-05-03',
    ],
    ['The government in Minsk hired Ivan Petrov.', 'no tasking | place=Minsk'],
    ['Omar Haddad paid Ivan Petrov $6,000 through a company in Dubai.', 'no payment | place=Dubai'],
    [
      'A court in Riga convicted Ivan Petrov of arson.',
      'no conviction | place=Riga',
      'conviction | court=court in Riga',
    ],
    ['Ivan Petrov planted a bomb under the car of an editor in Hamburg.', 'attack | place=Hamburg'],
    ['Omar Haddad hired Ivan Petrov in a gym in Sofia.', 'tasking | place=Sofia'],
  ])
})
