// Steps before the law in the words that reporters use for them, and what only sounds like one.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('proceedings', () => {
  constructions([
    [
      'Omar Haddad argued that he would be tortured in Iran, where he was in fact wanted for fraud.',
      'wanted | person=Omar Haddad | offence=fraud | certainty=stated',
    ],
    [
      'Ivan Petrov was arrested in Riga in 2023 and was extradited to the United States to face charges in February 2024.',
      'arrest | time=2023',
      'extradition | destination=US | time=2024-02',
    ],
    [
      'If convicted, Haddad, Petrov and Lind face up to 20 years in prison on the money laundering charge.',
      'no conviction',
      'no sentence',
    ],
    ['Petrov faces 20 years in prison if found guilty.', 'no conviction', 'no sentence'],
    ['A warrant has been issued for the arrest of Oskar Wend.', 'wanted | person=Oskar Wend', 'no arrest'],
    ['Oskar Wend, already wanted in Marseille over a shooting, fled.', 'wanted | person=Oskar Wend | offence=shooting'],
    ['Oskar Wend turned himself in.', 'arrest | suspect=Oskar Wend'],
    ['Oskar Wend surrendered to police in Graz in May.', 'arrest | suspect=Oskar Wend | place=Graz'],
    ['Oskar Wend turned himself into a myth.', 'no arrest'],
    ['Oskar Wend was re-arrested on new charges of fraud.', 'arrest | suspect=Oskar Wend | offence=fraud'],
    [
      'Oskar Wend is due to appear before Westminster Magistrates’ Court on Friday.',
      'trial | accused=Oskar Wend | court=Westminster Magistrates’ Court',
    ],
    [
      'Oskar Wend got five years and three months in prison.',
      'open: sentence | person=Oskar Wend | penalty=five years and three months in prison',
    ],
    ['Oskar Wend is serving a life sentence in Graz.', 'sentence | penalty=life sentence'],
    [
      'Canada declared the Lynx Brigade a terrorist organisation in 2023.',
      'designation | authority=CA | regime=terrorist list',
    ],
    ['The European Union imposed measures on Oskar Wend.', 'designation | designated=Oskar Wend'],
    ['The council imposed measures on motorists.', 'no designation'],
  ])
})
