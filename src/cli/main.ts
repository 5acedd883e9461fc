#!/usr/bin/env node
// The program that `cutout` starts.
import { runCommandLine } from './program.ts'
import { leaveOnClosedPipe } from './terminal.ts'

leaveOnClosedPipe()
await runCommandLine(process.argv.slice(2))
