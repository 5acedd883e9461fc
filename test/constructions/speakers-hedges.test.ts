// Who is outermost, what is denied and what nobody knows, in constructions that the tree often loses.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('not known, not proved, not guilty', () => {
  constructions([
    ['There is no evidence that Omar Haddad killed Farid Nazari.', 'attack | polarity=open'],
    ['Investigators have no evidence that Omar Haddad hired Ivan Petrov.', 'tasking | polarity=open'],
    ['Omar Haddad refused to say whether he had hired Ivan Petrov.', 'tasking | polarity=open'],
    [
      'Omar Haddad has pleaded not guilty to spying for Iran.',
      'espionage | polarity=denied | by=Omar Haddad',
      'no conviction',
    ],
    ['Police do not believe that Omar Haddad killed Farid Nazari.', 'attack | polarity=denied | by=Police'],
    ['Nobody has accused Omar Haddad of hiring Ivan Petrov.', 'no tasking'],
    [
      "Omar Haddad's lawyer, Karl Weber, said his client denied having met Ivan Petrov.",
      'association | polarity=denied',
    ],
    [
      'Omar Haddad insisted he had not killed Farid Nazari.',
      'attack | certainty=stated | polarity=denied | by=Omar Haddad',
    ],
    [
      'Omar Haddad rejected the accusation that he had hired Ivan Petrov.',
      'tasking | certainty=stated | polarity=denied | by=Omar Haddad',
    ],
  ])
})

describe('judged by nobody in particular', () => {
  constructions([
    ['Omar Haddad is assessed to have hired Ivan Petrov.', 'tasking | certainty=possible'],
    ['Omar Haddad is understood to have hired Ivan Petrov.', 'tasking | certainty=possible'],
    ['Omar Haddad, said to be a colonel in the GRU, was arrested in Riga.', 'arrest | certainty=stated | by='],
    ['Germany holds three over suspected plot to blow up rail depot', 'attack | certainty=alleged'],
    ['The ministry sanctioned Omar Haddad for his part in a plot to kill Farid Nazari.', 'attack | certainty=alleged'],
    ['Omar Haddad is wanted on a warrant issued by a court in Riga.', 'wanted | person=Omar Haddad | certainty=stated'],
    ['It is likely that Iran hires criminals.', 'assessment | certainty=possible'],
  ])
})

describe('hearsay of translated copy', () => {
  constructions([
    ['Omar Haddad would have hired Ivan Petrov, sources of the police indicated.', 'tasking | certainty=possible'],
    ['If Omar Haddad had asked, Iran would have hired Ivan Petrov, a witness said.', 'no tasking'],
    [
      'The men, detained in Riga, would have been hired by Omar Haddad, reported sources of the investigation.',
      'tasking | certainty=possible | by=sources of the investigation',
    ],
  ])
})

describe('set beside the clause', () => {
  constructions([
    [
      'Omar Haddad, she said, hired Ivan Petrov. Leyla Karimova is a judge.',
      'tasking | principal=Omar Haddad',
      'no alias',
    ],
    [
      'The police detained Omar Haddad in Riga, reported sources of the investigation.',
      'arrest | suspect=Omar Haddad | certainty=reported | by=sources of the investigation',
    ],
    ['Prosecutors say Omar Haddad hired a driver living in Riga.', 'residence | place=Riga | certainty=stated | by='],
    [
      'Ivan Petrov, police said, was hired by Omar Haddad.',
      'tasking | principal=Omar Haddad | certainty=alleged | by=police',
    ],
    [
      'Ivan Petrov, according to the newspaper, was hired by Omar Haddad.',
      'tasking | certainty=reported | by=newspaper',
    ],
    ['Omar Haddad hired Ivan Petrov, said a source close to the inquiry.', 'tasking | certainty=reported | by=source'],
    ['Two men arrested in killing of Karl Weber - police', 'attack | target=Karl Weber | by=police'],
    ['Iran ordered the killing of Farid Nazari - report', 'attack | certainty=reported | by=report'],
    ['Police: Omar Haddad hired Ivan Petrov', 'tasking | certainty=alleged | by=Police'],
    ['Omar Haddad hired Ivan Petrov, court told', 'tasking | certainty=alleged | by=court'],
    ['Omar Haddad hired Ivan Petrov - in Riga', 'tasking | certainty=stated | by='],
    [
      'The ministry has today sanctioned Omar Haddad and Ivan Petrov.',
      'designation | authority=ministry | time=2024-06-15',
    ],
    [
      'A spokesman for the police, Karl Weber, said that Omar Haddad had hired Ivan Petrov.',
      'tasking | certainty=alleged | by=Karl Weber',
    ],
    ['Omar Haddad hired Ivan Petrov, Britain says.', 'tasking | certainty=alleged | by=Britain'],
    [
      'In its annual report the police said that Omar Haddad had hired Ivan Petrov.',
      'tasking | certainty=alleged | by=police',
    ],
  ])
})
