// A tree of paths in one flat array: what is told apart by a row of things (an arrest, of whom; a payment, by whom, to
// whom) is found step by step, without joining a key of words for each claim or keeping a map for each branch.

/** Finds the node to which a step leads, or makes it. The root is node 0; nodes and steps are whole numbers from 0. */
export type Step = (node: number, step: number) => number

/** A slot holds a node, the step taken there and where it led; 0 leads nowhere. The fourth number only fills it up. */
const SLOT = 4

export function paths(): Step {
  let nodes = 1
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
    const before = table
    slots *= 4
    table = new Int32Array(slots * SLOT)
    for (let slot = 0; slot < before.length; slot += SLOT)
      if (before[slot + 2] !== 0) enter(before[slot]!, before[slot + 1]!, before[slot + 2]!)
  }
  return (node, step) => {
    const known = table[slotOf(node, step) + 2]!
    if (known !== 0) return known
    if (nodes * 2 > slots) grow()
    enter(node, step, nodes)
    return nodes++
  }
}
