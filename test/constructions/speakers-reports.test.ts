// How reporting names its source: whom a paper cites, what court papers and a prosecution's case say, who is sure of it.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a report that leans on somebody', () => {
  constructions([
    [
      'The Coastal Gazette reported, citing police sources, that Omar Haddad had hired Ivan Petrov.',
      'tasking | principal=Omar Haddad | by=Coastal Gazette | by=police sources',
    ],
    [
      'The Coastal Gazette, citing two diplomats, reported that Omar Haddad had hired Ivan Petrov.',
      'tasking | certainty=reported | by=Coastal Gazette | by=two diplomats',
    ],
    [
      'Omar Haddad hired Ivan Petrov, the Coastal Gazette reported on Monday, citing prosecutors.',
      'tasking | certainty=alleged | by=Coastal Gazette | by=prosecutors',
    ],
    [
      'Citing court documents, the Coastal Gazette said Omar Haddad had hired Ivan Petrov.',
      'tasking | by=Coastal Gazette | by=court documents',
    ],
    [
      'According to local media, citing police, Omar Haddad hired Ivan Petrov.',
      'tasking | certainty=alleged | by=local media | by=police',
    ],
    ['Media, citing officials, say that Omar Haddad hired Ivan Petrov.', 'tasking | by=Media | by=officials'],
    ['Citing ill health, Omar Haddad left Riga.', 'no tasking'],
    [
      'Karl Weber said prosecutors believe Omar Haddad hired Ivan Petrov.',
      'tasking | certainty=possible | by=Karl Weber | by=prosecutors',
    ],
  ])
})

describe('papers of a case', () => {
  constructions([
    [
      'The complaint charges that Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | certainty=alleged | by=complaint',
    ],
    ['Court papers show that Omar Haddad paid Ivan Petrov 500 euros.', 'payment | certainty=alleged | by=Court papers'],
    ['As the indictment puts it, Omar Haddad hired Ivan Petrov.', 'tasking | certainty=alleged | by=indictment'],
    ['The prosecution case is that Omar Haddad paid Ivan Petrov 500 euros.', 'payment | certainty=alleged'],
    [
      'Karl Weber, prosecuting, told the jury that Omar Haddad hired Ivan Petrov.',
      'tasking | certainty=alleged | by=Karl Weber',
    ],
    ['Omar Haddad confessed to paying Ivan Petrov 500 euros.', 'payment | certainty=stated | by=Omar Haddad'],
    [
      'Police arrested Omar Haddad on suspicion of spying for Iran.',
      'espionage | certainty=alleged | by=Police',
      'arrest | certainty=stated | by=',
    ],
  ])
})

describe('sure, brought to light, nothing to suggest', () => {
  constructions([
    [
      'Investigators are convinced that Omar Haddad hired Ivan Petrov.',
      'tasking | certainty=alleged | by=Investigators',
    ],
    ['Neighbours are sure that Omar Haddad hired Ivan Petrov.', 'tasking | certainty=reported | by=Neighbours'],
    ['It emerged that Omar Haddad had hired Ivan Petrov.', 'tasking | certainty=stated | by='],
    ['There was nothing to suggest that Omar Haddad had hired Ivan Petrov.', 'tasking | polarity=open'],
    ['Whether Omar Haddad hired Ivan Petrov is not known.', 'tasking | polarity=open'],
  ])
})

describe('ordered by somebody, done by nobody named', () => {
  constructions([
    ['Iran ordered the killing of Farid Nazari.', 'attack | sponsor=Iran | target=Farid Nazari'],
    [
      'The ministry accused Iran of ordering the killing of Farid Nazari.',
      'attack | sponsor=Iran | certainty=alleged | by=ministry',
    ],
    [
      'Iran denied that it had ordered the killing of Farid Nazari.',
      'attack | sponsor=Iran | polarity=denied | by=Iran',
    ],
    ['Iran ordered the murder weapon from a dealer.', 'no attack'],
  ])
})
