// What prosecutors' releases print around their cases: datelines without room, names with brackets and initials, offices with a
// field, several agencies at once, fines; and what is only agreed, ordered or suffered by accident.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('where a name begins and ends', () => {
  constructions([
    [
      'WASHINGTON – The former treasurer of Northern Harbor Holdings Inc. (NHH) was sentenced today to four years in prison for fraud.',
      'sentence | penalty=four years in prison | offence=fraud',
      'alias | subject=Northern Harbor Holdings Inc. | name=NHH',
    ],
    [
      'WASHINGTON—Harrow Foods Inc. pleaded guilty today in Arkansas to fraud.',
      'conviction | person=Harrow Foods Inc. | offence=fraud | ground=plea',
    ],
    [
      'WASHINGTON- Pinecrest Corporation has agreed to pay $5 million in civil penalties.',
      'payment | payer=Pinecrest Corporation | amount=USD 5000000 | status=promised',
    ],
    [
      'According to the indictment, Min Jae "C.S." Yoon, a Korean executive, conspired with others to fix prices.',
      'citizenship | person=Min Jae "C.S." Yoon | country=KR',
      'alias | name=C.S.',
    ],
    [
      'The Justice Department and Internal Revenue Service (IRS) arrested Karl Vance.',
      'arrest | suspect=Karl Vance | authority=Justice Department | authority=Internal Revenue Service',
      'alias | subject=Internal Revenue Service | name=IRS',
    ],
    [
      'The Department of Health and Human Services investigated the clinic.',
      'investigation | authority=Department of Health and Human Services',
    ],
  ])
})

describe('offices with their field', () => {
  constructions([
    [
      'Assistant Attorney General for the Civil Division Oliver Grant and acting U.S. Attorney for the Eastern District of Pennsylvania Laura Mendel announced the charges.',
      'occupation | person=Oliver Grant | title=Assistant Attorney General | organization=Civil Division',
      'occupation | person=Laura Mendel | title=acting U.S. Attorney',
    ],
    [
      '"We will go on," said Mike Herzog, the acting Assistant Attorney General for the Civil Division.',
      'occupation | person=Mike Herzog | title=acting Assistant Attorney General | organization=Civil Division',
      'no representation',
    ],
    [
      "“This is a warning,” said Scott Harlan, the Antitrust Division's Deputy Assistant Attorney General for Criminal Enforcement.",
      'occupation | person=Scott Harlan | title=Deputy Assistant Attorney General | organization=Antitrust Division',
    ],
    [
      "“This is a warning,” said Kim Royce, Special Agent-in-Charge of the FBI's Chicago Field Office.",
      'occupation | person=Kim Royce | title=Special Agent-in-Charge | organization=Chicago Field Office',
    ],
    [
      'The task force is chaired by the Assistant Attorney General for the Criminal Division.',
      'leadership | leader=Assistant Attorney General for the Criminal Division | organization=task force',
    ],
    [
      "The case is being prosecuted by Assistant U.S. Attorney Carl Dren of the U.S. Attorney's Office.",
      "occupation | person=Carl Dren | title=Assistant U.S. Attorney | organization=U.S. Attorney's Office",
    ],
  ])
})

describe('agreed, ordered, suffered', () => {
  constructions([
    [
      'Four executives have agreed to plead guilty and serve jail time in the United States.',
      'no conviction',
      'no sentence',
    ],
    [
      'Malta agreed to extradite Ivan Petrov to the United States.',
      'extradition | person=Ivan Petrov | destination=US',
    ],
    [
      'Ivan Petrov has agreed to serve a seven-month prison sentence and pay a $25,000 criminal fine.',
      'no sentence',
      'payment | payer=Ivan Petrov | amount=USD 25000 | status=promised',
    ],
    ['Karl Vance was ordered to surrender himself to federal authorities in 60 days.', 'no arrest', 'no extradition'],
    ['Karl Vance surrendered to federal authorities on Monday.', 'arrest | suspect=Karl Vance'],
    [
      'Harrow Foods pleaded guilty to fraud and was sentenced to pay a $400 million criminal fine.',
      'sentence | person=Harrow Foods | penalty=$400 million criminal fine',
      'payment | payer=Harrow Foods | amount=USD 400000000 | status=promised',
    ],
    [
      'Karl Vance was sentenced to two years of supervised release following his release from prison.',
      'sentence | person=Karl Vance | penalty=two years of supervised release',
      'no release',
    ],
    [
      'Karl Vance admitted kicking a man who had been apprehended in Sumter. Vance agreed that his conduct violated the rights of the arrested man.',
      'arrest | suspect=man | place=Sumter',
      'no arrest | suspect=Karl Vance',
    ],
    ['The floods killed 20 people in Georgia.', 'death | victim=20 people in Georgia', 'no attack'],
    ['Three students were killed in a car crash near Riga.', 'death | victim=three students', 'no attack'],
    ['The refinery is releasing pollutants to the air.', 'no release'],
  ])
})

describe('charges, announcers and bodies in a row', () => {
  constructions([
    [
      'Marcus Milton was convicted by a federal jury on charges of conspiracy, securities fraud, false statements to the Securities and Exchange Commission (SEC) and mail fraud.',
      'conviction | person=Marcus Milton | offence=conspiracy | offence=securities fraud',
      'open: conviction | offence=mail fraud',
      'conviction | offence=false statements to the Securities and Exchange Commission',
    ],
    [
      'A grand jury returned an indictment charging Judge Samuel Kerr, 59, with aggravated assault, obstruction of justice and perjury.',
      'charge | accused=Samuel Kerr | offence=aggravated assault | offence=obstruction of justice | offence=perjury',
    ],
    [
      'The men are charged with assault, the theft of a car, and possession of a firearm.',
      'charge | accused=men | offence=assault | offence=theft of a car | offence=possession of a firearm',
    ],
    [
      'Mario Covano pleaded guilty today in connection with his role in a conspiracy to pay $1 million in bribes to numerous officials.',
      'conviction | person=Mario Covano | ground=plea',
      'no conviction | offence=numerous officials',
    ],
    [
      'William Cozy, 51, pleaded guilty to a one-count information in U.S. District Court in Chicago.',
      'conviction | person=William Cozy | place=Chicago | ground=plea',
      'no conviction | offence=one-count information',
    ],
    [
      'Brian Carr pleaded guilty today to conspiring to assault residents in Staten Island, in retaliation for the election, Acting Assistant Attorney General Lora Kane for the Civil Rights Division and U.S. Attorney Ben Cargill announced.',
      'attack | perpetrator=Brian Carr | target=residents | place=Staten Island | outcome=planned | by=Lora Kane | by=Ben Cargill',
      'no attack | sponsor=Civil Rights Division',
    ],
    [
      "Karl Vance was charged with arson, U.S. Attorney Lena Marr of the Northern District of Ohio and Ivo Lang, Special Agent in Charge of the FBI's Cleveland Field Office, announced today.",
      'occupation | person=Lena Marr | organization=Northern District of Ohio',
      'occupation | person=Ivo Lang | title=Special Agent in Charge | organization=Cleveland Field Office',
      'no residence',
      'no membership',
    ],
    [
      'The case was investigated by the Defense Criminal Investigative Service, the U.S. Army Criminal Investigation Command, and the Defense Contract Audit Agency.',
      'investigation | authority=Defense Criminal Investigative Service | authority=U.S. Army Criminal Investigation Command | authority=Defense Contract Audit Agency',
    ],
    [
      'The settlement with Savory Housing Corporation, Savory Village LLC, Best Builders, Inc., and Acres of Virginia, Inc., was filed today.',
      'no alias',
    ],
    [
      'Harrow Inc. has agreed to pay the United States more than $1 million to resolve allegations that it cheated.',
      'payment | payer=Harrow Inc. | amount=USD 1000000 | status=promised',
    ],
    [
      'Ivan Petrov worked for the Security Service of Ukraine, the SBU.',
      'alias | subject=Security Service of Ukraine | name=SBU',
    ],
  ])
})

describe('places, states and who is meant', () => {
  constructions([
    [
      'Two men from Atlanta, Georgia, were arrested in Riga.',
      'location | subject=Atlanta | place=Georgia',
      'no location | place=GE',
    ],
    ["Georgia's security service arrested two men in Tbilisi.", 'part-of | whole=GE'],
    ['The department sued New Mexico Community College for harassment.', 'no location | place=MX'],
    ['Justice Department Sues New Mexico Community College', 'open: no location | place=MX'],
    [
      'The Division has open investigations in Delaware, New Jersey, New York, North Carolina and Oregon.',
      'no location',
    ],
    ['The safe house was in Springfield, Ohio.', 'location | subject=Springfield | place=Ohio'],
    [
      'Two employees of Delphi Energy (UAE) were arrested.',
      'no alias',
      'arrest | suspect=Two employees of Delphi Energy',
    ],
    [
      'Hao-Wei Pang and Shu-Fen Kuo, Taiwanese employees of Brightech, are charged with fraud.',
      'citizenship | person=Hao-Wei Pang | country=TW',
      'citizenship | person=Shu-Fen Kuo | country=TW',
      'charge | accused=Hao-Wei Pang | accused=Shu-Fen Kuo | offence=fraud',
    ],
    [
      'Ivan Petrov and Omar Haddad, Iranian engineers, were arrested.',
      'arrest | suspect=Ivan Petrov | suspect=Omar Haddad',
      'occupation | person=Omar Haddad | title=engineers',
      'no arrest | suspect=Iranian engineers',
    ],
    [
      'Seven U.S. defendants were convicted today in Florida, Acting U.S. Attorney for the Northern District of Florida Thomas F. Kirmin and FBI Executive Assistant Director J. Stephen Tidmore announced. The jury convicted the defendants of multiple charges.',
      'conviction | place=Florida | by=Thomas F. Kirmin',
      'no conviction | person=Thomas F. Kirmin',
      'no conviction | person=J. Stephen Tidmore',
      'no conviction | offence=Northern District of Florida',
    ],
    [
      'The panel included Principal Deputy Chief Richard Down; Catherine Lotte, Director of the Nordic Institute; and Senior Adviser for Cybercrime James Viktor.',
      'occupation | person=James Viktor | title=Senior Adviser',
      'no occupation | person=Richard Down | title=Senior Adviser',
    ],
    [
      'The commander required Karl Vance to kill the editor.',
      'attack | perpetrator=Karl Vance | sponsor=commander | target=editor | outcome=planned',
    ],
    ['Federal law requires employers to undertake steps that limit exposure.', 'no tasking'],
    ["Assistance was provided by the Criminal Division's Office of International Affairs.", 'no operation'],
    [
      'The court dismissed all charges against Omar Haddad and his wife, Lena Haddad.',
      'charge | accused=Omar Haddad | accused=Lena Haddad | polarity=denied',
      'family | person=Omar Haddad | relative=Lena Haddad | kind=wife | polarity=affirmed',
    ],
    ['Omar Haddad denied that Lena was his wife.', 'family | relative=Lena | polarity=denied'],
    ['Karl Vance has agreed to cooperate with the Department in its ongoing investigation.', 'no association'],
    ['Karl Vance cooperated with the GRU for years.', 'association | party=Karl Vance | party=GRU'],
    ['U.S. Attorney Ed Nahm of the Northern District of Georgia spoke.', 'no part-of', 'no residence'],
  ])
})
