import { expect, test } from 'vitest'
import { type Kinds, type MadeClaim, made } from '../../../test/analyse/made.ts'
import { chainsOf } from '../chain/index.ts'
import { patternsOf } from './index.ts'

const kinds: Kinds = {
  Ostria: ['Organization', 'state'],
  'Foreign Bureau': ['Organization', 'intelligence'],
  'Section 4': ['Organization', 'other'],
  Mission: ['Organization', 'diplomatic'],
  'Quay Gang': ['Organization', 'criminal'],
  'Prayer House': ['Organization', 'religious'],
  'Reading Circle': ['Organization', 'charity'],
  'Hill Brigade': ['Organization', 'armed-group'],
}

const attack: MadeClaim = {
  predicate: 'attack',
  roles: { perpetrator: 'Milan Rook', target: 'Lena Sand', method: 'arson' },
  incident: 'plot',
}
const member = (organization: string): MadeClaim => ({
  predicate: 'membership',
  roles: { member: 'Milan Rook', organization },
})

test.each<[string, readonly MadeClaim[], readonly string[]]>([
  ['nothing is said', [], []],
  ['a gang', [member('Quay Gang')], ['crime']],
  [
    'recruited by the boss of a gang',
    [
      { predicate: 'recruitment', roles: { recruiter: 'Ada Venn', recruit: 'Milan Rook' } },
      { predicate: 'leadership', roles: { leader: 'Ada Venn', organization: 'Quay Gang' } },
    ],
    ['crime'],
  ],
  // to pray somewhere is nobody's route; what counts is that a state runs the house
  ['a house of prayer by itself', [member('Prayer House')], []],
  [
    'a house of prayer that a state pays for',
    [member('Prayer House'), { predicate: 'funding', roles: { funder: 'Ostria', recipient: 'Prayer House' } }],
    ['ideology'],
  ],
  [
    'a charity founded by a mission',
    [
      member('Reading Circle'),
      { predicate: 'creation', roles: { creator: 'Mission', organization: 'Reading Circle' } },
    ],
    ['ideology'],
  ],
  [
    'an armed group that a state supports',
    [member('Hill Brigade'), { predicate: 'support', roles: { supporter: 'Ostria', supported: 'Hill Brigade' } }],
    ['ideology'],
  ],
  [
    'a denied grant is no grant',
    [
      member('Prayer House'),
      { predicate: 'funding', roles: { funder: 'Ostria', recipient: 'Prayer House' }, polarity: 'denied' },
    ],
    [],
  ],
  [
    'a section of a service is no institution',
    [
      member('Section 4'),
      { predicate: 'part-of', roles: { part: 'Section 4', whole: 'Foreign Bureau' } },
      { predicate: 'funding', roles: { funder: 'Ostria', recipient: 'Section 4' } },
    ],
    [],
  ],
  [
    'hired over a messenger',
    [
      {
        predicate: 'recruitment',
        roles: { recruiter: 'Ada Venn', recruit: 'Milan Rook', channel: 'a Telegram channel' },
      },
    ],
    ['money-online'],
  ],
  [
    'a brother who gives the order',
    [
      { predicate: 'tasking', roles: { principal: 'Jan Rook', agent: 'Milan Rook', task: 'it' } },
      { predicate: 'family', roles: { person: 'Milan Rook', relative: 'Jan Rook', kind: 'brother' } },
    ],
    ['kin'],
  ],
  [
    'a brother who has nothing to do with it',
    [{ predicate: 'family', roles: { person: 'Milan Rook', relative: 'Jan Rook', kind: 'brother' } }],
    [],
  ],
  [
    'blackmail',
    [{ predicate: 'recruitment', roles: { recruiter: 'Ada Venn', recruit: 'Milan Rook', channel: 'blackmail' } }],
    ['coercion'],
  ],
  [
    'an attaché who gives the order',
    [
      { predicate: 'tasking', roles: { principal: 'Ada Venn', agent: 'Milan Rook', task: 'it' } },
      { predicate: 'occupation', roles: { person: 'Ada Venn', title: 'cultural attaché', organization: 'Mission' } },
    ],
    ['diplomatic-cover'],
  ],
  ['what belongs to another incident', [{ ...member('Quay Gang'), incident: 'other' }], []],
  ['descent says nothing', [{ predicate: 'descent', roles: { person: 'Milan Rook', people: 'Quay Gang' } }], []],
])('route: %s', (_, rows, routes) => {
  const { material } = made([attack, ...rows], { kinds })
  const found = patternsOf(material, chainsOf(material)).incidents.find(({ title }) => title === 'plot')
  expect(found?.routes.map(({ route }) => route)).toEqual(routes)
  for (const route of found?.routes ?? []) expect(route.claims.length).toBeGreaterThan(0)
})

test.each<[string, readonly MadeClaim[], string]>([
  ['a person', [], 'person'],
  ['an editor', [{ predicate: 'leadership', roles: { leader: 'Lena Sand', organization: 'Radio' } }], 'person: media'],
  // what somebody may believe is no code
  ['a preacher', [{ predicate: 'leadership', roles: { leader: 'Lena Sand', organization: 'Prayer House' } }], 'person'],
])('target: %s', (_, rows, kind) => {
  const { material } = made([attack, ...rows], { kinds: { ...kinds, Radio: ['Organization', 'media'] } })
  expect(patternsOf(material, chainsOf(material)).incidents[0]?.codes.target).toEqual([kind])
})
