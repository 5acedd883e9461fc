import { describe, expect, test } from 'vitest'
import { entityId, incidentId, type MadeClaim, made } from '../../../test/analyse/made.ts'
import { madeDesk } from '../../../test/browser/made-case.ts'
import { type ClaimId, type Instant, type JobId, timelineOf } from '../../index.ts'
import { createApp } from '../app.ts'
import { timelineView, together, undatedOf, viewOf } from './timeline.ts'

describe('asking for the timeline', () => {
  test.each(['person', 'incident'])('lanes by %s fit their schema; every event has its sentences', async (by) => {
    const { app } = createApp(...(await madeDesk()), {
      name: 'harbour',
      who: 'ada',
      now: () => '2025-04-02T08:00:00.000Z' as Instant,
      newJobId: () => 'job1' as JobId,
      fetchAddress: () => Promise.reject(new Error('nothing is fetched here')),
      pulseMs: 1000,
    })
    const answer = await app.request(`/api/timeline?by=${by}`, { headers: { host: '127.0.0.1' } })
    const text = await answer.text()
    expect(text).not.toContain('Karelian')
    const { events, lanes, undated } = timelineView.parse(JSON.parse(text))
    expect(events.length + undated).toBeGreaterThan(3)
    for (const { claims } of events) expect(claims.length).toBeGreaterThan(0)
    for (const lane of lanes) for (const i of lane.events) expect(events[i]).toBeDefined()
  })
})

describe('the view of a timeline', () => {
  const ROWS: readonly MadeClaim[] = [
    { predicate: 'arrest', roles: { suspect: 'Ada', authority: 'Ben', time: '2024-07-02' }, doc: 'd1' },
    { predicate: 'arrest', roles: { suspect: 'Ada', authority: 'Ben', time: '2024-07-03' }, doc: 'd2' },
    { predicate: 'attack', roles: { perpetrator: 'Ada', target: 'Cem', time: '2024' }, incident: 'fire' },
    { predicate: 'trial', roles: { accused: 'Ada', court: 'Ben' } },
  ]
  const { material, claims } = made(ROWS)
  const found = timelineOf(material)
  const view = (by: 'person' | 'incident', disagree = new Map<ClaimId, string>()) =>
    viewOf(material, found, disagree, by)

  test('a lane names its events by their place in the list', () => {
    const { lanes, events } = view('person')
    const ada = lanes.find(({ entity }) => entity === entityId('Ada'))!
    expect(ada.events.map((i) => events[i]!.time)).toEqual(['2024', '2024-07-02', '2024-07-03'])
    expect(view('incident').lanes.map(({ incident }) => incident)).toEqual([incidentId('fire')])
  })

  test('reports that disagree on a date are marked as one disagreement', () => {
    const sides = new Map(claims.slice(0, 2).map(({ id }) => [id, 'x1']))
    const { events } = view('person', sides)
    expect(events.map(({ time, disagreement }) => [time, disagreement])).toEqual([
      ['2024', undefined],
      ['2024-07-02', 'x1'],
      ['2024-07-03', 'x1'],
    ])
  })

  test('reports of one incident at one time are one mark with all their sentences', () => {
    const reports: readonly MadeClaim[] = [
      { predicate: 'attack', roles: { perpetrator: 'Ada', target: 'Cem', time: '2024' }, doc: 'd1', incident: 'fire' },
      { predicate: 'attack', roles: { perpetrator: 'Ada', target: 'Dora', time: '2024' }, doc: 'd2', incident: 'fire' },
      { predicate: 'attack', roles: { perpetrator: 'Ada', target: 'Cem', time: '2025' }, doc: 'd3', incident: 'fire' },
    ]
    const fires = made(reports)
    const { events } = together(fires.material, timelineOf(fires.material))
    expect(events.map(({ time, claims }) => [time, claims.length])).toEqual([
      ['2024', 2],
      ['2025', 1],
    ])
    expect(events[0]!.entities).toEqual(expect.arrayContaining([entityId('Cem'), entityId('Dora')]))
  })

  test('what nobody dates is listed apart, in words', () => {
    expect(view('person').undated).toBe(1)
    const trial = { predicate: 'trial', label: expect.stringContaining('Ada') }
    expect(undatedOf(material, found.undated, entityId('Ada'))).toMatchObject({ total: 1, events: [trial] })
    expect(undatedOf(material, found.undated, entityId('Cem'))).toEqual({ total: 0, events: [] })
  })
})
