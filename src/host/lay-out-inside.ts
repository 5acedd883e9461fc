// What runs on the layout's thread: the network put together again, laid out, and its places told.
import { parentPort, workerData } from 'node:worker_threads'
import { UndirectedGraph } from 'graphology'
import { layoutOf, type SimpleNetwork } from '../analyse/index.ts'
import type { Ties } from './lay-out.ts'

const { entities, ties, from } = workerData as Ties
const simple = new UndirectedGraph() as unknown as SimpleNetwork
for (const entity of entities) simple.addNode(entity, {} as never)
for (const [source, target, facts] of ties) simple.addEdge(source, target, facts as never)
parentPort?.postMessage(layoutOf(simple, { from }))
