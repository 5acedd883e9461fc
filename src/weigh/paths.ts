// A tree of paths in one flat array: what is told apart by a row of things (an arrest, of whom; a payment, by whom, to
// whom) is found step by step, without joining a key of words for each claim or keeping a map for each branch.

/** Finds the node to which a step leads, or makes it. The root is node 0; nodes and steps are whole numbers from 0. */
export type Step = (node: number, step: number) => number

/** A slot holds a node, the step taken there and where it led; 0 leads nowhere. The fourth number only fills it up. */
const SLOT = 4

export interface Paths {
  readonly further: Step
  /** The steps from the root to a node. */
  readonly wayTo: (node: number) => readonly number[]
}

export function paths(): Paths {
  /** Of each node, where it was come from and by which step. */
  const before = [0]
  const taken = [0]
  let slots = 1 << 12
  let table = new Int32Array(slots * SLOT)

  const slotOf = (node: number, step: number): number => {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca77)
    let slot = (mixed ^ (mixed >>> 15)) & (slots - 1)
    while (table[slot * SLOT + 2] !== 0 && (table[slot * SLOT] !== node || table[slot * SLOT + 1] !== step))
      slot = (slot + 1) & (slots - 1)
    return slot * SLOT
  }
  const enter = (node: number, step: number, led: number): void => {
    const slot = slotOf(node, step)
    table[slot] = node
    table[slot + 1] = step
    table[slot + 2] = led
  }
  const grow = (): void => {
    slots *= 4
    table = new Int32Array(slots * SLOT)
    for (let node = 1; node < before.length; node++) enter(before[node]!, taken[node]!, node)
  }
  return {
    further: (node, step) => {
      const known = table[slotOf(node, step) + 2]!
      if (known !== 0) return known
      if (before.length * 2 > slots) grow()
      const next = before.push(node) - 1
      taken.push(step)
      enter(node, step, next)
      return next
    },
    wayTo: (node) => {
      const steps: number[] = []
      for (let at = node; at !== 0; at = before[at]!) steps.push(taken[at]!)
      return steps.reverse()
    },
  }
}
