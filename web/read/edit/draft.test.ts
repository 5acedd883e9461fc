import { describe, expect, test } from 'vitest'
import { sketched } from '../sketched-claim.ts'
import { type Draft, draftOf, editOf, fitting, wanting, withRole } from './draft.ts'

const claim = sketched('arrest', { suspect: 'Danylo Verek', authority: 'the police' })
const draft = draftOf(claim)

describe('a correction', () => {
  test('that changes nothing is none', () => expect(editOf(claim, { ...draft })).toBeUndefined())

  test('holds only what was changed', () => {
    expect(editOf(claim, { ...draft, certainty: 'alleged' })?.change).toEqual({ certainty: 'alleged' })
    const without = withRole(draft, 'authority', [])
    expect(editOf(claim, without)?.change).toEqual({ roles: { authority: [] } })
  })

  test('to another predicate empties the roles that it does not know and keeps the others', () => {
    const charged: Draft = { ...draft, predicate: 'charge' }
    expect(Object.keys(fitting(charged))).toEqual(['authority'])
    expect(editOf(claim, charged)?.change).toEqual({ predicate: 'charge', roles: { suspect: [] } })
    const accused = withRole(charged, 'accused', draft.roles.suspect!)
    expect(editOf(claim, accused)?.change.roles).toEqual({ suspect: [], accused: draft.roles.suspect })
  })

  test('needs somebody or something in a role', () => {
    expect(wanting(draft)).toBeUndefined()
    expect(wanting({ ...draft, roles: {} })).toMatch(/at least one role/)
  })
})
