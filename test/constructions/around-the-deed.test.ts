// What stands around a deed and belongs to it: its aim, whose consent it had, what it was part of.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('around the deed', () => {
  constructions([
    [
      'As part of the crackdown on Belarusian sleeper cells in 2022, the State Security Service exposed an armed network.',
      'disruption | target=Belarusian sleeper cells | authority=State Security Service',
      'no disruption | authority=armed network',
    ],
    [
      'The service exposed an armed network as part of a crackdown on smuggling rings.',
      'disruption | target=smuggling rings | authority=service',
      'no disruption | authority=armed network',
    ],
    [
      'Successive governments allowed the rise of Russian soft power among the local Pomak community with the aim of weakening Ankara.',
      'influence | actor=Russia | audience=local Pomak community',
    ],
    [
      'Russia has increased its soft power among the Gagauz community in particular with the tacit approval of successive governments.',
      'influence | actor=Russia | audience=Gagauz community',
      'support | supporter=successive governments | supported=Russia',
    ],
    [
      'This in turn shows that Moscow conducts soft power policies to target and recruit members of Gagauz communities.',
      'assessment | kind=judgement',
      'recruitment | recruit=members of Gagauz communities | recruiter=Russia',
      'no attack',
    ],
    ['This letter shows a bridge.', 'no assessment'],
    [
      'The Noor Society located in Brod, an ethnically Serbian dominated town in eastern Bosnia, receives finance from Iran.',
      'location | subject=Brod | place=Bosnia',
      'no citizenship',
      'no descent',
    ],
    [
      'Another important Iran-funded organisation is the Huseyniyya, led by Qom-educated Iraqi citizen Farid Jamali.',
      'funding | recipient=Huseyniyya | funder=Iran',
      'leadership | organization=Huseyniyya | leader=Farid Jamali',
    ],
    ['A man with knowledge of the plot was arrested.', 'arrest | suspect=man with knowledge of the plot'],
    [
      'Ivan Petrov was arrested in Graz.\nRead more: Karl Weber jailed for spying\nHe had lived in Linz.\nRelated stories\nOmar Haddad charged with arson',
      'arrest | suspect=Ivan Petrov',
      'residence | person=Ivan Petrov | place=Linz',
      'no sentence',
      'no charge',
    ],
  ])
})
