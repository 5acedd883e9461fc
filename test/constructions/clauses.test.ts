// Clauses between a subject and its verb, ages that stand for people, and subjects that deny what is said of them.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('clauses that interrupt', () => {
  constructions([
    [
      'Czech police, acting on a US warrant, arrested Anton Dorin in January 2023.',
      'arrest | suspect=Anton Dorin | authority=Czech police | time=2023-01',
    ],
    [
      'The plot to kill the journalist, which was directed by the IRGC, was foiled by MI5.',
      'disruption | authority=MI5',
    ],
    [
      'The lawyer, whose brother works for the GRU, denied the charges.',
      'family | person=lawyer | kind=brother',
      'membership | member=brother of lawyer | organization=GRU',
    ],
    [
      'Anton Dorin, together with two accomplices, torched a warehouse in Leipzig.',
      'attack | perpetrator=Anton Dorin | place=Leipzig',
    ],
    [
      'A third man, who cannot be named for legal reasons, had pleaded guilty to arson in March.',
      'conviction | person=third man | offence=arson',
    ],
  ])
})

describe('ages that stand for people', () => {
  constructions([
    [
      'The 34-year-old was arrested at Vienna airport.',
      'arrest | suspect=34-year-old',
      'age | person=34-year-old | years=34',
    ],
    ['Police arrested a 34-year-old on Monday.', 'arrest | suspect=34-year-old | authority=Police'],
    [
      'A 19-year-old from Essen and two 17-year-olds were charged with arson.',
      'charge | accused=19-year-old from Essen | offence=arson',
      'age | person=two 17-year-olds | years=17',
    ],
    [
      'The 25-year-old Georgian was extradited.',
      'extradition | person=25-year-old Georgian',
      'citizenship | country=GE',
    ],
    ['A 45-year-old former nightclub owner was arrested.', 'arrest | suspect=45-year-old former nightclub owner'],
  ])
})

describe('what is denied of its subject', () => {
  constructions([
    ['Neither Anton Dorin nor Pavel Velim has been charged.', 'charge | accused=Anton Dorin | polarity=denied'],
    ['Anton Dorin was either arrested or deported.', 'arrest | suspect=Anton Dorin | polarity=affirmed'],
    ['Neither man has been charged.', 'charge | accused=man | polarity=denied'],
    [
      'Anton Dorin was neither arrested nor charged.',
      'arrest | suspect=Anton Dorin | polarity=denied',
      'charge | accused=Anton Dorin | polarity=denied',
    ],
    ['Police have yet to arrest Anton Dorin.', 'arrest | suspect=Anton Dorin | polarity=denied'],
    ['Had Anton Dorin been arrested, the bomb would not have exploded.', 'no arrest'],
    ['Neither the driver nor his wife was arrested.', 'family | person=driver | kind=wife | polarity=affirmed'],
  ])
})

describe('defendants, sentences and orders', () => {
  constructions([
    [
      'A complaint was unsealed today in federal court in Newark charging Hossein Mirfat, aka "Haj Amin," 52, of Iran; Jhon Mosquera, aka "Cuervo," 39, a national of Colombia; and Lena Salcedo, 31, of Elizabeth, New Jersey, with murder-for-hire and conspiracy.',
      'charge | accused=Hossein Mirfat | offence=murder-for-hire',
      'charge | accused=Jhon Mosquera | offence=conspiracy',
      'charge | accused=Lena Salcedo',
      'age | person=Hossein Mirfat | years=52',
      'alias | subject=Jhon Mosquera | name=Cuervo',
      'attack | perpetrator=Lena Salcedo | certainty=alleged',
    ],
    [
      'Wilmer Tello pleaded guilty in October to fraud and was sentenced on Jan. 9 to 63 months in prison.',
      'sentence | person=Wilmer Tello | penalty=63 months in prison | time=2024-01-09',
    ],
    ['Judge Alicia Brandt ordered Lena Kovac detained pending trial.', 'detention | person=Lena Kovac', 'no trial'],
    ['The two accused were arrested at Tralee railway station.', 'arrest | suspect=two accused'],
    ['A judge remanded the five captured.', 'detention | person=five captured'],
    ['The accused man was arrested.', 'arrest | suspect=accused man'],
    ['Bohdan Stelmak has been declared wanted.', 'wanted | person=Bohdan Stelmak'],
    ['The FBI is investigating the case.', 'investigation | authority=FBI | subject=case'],
    ['Gareth Jenkin denies murder.', 'charge | accused=Gareth Jenkin | offence=murder', 'attack | polarity=denied'],
    ['Gareth Jenkin denied that he had lied.', 'no charge'],
    ['He was recruited by Timur Bekov, a convicted people smuggler.', 'conviction | person=Timur Bekov'],
    [
      'Pavel Drago was placed under formal investigation for conspiracy.',
      'charge | accused=Pavel Drago | offence=conspiracy',
    ],
  ])
})

describe('what the parser turns round', () => {
  constructions([
    ['The bomb was placed under a black Toyota owned by the editor.', 'attack | target=black Toyota', 'no leadership'],
    ['The explosives were hidden in a white Mercedes of the consul.', 'no attack | target=Mercedes'],
    ['She fled before prosecutors could charge her with murder.', 'no charge'],
    ['A gunman shot the exile outside his block in Vienna.', 'attack | target=exile | place=Vienna'],
    ['Two envoys of the service arrived in Riga.', 'travel | traveller=Two envoys of the service | destination=Riga'],
    ['A device was found on June 14 beneath a grey Skoda belonging to Ilyas Verdan.', 'attack | target=grey Skoda'],
    ['Also charged was Lena Brandt, 33.', 'charge | accused=Lena Brandt'],
    ['Among those arrested was Pavel Dorin, a former police officer.', 'arrest | suspect=Pavel Dorin'],
    ['The men set fire to a warehouse in Leipzig.', 'attack | perpetrator=men | method=arson'],
    [
      'Prosecutors accuse Pavel Dorin of having hired two Serbians to burn the warehouse.',
      'tasking | principal=Pavel Dorin | agent=two Serbians',
    ],
    [
      'Pavel Dorin is alleged to have hired two Serbians, one of whom was arrested in Novi Sad.',
      'arrest | place=Novi Sad',
    ],
    ['Anton Dorin gave evidence at the trial.', 'testimony | witness=Anton Dorin', 'no trial'],
    [
      'Pavel Dorin is believed by German investigators to have been recruited by the GRU.',
      'open: recruitment | recruit=Pavel Dorin',
    ],
  ])
})

describe('whose plot it is, and how it ended', () => {
  constructions([
    ['Police foiled an Iranian plot to kill an editor.', 'attack | sponsor=IR | target=editor | outcome=foiled'],
    ['MI5 disrupted a Turkish attempt to kidnap a teacher.', 'attack | sponsor=TR | outcome=foiled'],
    ['The plot to kill the editor was planned in Riga.', 'attack | target=editor | outcome=planned'],
    ['The attack on a synagogue in Lyon failed.', 'attack | target=synagogue in Lyon | outcome=attempted'],
  ])
})

describe('having it done', () => {
  constructions([
    [
      'The officer planned to have the broker murdered.',
      'attack | target=broker | sponsor=officer | outcome=planned',
      'no death',
    ],
    [
      'The general got his rival poisoned.',
      'attack | target=general’s rival | sponsor=general',
      'no attack | perpetrator=general’s rival',
    ],
    [
      'The service is accused of having had the editor shot.',
      'attack | target=editor | sponsor=service | certainty=alleged',
    ],
    [
      'The lawyer had her car rammed by debt collectors in Vancouver.',
      'attack | perpetrator=debt collectors in Vancouver',
      'no attack | sponsor=lawyer',
    ],
    ['Omar Haddad had a brother killed in the war.', 'attack | target=brother', 'no attack | sponsor=Omar Haddad'],
    ['The state had killed three people.', 'attack | perpetrator=state', 'no attack | sponsor=state'],
  ])
})
