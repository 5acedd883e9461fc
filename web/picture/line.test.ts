import { describe, expect, test } from 'vitest'
import { dashOf, drawn, middleOf, uprightWay, waveAlong } from './line.ts'

const DOWN = [
  { x: 10, y: 0 },
  { x: 10, y: 100 },
]

describe('lines by certainty', () => {
  test('each certainty has a shape of its own', () => {
    expect([dashOf('stated'), dashOf('reported'), dashOf('alleged')]).toEqual([undefined, '8 5', '0.1 4.4'])
    expect(drawn(waveAlong(DOWN))).not.toBe(drawn(DOWN))
  })

  test('a wave begins and ends where its line does and never leaves it far', () => {
    const wave = waveAlong(DOWN)
    expect(wave[0]).toEqual({ x: 10, y: 0 })
    expect(wave.at(-1)!.x).toBeCloseTo(10)
    for (const { x } of wave) expect(Math.abs(x - 10)).toBeLessThanOrEqual(2.6)
  })

  test('a bent way leaves and arrives upright', () => {
    const way = uprightWay([
      { x: 0, y: 0 },
      { x: 80, y: 60 },
    ])
    expect(way[0]).toEqual({ x: 0, y: 0 })
    expect(way.at(-1)).toEqual({ x: 80, y: 60 })
    expect(Math.abs(way[1]!.x)).toBeLessThan(way[1]!.y)
  })

  test('the middle of a way knows its direction', () => {
    const { y, turn } = middleOf(DOWN)
    expect(y).toBeGreaterThan(40)
    expect(y).toBeLessThan(60)
    expect(turn).toBe(90)
    expect(middleOf([{ x: 3, y: 4 }])).toEqual({ x: 3, y: 4, turn: 0 })
  })
})
