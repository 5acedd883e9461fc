// Several people before the law in one sentence: each with his own penalty, offence or step, and all of a row.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a row of people, each with what is said of him', () => {
  constructions([
    [
      'Omar Haddad (31), Ivan Petrov (24) and Karl Weber (40) were found guilty of arson.',
      'conviction | person=Omar Haddad | person=Ivan Petrov | person=Karl Weber',
    ],
    [
      'Omar Haddad, 31, of Hull, Ivan Petrov, 24, of no fixed address, and brothers Karl and Josef Weber were each found guilty of arson.',
      'conviction | person=Omar Haddad | person=Ivan Petrov | person=Josef Weber | offence=arson',
    ],
    [
      'Omar Haddad, a driver, Ivan Petrov, a baker, and Karl Weber, a student, were jailed for nine years each.',
      'sentence | person=Omar Haddad | person=Ivan Petrov | person=Karl Weber | penalty=nine years',
    ],
    [
      "Omar Haddad, 31, from Sofia, his wife Vera, 29, and Ivan Petrov, 24, appeared at Hull Magistrates' Court.",
      'trial | accused=Omar Haddad | accused=Vera | accused=Ivan Petrov',
      'age | person=Vera | years=29',
      'no age | person=Omar Haddad | years=29',
    ],
    [
      'Karl Weber, 44, of Graz, his son Josef, 19, and Ruta Kalns, 30, were charged with fraud.',
      'charge | accused=Karl Weber | accused=Josef | accused=Ruta Kalns',
    ],
    ['Counts against the two brothers include fraud.', 'charge | accused=two brothers | offence=fraud'],
    ['Former soldier guilty of plotting arson', 'conviction | person=Former soldier | offence=plotting arson'],
    [
      'Omar Haddad, a friend of Ivan Petrov, and Karl Weber were arrested.',
      'arrest | suspect=Omar Haddad | suspect=Karl Weber',
      'no arrest | suspect=Ivan Petrov',
    ],
  ])
})

describe('a verb said once for several', () => {
  constructions([
    [
      'Omar Haddad was jailed for twelve years and Ivan Petrov for nine.',
      'sentence | person=Omar Haddad | penalty=twelve years',
      'sentence | person=Ivan Petrov | penalty=nine',
      'no sentence | offence=nine',
    ],
    [
      'Omar Haddad was sentenced to twelve years in prison, Ivan Petrov to nine and Karl Weber to four.',
      'sentence | person=Omar Haddad | penalty=twelve years in prison',
      'sentence | person=Ivan Petrov | penalty=nine',
      'sentence | person=Karl Weber | penalty=four',
    ],
    [
      'Omar Haddad was sentenced to nine years for arson and Ivan Petrov to three years for fraud.',
      'sentence | person=Omar Haddad | penalty=nine years | offence=arson',
      'sentence | person=Ivan Petrov | penalty=three years | offence=fraud',
    ],
    [
      'Ivan Petrov was charged with murder, Omar Haddad with aiding and abetting and Karl Weber with possession of a firearm.',
      'charge | accused=Ivan Petrov | offence=murder',
      'charge | accused=Omar Haddad | offence=aiding and abetting',
      'charge | accused=Karl Weber | offence=possession of a firearm',
      'no support',
    ],
    [
      'Omar Haddad was arrested in Riga, Ivan Petrov in Tallinn and Karl Weber in Helsinki.',
      'arrest | suspect=Ivan Petrov | place=Tallinn',
      'arrest | suspect=Karl Weber | place=Helsinki',
    ],
    [
      'The judge gave Haddad twelve years, Petrov nine and Weber four.',
      'sentence | person=Haddad | penalty=twelve years',
      'open: sentence | person=Petrov | penalty=nine',
      'no sentence | person=Haddad | penalty=nine',
    ],
    [
      'Omar Haddad and Ivan Petrov were jailed for nine and four years respectively.',
      'sentence | person=Omar Haddad | penalty=nine',
      'sentence | person=Ivan Petrov | penalty=four years',
    ],
    [
      'Omar Haddad and Ivan Petrov were charged with murder and fraud respectively.',
      'charge | accused=Omar Haddad | offence=murder',
      'charge | accused=Ivan Petrov | offence=fraud',
      'no charge | accused=Ivan Petrov | offence=murder',
    ],
  ])
})

describe('a second step of the same person', () => {
  constructions([
    [
      'Omar Haddad, whom the Greek police arrested in August and released in September, lives in Izmir.',
      'release | person=Omar Haddad | time=2023-09',
    ],
    ['Omar Haddad was arrested in May and has been in pre-trial detention since.', 'detention | person=Omar Haddad'],
    ['Petrov has agreed to cooperate and is scheduled to plead guilty on Friday.', 'no conviction'],
    ['A Hull tiler accused of firebombing a shop has been refused bail.', 'detention | person=Hull tiler'],
    ['The judge denied bail to Petrov.', 'detention | person=Petrov'],
    ['A fifth defendant, Vera Haddad, was cleared.', 'acquittal | person=Vera Haddad'],
    ['The third man, Omar Haddad, was discharged and acquitted.', 'acquittal | person=Omar Haddad'],
    ['Omar Haddad was discharged from hospital.', 'no acquittal'],
    ['I know people who would trade a mule for me.', 'no release'],
  ])
})

describe('tried for a deed is not found to have done it', () => {
  constructions([
    [
      'The trial of three men for stabbing a radio host opened in Leeds on Monday.',
      'trial | accused=three men',
      'charge | accused=three men | offence=stabbing a radio host',
      'attack | target=radio host | certainty=alleged',
    ],
    [
      'Three men went on trial in Leeds on Monday for stabbing a radio host.',
      'attack | perpetrator=Three men | certainty=alleged',
    ],
    [
      'On 29 April the Federal Public Prosecutor General brought charges before the Higher Regional Court against Ivan Petrov.',
      'charge | accused=Ivan Petrov | authority=Federal Public Prosecutor General',
      'no trial | accused=Federal Public Prosecutor General',
    ],
    [
      'The ministry of justice filed an indictment on Sunday against a man suspected of photographing bases.',
      'charge | accused=man | authority=ministry of justice | offence=photographing bases',
    ],
    ['Detectives name two wanted over shooting of activist', 'wanted | person=two'],
    [
      'If convicted, Petrov faces up to ten years in prison on each of the first two counts.',
      'no charge | offence=two',
    ],
    [
      'The jury found Petrov guilty by a majority of ten to two.',
      'conviction | person=Petrov',
      'no conviction | offence=two',
    ],
  ])
})

describe('counsel and witnesses', () => {
  constructions([
    ['The prosecutor, Karl Weber KC, told the court that a camera had been recording the lane.', 'no testimony'],
    ['Karl Weber, prosecuting, told the jury that Petrov had been paid.', 'no testimony'],
    ['Sgt Vera Burke told the court that the phone had been found in a toaster.', 'testimony | witness=Vera Burke'],
    ['Ivan Petrov told the court that he had been paid.', 'testimony | witness=Ivan Petrov'],
  ])
})

describe('whom the police look for', () => {
  constructions([
    ['A warrant is out for Omar Haddad.', 'wanted | person=Omar Haddad'],
    ['Haddad is the subject of an Interpol red notice.', 'wanted | person=Haddad | authority=Interpol'],
    [
      'Detectives hunting the gunmen who shot a poet have named nobody.',
      'wanted | person=gunmen | authority=Detectives',
    ],
    ['The police want to speak to two men over the fire.', 'wanted | person=two men | authority=police | offence=fire'],
    ['The ministry wants to speak to students.', 'no wanted'],
    ['A fourth suspect is absconding.', 'wanted | person=fourth suspect'],
    ['Two accomplices are still on the loose.', 'wanted | person=Two accomplices'],
    [
      'An indictment charging two men, one of whom remains at large, was unsealed.',
      'wanted | person=one of whom',
      'no wanted | person=two men',
    ],
    [
      'Those arrested have been identified as Ivan Petrov, Karl Weber and Omar Haddad.',
      'arrest | suspect=Ivan Petrov | suspect=Karl Weber | suspect=Omar Haddad',
    ],
  ])
})

describe('before a judge, and what a judge does not suffer', () => {
  constructions([
    [
      'Petrov made his first appearance in federal court in Newark on Monday.',
      'trial | accused=Petrov | court=federal court in Newark',
    ],
    ['Petrov made his initial appearance before Magistrate Judge Omar Haddad.', 'trial | accused=Petrov'],
    ['The couple will face court in Perth on Tuesday.', 'trial | accused=couple'],
    ['Passing sentence, Mrs Justice Weber told them that they had sold their labour.', 'no sentence'],
    ['Petrov received an eight-year sentence for arson.', 'sentence | person=Petrov | penalty=eight-year sentence'],
    ['The term to which Petrov would be exposed, were he convicted, is long.', 'no conviction'],
    ['Haddad was surrendered by the Latvian authorities on 17 January.', 'extradition | person=Haddad | origin=LV'],
  ])
})

describe('headlines of the law', () => {
  constructions([
    ['Three held over bakery fire', 'arrest | suspect=Three | offence=bakery fire'],
    ['Haddad was held for 58 days.', 'no arrest'],
    ['Police arrest five in dawn raids over parcel bombs', 'arrest | suspect=five | authority=Police'],
    ['Bulgarian trio guilty of spying for Russia', 'conviction | person=Bulgarian trio | offence=spying for Russia'],
    ['Gang members cleared of plot to kill journalist', 'acquittal | person=Gang members'],
    ['Shipyard clerk jailed for selling plans', 'sentence | person=Shipyard clerk | offence=selling plans'],
    ['Teenager in court over synagogue fire', 'trial | accused=Teenager'],
    ['Man denies plotting to kill exiled editor', 'charge | accused=Man | offence=plotting to kill exiled editor'],
    ['A co-accused got bail.', 'release | person=co-accused | kind=bail'],
    ['Beijing sent private detectives to her Galway home.', 'no expulsion'],
    ['Two of its officers were sent home in 2021.', 'expulsion | person=Two of its officers'],
    ['Two port clerks were questioned and sent home.', 'no expulsion'],
    ['He caught a coach to see a girl.', 'no arrest'],
    ['The master was led ashore in handcuffs.', 'arrest | suspect=master'],
  ])
})

describe('steps in other words', () => {
  constructions([
    [
      'An appeals court has cut the sentence of a banker from 15 years to nine.',
      'sentence | person=banker | penalty=nine | court=appeals court',
    ],
    ['The driver was booked on forgery counts.', 'arrest | suspect=driver'],
    [
      'Vera Quint was lodged in the county jail on suspicion of assault.',
      'arrest | suspect=Vera Quint | offence=assault',
    ],
    [
      'Twelve men go on trial on Monday over an attack on a monastery.',
      'charge | accused=Twelve men | offence=attack on a monastery',
      'trial | accused=Twelve men | time=2024-06-10',
      'no attack | time=2024-06-10',
    ],
    [
      'The trial of three engineers has been put off for the fourth time.',
      'trial | accused=three engineers',
      'no charge',
    ],
    [
      'One of them, Lithuanian citizen Karl Weber, was extradited from Spain in May.',
      'extradition | person=Karl Weber | origin=ES',
    ],
    [
      'With him were arrested his partner, the Georgian national Nino Weber, 47; a railway employee of 33; and Omar Haddad, a student.',
      'arrest | suspect=Nino Weber | suspect=railway employee | suspect=Omar Haddad',
    ],
    ['Vera Weber hugged the constable who arrested him.', 'no arrest | suspect=constable'],
    ['A camera caught Petrov crossing the avenue.', 'no arrest'],
    ['A cultural adviser was given until Friday to leave Saint Petersburg.', 'expulsion | person=cultural adviser'],
    ['Paris announced the expulsion of an attaché.', 'expulsion | person=attaché | authority=FR'],
    ['A fifth person is being sought.', 'wanted | person=fifth person'],
    ['He handed over a list of policemen guilty of torture.', 'no conviction'],
    ['He copied the keys while their owner was serving lunch.', 'no detention'],
    [
      'Whether he would have gone nobody can say, because officers arrested Omar Haddad on the M6.',
      'arrest | suspect=Omar Haddad | polarity=affirmed',
    ],
    ['Omar Haddad was arrested along with his wife Vera in Sofia.', 'arrest | suspect=Omar Haddad | suspect=Vera'],
    ['Police detained Omar Haddad together with Ivan Petrov.', 'arrest | suspect=Omar Haddad | suspect=Ivan Petrov'],
    ['Haddad stood trial alongside Petrov.', 'trial | accused=Haddad'],
    ['Haddad was convicted in his absence and sentenced to 12 years.', 'no conviction | offence=12 years'],
  ])
})

describe('what stands behind a second preposition', () => {
  constructions([
    [
      'Ivan Bozhkov, 38, of Leeds, was convicted of arson being reckless as to whether life was endangered and of assisting a foreign intelligence service.',
      'conviction | person=Ivan Bozhkov | offence=arson',
      'conviction | person=Ivan Bozhkov | offence=assisting a foreign intelligence service',
      'support | supporter=Ivan Bozhkov | supported=foreign intelligence service',
    ],
    [
      'Omar Haddad was charged with murder committed in a town that the army had left and with possessing a rifle.',
      'charge | accused=Omar Haddad | offence=possessing a rifle',
    ],
  ])
})

describe('one of many', () => {
  constructions([
    [
      'Four smugglers were captured, among them their leader Ivan Petrov.',
      'arrest | suspect=Four smugglers | suspect=Ivan Petrov',
    ],
    [
      'Eleven people, including Ivan Petrov, were charged with fraud in Riga.',
      'charge | accused=Eleven people | accused=Ivan Petrov | offence=fraud',
    ],
    [
      'Police detained nine students, including a Moldovan waiter and his sister.',
      'arrest | suspect=nine students | suspect=Moldovan waiter',
    ],
    [
      'Seven people were detained in raids in Graz. Among them are a pharmacist, Omar Haddad, and his driver.',
      'arrest | suspect=Seven people | suspect=Omar Haddad',
    ],
    [
      'Prosecutors charged nine officers, among whom were two colonels, with treason.',
      'charge | accused=nine officers | accused=two colonels',
    ],
    [
      'Several companies, including Marlin Shipping, were sanctioned by Britain.',
      'designation | designated=Marlin Shipping | authority=GB',
    ],
    [
      'Among those expelled were a cultural attaché and his deputy Karl Weber.',
      'expulsion | person=cultural attaché | person=Karl Weber',
    ],
    [
      'Prosecutors charged two men, identified as Ivan Petrov and Karl Weber, with arson.',
      'charge | accused=Ivan Petrov | accused=Karl Weber',
    ],
    ['Police took weapons from 14 suspects, including two rifles.', 'no arrest | suspect=two rifles'],
    [
      'Two clerks were arrested on several charges, including arson and bribery.',
      'arrest | suspect=Two clerks | offence=arson | offence=bribery',
    ],
  ])
})

describe('what stands beside a plot foiled, and lists behind a colon', () => {
  constructions([
    [
      'Police foiled an attack in Riga and four people were arrested.',
      'disruption | target=attack | authority=Police',
      'arrest | suspect=four people',
    ],
    ['Security service prevents attack on mission, four persons arrested', 'arrest | suspect=four persons'],
    ['Plot foiled: two arrested at the border', 'arrest | suspect=two'],
    ['The two accused the police of torture.', 'no charge | accused=police', 'no arrest'],
    [
      'Arrested in connection with the blaze: a Moldovan welder aged 22, his girlfriend and her stepfather.',
      'arrest | suspect=Moldovan welder',
    ],
    [
      'The district court chose against the four accused the preventive measure of arrest.',
      'detention | person=four accused | authority=district court',
    ],
    ['Members of the Criminal Police deprived of liberty the driver Karl Weber.', 'arrest | suspect=Karl Weber'],
    ['The officer had promised the release of Karl Weber.', 'no release'],
    ['Karl Weber was convicted in May. He was sentenced to five.', 'sentence | person=Karl Weber | penalty=five'],
  ])
})
