// Turns of phrase of prosecutors' and ministries' releases: pleas to papers that charge, kin who plead together, what was
// meant to happen and what only nearly did.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('prosecutors and ministries', () => {
  constructions([
    [
      'The pleas were announced by Alan Brenner and William Stokes. Karel Hudec and his cousin Milan Hudec each pleaded guilty before Judge James Carran to an information charging them with conspiracy.',
      'conviction | person=Karel Hudec | person=Milan Hudec | ground=plea',
      'charge | accused=Karel Hudec | accused=Milan Hudec | offence=conspiracy',
      'family | person=Karel Hudec | relative=Milan Hudec',
    ],
    [
      'The defendants travelled to Cairo with the intent of engaging in acts that would result in the murder of soldiers.',
      'travel | traveller=defendants | destination=Cairo',
      'no attack',
      'no death',
    ],
    [
      'Two men pleaded guilty to conspiring to travel abroad in order to murder soldiers in Iraq.',
      'conviction | person=Two men | ground=plea',
      'attack | perpetrator=Two men | target=soldiers | place=IQ | outcome=planned',
    ],
    [
      'Oskar Halloran was convicted on October 30, 2008, by a federal jury after a six-week trial of five counts of torture.',
      'conviction | person=Oskar Halloran | court=federal jury | offence=torture | time=2008-10-30',
    ],
    [
      'Oskar Halloran is the son of the former Liberian dictator Charles Tarlow.',
      'family | person=Charles Tarlow | relative=Oskar Halloran | kind=son',
    ],
    ['The shooting almost killed the journalist.', 'attack | target=journalist | outcome=attempted', 'no death'],
    ['The bomb killed nearly forty people.', 'death | victim=nearly forty people'],
    ['An African-American teenager was assaulted by the group.', 'no citizenship', 'attack | perpetrator=group'],
    ['Members of the public are being asked to provide information to help locate 15 men.', 'no tasking'],
    [
      'The fugitives are believed to be hiding in Central America, Colombia, Ecuador, Peru or the Caribbean.',
      'no location',
    ],
    [
      'According to the indictment, Stewart Pope of Seminole, Fla.; John Magan of Miami; and others sold shares. In reality, Pope was a salesman.',
      'residence | person=Stewart Pope | place=Seminole',
      'residence | person=John Magan | place=Miami',
      'no occupation | title=Pope',
    ],
    [
      'Joseph Peter Nolan and Joseph Peter Nolan, Jr., were charged in Maryland.',
      'charge | accused=Joseph Peter Nolan | accused=Joseph Peter Nolan, Jr. | place=Maryland',
    ],
    [
      'Prime Minister of Georgia Irakli Lomidze said two men had been arrested.',
      'occupation | person=Irakli Lomidze | title=Prime Minister',
      'arrest | suspect=two men | by=Irakli Lomidze',
    ],
    ['Both men will be deported upon completion of their sentences.', 'no expulsion'],
    ['Prosecutors want to charge Petrov with espionage.', 'no charge'],
    [
      'A complaint is merely an allegation, and all defendants are presumed innocent until convicted in court.',
      'nothing',
    ],
    [
      'The two were each serving 14 years in Norway when they were swapped.',
      'sentence | penalty=14 years',
      'release | kind=swap',
    ],
  ])
})

describe('counts and complaints', () => {
  constructions([
    [
      'The defendants Hongbin Qiu and Derek Salvo did knowingly and willfully conspire to act in the United States as agents of a foreign power.',
      'charge | accused=Hongbin Qiu | accused=Derek Salvo',
    ],
    [
      'The defendants Hongbin Qiu and Meilin Shao, with the intent to harass, did place Ivan Petrov under surveillance.',
      'espionage | agent=Hongbin Qiu | target=Ivan Petrov',
      'no charge | accused=Ivan Petrov',
    ],
    [
      'The defendant Qiu Hongbin was a citizen of China and a lawful permanent resident of the United States.',
      'citizenship | person=Qiu Hongbin | country=CN',
      'residence | person=Qiu Hongbin | place=US',
    ],
    [
      'In June officers of the Ningbo Public Security Bureau detained Petrov’s sister.',
      'arrest | suspect=Petrov’s sister',
      'no arrest | suspect=officers of the Ningbo Public Security Bureau',
    ],
    [
      'The defendants Omar Haddad and Ivan Petrov did knowingly conspire to smuggle arms. The defendants Omar Haddad and Lena Melik did knowingly conspire to launder money.',
      'charge | accused=Omar Haddad | accused=Ivan Petrov',
      'charge | accused=Omar Haddad | accused=Lena Melik',
    ],
    [
      'Quliyev Faridun Maharram oglu was detained in Baku. F.Quliyev’s lawyer said nothing. N.Babazade sent photographs of a base to F.Quliyev.',
      'espionage | agent=N.Babazade | recipient=Quliyev Faridun Maharram oglu',
    ],
    ['They are charged under Articles 274 (high treason) and 276 (espionage) of the Criminal Code.', 'no espionage'],
    ['Zeynal Quliyev has been declared internationally wanted.', 'wanted | person=Zeynal Quliyev'],
    [
      'Oskar Halloran, a/k/a Chuck Taylor, Charles Taylor Jr. and Charles McArther, was convicted on October 30, 2008, by a federal jury.',
      'conviction | person=Oskar Halloran | court=federal jury | time=2008-10-30',
      'alias | subject=Oskar Halloran | name=Chuck Taylor',
    ],
    [
      "Victim-1's mother and sister remained in Ningbo.",
      "family | person=Victim-1 | relative=Victim-1's mother | kind=mother",
    ],
    ['They planned to coerce Petrov to return to China.', 'no travel'],
    [
      'At the end of March, acting on the instructions of Igor S., the three arrested men agreed to set fire to two signal boxes.',
      'arrest | suspect=three arrested men',
      'attack | perpetrator=three arrested men | target=two signal boxes | outcome=planned',
    ],
    [
      'The latter passed the recordings on to Igor S. Corneliu T., for his part, photographed the naval base in Kiel. Igor S., who lives in Perm, paid him.',
      'espionage | agent=Corneliu T. | target=naval base in Kiel',
      'residence | person=Igor S. | place=Perm',
    ],
    [
      'He had been promised 60,000 euros ($69,800), of which 15,000 was handed over in Grodno by an officer.',
      'payment | amount=EUR 15000 | status=paid',
    ],
    [
      'Gintaras Balys was arrested with Kastus Rahoza. His lawyer, Rimas Uzkurnis, said his client denied working for any foreign service.',
      'membership | member=Gintaras Balys | polarity=denied',
    ],
    [
      'The blogger was to be lured to a farmhouse, sedated and driven across the border in a van.',
      'attack | target=blogger | outcome=planned',
    ],
  ])
})
