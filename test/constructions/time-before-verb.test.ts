// When something happened, told between who did it and what was done: "a court in Riga on Tuesday sentenced".
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a time between subject and verb', () => {
  constructions([
    [
      'France today froze the assets of Pavel Orlik.',
      'designation | designated=Pavel Orlik | authority=FR | time=2024-06-15',
    ],
    [
      'A Hamburg court Tuesday sentenced Pavel Orlik to six years in prison.',
      'sentence | person=Pavel Orlik | court=Hamburg court | time=2024-06-11',
    ],
    [
      'The ministry on Friday evening expelled two diplomats.',
      'expulsion | person=two diplomats | authority=ministry | time=2024-06-14',
    ],
    [
      'Cyprus last month extradited Pavel Orlik to Greece.',
      'extradition | person=Pavel Orlik | origin=CY | destination=GR | time=2024-05',
    ],
    [
      'Police this morning arrested Pavel Orlik in Split.',
      'arrest | suspect=Pavel Orlik | authority=Police | place=Split | time=2024-06-15',
    ],
    ['Officers on 3 May arrested Pavel Orlik.', 'arrest | suspect=Pavel Orlik | authority=Officers | time=2024-05-03'],
    ['Pavel Orlik was on Monday sentenced to six years.', 'sentence | person=Pavel Orlik | time=2024-06-10'],
    [
      'The woman who on Sunday was shot in Graz is a journalist.',
      'attack | target=woman | place=Graz | time=2024-06-09 | method=shooting',
    ],
    [
      'Pavel Orlik appeared before Split District Court earlier on Thursday charged with conspiracy to murder.',
      'charge | accused=Pavel Orlik | offence=conspiracy to murder',
      'trial | accused=Pavel Orlik',
    ],
    [
      'The judge, who will sentence Milan Orlik on 4 September, told the lawyers that long terms were inevitable.',
      'assessment | holder=judge',
    ],
    ['The men arrested on Tuesday denied the charges.', 'arrest | suspect=men | time=2024-06-11'],
    [
      'The Sunday Times reported that Milan Orlik joined the gang.',
      'membership | member=Milan Orlik | organization=gang',
    ],
  ])
})
