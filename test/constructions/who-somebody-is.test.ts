// What a noun phrase says of somebody: trades that no list knows, places of work, letters and ranks beside a name.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who somebody is', () => {
  constructions([
    [
      'Qom-educated Reza Karimi leads the centre.',
      'education | person=Reza Karimi | place=Qom',
      'leadership | leader=Reza Karimi | organization=centre',
    ],
    [
      'Mashhad-trained cleric Hadi Rezai was jailed for spying.',
      'sentence | person=Hadi Rezai',
      'no sentence | person=Mashhad',
    ],
    [
      'Dieter Kallweit, a 34-year-old shunter at a freight yard in Bremen, was arrested on Tuesday.',
      'age | person=Dieter Kallweit | years=34',
      'occupation | person=Dieter Kallweit | title=shunter | organization=freight yard in Bremen',
    ],
    [
      'The centre was led by an Iraqi citizen, Hojjat al Islam Saleh Barzan Tamimi, between 2013 and 2023.',
      'leadership | leader=Saleh Barzan Tamimi | organization=centre | time=2013/2023',
      'citizenship | person=Saleh Barzan Tamimi | country=IQ',
      'occupation | person=Saleh Barzan Tamimi | title=Hojjat al Islam',
    ],
    [
      'Another charity funded by Iran is the Noor Foundation, which is led by Hamid Sohrabi.',
      'funding | recipient=Noor Foundation | funder=IR',
      'leadership | leader=Hamid Sohrabi | organization=Noor Foundation',
    ],
    ['A second suspect was Rauf Melik, who was arrested in Baku.', 'arrest | suspect=Rauf Melik | place=Baku'],
    [
      'An ethnic Lezgin born in Georgia and a Georgian citizen, Karimov recruited two men.',
      'descent | person=Karimov | people=Lezgin',
      'birth | person=Karimov | place=GE',
      'citizenship | person=Karimov | country=GE',
    ],
    ['Adrian Holt, a comparison to the case of 2012, is misleading.', 'no occupation'],
    ['Ex-colonel Murat Sezgin has written three books.', 'occupation | person=Murat Sezgin | title=Ex-colonel'],
    [
      'The agency is managed by a Frenchman, Gilles Morvan.',
      'citizenship | person=Gilles Morvan | country=FR',
      'no occupation',
    ],
    [
      'The Syrian-German cardiologist Nabil Hammoud has a practice in Fulda.',
      'citizenship | person=Nabil Hammoud | country=SY',
      'citizenship | person=Nabil Hammoud | country=DE',
    ],
    [
      'Ruslan Teymurov, known in prison as "the Dentist", was released in 2019.',
      'alias | subject=Ruslan Teymurov | name=Dentist',
      'no occupation',
    ],
    [
      'Chief Inspector Harald Wenzl from the Linz criminal police led the inquiry.',
      'occupation | person=Harald Wenzl | title=Chief Inspector | organization=Linz criminal police',
    ],
    [
      'FBI Special Agent Lorna Whitfield-Crane testified on Monday.',
      'occupation | person=Lorna Whitfield-Crane | title=Special Agent | organization=FBI',
    ],
    ['Counsel for the defendant, Oisin Maguire SC, objected.', 'occupation | person=Oisin Maguire | title=SC'],
    [
      'Yonas Tesfay, secretary general of the diaspora council, received the letter.',
      'occupation | person=Yonas Tesfay | title=secretary general | organization=diaspora council',
    ],
    [
      'Among them was Yelena Strukova, editor-in-chief of the news site Rubezh.',
      'occupation | person=Yelena Strukova | title=editor-in-chief | organization=Rubezh',
    ],
    [
      'Mother of three Agnieszka Brandt, 38, lives in Wola.',
      'residence | person=Agnieszka Brandt | place=Wola',
      'no family',
    ],
    [
      "Kioumars Vahedi, commander of the corps' ground forces, attended the funeral.",
      "leadership | leader=Kioumars Vahedi | organization=corps' ground forces",
    ],
    ['The acting mayor of Kherson is Vadim Lykov.', 'occupation | person=Vadim Lykov | title=acting mayor of Kherson'],
    [
      "Nikos Papadimos, who heads the harbour's fire service, called the police.",
      'leadership | leader=Nikos Papadimos',
    ],
    [
      'Speaking for the family, solicitor Gwen Trahearne thanked the jury.',
      'representation | agent=Gwen Trahearne | principal=family',
    ],
    ['The charity was fronted by an imam, Yusuf Daar.', 'leadership | leader=Yusuf Daar | organization=charity'],
    ["The site's operator, Lena Weber, lives in Graz.", 'operation | operator=Lena Weber | asset=site'],
    ['Mehran Daei (aka Haj Mehran) supervised the cell.', 'alias | subject=Mehran Daei | name=Haj Mehran'],
    [
      'Gerson Lugo, a Colombian-Venezuelan dual national born in Graz, heads the cell.',
      'citizenship | person=Gerson Lugo | country=CO',
      'citizenship | person=Gerson Lugo | country=VE',
    ],
    ['Police stopped a florist from Linz on Monday.', 'residence | person=florist from Linz | place=Linz'],
    ['Two Georgians threw acid at a presenter on Monday.', 'citizenship | person=Two Georgians | country=GE'],
    ['14,000 Israelis live on the island.', 'no citizenship'],
    [
      'An unemployed Bulgarian set fire to nine buses.',
      'attack | perpetrator=unemployed Bulgarian | target=nine buses',
    ],
    [
      'The manager of a Croydon travel agency went on trial.',
      'location | subject=Croydon travel agency | place=Croydon',
    ],
    ["A man was held in Delhi's Tihar jail.", 'location | subject=Tihar jail | place=Delhi', 'no operation'],
    [
      "The interior ministry's spokeswoman, Dragana Brandt, confirmed it.",
      'occupation | person=Dragana Brandt',
      'no representation',
    ],
  ])
})

describe('names of people and bodies', () => {
  constructions([
    [
      'Hotel porter Wiktor Gaj, 27, was arrested.',
      'age | person=Wiktor Gaj | years=27',
      'occupation | person=Wiktor Gaj | title=Hotel porter',
    ],
    [
      'Oskar Holt, a ship’s engineer employed by Calypso Lines, gave evidence.',
      'occupation | title=ship’s engineer | organization=Calypso Lines',
    ],
    [
      'The Red League, also called the Front for Dignity, was set up in 2012.',
      'open: alias | subject=Red League | name=Front for Dignity',
    ],
    ['A retired sergeant called Erdal Brandt was arrested.', 'no alias'],
    ['Abu Salim, real name Jamal Rifai, was arrested.', 'alias | name=Jamal Rifai'],
    ['Emil Brandt, a cage fighter nicknamed the Anvil, was arrested.', 'alias | subject=Emil Brandt | name=Anvil'],
    [
      'Police arrested gang boss Salvatore Brandt.',
      'leadership | leader=Salvatore Brandt | organization=gang | title=boss',
    ],
    ['The driver was named as Jason Tuttle, of Wigan Road, Leigh.', 'residence | person=Jason Tuttle'],
    [
      'A member of the judo team who dropped out, Ivan Petrov was the perfect hitman for the service to carry out the murder of Karl Weber.',
      'membership | member=Ivan Petrov | organization=judo team',
      'attack | perpetrator=Ivan Petrov | target=Karl Weber',
      'no attack | perpetrator=member of the judo team',
    ],
    ['Union leader Karl Weber and lawyer Ana Costa were arrested.', 'arrest | suspect=Karl Weber | suspect=Ana Costa'],
    ['Vera, real name Olga Ivanova, hired two couriers.', 'alias | subject=Vera | name=Olga Ivanova'],
    ['Colonel Bohdan Stelmak, call sign Organist, was killed.', 'alias | subject=Bohdan Stelmak | name=Organist'],
    [
      'Student leader Nino Brandt and broker Zaal Holt shared a cell.',
      'occupation | person=Nino Brandt | title=Student leader',
      'occupation | person=Zaal Holt | title=broker',
    ],
    [
      'The Kolkata branch of the seminary was closed.',
      'part-of | part=Kolkata branch of the seminary | whole=seminary',
      'location | subject=Kolkata branch of the seminary | place=Kolkata',
    ],
  ])
})

describe('where somebody hides, what somebody owns, and whose cell it is', () => {
  constructions([
    ['Pavel Dorin is presumed to be in Tomsk.', 'residence | person=Pavel Dorin | place=Tomsk | certainty=possible'],
    ['The parcel is believed to be in Geneva.', 'no residence'],
    [
      'Pavel Dorin, who is thought to be hiding on the territory of Serbia, has been declared wanted.',
      'residence | person=Pavel Dorin | place=RS',
    ],
    [
      'The manager of a travel agency in Croydon went on trial in May.',
      'leadership | leader=manager of a travel agency in Croydon | organization=travel agency in Croydon',
    ],
    ['The owner of the house was not at home.', 'no leadership'],
    ['The owner of the car told police that he had lent it to his cousin.', 'no leadership'],
    [
      "Ivan Petrov heads the gang's cell in Lima.",
      "part-of | part=gang's cell in Lima | whole=gang",
      "location | subject=gang's cell in Lima | place=Lima",
    ],
    ['Police raided the cell of a prisoner in Lima.', 'no location'],
    [
      "Seconded to the SKB, the army's secret service, Ivan Petrov drew his gunmen from village guards.",
      'membership | member=Ivan Petrov | organization=SKB',
    ],
    ['The motion was seconded by Ivan Petrov.', 'no membership'],
    [
      'During his studies in Mashhad in 2016 Ivan Petrov met an officer of the Guards.',
      'education | person=Ivan Petrov | place=Mashhad | time=2016',
    ],
    ['In 1970 Ivan Petrov married Anna Dahl, a schoolteacher.', 'family | person=Ivan Petrov | relative=Anna Dahl'],
    [
      'Three Serbian bouncers beat up a journalist in Vienna.',
      'citizenship | person=Three Serbian bouncers | country=RS',
    ],
    ['Two Iranian diplomats were expelled from Norway.', 'no citizenship'],
    ['Ivan Petrov is a Riga native.', 'birth | person=Ivan Petrov | place=Riga'],
    ['Ivan Petrov, who hails from Riga, was arrested in Vienna.', 'birth | person=Ivan Petrov | place=Riga'],
    [
      'Ivan Petrov earned a law degree at the University of Vienna.',
      'education | person=Ivan Petrov | institution=University of Vienna',
    ],
    ['Ivan Petrov was trained at the Frunze Academy.', 'education | person=Ivan Petrov | institution=Frunze Academy'],
    ['Ivan Petrov trained gunmen at the Frunze Academy.', 'no education'],
    ['Ivan Petrov holds meetings at the University of Vienna.', 'no education'],
    [
      'The head of the gang, Omar Haddad, was arrested in May 2024.',
      'arrest | suspect=Omar Haddad | time=2024-05',
      'leadership | leader=Omar Haddad | organization=gang',
      'no leadership | time=2024-05',
    ],
    [
      'Another important Iran-funded organisation is the Zaynabiyya, led by Qom-educated Russian citizen and ethnic Talish Kamil Rustamov.',
      'citizenship | person=Kamil Rustamov | country=RU',
      'descent | person=Kamil Rustamov | people=Talish',
    ],
    ['The head of the agency was poisoned in Riga.', 'attack | target=head of the agency'],
    ['Omar Haddad has led the gang since 2019.', 'leadership | leader=Omar Haddad | time=2019/..'],
    [
      'Police arrested an ice-cream seller from Enschede in May.',
      'residence | person=ice-cream seller from Enschede | place=Enschede',
      // Nobody is named: that a seller sells says nothing.
      'no occupation',
    ],
  ])
})

describe('how old, and born when', () => {
  constructions([
    ['Ali Rezai, of 49 years, was arrested in Izmir.', 'age | person=Ali Rezai | years=49'],
    ['A prison sentence of 49 years was passed on Ali Rezai.', 'no age'],
    ['Karl Weber turned 40 in May.', 'age | person=Karl Weber | years=40'],
    ['Omar Haddad was just 17 when he was recruited.', 'age | person=Omar Haddad | years=17'],
    ['Omar Haddad, then 17, was recruited in Riga.', 'age | person=Omar Haddad | years=17'],
    ['A teenager, 15, was arrested in Malmö.', 'age | person=teenager | years=15'],
    ['He shot a soldier, 12 civilians and a dog.', 'no age'],
    ['The score was 45.', 'no age'],
    ['Omar Haddad had stolen cars since Weber was 12.', 'no age'],
    ['Ivan Petrov (born 1984) ran the firm.', 'birth | person=Ivan Petrov | time=1984'],
    ['Karl Weber, b. 12 March 1971 in Graz, is a banker.', 'birth | person=Karl Weber | place=Graz | time=1971-03-12'],
    ['Karl Weber (DOB: 12 March 1971) is a banker.', 'birth | person=Karl Weber | time=1971-03-12'],
  ])
})

describe('ranks, papers and schools', () => {
  constructions([
    [
      'Karl Weber rose to the rank of colonel in the GRU.',
      'occupation | person=Karl Weber | title=colonel | organization=GRU',
      'no occupation | person=colonel in the GRU',
    ],
    ['Karl Weber was naturalised in Cyprus in 2014.', 'citizenship | person=Karl Weber | country=CY'],
    [
      'Omar Haddad stayed at a hotel under a passport in the name of Karl Weber.',
      'alias | subject=Omar Haddad | name=Karl Weber',
    ],
    ['The minister spoke in the name of Karl Weber.', 'no alias'],
    [
      'Omar Haddad, a student of management enrolled at a college in Larnaca, was arrested.',
      'education | person=Omar Haddad | institution=college in Larnaca',
    ],
    ['Farid Sadr, a drug dealer sheltering in Mashhad, paid little.', 'residence | person=Farid Sadr | place=Mashhad'],
    [
      'Hamid heads the maritime section of an Iranian service.',
      'leadership | leader=Hamid | organization=maritime section of an Iranian service',
    ],
    ['At the head of the network stood Karl Weber.', 'leadership | leader=Karl Weber | organization=network'],
    ['Karl Weber spent nineteen years in the navy.', 'membership | member=Karl Weber | organization=navy'],
    ['Karl Weber spent two years in prison.', 'no membership'],
  ])
})

describe('whose sons, which ages', () => {
  constructions([
    [
      'In it died a pharmacist, Zeinab Khreis, 44, her two sons and a Syrian porter.',
      'age | person=Zeinab Khreis | years=44',
      'occupation | person=Syrian porter | title=porter',
      'no citizenship | person=Zeinab Khreis',
      'no occupation | person=Zeinab Khreis | title=porter',
    ],
    ['Karl Weber asked whether his son still played.', 'family | person=Karl Weber | polarity=affirmed'],
    ['Karl Weber has no brother.', 'family | person=Karl Weber | polarity=denied'],
    ['Tesfalem Woldu, seventy-three, repaired clocks.', 'age | person=Tesfalem Woldu | years=73'],
    [
      'A boy of 16 and a youth of 18 were convicted.',
      'age | person=boy | years=16',
      'age | person=youth | years=18',
      'no age | person=youth | years=16',
    ],
    [
      'Klodian Dervishi and Erjon Dervishi, aged 23 and 20, were detained.',
      'age | person=Klodian Dervishi | years=23',
      'no age | person=Erjon Dervishi | years=23',
      'open: age | person=Erjon Dervishi | years=20',
    ],
    ['Ivan Petrov and Karl Weber, both 23, were detained.', 'age | person=Ivan Petrov | person=Karl Weber | years=23'],
    ['Karl Weber, a father of twelve, was arrested.', 'no age'],
    ['In January Captain Weber bought a car.', 'no occupation | title=January Captain', 'occupation | title=Captain'],
    ['The head of security, Agron Lleshi, spoke.', 'occupation | person=Agron Lleshi | title=head of security'],
    ['The Israeli enemy was accused of spying.', 'no citizenship'],
    [
      'The woman, who they say is a GRU officer named Alla Shubina, has fled.',
      'membership | member=Alla Shubina | organization=GRU',
    ],
    [
      'WITNESS STATEMENT OF DRITA HOXHA\nI am a nurse, aged 44.\nIran paid me 500 euros.',
      'occupation | person=DRITA HOXHA | title=nurse',
      'payment | payee=DRITA HOXHA | amount=EUR 500',
    ],
  ])
})
