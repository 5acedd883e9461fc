// Lives as obituaries, profiles and encyclopedias tell them: births, parents, names taken on, years in brackets.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('lives in prose', () => {
  constructions([
    [
      'Lena Marek lives in Hull. Born in Riga, she had come to Germany in 1991.',
      'birth | person=Lena Marek | place=Riga',
      'no birth | time=1991',
      'travel | traveller=Lena Marek | time=1991',
    ],
    ['Arrested in Riga, Ivan Petrov was tried in 2019.', 'trial | time=2019', 'no arrest | time=2019'],
    [
      'Ivan Petrov was born in Riga to a nurse and a welder.',
      'family | person=Ivan Petrov | relative=nurse | relative=welder',
    ],
    ['Nadia Kern was born to rule.', 'no family'],
    [
      'Omar Haddad (born 9 May 1948 in Khansar; died 17 October 2019 in Qom) was a cleric.',
      'birth | person=Omar Haddad | place=Khansar | time=1948-05-09',
      'death | victim=Omar Haddad | place=Qom | time=2019-10-17',
    ],
    [
      'His elder brother Mostafa (1941–1998) commanded the gendarmerie.',
      'leadership | leader=Mostafa',
      'no leadership | time=1941/1998',
    ],
    [
      'We record the death of Alan Munn, tutor in chemistry from 1961 to 1994.',
      'death | victim=Alan Munn',
      'no death | time=1961/1994',
    ],
    ['Ivan Petrov sat on the board from 2007 until his death.', 'no death | time=2007'],
    ['Ivan Petrov led the foundation until his death in 2011.', 'death | victim=Ivan Petrov | time=2011'],
    [
      "A smuggler's son who never finished school, Omar Haddad commands the unit.",
      'family | person=smuggler | relative=Omar Haddad | kind=son',
      'leadership | leader=Omar Haddad',
    ],
    [
      'A former boxer who left school early, Ivan Petrov runs a gym.',
      'occupation | person=Ivan Petrov | title=former boxer',
    ],
    ['The son of a baker, the colonel said, was arrested.', 'no family | relative=colonel'],
    ['In Canada Lena Marek became Susan Hart.', 'alias | subject=Lena Marek | name=Susan Hart'],
    ['Ivan Petrov became a welder.', 'no alias'],
    [
      'Lena Marek lived in Brno. She is survived by a son, Peter, a notary, and by two granddaughters.',
      'family | person=Lena Marek | relative=Peter | kind=son',
      'family | person=Lena Marek | relative=two granddaughters',
    ],
    [
      'Alan Munn has died. He leaves a daughter, Catriona, and three grandsons.',
      'family | person=Alan Munn | relative=three grandsons',
    ],
    [
      'Karl Weber was caught. A smuggler by the name of Orhan Keser hid him in a bakery.',
      'support | supporter=Orhan Keser | supported=Karl Weber',
      'no alias',
    ],
    [
      'Omar Haddad, a 44-year-old Iraqi from Basra, heads the office.',
      'citizenship | person=Omar Haddad | country=IQ',
      'residence | person=Omar Haddad | place=Basra',
    ],
    [
      'The trial of a former aide to the Nordic City Council began.',
      'occupation | title=aide | organization=Nordic City Council',
    ],
    ['Venerable Sopheap Chann lost his parents.', 'family | person=Sopheap Chann | relative=parents'],
  ])
})

describe('whose age, and whose town', () => {
  constructions([
    [
      'Ivan Petrov, aged 22, and a couple from Brest were held.',
      'age | person=Ivan Petrov | years=22',
      'no age | person=couple from Brest',
    ],
    [
      'The suspects are Karl Weber, aged 31, and Omar Haddad, a driver.',
      'age | person=Karl Weber',
      'no age | person=Omar Haddad',
    ],
    [
      'A 41-year-old man and a boy were held.',
      'no age | person=boy',
      'detention | person=boy | person=41-year-old man',
    ],
    [
      'A man, 41, and a boy were held.',
      'detention | person=man | person=boy',
      'age | person=man | years=41',
      'no age | person=boy',
    ],
    ['Two men, aged 20 and 31, were held.', 'no age | person=Two men | years=20'],
    [
      'Ivan Petrov and Omar Haddad, both aged 22, were held.',
      'age | person=Ivan Petrov | person=Omar Haddad | years=22',
    ],
    ['The Prosecutor of Urmia, Rahim Shahin, spoke.', 'no residence'],
    ['Karl Weber fled from Riga.', 'no residence'],
    ['Karl Weber became a Methodist.', 'no alias'],
    [
      'Nadia Brandt is a corresponding member of the Academy of Sciences.',
      'membership | member=Nadia Brandt | organization=Academy of Sciences',
    ],
    [
      'Karl Weber could not be questioned: he had fled to Riga.',
      'travel | traveller=Karl Weber | destination=Riga | polarity=affirmed',
    ],
  ])
})

describe('who is named so, and who only poses as somebody', () => {
  constructions([
    [
      'Three men, named as Ivan Petrov, 36, Karl Weber, 33, and Omar Haddad, 27, were indicted.',
      'charge | accused=Ivan Petrov | accused=Karl Weber | accused=Omar Haddad',
    ],
    [
      'Two suspects, identified as Ivan Petrov, 36, and Karl Weber, 33, were held.',
      'detention | person=Ivan Petrov | person=Karl Weber',
    ],
    ['Ivan Petrov, the elder, nicknamed "the Notary", ran the doors.', 'alias | subject=Ivan Petrov | name=Notary'],
    ['One of them, posing as a Canadian recruiter, persuaded an engineer.', 'no citizenship', 'no occupation'],
    [
      'Karl Weber was deceived by a client he took for a Korean antiques dealer.',
      'no citizenship',
      'no occupation | title=antiques dealer',
    ],
    ['A Canadian recruiter persuaded the engineer.', 'citizenship | country=CA'],
    [
      'I, Leyla Amani, aged about 57 years, widow of the late Omar Haddad, do hereby state as under.',
      'age | person=Leyla Amani | years=57',
      'family | person=Omar Haddad | relative=Leyla Amani | kind=widow',
    ],
    ['Ivan Petrov studied business in Bochum.', 'no location'],
    [
      'Omar Khalid Haddad was held. His brother Khalid fled.',
      'family | person=Omar Khalid Haddad | relative=Khalid | kind=brother',
      'no family | relative=Omar Khalid Haddad',
    ],
    ['Vera Petrova was held. Ivan Petrov and his wife Vera had fled.', 'family | relative=Vera Petrova | kind=wife'],
    [
      'Police searched a rented villa in the Russian port of Vladivostok.',
      'location | subject=rented villa in Vladivostok | place=Vladivostok',
    ],
    ['The bank in Bochum was robbed.', 'location | place=Bochum'],
    ['Hsieh Wen-pin sold chairs. Police arrested Hsieh Wen-pin in Kinmen.', 'arrest | suspect=Hsieh Wen-pin'],
    [
      'Marta Nowak, a teacher of 74 years, lost two grandsons in Syria.',
      'occupation | title=teacher | person=Marta Nowak',
      'no residence',
    ],
    // Of whom nothing else is known: a member who is a member is no news.
    ['He is a member of the Hungarian Academy of Sciences.', 'no membership'],
    ['In 1958 he became assistant professor at Kyoto University.', 'no occupation'],
    [
      'A member of the Hungarian Academy of Sciences was arrested.',
      'membership | organization=Hungarian Academy of Sciences',
    ],
  ])
})
