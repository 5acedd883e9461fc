// One line for one answer: wall time; what its thread alone ran, which is the wall time of a machine with nothing else to
// do; and what all threads of the process ran, collecting and compiling with it.
import { readFileSync } from 'node:fs'

export const timed = <T>(what: string, work: () => T, say: (answer: T) => string = () => ''): T => {
  const [start, own, before] = [performance.now(), ownTime(), process.cpuUsage()]
  const answer = work()
  const [wall, thread, { user, system }] = [performance.now() - start, ownTime() - own, process.cpuUsage(before)]
  const times = [
    `${ms(wall)} wall`,
    ...(own > 0 ? [`${ms(thread)} own thread`] : []),
    `${ms((user + system) / 1000)} busy`,
  ]
  console.log(`${what.padEnd(44)} ${times.join(' ')}  ${say(answer)}`)
  return answer
}

const ms = (time: number): string => `${time.toFixed(0).padStart(6)} ms`

/** Milliseconds that this thread has run so far; 0 where the system does not tell, as Linux does. */
function ownTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}
