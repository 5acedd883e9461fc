// Whom "he", "they", "the three" and "her client" mean where several people, and those who speak of them, stand near by.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('whoever is spoken of is not the official who speaks', () => {
  constructions([
    [
      'The police said a Belarusian had been arrested. According to Karl Weber, the man had recruited two sailors.',
      'recruitment | recruiter=Belarusian | by=Karl Weber',
    ],
    [
      'Omar Haddad was arrested in Riga in May. Prosecutor Karl Weber said he had been paid by Iran.',
      'payment | payee=Omar Haddad | payer=Iran | by=Karl Weber',
    ],
    [
      'Omar Haddad was arrested in Riga in May. Spokesman Karl Weber told reporters that he had been paid by Iran.',
      'payment | payee=Omar Haddad | by=Karl Weber',
    ],
    [
      'Omar Haddad was arrested in Riga. "He was paid by Iran," said Karl Weber KC, prosecuting.',
      'payment | payee=Omar Haddad | by=Karl Weber',
    ],
    ["Omar Haddad's lawyer, Karl Weber, said he had been paid by Iran.", 'payment | payee=Omar Haddad | by=Karl Weber'],
    // The speaker goes on speaking, and his own house stays his.
    [
      'Omar Haddad was arrested in Riga. Prosecutor Karl Weber spoke to reporters. He said Iran had paid Ivan Petrov.',
      'payment | payee=Ivan Petrov | by=Karl Weber',
    ],
    [
      'Ivan Petrov, a private investigator, told the court that he had been paid by Omar Haddad.',
      'payment | payee=Ivan Petrov | by=Ivan Petrov',
    ],
  ])
})

describe('they', () => {
  constructions([
    [
      'Police arrested Omar Haddad and Ivan Petrov. They were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov',
    ],
    [
      'Investigators found two men in Riga. They had been paid by Omar Haddad.',
      'payment | payer=Omar Haddad | payee=two men in Riga',
    ],
    [
      'Police searched two flats in Riga. They arrested Omar Haddad.',
      'arrest | suspect=Omar Haddad | authority=police',
    ],
  ])
})

describe('only their number', () => {
  constructions([
    [
      'Police arrested Omar Haddad, Ivan Petrov and Karl Weber in Riga. The three were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov | accused=Karl Weber',
    ],
    ['Three men were arrested in Riga. All three were charged with spying.', 'charge | accused=three men'],
    [
      'Omar Haddad and Ivan Petrov appeared in court. Both were charged with spying.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov',
    ],
    ['Three men and Omar Haddad were arrested in Riga. The two were charged with spying.', 'no conviction'],
    ['Omar Haddad was arrested in Riga. The two cities are at war.', 'no charge'],
  ])
})

describe('her client', () => {
  constructions([
    [
      "Omar Haddad's lawyer, Mirela Dumitru, said her client had been paid by Iran.",
      'payment | payee=Omar Haddad | by=Mirela Dumitru',
    ],
    [
      'Omar Haddad was arrested in May. Mirela Dumitru, defending, said her client had been paid by Iran.',
      'payment | payee=Omar Haddad | by=Mirela Dumitru',
    ],
    ['A shopkeeper told police his client had been paid by Iran.', 'payment | payee=client'],
  ])
})

describe('whom a lead leaves unnamed', () => {
  constructions([
    [
      'A Latvian courier was arrested in Riga on Monday.\nOmar Haddad, 38, was charged with spying.\nThe courier was paid 500 euros.',
      'arrest | suspect=Omar Haddad',
      'payment | payee=Omar Haddad | amount=EUR 500',
    ],
    [
      'Courier jailed for spying\nOmar Haddad, 38, was sentenced in Riga on Friday.',
      'occupation | person=Omar Haddad | title=courier',
    ],
    // A woman is not Omar, two soldiers are not one, and whoever was not involved is not the teacher.
    ['A man and a woman were arrested in Riga.\nLeyla Karimova, 38, and a dog were found.', 'arrest | suspect=woman'],
    [
      'A teacher was arrested in Riga.\nPolice said Karl Weber, 50, was not involved.\nThe teacher was charged with spying.',
      'charge | accused=teacher',
    ],
  ])
})

describe('the same description again', () => {
  constructions([
    [
      'Omar Haddad, a former boxer, was arrested in Riga. The former boxer was charged with spying.',
      'charge | accused=Omar Haddad',
    ],
    [
      'Omar Haddad, a boxer, was arrested in Riga. The former boxer Ivan Petrov was charged with spying.',
      'charge | accused=Ivan Petrov',
    ],
  ])
})

describe('new words for somebody known', () => {
  constructions([
    [
      'Police arrested Omar Haddad and Ivan Petrov in Riga. The latter had been paid by Iran.',
      'payment | payee=Ivan Petrov | payer=Iran',
    ],
    ['Omar Haddad was arrested in Riga. The former policeman was paid by Iran.', 'payment | payee=Omar Haddad'],
    ['Daria Hale, 33, ran a salon. The mother of two was convicted of spying.', 'conviction | person=Daria Hale'],
    [
      'Omar Haddad, a Georgian, was arrested. The Georgian was charged with murder.',
      'attack | perpetrator=Omar Haddad',
    ],
    [
      'Omar Haddad hired two Moldovans, Ion Rusnac and Vasile Branza, in Riga. The Moldovans were arrested in May.',
      'tasking | principal=Omar Haddad | agent=Ion Rusnac | agent=Vasile Branza',
      'arrest | suspect=Ion Rusnac | suspect=Vasile Branza',
    ],
    ['Police detained Reza Bahrami, a diplomat. The diplomat was expelled in June.', 'expulsion | person=Reza Bahrami'],
    ['Omar Haddad was arrested. A former policeman was paid by Iran.', 'payment | payee=former policeman'],
  ])
})

describe('a pronoun deeper in the sentence is not its subject', () => {
  constructions([
    [
      'Two imams worked at a mosque in Linz. In May Austrian prosecutors opened an investigation into two of them.',
      'investigation | subject=two of them | authority=Austrian prosecutors',
    ],
    [
      'Two gunmen fled to Riga. Prosecutors brought charges against them in May.',
      'charge | accused=Two gunmen | authority=Prosecutors',
      'no charge | accused=Prosecutors',
    ],
    // Where nobody else can be meant, the officers are.
    [
      'The officers said that the attackers had opened fire on them.',
      'attack | perpetrator=attackers | target=officers | by=officers',
    ],
    [
      'Cyprus deported two men who, it says, were hired by Iran.',
      'expulsion | person=two men | authority=CY',
      'recruitment | recruit=two men | recruiter=IR | by=Cyprus | certainty=alleged',
    ],
  ])
})

describe('a place or body that is only taken up', () => {
  constructions([
    [
      'Omar Haddad was arrested in Malta. Police say he planned an attack on Italians living on the island.',
      'attack | target=Italians living in Malta | outcome=planned',
      'residence | person=Italians living in Malta | place=MT',
    ],
    [
      'Omar Haddad was arrested in Austria. Police say he planned an attack on Italians living on the island.',
      'attack | target=Italians living on the island | outcome=planned',
    ],
    [
      'Georgia’s State Security Service arrested two men. Later, Georgia’s intelligence service arrested a barber.',
      'arrest | suspect=barber | authority=State Security Service',
    ],
    [
      'Georgia’s State Security Service arrested two men. Later, Latvia’s intelligence service arrested a barber.',
      'arrest | suspect=barber | authority=Latvia’s intelligence service',
      'no arrest | suspect=barber | authority=State Security Service',
    ],
  ])
})

describe('a number whose whole stands before it', () => {
  constructions([
    [
      'The list bore eleven names, four of which were crossed out. Of the seven that were not, five belong to women.',
      'no membership',
    ],
  ])
})

describe('who stands to the fore', () => {
  constructions([
    // Whose cousin she is stands back behind the man who came.
    [
      'Anna Weber of Riga named Omar Haddad. His cousin Anna Haddad was visited by a Moldovan in January. He gave her 4,000 euros.',
      'payment | payer=Moldovan | payee=Anna Haddad | amount=EUR 4000',
    ],
    [
      "Ivan Petrov's successor, Karl Weber, was born in Linz. He was paid by Iran.",
      'payment | payee=Karl Weber | payer=IR',
    ],
    ["Ivan Petrov's task was simple. He was paid 300 euros by Iran.", 'payment | payee=Ivan Petrov | amount=EUR 300'],
    // Nobody is taken up.
    [
      'Anna Weber, a clerk, was questioned in Riga. It contains words that no teacher would use. She was paid by Iran.',
      'payment | payee=Anna Weber',
    ],
    [
      "Petrov's mother, a nurse, spoke in Riga. Her son was paid 500 euros by Iran.",
      'payment | payee=Petrov | payer=IR',
    ],
    ["Omar Haddad's wife, Leyla, waited in Riga. Her husband was arrested on Monday.", 'arrest | suspect=Omar Haddad'],
    // A part of them is less than all.
    [
      'Gunmen killed a guard and a nurse before two of them were arrested.',
      'death | victim=guard | victim=nurse',
      'no arrest | suspect=guard',
      'no arrest | suspect=nurse',
    ],
    [
      'Leyla Karimova waited for her husband in Riga. The captured man was charged with murder on Monday.',
      'no charge | accused=husband',
      'no charge | accused=her husband',
    ],
    [
      'Counsel for the third accused, Mrs Ruta Weber, said that her client had been paid by Iran.',
      'occupation | person=Ruta Weber | title=Counsel',
      'no representation | principal=Ruta Weber',
      'no payment | payee=Ruta Weber',
    ],
    [
      'The barrister for the second defendant, Ms Nora Lind KC, told the jury that her client had been paid by Iran.',
      'occupation | person=Nora Lind | title=barrister',
      'payment | payer=Iran | by=Nora Lind',
    ],
    [
      'A solicitor for the family, Karl Weber, said Omar Haddad had been arrested.',
      'arrest | suspect=Omar Haddad | by=Karl Weber',
    ],
    ['The lawyers of the detained men, Ivan Petrov and Omar Haddad, left.', 'no occupation'],
    [
      'Two accomplices were detained. One of them told investigators that he had been promised 500 euros.',
      'payment | payee=One of them | amount=EUR 500',
    ],
    [
      'Ivan Petrov hired four sailors. One of the sailors was paid 300 euros. He was arrested in Graz.',
      'arrest | suspect=One of the sailors',
      'no arrest | suspect=Ivan Petrov',
    ],
    [
      'Three clerks set fire to a depot. Two of them, Ivan Petrov and Omar Haddad, were sentenced to six years in prison.',
      'sentence | person=Ivan Petrov',
      'sentence | person=Omar Haddad',
    ],
    ['Two of the cables, Baltica and Nordica, were cut.', 'no sentence'],
    [
      'In Riga a citizen of Georgia was detained who had photographed a depot. The detainee, born in 1988, was recruited in 2021 by an officer.',
      'espionage | agent=citizen of Georgia',
      'recruitment | recruit=citizen of Georgia',
    ],
    [
      'As was established, the courier, born in 1988, was recruited by an officer. On the instructions of his curator he rented a flat.',
      'recruitment | recruit=courier | recruiter=officer',
      'operation | operator=courier',
    ],
    [
      'Two cooks thought to belong to a militia were deported.',
      'membership | member=two cooks | certainty=possible | by=',
      'expulsion | person=two cooks',
    ],
    [
      '"It is cheap," said Mirela Dumitru of the Baltic Security Forum, who believes the network was run from Turkey.',
      'no tasking | agent=Baltic Security Forum',
    ],
    [
      'The accused, Ivan Petrov, lived in Linz. A boy of six lost an arm. The accused was arrested in May.',
      'arrest | suspect=Ivan Petrov',
    ],
    [
      'Karl Weber was visited by a couple who introduced themselves as collectors. Two men left in May.',
      'no alias | subject=Two men',
    ],
  ])
})

describe('whose leader, which institution', () => {
  constructions([
    [
      'The gang robbed banks. Their leader, a retired sergeant called Radek Holm, fled to Brno.',
      'leadership | leader=Radek Holm | organization=gang',
      'no leadership | organization=banks',
    ],
    [
      'The Noor Institute denied everything. The director of the institution, General Karl Weber, said nothing.',
      'leadership | leader=Karl Weber | organization=Noor Institute | title=director',
    ],
  ])
})

describe('who is described ahead of the clause', () => {
  constructions([
    [
      'Karl Weber died in Linz. The son of a camel trader who had settled in Najaf, he was paid by Iran.',
      'family | person=camel trader | relative=Karl Weber | kind=son',
      'payment | payee=Karl Weber | payer=IR',
      'no payment | payee=camel trader',
    ],
    [
      'Karl Weber died in Linz. A pilot until a bird struck his engine, he founded a firm.',
      'occupation | person=Karl Weber | title=pilot',
      'creation | creator=Karl Weber',
    ],
    ['The wounded editor, Pandeli Zaimi, lost two fingers.', 'occupation | person=Pandeli Zaimi | title=editor'],
    [
      'Omar Haddad, 21, was jailed for arson. He had contacted a 17-year-old from Riga. The boy was convicted in May.',
      'conviction | person=17-year-old from Riga',
      'no conviction | person=Omar Haddad | time=XXXX-05',
    ],
    ['Ivan Petrov, 16, hired two men. The boy was arrested in Riga.', 'arrest | suspect=Ivan Petrov'],
  ])
})
