// Words that keep their speaker beyond the sentence that names him: an account told on, a guest's turn in an interview, a
// statement that is taken up again.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('an account goes on', () => {
  constructions([
    [
      'Leyla Karimova said that she had been recruited by Salim in Riga; her brother was then in custody in Minsk, and she was told to keep quiet.',
      'detention | certainty=reported | by=Leyla Karimova',
    ],
    [
      'Omar Haddad described how he had been recruited. An officer called Reza approached him in a hotel in Riga.',
      'recruitment | recruiter=Reza | recruit=Omar Haddad | certainty=reported | by=Omar Haddad',
    ],
    [
      'According to prosecutors, Omar Haddad met Leyla Karimova in Riga. Karimova accepted. Omar Haddad recruited her brother.',
      'recruitment | recruiter=Omar Haddad | certainty=stated | by=',
    ],
    [
      'Omar Haddad claimed asylum in Norway. Omar Haddad recruited two sailors.',
      'recruitment | certainty=stated | by=',
    ],
    [
      'The trail leads to Ivan Petrov, who studied, as his old classmates confirm, in Minsk. Petrov recruited nine couriers.',
      'recruitment | recruiter=Ivan Petrov | certainty=stated | by=',
    ],
    [
      'They were engaged by a firm whose sole client, according to its own papers, is a bank in Riga. Omar Haddad recruited two sailors.',
      'recruitment | certainty=stated | by=',
    ],
    [
      'The indictment says Ivan Petrov worked in Riga. It alleges that he recruited two Moldovans.',
      'recruitment | recruiter=Ivan Petrov | certainty=alleged | by=indictment',
    ],
    [
      'Omar Haddad told police he had been hired by a man called Salim. Salim paid him 500 euros, he said.',
      'payment | payer=Salim | payee=Omar Haddad | by=Omar Haddad',
    ],
    [
      'Ivan Petrov told the court that he had met a man called Salim in Riga. Salim had paid him 500 euros.',
      'payment | payer=Salim | certainty=reported | by=Ivan Petrov',
    ],
    [
      'Prosecutors say Omar Haddad met Ivan Petrov in Riga. Omar Haddad then paid him 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Prosecutors',
    ],
    [
      'A witness said that Omar Haddad met Ivan Petrov in Riga. Omar Haddad pays him 500 euros.',
      'payment | certainty=stated | by=',
    ],
    [
      'A witness said that Omar Haddad met Ivan Petrov in Riga. Leyla Karimova paid Farid Nazari 500 euros.',
      'payment | certainty=stated | by=',
    ],
    [
      'A witness said that Omar Haddad hired Ivan Petrov.\nOmar Haddad paid Ivan Petrov 500 euros.',
      'payment | certainty=stated | by=',
    ],
    [
      'Prosecutors say Omar Haddad hired Ivan Petrov. Ivan Petrov was arrested in Riga.',
      'arrest | suspect=Ivan Petrov | certainty=stated | by=',
    ],
    [
      'The police said in a statement that Omar Haddad was in custody. According to the statement, Omar Haddad hired Ivan Petrov.',
      'tasking | agent=Ivan Petrov | certainty=alleged | by=police',
    ],
  ])
})

const INTERVIEW = (turn: string) =>
  `An interview with Lars Holm, a lawyer in Oslo.\nHOST: Good evening. Who did it?\nHOLM: ${turn}\nHOST: And who paid?\nHOLM: Nobody knows.`

describe('turns of an interview', () => {
  constructions([
    [
      INTERVIEW('Ivan Petrov was arrested in Riga.'),
      'arrest | suspect=Ivan Petrov | certainty=reported | by=Lars Holm',
    ],
    [
      INTERVIEW('The police say that Omar Haddad hired Ivan Petrov.'),
      'tasking | agent=Ivan Petrov | certainty=alleged | by=Lars Holm | by=police',
    ],
    [INTERVIEW('Omar Haddad may have hired Ivan Petrov.'), 'tasking | certainty=possible | by=Lars Holm'],
    [INTERVIEW('My brother Erik was arrested in Riga.'), 'family | person=Lars Holm | by=Lars Holm'],
    [
      'HOST: Ivan Petrov was arrested in Riga.\nHOLM: I see.\nHOST: Omar Haddad hired him.\nHOLM: Did he?',
      'arrest | suspect=Ivan Petrov | certainty=stated | by=',
    ],
    [
      'Note: Ivan Petrov was arrested in Riga.\nDate: 4 May 2024',
      'arrest | suspect=Ivan Petrov | certainty=stated | by=',
    ],
    [
      'Police said Omar Haddad had recruited two sailors.\nAccording to the information, Omar Haddad paid them 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=police',
    ],
  ])
})

describe('a case that goes on over asides and joined verbs', () => {
  constructions([
    [
      'Opening the case in December, Fiona Dalby KC, prosecuting, told jurors that Petrov was hired by Omar Haddad. In May he photographed a depot for a handler – “a test”, she said – before burning it.\nPetrov was paid 500 euros for the depot and complained that it was too little. He enlisted Lev Orlov.',
      'espionage | agent=Petrov | certainty=alleged | by=Fiona Dalby',
      'payment | payee=Petrov | certainty=alleged | by=Fiona Dalby',
      'recruitment | recruit=Lev Orlov | certainty=alleged | by=Fiona Dalby',
    ],
    [
      'Pavel Dolin, 29, spent two years in prison.\nHow did it start?\nI was approached by a man called Anton. He offered me 50 euros for a photograph of a depot.\nDid you meet him?\nIn May. A woman in Riga gave me the phone.\nWere you alone?\nMy lawyer says he was an officer of the KGB. I do not know.\nAnd your brother?\nWe never spoke of it.',
      'payment | payer=Anton | payee=Pavel Dolin | certainty=reported | by=Pavel Dolin',
      'no occupation | person=Pavel Dolin',
    ],
    [
      'Karl Weber asked three questions.\nHow did it start?\nA man called Anton hired two boys.\nWho paid them?\nIran paid the boys 50 euros.\nWhat comes next?\nPolice arrested both.',
      'payment | payer=Iran | by=',
      'no payment | by=Karl Weber',
    ],
  ])
})
