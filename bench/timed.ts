// One line for one answer: wall time, and time on the processor, since the machine may be shared.
export const timed = <T>(what: string, work: () => T, say: (answer: T) => string = () => ''): T => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const answer = work()
  const [wall, { user, system }] = [performance.now() - start, process.cpuUsage(before)]
  console.log(
    `${what.padEnd(44)} ${wall.toFixed(0).padStart(6)} ms wall ${((user + system) / 1000).toFixed(0).padStart(6)} ms busy  ${say(answer)}`,
  )
  return answer
}
