// Who owns, runs or uses what: firms, accounts, ships, vans; and what nobody owns.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('firms and those who own them', () => {
  constructions([
    [
      'The money came from a travel agency in Gaziantep owned by Orhan Tezcan, a former sergeant.',
      'operation | operator=Orhan Tezcan | asset=travel agency in Gaziantep',
    ],
    [
      'Orhan Tezcan, who owns a car wash in Graz, denied it.',
      'operation | operator=Orhan Tezcan | asset=car wash in Graz',
    ],
    ['Steppe Leisure Ltd belongs to Orhan Tezcan.', 'operation | operator=Orhan Tezcan | asset=Steppe Leisure Ltd'],
    [
      'Orhan Tezcan is the sole shareholder of Steppe Leisure Ltd, a trading house.',
      'operation | operator=Orhan Tezcan | asset=Steppe Leisure Ltd',
    ],
    ['Orhan Tezcan is a shareholder of Steppe Leisure Ltd.', 'no operation'],
    ['The bookshop was opened by the mayor.', 'no operation'],
  ])
})

describe('accounts, ships and vans', () => {
  constructions([
    ["The van was registered to Orhan Tezcan's brother.", "operation | operator=Orhan Tezcan's brother | asset=van"],
    ['The yacht, skippered by the Georgian Zviad Lomi, sank.', 'operation | operator=Zviad Lomi | asset=yacht'],
    ['The tanker is managed by Ardenta Shipping.', 'operation | operator=Ardenta Shipping | asset=tanker'],
    ['The spy, Orhan Tezcan, used a burner phone.', 'operation | operator=Orhan Tezcan | asset=burner phone'],
    ['The pensioner opened an account at a bank.', 'no operation'],
    ['The plotters drove through a tunnel.', 'no operation'],
  ])
})
