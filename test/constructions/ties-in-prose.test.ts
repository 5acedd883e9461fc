// Ties and trades as longer prose tells them: behind "where" and "whose", of one of several, in fronted descriptions.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('ties in prose', () => {
  constructions([
    [
      'Ivo Marek runs a gym in Brno, where students trained at a discount.',
      'operation | operator=Ivo Marek | asset=gym in Brno',
      'no training | trainee=gym in Brno',
    ],
    [
      "A wreath arrived at the house in Rathmines where Sohrab Zand's widow lives.",
      "residence | person=Sohrab Zand's widow | place=Rathmines",
    ],
    [
      'Two men, one of them a Serbian national, were arrested in Riga.',
      'arrest | suspect=Two men',
      'no citizenship | person=Two men',
    ],
    [
      'Vadim Kuch describes himself as a fitness trainer. He worked until 2016 in the presidential guard.',
      'occupation | person=Vadim Kuch | title=fitness trainer',
      'membership | member=Vadim Kuch | organization=presidential guard',
    ],
    ['Tanya Belkova, a French-speaking sociologist, left.', 'occupation | person=Tanya Belkova | title=sociologist'],
    [
      'Oleg Stavin, a one-time deputy mayor of Pskov, denied it.',
      'occupation | person=Oleg Stavin | title=deputy mayor of Pskov',
    ],
    ['Milan Brod built a gang that numbers more than 400 men.', 'creation | creator=Milan Brod | organization=gang'],
    [
      'Declan Foy, a roofer’s son from Limerick and the father of twin girls, was held.',
      'residence | person=Declan Foy | place=Limerick',
      'family | relative=Declan Foy | kind=father',
    ],
    [
      'A serving police officer was arrested on Tuesday together with a retired HSD officer.',
      'no membership | organization=police',
    ],
    ['He took his orders over Telegram from Oskar Lind.', 'no leadership'],
  ])
})
