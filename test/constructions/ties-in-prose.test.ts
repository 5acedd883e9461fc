// Ties and trades as longer prose tells them: behind "where" and "whose", of one of several, in fronted descriptions.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('ties in prose', () => {
  constructions([
    [
      'Ivo Marek runs a gym in Brno, where students trained at a discount.',
      'operation | operator=Ivo Marek | asset=gym in Brno',
      'no training | trainee=gym in Brno',
    ],
    [
      "A wreath arrived at the house in Rathmines where Sohrab Zand's widow lives.",
      "residence | person=Sohrab Zand's widow | place=Rathmines",
    ],
    [
      'Two men, one of them a Serbian national, were arrested in Riga.',
      'arrest | suspect=Two men',
      'no citizenship | person=Two men',
    ],
    [
      'Vadim Kuch describes himself as a fitness trainer. He worked until 2016 in the presidential guard.',
      'occupation | person=Vadim Kuch | title=fitness trainer',
      'membership | member=Vadim Kuch | organization=presidential guard',
    ],
    ['Tanya Belkova, a French-speaking sociologist, left.', 'occupation | person=Tanya Belkova | title=sociologist'],
    [
      'Oleg Stavin, a one-time deputy mayor of Pskov, denied it.',
      'occupation | person=Oleg Stavin | title=deputy mayor of Pskov',
    ],
    ['Milan Brod built a gang that numbers more than 400 men.', 'creation | creator=Milan Brod | organization=gang'],
    [
      'Declan Foy, a roofer’s son from Limerick and the father of twin girls, was held.',
      'residence | person=Declan Foy | place=Limerick',
      'family | relative=Declan Foy | kind=father',
    ],
    [
      'A serving police officer was arrested on Tuesday together with a retired HSD officer.',
      'no membership | organization=police',
    ],
    [
      'The contract went to a firm in Panama whose sole director, Lucia Prada, was a yoga instructor.',
      'leadership | leader=Lucia Prada | organization=firm in Panama',
      'no occupation | organization=PA',
    ],
    [
      'The port was run by Calder Lines. Its founder, Piet Hals, lives in Delft.',
      'creation | creator=Piet Hals | organization=Calder Lines',
    ],
    ['The ministry calls Radek Holm a thief and a traitor.', 'no occupation'],
    ['The officer, who knew nobody by the name of Marek, left.', 'no alias'],
    [
      'The gentleman, Mohsen Dara by name, a bachelor with a diploma from Delft, asked for tea.',
      'no alias | name=bachelor with a diploma from Delft',
    ],
    [
      'It was sold by a horse dealer, the Dutchman Joost van Elden.',
      'citizenship | person=Joost van Elden | country=NL',
    ],
    [
      'Mirko Jansen, a trained chemist from Cottbus, opened the parcel.',
      'no training',
      'occupation | person=Mirko Jansen | title=trained chemist',
    ],
    [
      'Petko Danev was arrested. The grandson of an admiral, he had worked in the coast guard.',
      'family | relative=Petko Danev | kind=grandson | person=admiral',
      'membership | member=Petko Danev | organization=coast guard',
    ],
    [
      'The letter was signed by Katerina Zog, who was then finance minister and now leads the opposition.',
      'occupation | person=Katerina Zog | title=finance minister',
      'leadership | leader=Katerina Zog | organization=opposition',
    ],
    ['Rosalind Acht, who has died in Harwich at the age of 88, was a pilot.', 'age | person=Rosalind Acht | years=88'],
    [
      'Pavel Danev entered the University of Helsinki.',
      'education | person=Pavel Danev | institution=University of Helsinki',
    ],
    ['Nina Cole owns a café in Bonn.', 'leadership | leader=Nina Cole | organization=café in Bonn'],
    [
      'Ivo Marek was freed. His father, a railway clerk, met him.',
      "family | person=Ivo Marek | relative=Ivo Marek's father",
    ],
    [
      "They were paid through a remittance office in Warsaw owned by Quint's aunt.",
      "leadership | leader=Quint's aunt | organization=remittance office in Warsaw",
    ],
    [
      'The recruiter: Snezhana Gorb, a manicurist from Kharkiv, advertised easy errands.',
      'occupation | person=Snezhana Gorb | title=manicurist',
      'residence | person=Snezhana Gorb | place=Kharkiv',
    ],
    [
      'The couriers: Colombian nationals Yeison Arbol and Brayan Quint carried the parcels.',
      'citizenship | person=Yeison Arbol | country=CO',
      'citizenship | person=Brayan Quint | country=CO',
    ],
    [
      'Zahra Lazim, elected to parliament in 2021, sits on the defence committee.',
      'membership | member=Zahra Lazim | organization=parliament',
      'membership | member=Zahra Lazim | organization=defence committee',
    ],
    [
      'Two younger brothers, Haydar and Jamal, run a construction firm in Kut.',
      'leadership | leader=Haydar | leader=Jamal | organization=construction firm in Kut',
    ],
    ['The offer came from a colonel close to Arik Benn.', 'association | party=colonel | party=Arik Benn'],
    ["Ali's half-sister Maryam lives in Turin.", 'family | person=Ali | relative=Maryam | kind=half-sister'],
    ['Tornike Abul moved 118,000 euros for a shell company in Dubai.', 'no residence'],
    ['Asel Tan, a Trieste port official, took the money.', 'no occupation | organization=IT'],
    ['The shooter was on the payroll of the gang Dalen.', 'membership | member=shooter | organization=Dalen'],
    [
      'Denise Roth, deputy head of the city administration, left.',
      'leadership | leader=Denise Roth | title=deputy head',
    ],
    ['The French intelligence agency DGSI opened a case.', 'part-of | part=DGSI | whole=FR'],
    [
      'Karo Benn was seconded to KORTEM, the gendarmerie’s clandestine intelligence service.',
      'part-of | part=KORTEM | whole=gendarmerie',
    ],
    [
      "The family's solicitor, Nasreen Holt, says police warned him.",
      'representation | agent=Nasreen Holt | principal=family',
    ],
    ['She hid with a man she knew as Uncle Rauf.', 'alias | name=Uncle Rauf'],
    [
      'He wrote to planners of Islamic State Nimruz Province, the Afghan branch of the group.',
      'no part-of | whole=AF',
      'no location | subject=IR',
    ],
    [
      'He said that a Pakistani whom he knew only as Shahzad had paid him.',
      'citizenship | person=Shahzad | country=PK',
      'alias | name=Shahzad',
    ],
    ['He was shot in Surrey, a suburb of Vancouver.', 'location | subject=Surrey | place=Vancouver'],
    ['A trucker of Punjabi descent, Sukhraj Bassi, was warned.', 'occupation | person=Sukhraj Bassi | title=trucker'],
    [
      "Rastgar's brother commands a border regiment of the Revolutionary Guards.",
      'part-of | part=border regiment of the Revolutionary Guards | whole=Revolutionary Guards',
    ],
    [
      'Ramon Dals, a union organiser, was shot on his porch.',
      'occupation | person=Ramon Dals | title=union organiser',
      'no occupation | organization=union',
    ],
    ['Karim Bens hides behind a folder at the start of his trial in Brussels.', 'no residence'],
    ["Worse, the bride's uncle turned out to be an officer.", "no occupation | person=Worse, the bride's uncle"],
    ['Of the 64 people rescued, 11 were children.', 'no family'],
    [
      'Alasdair Munn has died. Born in Oban, the son of a lighthouse keeper, he worked in Leith.',
      'birth | person=Alasdair Munn | place=Oban',
      'family | relative=Alasdair Munn | person=lighthouse keeper',
    ],
    [
      'Talia Morgen is a dentist. Granddaughter of a cantor, she studied mathematics.',
      'family | relative=Talia Morgen | person=cantor',
    ],
    ['Arrested in Riga, the courier, he said, had talked.', 'no family'],
    [
      'Artur Sido told the judges that he knew nothing. The prosecutor, Dace Runge, read out a message sent to his girlfriend.',
      "family | person=Artur Sido | relative=Artur Sido's girlfriend",
      'no family | person=Dace Runge',
    ],
    ['He took his orders over Telegram from Oskar Lind.', 'no leadership'],
  ])
})
