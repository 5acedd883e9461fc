// One line for one answer: wall time, and what its thread alone ran, which is the wall time of a machine with nothing else to
// do. The first of several rounds is what a user waits for after a start; the others show how far the machine's noise goes.
import { readFileSync } from 'node:fs'

export type Timed = <T>(what: string, work: () => T, say?: (answer: T) => string) => T

/** Runs all of it so many times, each time from the beginning, and prints a line for each answer in it. */
export function rounds(count: number, run: (timed: Timed) => void): void {
  const answers = new Map<string, { readonly wall: number[]; readonly own: number[]; readonly said: string }>()
  for (let round = 0; round < count; round++) {
    run((what, work, say = () => '') => {
      const [start, before] = [performance.now(), ownTime()]
      const answer = work()
      const [wall, own] = [performance.now() - start, ownTime() - before]
      const known = answers.get(what) ?? { wall: [], own: [], said: say(answer) }
      known.wall.push(wall)
      known.own.push(own)
      answers.set(what, known)
      return answer
    })
  }
  console.log(`${`${count} rounds, in ms`.padEnd(44)} wall: first  least median   most  own thread: median`)
  for (const [what, { wall, own, said }] of answers) {
    const [least, median, most] = spread(wall)
    const [, ownMedian] = spread(own)
    console.log(
      `${what.padEnd(44)} ${ms(wall[0]!).padStart(11)}${ms(least)}${ms(median)}${ms(most)} ${ms(ownMedian).padStart(19)}  ${said}`,
    )
  }
}

const spread = (times: readonly number[]): readonly [least: number, median: number, most: number] => {
  const sorted = times.toSorted((a, b) => a - b)
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!]
}

const ms = (time: number): string => time.toFixed(0).padStart(7)

/** Milliseconds that this thread has run so far; 0 where the system does not tell, as Linux does. */
function ownTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}
