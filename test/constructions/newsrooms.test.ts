// What dispatches of agencies and local papers say of attacks: bombs that kill, bombers who blow themselves up, claims of
// responsibility, deeds that are only meant, and words that look like an arrest or an attack and are none.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a deed told by its means', () => {
  constructions([
    [
      'A captain was killed near Riga by a roadside bomb.',
      'attack | target=captain | weapon=roadside bomb | method=bombing',
      'death | victim=captain',
    ],
    ['The blast killed three protesters.', 'attack | target=three protesters | method=bombing'],
    ['The explosion targeted a bakery.', 'attack | target=bakery | method=bombing'],
    ['The attack, which the army condemned, killed four villagers.', 'attack | target=four villagers'],
    [
      'A car bomb exploded outside a courthouse, killing 12 and wounding 40.',
      'attack | target=courthouse | weapon=car bomb | method=bombing',
      'attack | target=12 | method=bombing',
      'death | victim=12',
    ],
    [
      'Three policemen died when a suicide bomber blew himself up at a checkpoint.',
      'attack | perpetrator=suicide bomber | target=checkpoint | method=bombing',
    ],
    ['A woman detonated her vest near a mosque.', 'attack | perpetrator=woman | target=mosque | method=bombing'],
    [
      'Tamer Aydin was killed in a gun battle with police.',
      'death | victim=Tamer Aydin',
      'attack | target=Tamer Aydin',
    ],
    [
      'Rebels seized dozens of hostages in a theatre.',
      'attack | target=dozens of hostages | method=kidnapping',
      'no arrest',
    ],
  ])
})

describe('who did it, further from the deed', () => {
  constructions([
    [
      'A gunman shot and killed a police officer in Riga.',
      'attack | perpetrator=gunman | target=police officer in Riga | method=shooting',
      'death | victim=police officer in Riga | perpetrator=gunman',
    ],
    [
      'Gunmen opened fire on a bus carrying pilgrims, killing eight.',
      'attack | perpetrator=Gunmen | target=bus | method=shooting',
      'death | victim=eight | perpetrator=Gunmen',
    ],
    [
      'The attack is widely believed to have been carried out by the armed separatist group Korva.',
      'attack | perpetrator=Korva | certainty=possible',
    ],
    ['The attack is alleged to have been carried out by two men.', 'attack | perpetrator=two men | certainty=alleged'],
    ['Militants stormed a hotel in Kabul.', 'attack | perpetrator=Militants | target=hotel in Kabul'],
    ['Four soldiers died in a roadside bombing near Mosul.', 'attack | target=Four soldiers | method=bombing'],
    ['Two nurses were killed in a car bombing in Riga.', 'attack | target=Two nurses | method=bombing | place=Riga'],
    ['Planks covered her shop window, which was damaged by the blast.', 'attack | target=her shop window'],
    [
      'Ivan Petrov was convicted of the murder of Omar Haddad. He was cleared of the Riga bombing.',
      'attack | target=Omar Haddad | method=assassination',
    ],
  ])
})

describe('whose deed and whose death', () => {
  constructions([
    [
      'Otto Plant said Lena Brandt’s tragic murder shocked the town.',
      'attack | target=Lena Brandt | method=assassination',
      'death | victim=Lena Brandt',
    ],
    ['Brandt’s murder of his guard shocked the town.', 'attack | perpetrator=Brandt | target=Brandt’s guard'],
    ['Tehran ordered Karimova’s assassination.', 'attack | sponsor=Iran | target=Karimova'],
    ['Jonas Lind fled when officers arrived but was picked up a short distance away.', 'arrest | suspect=Jonas Lind'],
    [
      'An officer who was shot by a man wanted on a parole violation has died.',
      'wanted | person=man',
      'attack | perpetrator=man | target=officer',
    ],
    ['“Contact was sporadic,” Lt. Karl Altom said. The suspect was arrested on Monday.', 'arrest | suspect=suspect'],
    ['Lena Brandt pleaded guilty to two counts of money laundering in Graz.', 'conviction | offence=money laundering'],
    ['Officers worked to remove the suspect’s mother from the premises.', 'no expulsion'],
  ])
})

describe('claims of responsibility', () => {
  constructions([
    [
      'The Northern Front has claimed responsibility for the bombing of a hotel in Riga.',
      'attack | perpetrator=Northern Front | target=hotel in Riga | method=bombing | certainty=alleged',
    ],
    ['The attack was claimed by the Northern Front.', 'attack | perpetrator=Northern Front | certainty=alleged'],
    ['No group has claimed responsibility for the attack.', 'nothing'],
    ['Nobody has claimed responsibility for the shooting.', 'nothing'],
    ['The army claimed credit for the victory.', 'no attack'],
  ])
})

describe('only meant', () => {
  constructions([
    [
      'Ivan Petrov bought a knife to kill Omar Haddad.',
      'attack | perpetrator=Ivan Petrov | target=Omar Haddad | outcome=planned',
      'no death',
    ],
    [
      'Ivan Petrov travelled to Riga to kill Omar Haddad.',
      'attack | perpetrator=Ivan Petrov | target=Omar Haddad | outcome=planned',
      'no death',
    ],
    ['The bombing gave critics the opportunity to attack the minister.', 'attack | target=minister | outcome=planned'],
    ['The group obtained explosives to bomb the embassy.', 'attack | target=embassy | outcome=planned'],
    [
      'Ivan Petrov used a drone to attack the embassy.',
      'attack | perpetrator=Ivan Petrov | target=embassy | outcome=carried-out',
    ],
    [
      'Ivan Petrov used a gang to attack the embassy.',
      'attack | perpetrator=gang | sponsor=Ivan Petrov | outcome=carried-out',
    ],
  ])
})

describe('no arrest and no attack', () => {
  constructions([
    ['The man was caught on surveillance video dropping off a package.', 'no arrest'],
    ['Forty people were detained in hospital after the blast.', 'no arrest'],
    [
      'Nine of its activists were arrested in Riga, accusing the authorities of launching a campaign of terror.',
      'arrest | suspect=Nine of its activists',
      'no charge',
    ],
    [
      'Lena Brandt was charged with tampering with evidence and hindering the apprehension of a criminal.',
      'no arrest',
      'no attack',
    ],
    ['Police offered a reward for information leading to the arrest of the gunman.', 'no arrest'],
    ['Police showed journalists a video of the suspects buying weapons.', 'no training'],
    ['The Dagestani interior minister, Karl Brandt, told reporters.', 'no descent'],
    ['On Friday, the president, Otto Brandt, called the explosion an “attack”.', 'no assessment', 'no attack'],
    ['He reserved the truck, to be picked up at noon.', 'no arrest'],
    ['The blast was in what President Otto Brandt called an “attack”.', 'no attack'],
    [
      'They pleaded not guilty to lying about ties to the two men accused of carrying out the Riga bombing.',
      'attack | perpetrator=two men | method=bombing | polarity=affirmed | certainty=alleged',
    ],
  ])
})

describe('who is meant', () => {
  constructions([
    [
      'Police arrested the brother of Otto Brandt, who died in 2013.',
      'arrest | suspect=brother of Otto Brandt',
      'death | victim=Otto Brandt',
    ],
    ['The lawyer of Ivan Petrov, a former judge, was arrested.', 'arrest | suspect=lawyer of Ivan Petrov'],
    [
      'Rezo Maier — the heir of firebrand leader Otto Brandt, who died in 2013 — rejects the plan.',
      'death | victim=Otto Brandt',
    ],
    [
      'An Oslo court — the highest in Norway — convicted Ivan Petrov of murder.',
      'conviction | person=Ivan Petrov | court=Oslo court',
    ],
    [
      'Two men — Ivan Petrov and Omar Haddad — were arrested in Riga.',
      'arrest | suspect=Ivan Petrov | suspect=Omar Haddad',
    ],
    [
      'José, a bus driver, said he fled. Former minister José Luis Cano was arrested in Riga.',
      'occupation | person=José | title=bus driver',
      'arrest | suspect=José Luis Cano',
    ],
    [
      'Eldon Ivers, a clerk, was questioned on Monday. He said Petrov used the name Karl Lind.',
      'alias | name=Karl Lind | subject=Petrov | by=Eldon Ivers',
    ],
  ])
})
