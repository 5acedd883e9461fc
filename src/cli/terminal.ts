// Data goes to standard output, everything said to the user goes to standard error, so that either can be piped.
import type { Problem } from '../index.ts'

let quiet = false
export const beQuiet = (yes: boolean): void => {
  quiet = yes
}

/** Prints data. */
export const print = (text: string): void => {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Tells the user how it goes; silenced by --quiet. */
export const say = (text: string): void => {
  if (!quiet) process.stderr.write(`${text}\n`)
}

/** Tells the user what went wrong; never silenced. */
export const warn = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

export const warnOf = ({ severity, where, what, remedy, code }: Problem): void =>
  warn(`${severity}: ${where}: ${what} ${remedy} (${code})`)

/** One line that is written over while work goes on, on a terminal; a line for each step otherwise. */
export function progressLine(): { readonly step: (text: string) => void; readonly end: () => void } {
  if (quiet) return { step: () => {}, end: () => {} }
  if (!process.stderr.isTTY) return { step: say, end: () => {} }
  const width = process.stderr.columns || 80
  return {
    step: (text) => process.stderr.write(`\r\x1b[K${text.slice(0, width - 1)}`),
    end: () => process.stderr.write('\r\x1b[K'),
  }
}

/** A reader such as `head` that has seen enough closes the pipe; that is no fault of the run. */
export function leaveOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
}
