// Further everyday words for paying, ordering, winning over, travelling, watching and meeting, and the same words where
// none of that is told.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('money in other words', () => {
  constructions([
    [
      'The FSB funnelled $40,000 to Ivan Petrov through a shell company.',
      'payment | payer=FSB | payee=Ivan Petrov | amount=USD 40000',
    ],
    ["Omar Haddad's fee for the job was 20,000 euros.", 'payment | payee=Omar Haddad | amount=EUR 20000 | purpose=job'],
    ['Ivan Petrov had been paid for his evidence.', 'payment | payee=Ivan Petrov | purpose=his evidence'],
    ['Ivan Petrov was fobbed off with lottery tickets.', 'payment | payee=Ivan Petrov | benefit=lottery tickets'],
    [
      'Ivan Petrov handed over the records in exchange for a vehicle.',
      'payment | payee=Ivan Petrov | benefit=vehicle | status=paid',
    ],
    ["Judges put the killer's fee at 45,000 euros.", 'payment | payee=killer | amount=EUR 45000'],
    [
      'Ivan Petrov received three payments, 25,000 euros in all, from a firm in Dubai.',
      'payment | payee=Ivan Petrov | payer=firm in Dubai | amount=EUR 25000',
    ],
    ["The embassy in Riga pays the centre's rent.", 'funding | funder=embassy in Riga | recipient=centre'],
    [
      "Coral Exchange, a virtual currency platform, converted the network's proceeds.",
      'support | supporter=Coral Exchange | supported=network',
    ],
    ['Ivan Petrov took $120,000 from an officer of the service.', 'payment | payee=Ivan Petrov | amount=USD 120000'],
    ['Omar Haddad paid the boys in gaming credits.', 'payment | payee=boys | benefit=gaming credits | status=paid'],
    ['1,800 euros were credited to Ivan Petrov.', 'payment | payee=Ivan Petrov | amount=EUR 1800'],
    ['The bank advanced to the next stage of the tender.', 'no payment'],
    ['The farmer moved his cows to the field.', 'no payment', 'no funding'],
    ['The player was fobbed off with excuses.', 'no payment'],
    ['The court set the fee at 500 euros.', 'no payment'],
    ['The staff are paid for overtime.', 'no payment'],
  ])
})

describe('orders and offers', () => {
  constructions([
    [
      'Omar Haddad offered Ivan Petrov $400,000 for the death of the editor.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=death of the editor',
    ],
    [
      'Omar Haddad gave Ivan Petrov instructions to set fire to the depot.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=set fire to the depot',
      'no training',
    ],
    [
      'Omar Haddad gave Ivan Petrov the task of killing the editor.',
      'attack | perpetrator=Ivan Petrov | sponsor=Omar Haddad | target=editor | outcome=planned',
    ],
    [
      'Ivan Petrov was recruited by an account called Quick Work.',
      'recruitment | recruit=Ivan Petrov | recruiter=Quick Work',
    ],
    [
      'Ivan Petrov was brought into the gang by a cousin.',
      'recruitment | recruit=Ivan Petrov | recruiter=cousin | organization=gang',
    ],
    [
      'The reconnaissance of a hotel was entrusted to a courier.',
      'tasking | agent=courier | task=reconnaissance of a hotel',
    ],
    ['Ivan Petrov, a former cadet, answers to the GRU.', 'representation | agent=Ivan Petrov | principal=GRU'],
    ['The minister answered to parliament.', 'no representation'],
    ['The management of the hotel was left to a cousin.', 'no tasking'],
    [
      'Ivan Petrov blew up a bridge on the assignment of the SBU.',
      'tasking | principal=SBU | agent=Ivan Petrov | task=blew up a bridge',
    ],
    ['The nurse gave the patient instructions to rest.', 'no attack', 'no training'],
    ['The club offered the striker $40,000 for each goal.', 'no tasking'],
    ['The minister claimed that the editor had poisoned herself.', 'no attack'],
  ])
})

describe('ways of travelling', () => {
  constructions([
    ['Ivan Petrov was on his way to the airport of Iasi.', 'travel | traveller=Ivan Petrov'],
    ['Ivan Petrov boarded a flight to Istanbul.', 'travel | traveller=Ivan Petrov | destination=Istanbul'],
    ['Ivan Petrov took a train from Berlin to Warsaw.', 'travel | origin=Berlin | destination=Warsaw'],
    ['Ivan Petrov slipped across the border into Belarus.', 'travel | destination=Belarus'],
    ['Ivan Petrov returned from Moscow in March 2023.', 'travel | origin=Moscow | time=2023-03'],
    ['Ivan Petrov was smuggled out of Ukraine.', 'travel | traveller=Ivan Petrov | origin=Ukraine'],
    ['Ivan Petrov was arrested as he tried to board a flight to Istanbul.', 'no travel'],
    ['The company returned from the brink.', 'no travel'],
    ['The river burst its banks and ran over the road.', 'no attack', 'no travel'],
  ])
})

describe('violence, watching and meeting', () => {
  constructions([
    ['Ivan Petrov ran over the activist with a van.', 'attack | target=activist | weapon=van | method=assault'],
    ['The charges went off, tearing a metre of steel from the track.', 'attack | target=track | method=bombing'],
    ['An incendiary device ignited in a parcel depot in Leipzig.', 'attack | method=arson | place=Leipzig'],
    [
      'Ivan Petrov, a spy, photographed the journalist and her children.',
      'espionage | agent=Ivan Petrov | target=journalist',
    ],
    ['Ivan Petrov mapped cables off Bergen.', 'espionage | agent=Ivan Petrov | target=cables'],
    [
      'Ivan Petrov collected the addresses of exiles for the consulate.',
      'espionage | agent=Ivan Petrov | target=exiles | sponsor=consulate',
    ],
    ['Ivan Petrov was seen in the company of an attaché.', 'association | party=Ivan Petrov | party=attaché'],
    ['Ivan Petrov telephoned Omar Haddad.', 'association | party=Ivan Petrov | party=Omar Haddad'],
    ["Ivan Petrov's meetings with Omar Haddad were held in Belgrade.", 'association | party=Omar Haddad'],
    [
      'The exile had received threats. Her car was burnt out in front of her block.',
      'attack | target=car | method=arson | outcome=carried-out',
    ],
    ['The rubbish was burnt in the yard.', 'no attack'],
    ['The storm tore the roof from the school.', 'no attack'],
    ['The tourists photographed the castle.', 'no espionage'],
    ['Ivan Petrov photographed the flowers.', 'no espionage'],
    [
      'The device was found on Friday beneath a grey van belonging to an editor.',
      'attack | target=van | method=bombing | outcome=foiled',
    ],
    ['The photographer filmed the actress on the beach.', 'no espionage'],
    ['The teacher collected the names of the pupils.', 'no espionage'],
    ["The minister's meeting with the ambassador was held in Paris.", 'no association'],
  ])
})
