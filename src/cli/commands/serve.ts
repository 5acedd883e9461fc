// `cutout serve`: the workbench on loopback, until it is stopped.
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { type CaseOptions, caseCommand, count, whoOf, whoOption } from '../options.ts'
import { body, withCase } from '../run.ts'
import { print, say } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly port?: number
  readonly who?: string
}

const PORT = 4310

export const serve = (): Command =>
  caseCommand('serve', 'open the workbench on this machine')
    .option('--port <n>', 'where to listen on 127.0.0.1 (default: 4310 or the next free one)', count)
    .addOption(whoOption())
    .action(
      body<Options>((_, options) =>
        withCase(
          options,
          async (store, dir) => {
            const { deskThread, packageRoot } = await import('../../index.ts')
            const { serve: start } = await import('../../server/serve.ts')
            const { address, note, close } = await start(store, deskThread(dir), {
              port: options.port ?? PORT,
              portGiven: options.port !== undefined,
              host: '127.0.0.1',
              webDir: join(packageRoot, 'dist/web'),
              who: await whoOf(options),
              name: basename(resolve(dir)),
            })
            if (note) say(note)
            print(address)
            say('Press Ctrl-C to stop.')
            await new Promise<void>((stop) => {
              process.once('SIGINT', () => stop())
              process.once('SIGTERM', () => stop())
            })
            await close()
            return 0
          },
          { create: true },
        ),
      ),
    )
