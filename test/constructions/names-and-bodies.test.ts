// The names that somebody goes by, the bodies that belong to others, and whoever stands behind a deed.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('another name', () => {
  constructions([
    ['Ivan Petrov was recruited in a gym in Riga by a man calling himself Oleg.', 'alias | name=Oleg'],
    [
      'He told the court that he had been approached in a bar by a man who introduced himself as Boris.',
      'alias | name=Boris',
    ],
    [
      'Omar Haddad, using the name "Mark Bell", hired Ivan Petrov to watch the house.',
      'alias | subject=Omar Haddad | name=Mark Bell',
    ],
    ['The other was a woman who used the name Vera and who left for Iran.', 'alias | name=Vera'],
    ['Ivan Petrov, nicknamed Vanya, was arrested in Riga.', 'alias | subject=Ivan Petrov | name=Vanya'],
    ['Ivan Petrov — nicknamed Vanya — was arrested in Riga.', 'alias | subject=Ivan Petrov | name=Vanya'],
    [
      'The External Defence Service ("EDS") is an intelligence service of Iran.',
      'alias | subject=External Defence Service | name=EDS',
    ],
    ['Omar Haddad used the name of the firm to rent a car.', 'no alias'],
    ['Ivan Petrov introduced himself as a courier.', 'no alias'],
    [
      'Omar Haddad, whom the file calls "the Dentist", fled to Iran.',
      'open: alias | subject=Omar Haddad | name=the Dentist',
    ],
  ])
})

describe('another name, in other words', () => {
  constructions([
    ['Zurab Lomidze, known by the nickname "Postman", was caught.', 'alias | subject=Zurab Lomidze | name=Postman'],
    [
      'Ivan Petrov was promised money by a drug dealer he knew only as "Doctor".',
      'alias | subject=drug dealer | name=Doctor',
    ],
    ['Serbia wants Miroslav "Miki" Stojan, a former waiter.', 'alias | subject=Miroslav "Miki" Stojan | name=Miki'],
    ['Behnam Rastegar, nicknamed the Butcher, lives in Tehran.', 'alias | name=Butcher', 'no occupation'],
    ['The man, codenamed "Falcon", met an officer.', 'alias | subject=man | name=Falcon'],
    [
      "Poland's Internal Security Agency, the ABX, searched the flat.",
      'alias | subject=Internal Security Agency | name=ABX',
    ],
    ['The network, which calls itself Mesa Roja, buys cocaine.', 'alias | subject=network | name=Mesa Roja'],
    ['Shen Guowei, whose real name is Li Weiming, fled.', 'alias | subject=Shen Guowei | name=Li Weiming'],
    ['Ivan Petrov was known as a quiet man.', 'no alias'],
    ['The account of the firm was used by Ivan Petrov.', 'no alias'],
  ])
})

describe('a part of a body', () => {
  constructions([
    [
      'The counter-terrorism branch of the Istanbul police arrested 13 people.',
      'part-of | part=counter-terrorism branch of the Istanbul police | whole=Istanbul police',
    ],
    ["The department's Unit 250 planned the killings.", 'part-of | part=Unit 250 | whole=department'],
    ['The directorate falls under the Ministry of Defence.', 'part-of | part=directorate | whole=Ministry of Defence'],
    [
      "The Department of the Treasury's Office of Sanctions Control listed the firm.",
      'part-of | whole=Department of the Treasury',
    ],
    ["Belarus's foreign ministry denied it.", 'part-of | part=foreign ministry | whole=BY'],
    ["He met officers of the Desert Force, the Guards' foreign arm.", 'part-of | part=Desert Force | whole=Guards'],
    ['The blame falls under no law.', 'no part-of'],
    ['GRU Unit 250 blew up the depot.', 'part-of | whole=GRU'],
    [
      "Germany's domestic intelligence service watched Omar Haddad.",
      'part-of | part=domestic intelligence service | whole=Germany',
    ],
    [
      'Omar Haddad worked for the Seventh Directorate of the Iranian security ministry.',
      'part-of | part=Seventh Directorate | whole=Iranian security ministry',
    ],
    ["Omar Haddad's security service guards banks.", 'no part-of'],
    [
      'The External Defence Service of Iran hired Ivan Petrov.',
      'open: part-of | part=External Defence Service | whole=Iran',
    ],
  ])
})

describe('behind the deed', () => {
  constructions([
    ['Colonel Omar Haddad, who ordered the attack, lives in Iran.', 'attack | sponsor=Omar Haddad'],
    ['The attack was approved by the minister, Omar Haddad.', 'attack | sponsor=Omar Haddad'],
    ['The fire was set on the orders of Iran.', 'attack | sponsor=Iran | method=arson'],
    [
      'Iran stood behind the attempt on the life of a journalist in June.',
      'attack | sponsor=Iran | target=journalist | method=assassination | outcome=attempted',
    ],
    [
      'Omar Haddad retained Ivan Petrov to watch Farid Nazari.',
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=watch Farid Nazari',
    ],
    ['Omar Haddad retained his seat.', 'no tasking'],
    ['Ivan Petrov was recruited on Telegram.', 'recruitment | recruit=Ivan Petrov | channel=Telegram'],
    ['Ivan Petrov was recruited on Monday.', 'recruitment | recruit=Ivan Petrov'],
    ['The attempt to live in peace failed.', 'no attack'],
  ])
})

describe('names that the words around them tell', () => {
  constructions([
    [
      "The man worked for Belmaria's Directorate of Special Tasks (DST).",
      'alias | subject=Directorate of Special Tasks | name=DST',
    ],
    [
      'Anbar Metals Trading, of Sharjah, is owned by Hamid Zarrin.',
      'leadership | leader=Hamid Zarrin | organization=Anbar Metals Trading',
    ],
    ['Father Ioan Cebot of Orhei told the court that he was ill.', 'residence | person=Ioan Cebot | place=Orhei'],
    ["Kieran 'Kez' Stott, 19, was locked up.", "alias | subject=Kieran 'Kez' Stott | name=Kez"],
    [
      'The police held Robin Halvor, a member of the criminal network Vestkor.',
      'membership | member=Robin Halvor | organization=Vestkor',
    ],
    [
      'Salmanov Farid Maharram oglu, citizen of Azerbaijan, native of the Masalli district, was arrested.',
      'arrest | suspect=Salmanov Farid Maharram oglu',
      'birth | person=Salmanov Farid Maharram oglu',
    ],
    ['Exiled YouTuber Sajjad Mengal got out.', 'occupation | person=Sajjad Mengal | title=YouTuber'],
    [
      'Omar Haddad works as a cook at the Belarusian embassy.',
      'occupation | person=Omar Haddad | title=cook | organization=Belarusian embassy',
    ],
    [
      'The spokesman of the Iranian Foreign Ministry said nothing.',
      'occupation | organization=Iranian Foreign Ministry | title=spokesman',
    ],
    ['Omar Haddad posed as a courier in Riga.', 'no residence'],
    ['His contact, who called himself "Kamal", was never found.', 'alias | name=Kamal'],
    [
      'Ivan Petrov, who runs an agency from his flat in Swindon, denied it.',
      'residence | person=Ivan Petrov | place=Swindon',
    ],
  ])
})
