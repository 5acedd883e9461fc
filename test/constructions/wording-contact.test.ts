// Watching, passing on, being in touch, acting for and helping somebody, in everyday words; and the same in peace.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('watching and passing on', () => {
  constructions([
    ["Ivan Petrov admitted following the blogger's car.", "espionage | agent=Ivan Petrov | target=blogger's car"],
    ['Ivan Petrov kept the editor under surveillance.', 'espionage | agent=Ivan Petrov | target=editor'],
    [
      'Ivan Petrov gathered information about military convoys for the GRU.',
      'espionage | agent=Ivan Petrov | target=military convoys | sponsor=GRU',
    ],
    ['Photographs of the base were sent to a handler.', 'espionage | recipient=handler'],
    [
      'Ivan Petrov placed a tracker under the car of the editor.',
      'espionage | agent=Ivan Petrov | target=car of the editor',
    ],
    ['Ivan Petrov informed on dissidents for the embassy.', 'espionage | agent=Ivan Petrov | target=dissidents'],
    ['Doctors kept the patient under observation.', 'no espionage'],
    ['She took pictures of the wedding.', 'no espionage'],
    ['Police installed cameras near the railway.', 'no espionage'],
    ['Fans followed the team.', 'no espionage'],
  ])
})

describe('in touch, in service, helping', () => {
  constructions([
    [
      'Ivan Petrov was in contact with an officer of the GRU.',
      'association | party=Ivan Petrov | party=officer of the GRU',
    ],
    [
      'Omar Haddad introduced Ivan Petrov to Colonel Oleg Sidorov.',
      'association | party=Ivan Petrov | party=Oleg Sidorov',
    ],
    ['Omar Haddad acts on behalf of the FSB.', 'representation | agent=Omar Haddad | principal=FSB'],
    ['Omar Haddad was in the pay of the SVR.', 'representation | agent=Omar Haddad | principal=SVR'],
    [
      'Omar Haddad acted as a middleman for the Quds Force.',
      'representation | agent=Omar Haddad | principal=Quds Force',
    ],
    ['The ministry provided the gang with weapons.', 'support | supporter=ministry | supported=gang | kind=arms'],
    ['Omar Haddad hid the two men in his flat.', 'support | supporter=Omar Haddad | kind=shelter'],
    ['Ivan Petrov fled with the help of a smuggler.', 'support | supporter=smuggler | supported=Ivan Petrov'],
    ['Russia meddled in the election.', 'influence | actor=RU | audience=election'],
    ['The mayor introduced the bill to parliament.', 'no association'],
    ['The singer kept in touch with fans.', 'no representation'],
    ['The charity helped refugees.', 'no support'],
    ['He works for a bakery.', 'no representation'],
  ])
})
