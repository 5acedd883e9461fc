// Puts a case on a port of this machine. Loopback only unless a host is given; a port that is taken gives way to the
// next free one, except where the user asked for that very port.
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Desk, Store } from '../index.ts'
import { fetchAddress, newJobId, now } from '../index.ts'
import { createApp } from './app.ts'
import { settleAbandoned } from './jobs.ts'
import { servePage } from './page.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The user named this port: when it is taken, say so instead of moving on. */
  readonly portGiven?: boolean
  readonly host?: string
  /** The built workbench. */
  readonly webDir: string
  /** Who decides, as written into the log. */
  readonly who: string
  /** The case's name as the page shows it. */
  readonly name?: string
  readonly allowPrivate?: boolean
  /** How often to look for what other processes wrote. */
  readonly pulseMs?: number
}

export interface Served {
  readonly address: string
  /** Set when the server is not where it was asked to be. */
  readonly note?: string
  close(): Promise<void>
}

const TRIES = 20

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

async function listenNear(server: Server, port: number, host: string, exactly: boolean): Promise<number> {
  for (let at = port; ; at++) {
    try {
      return await listen(server, at, host)
    } catch (error) {
      if (!isTaken(error)) throw error
      if (exactly) throw new Error(`Port ${port} on ${host} is taken. Give another with --port, or leave --port out.`)
      if (at >= port + TRIES || at >= 65_535)
        throw new Error(`Ports ${port} to ${at} on ${host} are taken. Give one with --port.`)
    }
  }
}

export async function serve(store: Store, desk: Desk, options: ServeOptions): Promise<Served> {
  const host = options.host ?? '127.0.0.1'
  const leftOver = await settleAbandoned(store, now)
  const { app, stop } = createApp(store, desk, {
    name: options.name ?? 'case',
    who: options.who,
    host,
    now,
    newJobId,
    fetchAddress: (url) => fetchAddress(url, { allowPrivate: options.allowPrivate ?? false }),
    pulseMs: options.pulseMs ?? 1000,
    leftOver,
  })
  await servePage(app, options.webDir)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const port = await listenNear(server, options.port, host, options.portGiven ?? false)
  const named = host.includes(':') ? `[${host}]` : host
  return {
    address: `http://${named}:${port}/`,
    ...(options.port !== 0 && port !== options.port ? { note: `Port ${options.port} is taken; using ${port}.` } : {}),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await stop()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
