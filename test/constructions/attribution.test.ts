// Who says so, how sure, and whether it is affirmed.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('speakers', () => {
  constructions([
    [
      'According to The Times, Omar Haddad hired Ivan Petrov.',
      'tasking | agent=Ivan Petrov | certainty=reported | by=The Times',
    ],
    [
      'Omar Haddad hired Ivan Petrov, according to court papers.',
      'tasking | agent=Ivan Petrov | certainty=alleged | by=court papers',
    ],
    [
      'Prosecutors say Omar Haddad hired Ivan Petrov.',
      'tasking | agent=Ivan Petrov | certainty=alleged | by=Prosecutors',
    ],
    [
      'Omar Haddad hired Ivan Petrov, prosecutors said.',
      'tasking | agent=Ivan Petrov | certainty=alleged | by=prosecutors',
    ],
    [
      'A witness said that Omar Haddad hired Ivan Petrov.',
      'tasking | agent=Ivan Petrov | certainty=reported | by=witness',
    ],
    ['The Telegraph revealed that Omar Haddad hired Ivan Petrov.', 'tasking | certainty=reported | by=The Telegraph'],
    ['Police said they had arrested Ivan Petrov.', 'arrest | suspect=Ivan Petrov | certainty=reported | by=Police'],
    [
      'The minister accused Iran of trying to kill Leyla Karimova.',
      'attack | perpetrator=Iran | target=Leyla Karimova | certainty=alleged | by=minister',
    ],
    [
      'Ivan Petrov said that Omar Haddad had told him that Iran was behind the plot.',
      'attack | sponsor=Iran | certainty=reported | by=Ivan Petrov | by=Omar Haddad',
    ],
    ['The government, she said, pardoned Piotr Nowak.', 'release | person=Piotr Nowak | certainty=reported'],
    ['"Omar Haddad hired me," said Ivan Petrov.', 'tasking | by=Ivan Petrov'],
    ['The court found that Omar Haddad had hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | by=court'],
    [
      'Ivan Petrov admitted that he killed Farid Nazari.',
      'attack | perpetrator=Ivan Petrov | target=Farid Nazari | certainty=stated',
    ],
    ['He told the court that he had been hired by Omar Haddad.', 'nothing'],
    [
      'Ivan Petrov told the court that he had been hired. Omar Haddad had been paid by Iran.',
      'payment | payee=Omar Haddad | certainty=reported | by=Ivan Petrov',
    ],
    ['Omar Haddad hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | certainty=stated | by='],
    ['The two cases show that Iran hires criminals.', 'tasking | principal=Iran | agent=criminals | by='],
  ])
})

describe('hedges and their scope', () => {
  constructions([
    ['Omar Haddad reportedly hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | certainty=reported'],
    ['Omar Haddad allegedly hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | certainty=alleged'],
    ['Omar Haddad may have hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | certainty=possible'],
    ['Omar Haddad probably hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | certainty=possible'],
    [
      'Omar Haddad is thought to have hired Ivan Petrov.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | certainty=possible',
    ],
    ['Omar Haddad is believed to have hired Ivan Petrov.', 'tasking | principal=Omar Haddad | certainty=possible'],
    ['Omar Haddad is said to have hired Ivan Petrov.', 'tasking | principal=Omar Haddad | certainty=reported'],
    ['Omar Haddad is alleged to have hired Ivan Petrov.', 'tasking | principal=Omar Haddad | certainty=alleged'],
    ['Omar Haddad appears to have hired Ivan Petrov.', 'tasking | principal=Omar Haddad | certainty=possible'],
    ['It is claimed that Omar Haddad hired Ivan Petrov.', 'tasking | certainty=alleged | by='],
    ['It is reported that Omar Haddad hired Ivan Petrov.', 'tasking | certainty=reported | by='],
    ['There are reports that Omar Haddad hired Ivan Petrov.', 'tasking | certainty=reported'],
    ['According to media, Omar Haddad is thought to have hired Ivan Petrov.', 'tasking | certainty=possible'],
    ['The alleged killing of Farid Nazari is under review.', 'attack | target=Farid Nazari | certainty=alleged'],
    [
      'Omar Haddad, who reportedly lives in Dubai, hired Ivan Petrov.',
      'residence | certainty=reported',
      'tasking | certainty=stated',
    ],
    ['Prosecutors believe that Omar Haddad hired Ivan Petrov.', 'tasking | certainty=possible | by=Prosecutors'],
    ['Omar Haddad could have hired Ivan Petrov.', 'tasking | certainty=possible'],
    [
      'Ivan Petrov, a self-proclaimed member of the mafia, was arrested.',
      'membership | member=Ivan Petrov | certainty=alleged',
      'arrest | certainty=stated',
    ],
  ])
})

describe('denied, open, unreal', () => {
  constructions([
    ['Omar Haddad did not hire Ivan Petrov.', 'tasking | agent=Ivan Petrov | polarity=denied'],
    ['Omar Haddad never hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | polarity=denied'],
    ['Omar Haddad denied that he hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | polarity=denied | by=Omar Haddad'],
    ['Omar Haddad denied hiring Ivan Petrov.', 'tasking | agent=Ivan Petrov | polarity=denied'],
    ['It is not clear whether Omar Haddad hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | polarity=open'],
    ['It is unclear whether Omar Haddad hired Ivan Petrov.', 'tasking | agent=Ivan Petrov | polarity=open'],
    ['Did Omar Haddad hire Ivan Petrov?', 'no tasking'],
    ['If Omar Haddad hired Ivan Petrov, he will be tried.', 'no tasking'],
    ['Omar Haddad would have hired Ivan Petrov.', 'no tasking'],
    ['Omar Haddad should hire Ivan Petrov.', 'no tasking'],
    ['Azerbaijan should get tough on Georgia.', 'assessment | kind=recommendation'],
    ['It is evident that Iran recruits criminals.', 'assessment | kind=judgement', 'recruitment | recruiter=Iran'],
    ['The committee needs to act.', 'assessment | kind=recommendation'],
  ])
})
