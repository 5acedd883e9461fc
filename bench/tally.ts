// Counts what is right, found and in the gold by key, and the stretches of text that two sides are compared by.

export interface Range {
  readonly start: number
  readonly end: number
  readonly name?: string
}

export const overlap = (x: Range, y: Range): boolean => x.start < y.end && y.start < x.end

export class Tally {
  readonly #counts = new Map<string, { right: number; found: number; gold: number }>()
  of(key: string) {
    const had = this.#counts.get(key) ?? { right: 0, found: 0, gold: 0 }
    this.#counts.set(key, had)
    return had
  }
  print(title: string): void {
    console.log(`\n${title}`)
    const all = { right: 0, found: 0, gold: 0 }
    for (const [key, c] of [...this.#counts].sort()) {
      console.log(row(key, c))
      all.right += c.right
      all.found += c.found
      all.gold += c.gold
    }
    console.log(row('all', all))
  }
}
const row = (key: string, { right, found, gold }: { right: number; found: number; gold: number }) =>
  `${key.padEnd(24)} P ${percent(right, found)}  R ${percent(right, gold)}   right ${right}, found ${found}, gold ${gold}`
const percent = (n: number, of: number) => (of === 0 ? '   – ' : ((100 * n) / of).toFixed(1).padStart(5))
