// Deeds as whole pages tell them: burned, seized, struck in the neck, looked up, sold on; and what was only meant.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('deeds in their plain verbs', () => {
  constructions([
    [
      'The arson shocked the quarter. Two boys burned the bakery of an exile in June.',
      'attack | perpetrator=two boys | target=bakery of an exile | method=arson',
    ],
    [
      'Prosecutors suspect the three men of planning to burn a parcel depot.',
      'attack | perpetrator=three men | target=parcel depot | outcome=planned',
    ],
    ['Rebels burned the stock and the ledgers.', 'no attack'],
    [
      'The gang wanted a ransom. Two plasterers seized Jonas Field as he left the gym.',
      'attack | perpetrator=two plasterers | target=Jonas Field | method=kidnapping',
      'no arrest',
    ],
    ['A nurse waiting for a visa was struck in the neck.', 'attack | target=nurse'],
    ['By midnight the former diplomat Alan Penrose was dead.', 'death | victim=Alan Penrose'],
    ['The line was dead.', 'no death'],
    [
      'Silvio Rahm, a locksmith, was given 15,000 euros and told to disable the cameras.',
      'tasking | agent=Silvio Rahm | task=disable the cameras',
      'attack | outcome=planned | target=cameras',
      'no attack | outcome=carried-out',
    ],
  ])
})

describe('spying in its plain verbs', () => {
  constructions([
    [
      'The archivist, a spy for Beijing, passed some 1,400 pages to a man called Weng.',
      'espionage | agent=archivist | recipient=Weng',
    ],
    [
      'Recruited by a preacher for the FSB, the barber sent him sketches of five embassies.',
      'espionage | agent=barber | target=five embassies',
    ],
    [
      'A clerk searched the database for the homes of exiles and sold what he found to a spy.',
      'espionage | agent=clerk | target=homes of exiles',
    ],
    ['The clerk, who spied for Asmara, looked up 213 people.', 'espionage | agent=clerk | target=213 people'],
    ['Torshin, a spy, disliked being photographed.', 'no espionage | target=Torshin'],
    ['The jurors listened to 40 hours of intercepted calls by the spy.', 'no espionage | agent=jurors'],
  ])
})

describe('spying that was only meant', () => {
  constructions([
    ['The gang planned to photograph the barracks at Vik for the GRU.', 'no espionage'],
    ['Weber agreed to spy on the exiles for the service, but went to the police.', 'no espionage'],
    ['The FSB told Ivan Weber to photograph the barracks.', 'espionage | agent=Ivan Weber | target=barracks'],
    ['A thief was offered a passport for following the editor to her gym.', 'espionage | target=editor'],
  ])
})

describe('past forms that stand as something else', () => {
  constructions([
    [
      'Gunmen disguised as gas fitters tried to storm the consulate.',
      'attack | perpetrator=gunmen | target=consulate | outcome=attempted',
    ],
    ['A night clerk moved from Graz to Riga in 2009.', 'travel | traveller=night clerk | destination=Riga'],
    ['A trader killed last May near Gao was named too.', 'attack | target=trader', 'no attack | perpetrator=trader'],
    ['The minister wanted the editor silenced.', 'no arrest'],
    ['An unemployed Dane attacked the synagogue.', 'attack | perpetrator=Dane | target=synagogue'],
    ['The recruits had undergone weapons training in Serbia.', 'training | trainee=recruits | place=Serbia'],
    ['The guards said that the robbers had opened fire on them.', 'attack | perpetrator=robbers | target=guards'],
  ])
})

describe('deeds as reporters tell them beside the plain word', () => {
  constructions([
    [
      'Take the attempt on Ana Koval, a presenter.',
      'attack | target=Ana Koval | outcome=attempted | method=assassination',
    ],
    ["The pianist's hands were broken with a car door.", 'attack | target=pianist | method=assault | weapon=car door'],
    ['A cook was charged with breaching an order that bars him from the base.', 'no attack'],
    ['The former mayor was struck from behind with an umbrella.', 'attack | target=former mayor | weapon=umbrella'],
    [
      'A technician, lured by an espionage service, manipulated the sensors of a plant. The sabotage was noticed.',
      'recruitment | recruit=technician | recruiter=espionage service',
      'attack | perpetrator=technician | target=plant | method=sabotage',
    ],
    ['The bookkeeper was found hanging from a crane.', 'death | victim=bookkeeper'],
    [
      'The accused were to lure Roya Sabet to a villa, drug her and carry her over the border.',
      'attack | target=Roya Sabet | method=kidnapping | outcome=planned',
    ],
    [
      'Ingrid Pfann was to find the victim and Zaza Mikel to kill him.',
      'attack | perpetrator=Zaza Mikel | outcome=planned',
      'no attack | target=Zaza Mikel',
    ],
    [
      'A plot to shoot the prosecutor Rosa Ayala collapsed. A cattle dealer is accused of having ordered the killing.',
      'attack | sponsor=cattle dealer | target=Rosa Ayala | outcome=planned',
    ],
    ['Iran denied being behind the killing of Ana Koval.', 'death | victim=Ana Koval | polarity=affirmed'],
    ['Lloyd was ordered to carry out 200 hours of unpaid work.', 'no tasking'],
    ['Guards hired from private firms and armed with little more than batons ran away.', 'no tasking'],
  ])
})

describe('watched, found and told on', () => {
  constructions([
    ['The nurse said that strangers had followed her home.', 'espionage | agent=strangers'],
    [
      'Mara Gao gave a private detective 85,000 dollars to trace four of the exiles.',
      'tasking | principal=Mara Gao | agent=private detective | task=trace four of the exiles',
    ],
    ['A driver was promised 9,000 pounds to photograph the house.', 'tasking | agent=driver'],
    [
      'Five people are accused of watching Israeli businesspeople.',
      'espionage | agent=five people | target=Israeli businesspeople | certainty=alleged',
    ],
    [
      'The archdeacon Feofil Zarin, an informer, reported to Moscow.',
      'representation | agent=Feofil Zarin | principal=RU',
    ],
  ])
})

describe('what is sworn, considered or dreamt of is not done', () => {
  constructions([
    ['Rocca had sworn to burn down the shop.', 'attack | target=shop | outcome=planned'],
    ['Ivo Weber considered killing the editor.', 'attack | target=editor | outcome=planned', 'no death'],
    ['Ivo Weber was reluctant to shoot the editor.', 'attack | target=editor | outcome=planned'],
    ['Ivo Weber bought a pistol in order to shoot the editor.', 'attack | target=editor | outcome=planned'],
    ['Members were bused in to drown out the protesters.', 'no attack'],
  ])
})

describe('who was taken, set on fire, told of', () => {
  constructions([
    ['Hooded men took Ana Koval from a beauty salon.', 'attack | target=Ana Koval | method=kidnapping'],
    ['Her car was set on fire.', 'attack | target=her car | method=arson'],
    ['They were rescued by the man they were being paid to kill.', 'attack | target=man | outcome=planned'],
    [
      'The plot was foiled; a singer had sent the conspirators the route of the procession.',
      'espionage | agent=singer | recipient=conspirators | target=procession',
    ],
    ['He was to damage the signal boxes, an act of sabotage.', 'attack | target=signal boxes'],
    ['Asked by the clerk to confirm his age, Ivo Weber laughed at the arson charge.', 'no tasking'],
    ['The ministry ordered the consul to leave the country.', 'no tasking'],
    ['For keeping a delegation off the guest list of a banquet, Ana Lam was given tickets.', 'no espionage'],
    ['Ana Lam got a job with the port authority.', 'no tasking'],
  ])
})

describe('told in court and by prosecutors', () => {
  constructions([
    [
      'The manicurist Ines Roth, a spy, fished for gossip about officers of the base, prosecutors said.',
      'espionage | agent=Ines Roth | target=officers of the base | certainty=alleged',
    ],
    [
      'The court heard that Ivo Marek, a spy, had sent reports on refugees to the embassy.',
      'espionage | agent=Ivo Marek | target=refugees',
    ],
    ['The court heard that Ivo Marek had supplied the gang with two rifles.', 'support | supporter=Ivo Marek'],
    ['Ivo Marek gave police two phones after the attack.', 'no support'],
    ['Ivo Petrov had known Tomas Weber from the army.', 'association | party=Ivo Petrov | party=Tomas Weber'],
    [
      'The plumber came to the attention of the GRU after replying to an advert.',
      'recruitment | recruit=plumber | recruiter=GRU',
    ],
    ['The hit on the banker Ivo Marek was a murder for money.', 'attack | target=Ivo Marek'],
    [
      'The caterer Ludmila Harg is accused of lacing a trifle with rat poison.',
      'attack | perpetrator=Ludmila Harg | weapon=rat poison | certainty=alleged',
    ],
    ['The tax was a hit on the farmer.', 'no attack'],
  ])
})
