// Verbs, nouns and prepositions of saying in every place where a sentence may put them, and whose side the speaker is on.
import { describe } from 'vitest'
import { constructions } from './check.ts'

const HIRED = 'tasking | principal=Omar Haddad | agent=Ivan Petrov'

describe('where the words of saying stand', () => {
  constructions([
    [
      'Omar Haddad hired Ivan Petrov, officials in two countries said.',
      `${HIRED} | certainty=reported | by=officials in two countries`,
    ],
    [
      'Omar Haddad hired Ivan Petrov, a witness told reporters on Friday.',
      `${HIRED} | certainty=reported | by=witness`,
    ],
    ['Omar Haddad, a neighbour said, hired Ivan Petrov.', `open: ${HIRED} | certainty=reported | by=neighbour`],
    ['In fact, prosecutors allege, Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=alleged | by=prosecutors`],
    [
      'Omar Haddad, according to a Turkish official, hired Ivan Petrov.',
      `${HIRED} | certainty=reported | by=Turkish official`,
    ],
    [
      'Omar Haddad hired Ivan Petrov, according to figures of the Ministry of Defence.',
      'tasking | by=Ministry of Defence',
    ],
    [
      'In the words of a former student, Omar Haddad hired Ivan Petrov.',
      `${HIRED} | certainty=reported | by=former student`,
    ],
    [
      'The Coastal Herald can reveal that Omar Haddad hired Ivan Petrov.',
      `${HIRED} | certainty=reported | by=Coastal Herald`,
    ],
    ['As the newspaper reported, Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=reported | by=newspaper`],
    ['A lawyer told Coastal Radio that Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=reported | by=lawyer`],
    [
      'Omar Haddad hired Ivan Petrov. He was paid 500 euros, a witness said.',
      'payment | certainty=reported | by=witness',
    ],
    [
      'Ivan Petrov said at the hearing that Omar Haddad had told him the Iranian regime was behind the plot.',
      'attack | sponsor=IR | by=Omar Haddad',
      'no attack | sponsor=Ivan Petrov',
    ],
    [
      'Ana Costa told the court that Lev Orlov hired Ivan Petrov. According to her, Lev Orlov was paid by Iran.',
      'payment | payee=Lev Orlov | by=Ana Costa',
    ],
    [
      'The witness said that Omar Haddad hired Ivan Petrov. According to him, Omar Haddad was paid by Iran.',
      'payment | payee=Omar Haddad | by=witness',
    ],
  ])
})

describe('accusers allege, courts find, others report', () => {
  constructions([
    ['The indictment says that Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=alleged | by=indictment`],
    ['Police believe that Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=possible | by=Police`],
    [
      'Prosecutor Mirela Dumitru said that Omar Haddad hired Ivan Petrov.',
      `${HIRED} | certainty=alleged | by=Mirela Dumitru`,
    ],
    [
      'Mirela Dumitru, a police spokeswoman, said that Omar Haddad hired Ivan Petrov.',
      `${HIRED} | certainty=alleged | by=Mirela Dumitru`,
    ],
    [
      'Opening the case, Harriet Longmead KC told jurors that Omar Haddad hired Ivan Petrov.',
      `${HIRED} | certainty=alleged | by=Harriet Longmead`,
    ],
    [
      'His lawyer, Mirela Dumitru, said that Omar Haddad hired Ivan Petrov.',
      `${HIRED} | certainty=reported | by=Mirela Dumitru`,
    ],
    ['The judge said that Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=stated | by=judge`],
    ['Judges accepted that Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=stated | by=Judges`],
    ['The court heard that Omar Haddad hired Ivan Petrov.', `${HIRED} | certainty=alleged | by=court`],
    ['Police said that a bomb destroyed a bakery in Riga.', 'no tasking'],
    [
      'Omar Haddad was accused by prosecutors of hiring Ivan Petrov.',
      `open: ${HIRED} | certainty=alleged | by=prosecutors`,
    ],
    ['Omar Haddad was described by the minister as a spy.', 'no tasking'],
    ['Omar Haddad is said to have hired Ivan Petrov.', `${HIRED} | certainty=reported | by=`],
    ['Omar Haddad is known to have hired Ivan Petrov.', `${HIRED} | certainty=stated | by=`],
    ['Ivan Petrov is considered a close associate of Omar Haddad.', 'association | certainty=reported'],
  ])
})

describe('what a report takes for granted is as certain as the document’s own words', () => {
  constructions([
    [
      'A 34-year-old Georgian was arrested in Riga, police said.',
      'arrest | certainty=reported | by=police',
      'age | years=34 | certainty=stated | by=police',
    ],
    [
      'Ivan Petrov worked for the Coastal Protection Agency (CPA), a witness said.',
      'alias | name=CPA | certainty=stated | by=',
    ],
    [
      'A man convicted of the murder of Farid Nazari was flown to Ankara, officials said.',
      'open: conviction | certainty=stated | by=',
    ],
    [
      'Police said Ivan Petrov was a Latvian citizen.',
      'citizenship | person=Ivan Petrov | certainty=reported | by=Police',
    ],
    [
      'Ivan Petrov was later arrested and told police that Iran had paid two sailors.',
      'payment | payer=Iran | certainty=reported | by=Ivan Petrov',
    ],
    ['Ivan Petrov was held and said that Iran had paid two sailors.', 'payment | payer=Iran | by=Ivan Petrov'],
    [
      'Ivan Petrov was arrested and told that Iran had paid two sailors.',
      'payment | payer=Iran',
      'no payment | by=Ivan Petrov',
    ],
    [
      'One, a baker who asked not to be named, said Omar Haddad had offered him 200 euros.',
      'payment | payer=Omar Haddad | certainty=reported | by=baker',
    ],
    [
      'French intelligence officials said Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | certainty=alleged',
    ],
    [
      'Former intelligence officials said Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | certainty=reported',
    ],
    [
      'A confidential note of the ministry says Omar Haddad recruited two sailors. The note describes him as greedy.',
      'recruitment | recruiter=Omar Haddad | by=confidential note of the ministry',
    ],
  ])
})
