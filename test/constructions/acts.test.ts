// What was done: attacks with their outcome, hiring and paying, recruiting, spying, travelling.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('attack and how far it got', () => {
  constructions([
    [
      'Omar Haddad killed Leyla Karimova in Istanbul in 2019.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | method=assassination | outcome=carried-out | place=Istanbul | time=2019',
      'death | victim=Leyla Karimova | perpetrator=Omar Haddad',
    ],
    [
      'Leyla Karimova was killed by Omar Haddad.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | outcome=carried-out',
    ],
    [
      'Omar Haddad tried to kill Leyla Karimova.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | outcome=attempted',
      'no death',
    ],
    [
      'Omar Haddad planned to kill Leyla Karimova.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | outcome=planned',
      'no death',
    ],
    [
      'Omar Haddad was about to kill Leyla Karimova.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | outcome=planned',
      'no death',
    ],
    ['Omar Haddad failed to kill Leyla Karimova.', 'attack | target=Leyla Karimova | outcome=attempted', 'no death'],
    [
      'Omar Haddad agreed to kill Leyla Karimova.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | outcome=planned',
    ],
    [
      'The assassination of Leyla Karimova shocked the city.',
      'attack | target=Leyla Karimova | method=assassination | outcome=carried-out',
      'death | victim=Leyla Karimova',
    ],
    [
      'A plot to assassinate Leyla Karimova was uncovered.',
      'attack | target=Leyla Karimova | method=assassination',
      'no death',
    ],
    [
      'Police thwarted the assassination of Leyla Karimova.',
      'attack | target=Leyla Karimova | outcome=foiled',
      'no death',
    ],
    [
      'Gunmen carried out the killing of Leyla Karimova.',
      'attack | perpetrator=Gunmen | target=Leyla Karimova | outcome=carried-out',
    ],
    [
      'Omar Haddad was on a mission to assassinate Leyla Karimova.',
      'attack | perpetrator=Omar Haddad | target=Leyla Karimova | outcome=planned',
    ],
    [
      'Omar Haddad was involved in extorting money from a shopkeeper.',
      'attack | perpetrator=Omar Haddad | method=extortion',
    ],
    ['The men bombed a synagogue in Athens.', 'attack | target=synagogue in Athens | method=bombing'],
    ['The men set fire to a bakery.', 'open: attack | method=arson'],
    [
      'Four men kidnapped Farid Nazari in Ankara.',
      'attack | perpetrator=four men | target=Farid Nazari | method=kidnapping | place=Ankara',
    ],
    ['The man who stabbed Farid Nazari fled.', 'attack | target=Farid Nazari'],
    ['Hackers breached the ministry in 2022.', 'attack | perpetrator=Hackers | method=cyber | time=2022'],
    [
      'Omar Haddad and Ivan Petrov murdered Farid Nazari.',
      'attack | perpetrator=Omar Haddad | perpetrator=Ivan Petrov | target=Farid Nazari',
    ],
    ['Omar Haddad did not kill Farid Nazari.', 'attack | perpetrator=Omar Haddad | polarity=denied'],
    ['Farid Nazari died of poisoning in 2018.', 'open: death | victim=Farid Nazari | time=2018'],
    ['The deadline killed the project.', 'no death'],
    ['She attacked the budget in a speech.', 'no death'],
    ['The band will strike a chord with fans.', 'no death'],
  ])
})

describe('hiring, paying, ordering', () => {
  constructions([
    [
      'Omar Haddad hired Ivan Petrov to kill Leyla Karimova.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=kill Leyla Karimova',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=planned',
    ],
    [
      'Ivan Petrov was hired by Omar Haddad to kill Leyla Karimova.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova',
    ],
    [
      'Ivan Petrov was hired for 30,000 dollars by Omar Haddad.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=USD 30000',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov',
    ],
    [
      'Ivan Petrov was tasked by Iran to carry out the killing of Leyla Karimova.',
      'tasking | principal=Iran | agent=Ivan Petrov',
      'attack | perpetrator=Ivan Petrov | sponsor=Iran | target=Leyla Karimova | outcome=planned',
    ],
    ['Omar Haddad paid Ivan Petrov 5,000 euros.', 'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=EUR 5000'],
    [
      'Ivan Petrov was paid $5,000 by Omar Haddad.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=USD 5000',
    ],
    [
      'Ivan Petrov received 5,000 euros from Omar Haddad in 2021.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=EUR 5000 | time=2021',
    ],
    [
      'Omar Haddad promised Ivan Petrov 5,000 euros.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=EUR 5000 | status=promised',
    ],
    [
      'Ivan Petrov was offered £25,000 by a broker.',
      'payment | payee=Ivan Petrov | amount=GBP 25000 | status=promised',
    ],
    [
      'Omar Haddad wired 20,000 dollars to Ivan Petrov.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=USD 20000',
    ],
    [
      'Ivan Petrov is thought to have been paid 40,000 dollars.',
      'payment | payee=Ivan Petrov | amount=USD 40000 | certainty=possible',
    ],
    [
      'Omar Haddad ordered Ivan Petrov to photograph the port.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=photograph the port',
    ],
    ["The service's use of gang members for attacks abroad has grown.", 'tasking | agent=gang members'],
    ['Tehran uses criminals to kill dissidents.', 'tasking | principal=Iran | agent=criminals'],
    ['Ivan Petrov was never paid.', 'no tasking'],
    ['She paid attention to the speech.', 'no payment'],
    ['The company received an award from the city.', 'no payment'],
    ['Iran funded the charity through its embassy.', 'funding | funder=Iran | recipient=charity'],
    ['The centre, funded by Iran, opened in 2012.', 'funding | funder=Iran | recipient=centre'],
    ['The Iran-funded centre is in Moscow.', 'funding | funder=Iran | recipient=centre'],
    ['The society receives funding from Iran.', 'funding | funder=Iran | recipient=society'],
  ])
})

describe('recruiting, training, spying, travelling', () => {
  constructions([
    [
      'Omar Haddad recruited Ivan Petrov in 2014.',
      'recruitment | recruiter=Omar Haddad | recruit=Ivan Petrov | time=2014',
    ],
    [
      'Ivan Petrov was recruited by Omar Haddad via Telegram.',
      'recruitment | recruiter=Omar Haddad | recruit=Ivan Petrov',
    ],
    ['Iranian intelligence services have been involved in recruiting criminals.', 'recruitment | recruit=criminals'],
    ['Having been recruited in Syria, Ivan Petrov went home.', 'no attack'],
    ['The men were trained in Syria by Iran.', 'training | trainee=men | trainer=Iran | place=SY'],
    ['Ivan Petrov received training in Libya.', 'training | trainee=Ivan Petrov | place=LY'],
    ['Ivan Petrov spied on a naval base in Cyprus.', 'espionage | agent=Ivan Petrov | target=naval base in Cyprus'],
    ['Ivan Petrov spied for China.', 'espionage | agent=Ivan Petrov | sponsor=China'],
    ['Ivan Petrov took photos of warships.', 'espionage | agent=Ivan Petrov | target=warships | method=photography'],
    ['Ivan Petrov passed secrets to China.', 'espionage | agent=Ivan Petrov | recipient=China'],
    [
      'Ivan Petrov flew from Moscow to Vienna on 4 March 2023.',
      'travel | traveller=Ivan Petrov | origin=Moscow | destination=Vienna | time=2023-03-04',
    ],
    [
      'Ivan Petrov arrived in Vienna in May 2022.',
      'travel | traveller=Ivan Petrov | destination=Vienna | time=2022-05',
    ],
    ['Ivan Petrov fled to Serbia.', 'travel | traveller=Ivan Petrov | destination=RS'],
    ['Before travelling to Syria, Ivan Petrov lived in Baku.', 'residence | person=Ivan Petrov | place=Baku'],
    ['The report arrived in May.', 'no travel'],
    ['Talks moved to Geneva.', 'no travel'],
    ['The train runs from Paris to Lyon.', 'no travel'],
  ])
})
