// Sums that change hands: told by a number alone, by a participle, by where the money went or came from, in kind, and not at all.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who paid a sum that another verb brings in', () => {
  constructions([
    [
      'The guard had carried the box across town for 300 euros, paid in cryptocurrency by a man from Gomel.',
      'payment | payer=man from Gomel | payee=guard | amount=EUR 300 | purpose=carried the box across town',
    ],
    [
      'A diplomat spoke of 12 million euros, paid to the colonel through a cattle trader.',
      'payment | payee=colonel | amount=EUR 12000000',
      'no payment | payer=diplomat',
    ],
    [
      'Ruben Calder never saw the 40,000 euros he had been promised.',
      'payment | payee=Ruben Calder | amount=EUR 40000 | status=promised',
    ],
    [
      'Detectives found a transfer of 85,000 dollars that a fishing company had made to the charter firm.',
      'payment | payer=fishing company | payee=charter firm | amount=USD 85000 | status=paid',
    ],
    [
      'Ruben Calder was to have been paid 30,000 euros but received only 4,000.',
      'payment | payee=Ruben Calder | amount=EUR 30000 | status=promised',
      'payment | payee=Ruben Calder | amount=EUR 4000 | status=paid',
    ],
    [
      'Ruben Calder was told that he would get 5,000 euros if the warehouse burned.',
      'payment | payee=Ruben Calder | amount=EUR 5000 | status=promised',
    ],
  ])
})

describe('whoever calls himself so, and whoever is charged', () => {
  constructions([
    [
      'The boy had been offered 150,000 kronor by someone calling himself Ivan Skorpan.',
      'payment | payer=Ivan Skorpan | payee=boy | amount=SEK 150000',
    ],
    [
      'Omar Latif, a clerk, wrote to the police. For this he was to receive 1,000 euros; he got 250.',
      'payment | payee=Omar Latif | amount=EUR 1000 | status=promised',
      'payment | payee=Omar Latif | amount=EUR 250 | status=paid',
    ],
    [
      'The Albanians charged the Sicilians 26,500 euros for each kilo.',
      'payment | payer=Sicilians | payee=Albanians | amount=EUR 26500',
    ],
    ['Walid Karim pays his suppliers through a dealer.', 'payment | payer=Walid Karim | payee=suppliers'],
    [
      'From a prison in Surat, a voice offered Omar Latif 40,000 dollars to frighten a writer.',
      'payment | payee=Omar Latif | amount=USD 40000',
      'no payment | payer=prison',
    ],
    [
      'Offered 100,000 dollars to throw a grenade into the yard, Omar Latif stopped answering.',
      'payment | payee=Omar Latif | amount=USD 100000 | status=promised',
      'no payment | payer=Omar Latif',
    ],
    [
      'Paid 500 euros by a broker, Omar Latif burned the van.',
      'payment | payer=broker | payee=Omar Latif | amount=EUR 500',
    ],
    ['The driver, who owed 38,000 pounds to two casinos, was offered a way out.', 'no payment'],
    ['The court charged Omar Latif with taking 300 euros.', 'no payment | payer=Omar Latif'],
  ])
})

describe('sums told by a number alone', () => {
  constructions([
    [
      'Colonel Tarik Benali paid Ruben Calder 500 euros and Omar Latif 300.',
      'payment | payer=Tarik Benali | payee=Ruben Calder | amount=EUR 500',
      'payment | payer=Tarik Benali | payee=Omar Latif | amount=EUR 300',
    ],
    [
      'The handler gave the driver 4,000 euros and promised the nurse 6,000.',
      'payment | payee=driver | amount=EUR 4000 | status=paid',
      'payment | payee=nurse | amount=EUR 6000 | status=promised',
    ],
    [
      'Tomas Novak was paid 1,500 euros and Petr Hruby 800 for the same job.',
      'payment | payee=Tomas Novak | amount=EUR 1500 | purpose=same job',
      'payment | payee=Petr Hruby | amount=EUR 800 | purpose=same job',
    ],
    [
      'Tomas Novak, who was paid 70 dollars to paint a slogan on a bridge and 300 to photograph a substation, has confessed.',
      'payment | payee=Tomas Novak | amount=USD 70 | purpose=paint a slogan on a bridge',
      'open: payment | payee=Tomas Novak | amount=USD 300 | purpose=photograph a substation',
    ],
    ['The museum paid 900 euros for the chairs and moved to Building 300.', 'no payment | amount=EUR 300'],
    ['Ruben Calder was paid half of the 30,000 euros in advance.', 'no payment | amount=EUR 30000'],
  ])
})

describe('where money went and where it came from', () => {
  constructions([
    [
      'The money reached the cell through a hawala broker in Alicante.',
      'funding | recipient=cell | channel=hawala broker in Alicante',
    ],
    [
      'The money went to Ruben Calder by way of a hawala dealer in Brussels.',
      'funding | recipient=Ruben Calder | channel=hawala dealer in Brussels',
    ],
    [
      'Some 48 million dollars, routed through a cheese exporter in Valencia, ended up with a militia on the border.',
      'payment | payee=militia on the border | amount=USD 48000000',
    ],
    [
      'Investigators say the 9,000 euros that Ruben Calder spent on a car came from Ivan Rusev.',
      'payment | payer=Ivan Rusev | amount=EUR 9000',
    ],
    [
      'The colonel collected 20,000 euros from a trading house and passed the money on to Ruben Calder.',
      'payment | payer=trading house | payee=colonel | amount=EUR 20000',
      'payment | payer=colonel | payee=Ruben Calder',
    ],
    [
      'Ruben Calder kept 5,000 euros and gave the rest to Milan Kovac.',
      'payment | payer=Ruben Calder | payee=Milan Kovac | benefit=rest',
    ],
    [
      'Ruben Calder acknowledged receipt of 18,500 euros from Golden Heron Consulting.',
      'payment | payer=Golden Heron Consulting | payee=Ruben Calder | amount=EUR 18500',
    ],
    ['Payments to Ruben Calder totalled 62,000 euros.', 'payment | payee=Ruben Calder | amount=EUR 62000'],
    ['Tehran had set aside 300,000 dollars for the murder.', 'payment | payer=IR | amount=USD 300000 | purpose=murder'],
    ['The killing cost Tehran 150,000 dollars.', 'payment | payer=IR | amount=USD 150000 | purpose=killing'],
    ['The repairs cost the government 14 million dollars.', 'no payment'],
    ['The money came as a surprise.', 'no payment', 'no funding'],
  ])
})

describe('rented, let, brought in, paid in kind', () => {
  constructions([
    [
      'Petra Lind rented the garage to Vasil Dobrev for 3,000 euros a month.',
      'payment | payer=Vasil Dobrev | payee=Petra Lind | amount=EUR 3000 | purpose=garage',
    ],
    ['Each trip brought Ruben Calder 250 dollars.', 'payment | payee=Ruben Calder | amount=USD 250'],
    [
      'Ivan Rusev had promised Ruben Calder a tenth of the takings.',
      'payment | payer=Ivan Rusev | payee=Ruben Calder | benefit=tenth of the takings | status=promised',
    ],
    [
      'Ivan Rusev promised Ruben Calder a residence permit in the Emirates.',
      'payment | payee=Ruben Calder | benefit=residence permit in the Emirates | status=promised',
    ],
    [
      'Ruben Calder was rewarded with a flat in Sochi and a medal.',
      'payment | payee=Ruben Calder | benefit=flat in Sochi',
      'no payment | place=Sochi',
    ],
    [
      'Ruben Calder flew to Antalya on a ticket bought by Ivan Rusev.',
      'payment | payer=Ivan Rusev | payee=Ruben Calder',
    ],
    ["Ruben Calder flew to Qom at the embassy's expense.", 'payment | payer=embassy | payee=Ruben Calder'],
    [
      'Petr Hruby collected locomotives. Farid Azizi, an importer of pistachios, gave him a rare engine.',
      'payment | payee=Petr Hruby | payer=Farid Azizi | benefit=rare engine',
      'no payment | payee=Farid Azizi',
    ],
    ['The deal offered money and a lookout on the Gulf of Aden.', 'no payment'],
    ['Turkey gave Farid Azizi a residence permit.', 'no payment'],
    ['The Norwegian student was promised 4,000 kroner for filming a bridge.', 'payment | amount=NOK 4000'],
    ['For each list the gardener received from 300 to 500 euros.', 'payment | payee=gardener | amount=EUR 300/500'],
    [
      'Sabir Alasgarov handed over the lists in exchange for exclusive access to a hotel.',
      'payment | payee=Sabir Alasgarov | benefit=exclusive access',
      'no extradition',
    ],
    ['The state sent the student a bill for 61,000 euros.', 'no payment'],
    ['The woman bought a coat for 300 euros.', 'no payment'],
  ])
})

describe('offered to whoever the passive before it is about', () => {
  constructions([
    [
      'Ivan Petrov was flown to Beirut, lodged in a hotel and offered 5,000 dollars to kill a journalist.',
      'payment | payee=Ivan Petrov | amount=USD 5000 | status=promised',
      'no payment | payer=Ivan Petrov',
      'attack | perpetrator=Ivan Petrov | target=journalist | outcome=planned',
      'no attack | sponsor=Ivan Petrov',
    ],
    ['The two men were trained in Riga and given 500 euros each.', 'payment | payee=two men | amount=EUR 500'],
    [
      'Ivan Petrov was arrested and offered the guard 5,000 dollars to open the gate.',
      'payment | payer=Ivan Petrov | payee=guard',
    ],
  ])
})

describe('whoever is given something without "was"', () => {
  constructions([
    [
      'A clerk handed 300 euros by an officer kept silent.',
      'payment | payer=officer | payee=clerk | amount=EUR 300',
      'no payment | payer=clerk',
    ],
    [
      'The man paid 400 euros fled to Minsk.',
      'payment | payee=man | amount=EUR 400',
      'no payment | payer=man',
      'travel | traveller=man | destination=Minsk',
    ],
    [
      'A man promised 5,000 euros burned down the depot.',
      'payment | payee=man | amount=EUR 5000 | status=promised',
      'attack | perpetrator=man | target=depot | method=arson',
    ],
    ['Omar Haddad, paid 300 euros, fled.', 'payment | payee=Omar Haddad | amount=EUR 300'],
    ['The handler paid 300 euros and left.', 'payment | payer=handler | amount=EUR 300'],
    ['The officer paid 300 euros before he left.', 'payment | payer=officer | amount=EUR 300'],
    ['A courier brought over 40,000 dollars. Two men handed over the photographs.', 'no payment | payee=courier'],
    [
      'The officer promised Milan Novak, who had lost 4,000 euros at cards, 700 euros a month for lists of the guards.',
      'payment | payer=officer | payee=Milan Novak | amount=EUR 700 | purpose=lists of the guards',
      'no payment | amount=EUR 4000',
    ],
    [
      'The service promised Lena Novak a new passport and a flat.',
      'payment | payer=service | payee=Lena Novak | benefit=new passport | benefit=flat',
    ],
    [
      'Omar Haddad set fire to a warehouse on the assignment of a handler.',
      'tasking | principal=handler | agent=Omar Haddad',
    ],
    ['Investigators think the bomb that Haddad built killed the clerk.', 'attack | target=clerk | method=bombing'],
  ])
})

describe('passives in a row, and what a state grants', () => {
  constructions([
    [
      'Omar Haddad was recruited in a gaming channel, flattered for a month, and then sent 900 euros.',
      'payment | payee=Omar Haddad | amount=EUR 900',
      'no payment | payer=Omar Haddad',
    ],
    [
      'Omar Haddad was recruited in 2020, and sent 900 euros to his mother.',
      'payment | payer=Omar Haddad | amount=EUR 900',
      'no payment | payee=Omar Haddad',
    ],
    ['Omar Haddad was hired and paid 900 euros.', 'payment | payee=Omar Haddad | amount=EUR 900'],
    [
      'Haddad followed a pilot for a drug lord known as Haji Kamran, to whom Tehran had granted a villa and a bodyguard.',
      'payment | payer=Iran | payee=Haji Kamran | benefit=villa',
      'no support | supported=bodyguard',
    ],
    ['The court awarded her a pension.', 'no payment'],
    ['Malmö funded the restoration of the mosque.', 'no funding | funder=Sweden'],
    ['Tehran funded the restoration of the mosque.', 'funding | funder=Iran'],
  ])
})
