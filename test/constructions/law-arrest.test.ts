// Arrest, detention, release and search, each wording in a row; and sentences that only sound like it.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('arrest', () => {
  constructions([
    [
      'Two men have been nicked on suspicion of spying on a tycoon.',
      'arrest | suspect=Two men | offence=spying on a tycoon',
      'espionage | certainty=alleged',
    ],
    ['Ivan Petrov was taken into custody in Vienna.', 'arrest | suspect=Ivan Petrov | place=Vienna'],
    [
      'Officers took Marko Jovanovic into custody in Belgrade.',
      'arrest | suspect=Marko Jovanovic | authority=Officers | place=Belgrade',
    ],
    ['Ivan Petrov was picked up on a ferry in Batumi.', 'arrest | suspect=Ivan Petrov | place=Batumi'],
    ['Four members of the gang were captured in Riga.', 'arrest | place=Riga'],
    ['The trio were held in dawn raids on Thursday.', 'arrest | suspect=trio | time=2024-06-13', 'no detention'],
    [
      'Ivan Petrov was arrested, accused of passing secrets to China.',
      'open: arrest | suspect=Ivan Petrov | offence=passing secrets to China',
      'charge | accused=Ivan Petrov',
    ],
    [
      'A Georgian suspected of planting a bomb was arrested in the Czech city of Brno on Tuesday, police said.',
      'open: arrest | suspect=Georgian | place=Brno | time=2024-06-11',
    ],
    [
      'In 2021, a Russian citizen, Orkhan Asad, was arrested in Cyprus accused of trying to kill an editor.',
      'arrest | suspect=Orkhan Asad | place=CY | time=2021',
      'charge | accused=Orkhan Asad',
      'attack | perpetrator=Orkhan Asad | certainty=alleged',
    ],
    ['Farmers picked up the stones.', 'no arrest'],
    ['The company seized the chance.', 'no arrest'],
  ])
})

describe('detention', () => {
  constructions([
    ['Ivan Petrov is in pre-trial detention in Brno.', 'detention | person=Ivan Petrov | place=Brno'],
    ['Three of the men have been in custody since the weekend.', 'detention | person=Three of the men'],
    ['Ivan Petrov remained in custody last night.', 'detention | person=Ivan Petrov | time=2024-06-14'],
    [
      'Ivan Petrov was remanded in custody by a judge in Brno.',
      'detention | person=Ivan Petrov | authority=judge in Brno | place=Brno',
    ],
    [
      'Dragan Kos and Ruslan Baig were each serving 14 years in Norway.',
      'detention | person=Dragan Kos | person=Ruslan Baig | place=NO',
      'sentence | person=Dragan Kos | penalty=14 years',
    ],
    ['The thieves will be held accountable.', 'no detention'],
    ['Marta Nowak served two years in the border guards.', 'no detention', 'no sentence'],
    ['Ivan Petrov is in the custody of Czech police.', 'detention | person=Ivan Petrov | authority=Czech police'],
    ['The children are in the custody of their mother.', 'no detention'],
  ])
})

describe('release', () => {
  constructions([
    [
      'Ivan Petrov was exchanged for an Austrian engineer.',
      'release | person=Ivan Petrov | kind=swap',
      'release | person=Austrian engineer | kind=swap',
    ],
    ['Ivan Petrov was freed in a swap in Ankara on Friday.', 'release | person=Ivan Petrov | place=Ankara | kind=swap'],
    ['Two were later bailed.', 'release | person=Two | kind=bail'],
    ['Ivan Petrov was released without charge.', 'release | person=Ivan Petrov', 'no charge'],
    ['The two banks exchanged data for a fee.', 'no release'],
  ])
})

describe('wanted', () => {
  constructions([
    [
      'Ivan Petrov is wanted in Germany for attempted murder and causing an explosion.',
      'wanted | person=Ivan Petrov | authority=DE | offence=attempted murder | offence=causing an explosion',
      'attack | perpetrator=Ivan Petrov | outcome=attempted | certainty=alleged',
    ],
    ['Ivan Petrov is wanted on suspicion of arson.', 'wanted | person=Ivan Petrov | offence=arson'],
    ['Ivan Petrov remains on Norway’s wanted list.', 'wanted | person=Ivan Petrov | authority=Norway'],
    [
      'Germany has issued an arrest warrant for Ivan Petrov.',
      'wanted | person=Ivan Petrov | authority=DE',
      'no arrest',
    ],
    [
      'A European arrest warrant was issued against Ivan Petrov by a court in Hamburg on suspicion of murder.',
      'wanted | person=Ivan Petrov | authority=court in Hamburg | offence=murder',
    ],
    ['Interpol issued a red notice for Ivan Petrov.', 'wanted | person=Ivan Petrov | authority=Interpol'],
    ['There is a warrant out for Ivan Petrov.', 'wanted | person=Ivan Petrov'],
    ['Ivan Petrov was arrested under a European arrest warrant.', 'wanted | person=Ivan Petrov', 'arrest'],
    [
      'Ivan Petrov was arrested in Beirut on a French request.',
      'arrest | suspect=Ivan Petrov | place=Beirut',
      'wanted | person=Ivan Petrov | authority=FR',
    ],
    ['Ivan Petrov was in fact wanted for fraud.', 'wanted | person=Ivan Petrov | offence=fraud'],
    ['Ivan Petrov gave notice to his landlord for June.', 'no wanted'],
    ['Ivan Petrov wanted to leave.', 'no wanted'],
  ])
})

describe('wanted in other words', () => {
  constructions([
    ['A European Arrest Warrant and a Red Notice are in force against Omar Haddad.', 'wanted | person=Omar Haddad'],
    ['The treaty is in force against all members.', 'no wanted'],
    ['Omar Haddad is a fugitive from justice in Peru.', 'wanted | person=Omar Haddad | authority=PE'],
    ['Haddad, a fugitive from Dutch justice, lives in Dubai.', 'wanted | person=Haddad | authority=NL'],
    ['One suspect remains at large.', 'wanted | person=One suspect'],
    ['The public at large is worried.', 'no wanted'],
    ['Ivan Petrov is on the run.', 'wanted | person=Ivan Petrov'],
    ['The second man is still being sought.', 'wanted | person=second man'],
    ['Police have put up posters for the concert.', 'no wanted'],
    ['Haddad was detained during the inquiry into the Harbour Network.', 'investigation | subject=Harbour Network'],
    [
      'The Latvian proceedings concerned the attempted abduction of a former captain.',
      'investigation | subject=attempted abduction of a former captain',
    ],
  ])
})

describe('who gives himself up, and whom a court holds', () => {
  constructions([
    [
      'The captain of the trawler surrendered to Omani coastguards on Thursday.',
      'arrest | suspect=captain of the trawler',
    ],
    ['Karl Weber surrendered to police in Graz.', 'arrest | suspect=Karl Weber | authority=police'],
    ['Karl Weber surrendered his passport to police.', 'no arrest'],
    ['Karl Weber walked into a police station in Graz.', 'arrest | suspect=Karl Weber'],
    [
      'The Larnaca District Court ordered the detention for eight days of four persons.',
      'detention | person=four persons | authority=Larnaca District Court',
      'no arrest',
    ],
    ['A judge in Riga approved the remand for two weeks of a Moldovan student.', 'detention | person=Moldovan student'],
    ['The tribunal extended the arrest for thirty days of Karl Weber.', 'detention | person=Karl Weber', 'no arrest'],
    [
      'The court in Riga extended the detention of Karl Weber by two months.',
      'detention | person=Karl Weber',
      'no arrest',
    ],
    ['A special court in Mohali sent Karl Weber to ten days’ custody.', 'detention | person=Karl Weber'],
    ['Seven people were held in raids in Graz.', 'arrest | suspect=Seven people', 'no detention'],
  ])
})

describe('numbers alone, and what only tells when', () => {
  constructions([
    [
      'Court in Izmir frees two, jails seven over plot to seize Turkmen dissident',
      'release | person=two',
      'sentence | person=seven',
    ],
    [
      'The phone, which Karl Weber had tried to snap in half on his arrest, was repaired.',
      'arrest | suspect=Karl Weber',
    ],
    ['The colonel was wanted by his mother.', 'no wanted'],
  ])
})
