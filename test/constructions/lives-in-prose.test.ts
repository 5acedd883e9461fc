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
