// What a piece of work costs the processor: other programs on the machine do not count.

/** The answer, and milliseconds of processor time. */
export const processorTime = <T>(work: () => T): readonly [T, number] => {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}
