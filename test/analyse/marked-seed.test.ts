// The same article with the claims that people marked in it: what analysis makes of claims that are right, so that what
// seed.test.ts lists as lost is known to be lost in reading.
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { chainsOf, gapsOf, material, patternsOf } from '../../src/analyse/index.ts'
import { resolve } from '../../src/resolve/index.ts'
import { weigh } from '../../src/weigh/index.ts'
import { markedSeed } from './marked-claims.ts'

const there = existsSync(new URL('../../../shared/gold/seed.jsonl', import.meta.url))

function answered() {
  const { document, claims } = markedSeed()
  const resolution = resolve(claims, [document])
  const known = material({ claims, resolution })
  const weighing = weigh({ documents: [document], claims, decisions: [], resolution })
  return { resolution, known, chains: chainsOf(known), weighing }
}

let seed: ReturnType<typeof answered>

describe.skipIf(!there)('the seed article as people marked it (needs ../shared/gold)', () => {
  beforeAll(() => {
    seed = answered()
  })

  const plot = () =>
    [...seed.resolution.incidents.values()]
      .map(seed.chains.of)
      .find(({ nodes }) => nodes.some(({ name, rank }) => name === 'Masih Alinejad' && rank === 'target'))!
  const sums = (upper: RegExp, lower: string) =>
    plot()
      .links.filter((link) => upper.test(seed.known.name(link.upper)) && seed.known.name(link.lower) === lower)
      .flatMap(({ money }) => money.flatMap(({ amount }) => (amount ? `${amount.currency} ${amount.most}` : [])))
  const rank = (who: string) => plot().nodes.find(({ name }) => name === who)?.rank

  test.each(['Rafat Amirov', 'Polad Omarov'])('IRGC → %s → Khalid Mehdiyev → Masih Alinejad', (broker) => {
    expect([rank(broker), rank('Khalid Mehdiyev')]).toEqual(['broker', 'operative'])
    const lines = plot().lines.map((line) => line.map(seed.known.name))
    expect(lines).toContainEqual([expect.stringContaining('IRGC'), broker, 'Khalid Mehdiyev', 'Masih Alinejad'])
    expect(lines).toContainEqual(['Iran', broker, 'Khalid Mehdiyev', 'Masih Alinejad'])
    expect(sums(/IRGC/, broker)).toEqual(['USD 500000'])
    expect(sums(new RegExp(broker), 'Khalid Mehdiyev')).toEqual(['USD 30000'])
  })

  test('what he did before he was hired is another incident, and nothing was paid for it', () => {
    const extortion = [...seed.resolution.incidents.values()].find(({ method }) => method === 'extortion')!
    expect(seed.chains.of(extortion).links.flatMap(({ money }) => money)).toEqual([])
  })

  test.each([
    ['Polad Omarov', 'arrested', { times: ['2023'], places: ['Czech Republic'] }],
    ['Polad Omarov', 'extradited', { times: ['2024-02'] }],
    ['Polad Omarov', 'charged', {}],
    ['Rafat Amirov', 'arrested', {}],
    ['Rafat Amirov', 'extradited', {}],
    ['Rafat Amirov', 'charged', {}],
    ['Khalid Mehdiyev', 'wanted', {}],
    ['Orkhan Asadov', 'charged', { places: ['Cyprus'] }],
  ])('%s: %s', (person, step, says) => {
    const ladder = seed.weighing.ladders.find(({ name }) => name === person)
    expect(ladder?.rungs.find((rung) => rung.step === step)).toMatchObject(says)
  })

  test('two reports from Cyprus stay two, one of them the base at Akrotiri, and whether they are one is open', () => {
    const open = seed.resolution.incidentLinks.filter(({ polarity }) => polarity === 'open')
    expect(open).toHaveLength(1)
    const titles = open[0]!.incidents.map((id) => seed.resolution.incidents.get(id)!.title)
    expect(new Set(open[0]!.incidents).size).toBe(2)
    expect(titles.join()).toContain('Akrotiri')
    expect(seed.weighing.conflicts.map(({ kind }) => kind)).toContain('same or separate incident')
    expect(gapsOf(seed.known, seed.chains).map(({ kind }) => kind)).toContain('same-incident')
  })

  test('incidents by a criminal and by an ideological route', () => {
    const { incidents } = patternsOf(seed.known, seed.chains)
    const by = (route: string) =>
      incidents.flatMap(({ title, routes }) => (routes.some((one) => one.route === route) ? [title] : [])).join()
    expect(by('crime')).toContain('Masih Alinejad')
    expect(by('crime')).toContain('Extortion')
    expect(by('ideology')).toContain('Ganja')
    expect(by('ideology')).not.toContain('Masih Alinejad')
  })
})
