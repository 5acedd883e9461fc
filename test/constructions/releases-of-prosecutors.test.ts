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
