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
    [
      'The Iranian regime uses its charities and schools to spread its ideology among the diaspora.',
      'influence | actor=IR | audience=diaspora | instrument=its charities | instrument=schools',
      'no influence | actor=charities',
    ],
    ['The website promotes the interests of Moscow among students.', 'influence | actor=website | audience=students'],
    ['The mayor introduced the bill to parliament.', 'no association'],
    ['The singer kept in touch with fans.', 'no representation'],
    ['The charity helped refugees.', 'no support'],
    ['He works for a bakery.', 'no representation'],
  ])
})

describe('where somebody was seen, and whom he knows', () => {
  constructions([
    ['Flight records put the officer in Sofia on 28 April.', 'travel | traveller=officer | destination=Sofia'],
    ['Prosecutors put Petrov on trial in Vienna.', 'no travel'],
    [
      'Two suspects were on a ferry to Durres three hours later.',
      'travel | traveller=Two suspects | destination=Durres',
    ],
    [
      'A GRU officer checked into a hotel in Belgrade eleven times.',
      'travel | traveller=GRU officer | destination=Belgrade',
    ],
    ['The blogger was ferried across the river to Laos.', 'travel | traveller=blogger | destination=LA'],
    ['Omar Haddad had rung the florist eleven times.', 'association | party=Omar Haddad | party=florist'],
    ['The judge called the officer a liar three times.', 'no association'],
    ['An envoy of the agency called on the prosecutor.', 'association | party=envoy of the agency | party=prosecutor'],
    ['The minister called on the prosecutor to resign.', 'no association'],
    [
      'A Belgian with links to a drug ring was arrested.',
      'association | party=Belgian | party=drug ring',
      'arrest | suspect=Belgian',
    ],
    [
      'A trader with ties to the Revolutionary Guards was shot.',
      'association | party=Revolutionary Guards',
      'attack | method=shooting',
    ],
    ['The officer was a crack shot.', 'no attack'],
    ['A body found in the canal.', 'no death'],
  ])
})
