// Deeds as reporters tell them: by what flew, who was struck and with what, whose hallmarks they bear; and what is none.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('drones, blasts, boarded ships and wounded guards', () => {
  constructions([
    [
      'Drones carrying explosives struck a depot near Tula on Friday.',
      'attack | target=depot near Tula | method=bombing',
    ],
    ['A volley of rockets slammed into the barracks.', 'attack | target=barracks | method=bombing'],
    ['The helicopter fired two missiles at a truck.', 'attack | target=truck | method=bombing'],
    ['The explosion severed the only cable to the island.', 'attack | target=cable to the island | method=bombing'],
    [
      'Armed men boarded a Turkish trawler and carried off three of its sailors.',
      'attack | perpetrator=armed men | target=Turkish trawler',
      'attack | perpetrator=armed men | target=three of its sailors | method=kidnapping',
    ],
    ['A sniper wounded a customs officer.', 'attack | perpetrator=sniper | target=customs officer | method=shooting'],
    ['Gunmen stormed a police post near Mosul.', 'attack | perpetrator=gunmen | target=police post'],
    ['The waiter was hit with a rifle butt.', 'attack | target=waiter | weapon=rifle butt | method=assault'],
    ['Rebels raid village, kill nine farmers', 'attack | perpetrator=rebels | target=nine farmers'],
    ['The guards shot eleven gleaners.', 'attack | perpetrator=guards | target=eleven gleaners | method=shooting'],
    ['A boy threw acid in her face.', 'no attack | target=face'],
    ['A boy threw acid in the face of the notary.', 'attack | target=notary | weapon=acid'],
    ['Two brothers smashed the windows of Ana Costa.', 'attack | perpetrator=two brothers | target=Ana Costa'],
    ['Ana Costa lost an eye in the blast.', 'attack | target=Ana Costa | method=bombing'],
    ['The gang sent extortion letters to a dozen grocers.', 'attack | target=dozen grocers | method=extortion'],
    ['The knife attack on the imam shocked the town.', 'attack | target=imam | method=assault'],
    ['The plot was directed from Pyongyang.', 'attack | sponsor=KP'],
    ['The three murders bore the hallmarks of the GRU.', 'attack | sponsor=GRU | certainty=possible'],
    ['The editor had survived an earlier attempt in 2019.', 'attack | target=editor | outcome=attempted'],
    ['The hackers encrypted the servers of a clinic.', 'attack | target=clinic | method=cyber'],
    [
      'The others were left alone; but one, the grocer Ivo Marek, was killed in May.',
      'death | victim=Ivo Marek',
      'attack | target=Ivo Marek',
    ],
  ])
})

describe('what is no deed, or not his', () => {
  constructions([
    ['Her husband, a fisherman, drowned in 2009.', 'no attack', 'death | time=2009'],
    ['The pub owner, drowning in debt, sold the house.', 'no attack'],
    ['Men in black fired into the air at the wedding.', 'no attack'],
    ['The sacks had been placed against the wall, with explosive in a crate.', 'no attack | target=crate'],
    ['The defence said Petrov had played no part in the arson.', 'attack | polarity=denied | perpetrator=Petrov'],
    ['Nobody knew that the nurse was being paid to watch him.', 'tasking | agent=nurse | polarity=affirmed'],
    ['He had commanded the brigade for six years.', 'no tasking'],
    ['Four sailors have been banned from leaving Finland.', 'no travel'],
    ['Police detectives had tracked the courier for months.', 'no espionage'],
    [
      'The two were sought since 2021 over the murder of a banker.',
      'attack | target=banker',
      'no attack | time=2021/..',
    ],
    [
      'A baker burned down a warehouse of medical aid for Ukraine.',
      'attack | perpetrator=baker',
      'no attack | sponsor=UA',
    ],
  ])
})

describe('who asks for what, who stands behind it, who watched whom', () => {
  constructions([
    ['The captain asked the imam to call the police.', 'no tasking'],
    ['His mother told him to wear a coat.', 'no tasking'],
    ['The handler told Petrov to wait.', 'tasking | principal=handler | agent=Petrov | task=wait'],
    ['An officer asked Petrov to photograph the port.', 'tasking | agent=Petrov | task=photograph the port'],
    ['The girl was forced into a van.', 'no tasking'],
    ['The regime wanted the editor abducted.', 'attack | sponsor=regime | target=editor | outcome=planned'],
    ['Riot police shot at protesters in the square.', 'attack | target=protesters | method=shooting'],
    ['The killers of the imam were named as Omar Aziz and Ivo Marek.', 'attack | perpetrator=Ivo Marek | target=imam'],
    ['Bell, a spy, sat in a car, noting down when Moradi left home.', 'espionage | agent=Bell | target=Moradi'],
    ['The group mapped the routes of convoys for Russian intelligence.', 'espionage | target=convoys'],
    ['A tracking device was found under the car of the editor.', 'espionage | target=car of the editor', 'no attack'],
    [
      'Ivo Marek, a clerk, copied cables and passed them to an officer of the SVR.',
      'espionage | agent=Ivo Marek | recipient=officer of the SVR',
    ],
    [
      'Gleb hired Ivo Marek to burn down a depot. Gleb sent Ivo Marek photographs of the gate.',
      'tasking | agent=Ivo Marek | principal=Gleb',
      'no espionage',
    ],
    [
      'Two men filmed the rail yard and the bridge for a foreign service.',
      'espionage | target=bridge | sponsor=foreign service',
    ],
    ['The scientist recorded when the birds left the island.', 'no espionage'],
  ])
})

describe('who directed it, who is blamed, and what the police only believe', () => {
  constructions([
    [
      'A colonel directed the murder of a banker.',
      'attack | sponsor=colonel | target=banker',
      'no attack | perpetrator=colonel',
    ],
    ['The murder was attributed to Hezbollah.', 'attack | sponsor=Hezbollah'],
    ['Police believe the arson attack on the pub was an act of revenge.', 'no attack | perpetrator=Police'],
    ['The real target was a Kurdish poet, and the attack failed.', 'attack | target=Kurdish poet'],
    [
      'A gang from Izmir carried out the contract killing.',
      'attack | perpetrator=gang from Izmir | method=assassination',
    ],
    ['Two men set upon the poet outside a bar.', 'attack | perpetrator=two men | target=poet | method=assault'],
    ['The gunman who shot the poet at a tram stop fled.', 'attack | target=poet', 'no attack | target=tram stop'],
    ['On the night of 2 March, a church in Brno was daubed with paint.', 'attack | target=church in Brno'],
    ['The boys set fire to a shed on the Brno line.', 'attack | target=shed on the Brno line'],
    [
      "The agencies believe that Iran's Quds Force and its partners have, since 2020, turned to gangs to kill critics.",
      'tasking | principal=Quds Force | agent=gangs',
    ],
  ])
})

describe('deeds taken up again, and what only sounds like one', () => {
  constructions([
    [
      'Ana Costa was beaten by two men. The attack happened on 11 October 2023.',
      'attack | target=Ana Costa | time=2023-10-11',
    ],
    [
      'Two men threw a petrol bomb at a church. The fire was ordered by a colonel.',
      'attack | target=church | sponsor=colonel',
    ],
    ['The explosion occurred on 3 May 2023 in Riga.', 'no attack'],
    [
      'Two men hurled a grenade at the house of Ivo Marek. The grenade damaged a car. The attack was masterminded by a colonel.',
      'attack | sponsor=colonel | target=house of Ivo Marek',
    ],
    ['A bill on foundations died in committee, killed by deputies.', 'no attack'],
    ['Petrov was told to splash red paint on a monument.', 'tasking | agent=Petrov'],
    ['Only four had ever been asked to do anything improper.', 'no tasking'],
    ['Petrov, a spy, counted lorries entering the base.', 'espionage | agent=Petrov | target=lorries'],
    ['A conscript sold the roster of his unit.', 'espionage | agent=conscript'],
    ['A lawyer whom he had not hired came twice.', 'no tasking'],
    ['The children enrolled at a school in Brno.', 'no recruitment'],
  ])
})

describe('what was nearly done, on whose behalf, and by which way', () => {
  constructions([
    [
      'Two boys came within an hour of planting a bomb outside an office in Brno.',
      'attack | target=office in Brno | outcome=attempted',
      'no attack | target=Brno | outcome=carried-out',
    ],
    [
      'Two men were indicted for having filmed the base on behalf of a foreign power.',
      'espionage | agent=two men | sponsor=foreign power',
    ],
    [
      'A roofer is suspected of recruiting others, several of them minors, to photograph barracks in Saxony.',
      'tasking | principal=roofer | task=photograph barracks in Saxony',
    ],
    ['Ivo Marek is accused of carrying explosives to a depot.', 'attack | target=depot | outcome=planned'],
    ['Cameras had been hidden in nests along the railway.', 'espionage | target=railway'],
    ['An officer of the FSB contacted the girl in a chat.', 'recruitment | recruit=girl | channel=chat'],
    ['The spy admitted having installed the cameras.', 'espionage | agent=spy'],
    [
      'A man called Marmot offered Ivo Marek 300 dollars, a flight and a phone. Marmot sent Ivo Marek maps of the gates.',
      'no espionage',
    ],
  ])
})

describe('rings steered from abroad, lists of exiles', () => {
  constructions([
    ['A ring steered from Pakistan supplied pistols by drone.', 'tasking | agent=ring | principal=PK'],
    ['A shop run from Berlin sells pens.', 'no tasking'],
    ['Kigali keeps watch on its exiles.', 'espionage | agent=RW'],
    ['Imams have drawn up lists of teachers and doctors.', 'espionage | agent=imams | target=teachers'],
    [
      'Prosecutors opened an inquiry into two of them, who were suspected of having compiled lists of exiles.',
      'open: espionage | agent=two of them | target=exiles',
    ],
    ['The spy used a club to identify critics of the regime.', 'espionage | target=critics of the regime'],
  ])
})

describe('clefts, lessons and what was planned', () => {
  constructions([
    ['It was his organisation that kidnapped Ivo Marek.', 'attack | perpetrator=his organisation | target=Ivo Marek'],
    ['Bell, a spy, had shown them how to follow a car and when to shoot.', 'no attack', 'no espionage'],
    ['Two Ingush planning to strike a cathedral were held.', 'attack | target=cathedral | outcome=planned'],
    ['The list includes arson, shootings and a parcel of dead fish.', 'no attack | target=dead fish'],
    ['The boss directed the killing from his cell.', 'attack | sponsor=boss', 'no attack | target=his cell'],
    ['A gang extorted money from grocers.', 'attack | target=grocers | method=extortion'],
    ['Two spies drove past his flat eleven times.', 'espionage | agent=two spies | target=his flat'],
    ['Ivo Marek was hanged in Tehran in 2019.', 'death | victim=Ivo Marek', 'no attack'],
  ])
})
