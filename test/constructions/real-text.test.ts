// What long reports and releases of real papers do that short examples do not: surnames that are towns, descriptions of
// two at once, sources in the middle of a clause, datelines of one word.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who is meant', () => {
  constructions([
    [
      'Roy Ashford was convicted. Ashford pleaded guilty in 2006 to passport fraud.',
      'conviction | person=Roy Ashford | offence=passport fraud | ground=plea | time=2006',
    ],
    ['Roy Belfast was convicted. Two men were arrested in Belfast.', 'arrest | suspect=two men | place=Belfast'],
    [
      'Police convicted Ivan Petrov, 45, and Omar Haddad, 41, leaders of a gang, of murder.',
      'open: conviction | person=Ivan Petrov | person=Omar Haddad',
    ],
    [
      'Two Dutch criminals, Ivan Petrov and Omar Haddad, were sentenced to 20 and 25 years for the killing of Farid Nazari.',
      'sentence | person=Ivan Petrov | person=Omar Haddad | offence=killing of Farid Nazari',
      'attack | perpetrator=Ivan Petrov | perpetrator=Omar Haddad | target=Farid Nazari',
    ],
    ['Three men, among them Ivan Petrov and Omar Haddad, were arrested.', 'arrest | suspect=three men'],
  ])
})

describe('set aside', () => {
  constructions([
    [
      'Ivan Petrov, who prosecutors say worked for Russia, was arrested in Oslo in May 2023.',
      'arrest | suspect=Ivan Petrov | place=Oslo | time=2023-05',
    ],
    ['Berlin — Two men were arrested in Riga on Friday.', 'arrest | suspect=two men | place=Riga'],
    ['Berlin — the capital — denied it.', 'no arrest'],
  ])
})

describe('who was to do it, and for what', () => {
  constructions([
    [
      'Danil Kuzin, 27, a self-proclaimed member of the Black Harbour gang, was on a mission to assassinate the politician Rojin Amedi.',
      'attack | perpetrator=Danil Kuzin | target=Rojin Amedi | outcome=planned',
    ],
    [
      'Ivan Petrov was sent to Berlin to kill Leyla Karimova.',
      'tasking | agent=Ivan Petrov | task=kill Leyla Karimova',
      'travel | traveller=Ivan Petrov | destination=Berlin',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=planned',
    ],
    [
      'Ivan Petrov was flown in to murder Leyla Karimova.',
      'open: attack | perpetrator=Ivan Petrov | target=Leyla Karimova',
    ],
    [
      'Ivan Petrov is one of three men accused of plotting to kill Leyla Karimova.',
      'charge | accused=Ivan Petrov',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=planned | certainty=alleged',
    ],
    ['Ivan Petrov was among four people arrested in Riga.', 'arrest | suspect=Ivan Petrov | place=Riga'],
    ['Four of the men arrested in Riga were freed.', 'no attack'],
    [
      'Prosecutors suspect that Tehran was behind the murder of Leyla Karimova.',
      'attack | sponsor=Iran | target=Leyla Karimova | method=assassination | outcome=carried-out | certainty=possible | by=prosecutors',
    ],
    ['The house is behind the church.', 'no attack'],
    [
      'Ivan Petrov played a role in the kidnapping of Leyla Karimova.',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | method=kidnapping',
    ],
    [
      'Ivan Petrov was part of a plot to kill Leyla Karimova.',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=planned',
    ],
    [
      'Ivan Petrov helped Omar Haddad plan the murder of Leyla Karimova.',
      'open: attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=planned',
    ],
    [
      'Ivan Petrov agreed to kill Leyla Karimova in exchange for 50,000 euros.',
      'payment | payee=Ivan Petrov | amount=EUR 50000 | purpose=kill Leyla Karimova | status=promised',
    ],
    [
      'Ivan Petrov offered to kill Leyla Karimova for a fee of 50,000 euros.',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=planned',
      'payment | payee=Ivan Petrov | amount=EUR 50000 | purpose=kill Leyla Karimova',
    ],
    ['Ivan Petrov was released in exchange for Omar Haddad.', 'no payment'],
    [
      'Omar Haddad offered Ivan Petrov $500,000 for the murder, and Ivan Petrov in turn recruited Levan Beridze, who hired Tural Hasanli.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=USD 500000 | purpose=murder',
      'recruitment | recruiter=Ivan Petrov | recruit=Levan Beridze',
    ],
    ['Omar Haddad sent Ivan Petrov $30,000.', 'payment | payer=Omar Haddad | payee=Ivan Petrov | amount=USD 30000'],
    ['Omar Haddad sent a letter to Ivan Petrov.', 'no payment'],
    [
      'Omar Haddad offered Ivan Petrov money to burn down the building.',
      'payment | payer=Omar Haddad | payee=Ivan Petrov | purpose=burn down the building',
    ],
    ['Ivan Petrov had been in contact with Omar Haddad.', 'association | party=Ivan Petrov | party=Omar Haddad'],
    [
      'Shots were fired at the Israeli embassy in Stockholm.',
      'attack | target=Israeli embassy | method=shooting | place=Stockholm',
    ],
    ['Ivan Petrov was fired at the end of May.', 'no attack'],
    [
      'Ivan Petrov was arrested in Thailand and transferred to the United States.',
      'extradition | person=Ivan Petrov | origin=TH | destination=US',
    ],
    ['Two lorries were sent to Ukraine.', 'no travel'],
  ])
})

describe('what belongs together', () => {
  constructions([
    [
      "A network led by Omar Haddad, an official in Iran's Revolutionary Guard, directed Ivan Petrov to arrange the murder of Leyla Karimova.",
      'open: tasking | principal=network | agent=Ivan Petrov',
      'leadership | leader=Omar Haddad | organization=network',
    ],
    [
      'A jury convicted Ivan Petrov, 45, and Omar Haddad, 41, leaders of a crime group, of murder for hire and attempted murder in aid of racketeering.',
      'open: conviction | person=Ivan Petrov | person=Omar Haddad | court=jury | offence=murder for hire | offence=attempted murder in aid of racketeering',
      'leadership | leader=Ivan Petrov | leader=Omar Haddad | organization=crime group',
      'no occupation',
    ],
    [
      'Ivan Petrov was taken into custody in Prague and extradited to New York.',
      'extradition | person=Ivan Petrov | origin=Prague | destination=New York',
      'no travel',
    ],
    ['The man accused of murder was a member of a gang.', 'open: membership | organization=gang'],
  ])
})

describe('charges, recruits, targets', () => {
  constructions([
    [
      "The federal prosecutor's office accused Ivan Petrov and Omar Haddad of conspiring to cause an explosion.",
      "charge | accused=Ivan Petrov | accused=Omar Haddad | authority=federal prosecutor's office",
    ],
    ['The foreign ministry accused Ivan Petrov of lying.', 'no charge'],
    [
      'The court charged the five men with the crimes of attempted kidnapping, aggravated conspiracy and financing of terrorism.',
      'charge | accused=five men | offence=attempted kidnapping',
      'charge | offence=aggravated conspiracy',
    ],
    [
      'Ivan Petrov was indicted on charges including murder and arson.',
      'charge | accused=Ivan Petrov | offence=murder | offence=arson',
    ],
    [
      'Ivan Petrov, 34, and Omar Haddad, 29, appeared in court on Tuesday charged with conspiracy to commit arson.',
      'charge | accused=Ivan Petrov | accused=Omar Haddad | offence=conspiracy to commit arson',
    ],
    ['Charges against Ivan Petrov include attempted murder and arson.', 'charge | accused=Ivan Petrov | offence=arson'],
    [
      'Ivan Petrov, 51; Omar Haddad; and Luis Ospina, 33, are each charged with murder.',
      'charge | accused=Ivan Petrov | accused=Omar Haddad | accused=Luis Ospina | offence=murder',
    ],
    ['Ivan Petrov was recruited on Telegram.', 'recruitment | recruit=Ivan Petrov | channel=Telegram'],
    ['Ivan Petrov was recruited on Monday.', 'recruitment | recruit=Ivan Petrov'],
    [
      'Ivan Petrov was approached in Riga in 2021 by a man who called himself Sasha.',
      'recruitment | recruit=Ivan Petrov | recruiter=man | place=Riga',
    ],
    ['Ivan Petrov was approached by a police officer.', 'no recruitment'],
    [
      'Omar Haddad brought Ivan Petrov into the gang.',
      'recruitment | recruit=Ivan Petrov | recruiter=Omar Haddad | organization=gang',
    ],
    ['Omar Haddad brought Ivan Petrov into the room.', 'no recruitment'],
    [
      'Those designated include Colonel Ivan Petrov and Major Olga Petrova.',
      'designation | designated=Ivan Petrov | designated=Olga Petrova',
    ],
    [
      'Ivan Petrov, who is subject to UK sanctions, was arrested.',
      'designation | designated=Ivan Petrov | authority=UK | regime=sanctions',
    ],
    ['The synagogue bombing shocked Vienna.', 'attack | target=synagogue | method=bombing'],
    ['The London bombing shocked Vienna.', 'no attack'],
    ['Police found an AK-47-style assault rifle.', 'no attack'],
    ['Leyla Karimova survived an attack on her life.', 'attack | target=Leyla Karimova'],
  ])
})

describe('bodies, other names and who ordered it', () => {
  constructions([
    [
      'Ivan Petrov, the head of the Rioni Crew and the man who introduced the two, died in a road accident.',
      'leadership | leader=Ivan Petrov | organization=Rioni Crew',
    ],
    ['The crew of the ship was arrested.', 'no leadership'],
    [
      'Its Department C, headed by Colonel Ivan Petrov, is responsible for operations abroad.',
      'leadership | leader=Ivan Petrov | organization=Department C',
    ],
    [
      'Ivan Petrov was recruited by an officer who ran a private security company, Kartal Koruma, in Gaziantep.',
      'leadership | organization=Kartal Koruma',
    ],
    [
      'Omar Haddad was approached by a woman who used the name Lena.',
      'open: alias | subject=woman | name=Lena',
      'recruitment | recruit=Omar Haddad | recruiter=woman',
    ],
    ['Ivan Petrov, using the name "Marcus Bell", hired Omar Haddad.', 'alias | subject=Ivan Petrov | name=Marcus Bell'],
    ['He met a man who introduced himself as Sasha.', 'alias | subject=man | name=Sasha'],
    ['Ivan Petrov used a hammer.', 'no alias'],
    [
      'Ivan Petrov wired Omar Haddad a $30,000 down payment.',
      'payment | payer=Ivan Petrov | payee=Omar Haddad | amount=USD 30000',
    ],
    [
      'Ivan Petrov took the job for 9,000 euros from a man he met at a wedding.',
      'payment | payee=Ivan Petrov | payer=man | amount=EUR 9000 | purpose=job',
    ],
    ['Colonel Ivan Petrov, head of the bureau, ordered the attack.', 'attack | sponsor=Ivan Petrov'],
    ['The judge ordered the release of Ivan Petrov.', 'no attack'],
    ['A courier confessed to setting the fire.', 'attack | perpetrator=courier | method=arson'],
  ])
})

describe('headlines, terms and plots that a state backs', () => {
  constructions([
    [
      'Two men charged over plot to shoot Iranian dissidents in London',
      'charge | accused=two men',
      'attack | perpetrator=two men | target=Iranian dissidents | place=London | outcome=planned',
    ],
    ['Prosecutors charged two men over the plot.', 'charge | accused=two men | authority=prosecutors'],
    [
      'Ivan Petrov was jailed for three and a half years in December 2023.',
      'sentence | person=Ivan Petrov | penalty=three and a half years',
    ],
    [
      'Ivan Petrov was sentenced to ten years and eight months in prison.',
      'sentence | person=Ivan Petrov | penalty=ten years and eight months in prison',
    ],
    ['Police foiled an Iran-backed plot to kill Leyla Karimova.', 'attack | sponsor=Iran | target=Leyla Karimova'],
    [
      'Ivan Petrov was arrested in Romania and extradited to Britain to stand trial at Leeds Crown Court.',
      'trial | accused=Ivan Petrov | court=Leeds Crown Court | place=GB',
    ],
    ['The Metropolitan Police arrested two men.', 'no part-of'],
    ['The six were paid to follow Leyla Karimova.', 'tasking | agent=six | task=follow Leyla Karimova'],
    ['Prosecutors told the court that Ivan Petrov was a spy.', 'no testimony'],
    ['Police dragged the suspect from his car.', 'no attack'],
    [
      'Haddad wanted the blogger abducted.',
      'attack | target=blogger | outcome=planned',
      'no attack | perpetrator=blogger',
    ],
    ['Omar Haddad found the banker murdered.', 'attack | target=banker', 'no attack | perpetrator=banker'],
    [
      'Iran called the accusation that it had ordered the murder a fabrication.',
      'tasking | principal=IR | polarity=denied | by=Iran',
      'no tasking | polarity=affirmed',
    ],
    [
      "The case is another example of the Quds Force's use of Latvian citizens with a Lezgin background in terror plots abroad.",
      'tasking | agent=Latvian citizens with a Lezgin background | task=terror plots',
    ],
  ])
})
