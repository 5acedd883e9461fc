// Offences and penalties in a row, and steps of the law that are told in passing: each is its own, and nobody else's.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('offences in a row and who is accused of them', () => {
  constructions([
    [
      'Karl Weber, 31, denies arson with intent to endanger life and assisting a foreign power.',
      'charge | accused=Karl Weber | offence=arson with intent to endanger life',
    ],
    [
      'Karl Weber pleaded not guilty to eleven counts of espionage and one of conspiracy.',
      'charge | accused=Karl Weber | offence=conspiracy',
      'charge | accused=Karl Weber | offence=espionage',
    ],
    [
      'Karl Weber was convicted of two counts of fraud and three of bribing an official.',
      'conviction | person=Karl Weber | offence=bribing an official',
    ],
    [
      'Karl Weber is charged with conspiracy, interstate stalking, acting as an unregistered agent of a foreign government and two counts of making false statements.',
      'charge | accused=Karl Weber | offence=acting as an unregistered agent of a foreign government',
      'charge | accused=Karl Weber | offence=interstate stalking',
    ],
    [
      'Karl Weber is charged with contact with a foreign agent, passing information to the enemy and attempted arson.',
      'charge | accused=Karl Weber | offence=contact with a foreign agent',
    ],
    [
      'Three charged over depot blaze in Graz after months of messages with a stranger',
      'charge | accused=Three',
      'no charge | offence=stranger',
    ],
    [
      'Karl Weber was charged with his brother over the fire.',
      'charge | offence=fire',
      'no charge | offence=his brother',
    ],
    [
      'An investigating judge has accused Karl Weber of arms trafficking.',
      'charge | accused=Karl Weber | offence=arms trafficking | authority=investigating judge',
    ],
    [
      'Karl Weber, 31, admitted at Hull Crown Court on Monday that he had photographed the bookings of forty people.',
      'conviction | person=Karl Weber | court=Hull Crown Court | ground=plea',
    ],
    ['Petrov admitted in court that he knew her.', 'no conviction'],
    [
      'The trial opened on Tuesday of two brothers accused of setting light to a caravan.',
      'trial | accused=two brothers',
    ],
    ['The arresting officer, PC Karl Weber, found a phone.', 'no arrest'],
    [
      'Karl Weber wept. Judge Omar Kalns was not persuaded and extended his remand until the end of proceedings.',
      'detention | person=Karl Weber | authority=Omar Kalns',
    ],
    [
      'Latvia hands suspected gun-runner to Spain',
      'extradition | person=suspected gun-runner | origin=LV | destination=ES',
    ],
    ['Peru handed the colonel a note.', 'no extradition'],
    [
      'Kieran Weber, 27, was found guilty. Tanya Weber, 25, his sister, pleaded guilty to arson. Weber was jailed for 14 years, while Tanya Weber received four years.',
      'sentence | person=Kieran Weber | penalty=14 years',
      'sentence | person=Tanya Weber | penalty=four years',
    ],
    [
      'Karl Weber is charged with wire fraud (18 U.S.C. 1343) and mail fraud.',
      'charge | accused=Karl Weber | offence=wire fraud',
      'charge | accused=Karl Weber | offence=mail fraud',
    ],
    [
      'Three men have been charged with offences under the National Security Act.',
      'charge | accused=three men | offence=offences under the National Security Act',
    ],
    [
      'Karl Weber was convicted of a crime under section 12 of the Secrets Act.',
      'conviction | person=Karl Weber | offence=crime under section 12 of the Secrets Act',
    ],
    [
      'Karl Weber is accused of having burned his logbooks, wiped a server and urged a clerk to lie.',
      'charge | accused=Karl Weber | offence=having burned his logbooks',
      'charge | accused=Karl Weber | offence=wiped a server',
    ],
  ])
})

describe('several penalties', () => {
  constructions([
    [
      'Karl Weber was sentenced to nine years in prison, a fine of 20,000 euros and expulsion from the country for ten years.',
      'sentence | person=Karl Weber | penalty=nine years in prison | penalty=fine of 20,000 euros | penalty=expulsion',
    ],
    [
      'Karl Weber was sentenced to five years in prison, followed by three years of supervised release, and ordered to pay 40,000 dollars in restitution.',
      'sentence | person=Karl Weber | penalty=five years in prison | penalty=three years of supervised release',
      'sentence | person=Karl Weber | penalty=40,000 dollars',
    ],
    [
      'Karl Weber was given a life sentence and a concurrent term of twelve years for arson.',
      'sentence | person=Karl Weber | penalty=life sentence | penalty=concurrent term of twelve years',
    ],
    [
      'Karl Weber was sentenced to five years in prison and deportation.',
      'sentence | person=Karl Weber | penalty=five years in prison | penalty=deportation',
    ],
    [
      'Karl Weber was sentenced to ten years and eight months in prison.',
      'sentence | person=Karl Weber | penalty=ten years and eight months in prison',
    ],
  ])
})

describe('whose deed, and on whose word', () => {
  constructions([
    [
      'A court in Graz found guilty Karl Weber, born in 1985 in Riga, of rendering material assistance to a terrorist organisation, and sentenced him to 12 years.',
      'conviction | person=Karl Weber',
      'support | supporter=Karl Weber | supported=terrorist organisation',
      'no support | supporter=court in Graz',
    ],
    [
      'A coach and a tyre trader were questioned. A dealer sent money to the men who planted a bomb outside a court.',
      'attack | perpetrator=men | method=bombing',
      'no attack | perpetrator=coach',
    ],
    [
      'Vera Haddad is accused of failing to disclose that she was paid 3,000 dollars by a think-tank in Baku.',
      'payment | payee=Vera Haddad | certainty=alleged | by=',
    ],
    ['Some, among them two students arrested in Graz, wept.', 'arrest | suspect=two students'],
    [
      'The magistrate came. Karl Weber and two civilians have denied abducting Omar Haddad.',
      'charge | accused=Karl Weber | accused=two civilians | offence=abducting Omar Haddad',
      'attack | perpetrator=Karl Weber | polarity=denied',
    ],
    [
      'The judge slapped a fine of Rs 2 lakh on Omar Haddad.',
      'sentence | person=Omar Haddad | penalty=fine of Rs 2 lakh',
    ],
    [
      'Karl Weber and Vera Haddad were given five years each, Omar Petrov seven and a half.',
      'sentence | person=Omar Petrov | penalty=seven and a half',
    ],
    ['Karl Weber pleaded not guilty to all counts.', 'charge | accused=Karl Weber', 'no charge | offence=counts'],
  ])
})

describe('steps told in passing', () => {
  constructions([
    [
      'Cleared on Thursday of harassing an imam: Karl Weber, 39, a taxi driver, of Hull.',
      'acquittal | person=Karl Weber | offence=harassing an imam',
    ],
    [
      'Jailed for twelve weeks: a 19-year-old from Hull who stole a box.',
      'sentence | person=19-year-old from Hull | penalty=twelve weeks',
    ],
    ['Charged with fraud: a lawyer asked why.', 'no charge | accused=lawyer'],
    [
      "At Hull magistrates' court on Wednesday Karl Weber, 47, a chef, was sent for trial charged with arson.",
      'trial | accused=Karl Weber',
      'charge | accused=Karl Weber | offence=arson',
    ],
    [
      'The detective, Karl Weber, 58, of Totowa, surrendered at dawn. Police had a warrant.',
      'arrest | suspect=Karl Weber',
    ],
    ['Karl Weber was arrested. He denies all charges.', 'charge | accused=Karl Weber'],
    ['The embassy denies the charges.', 'no charge'],
    [
      'Police are holding three men and a woman on suspicion of plotting arson.',
      'arrest | suspect=three men | suspect=woman | authority=police | offence=plotting arson',
    ],
    [
      "Karl Weber's appeal against his conviction was dismissed by the Court of Appeal.",
      'conviction | person=Karl Weber | polarity=affirmed',
    ],
    ['The gunman surrendered after a siege of nine hours, police said.', 'arrest | suspect=gunman'],
    ['The soldiers surrendered after the police left.', 'no arrest'],
    [
      'Two men were charged. Judge Omar Kalns, rejecting the argument, ordered both held until the end of proceedings.',
      'detention | person=two men | authority=Omar Kalns',
      'no tasking',
    ],
  ])
})
