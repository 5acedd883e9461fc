// The network drawn by sigma on the graphics card. It is a picture to look at and to point into; everything that can be
// done here can be done in the list beside it, which is what keys and screen readers use.
import { MultiUndirectedGraph } from 'graphology'
import { useEffect, useMemo, useRef, useState } from 'react'
import Sigma from 'sigma'
import type { NetworkView } from '../../src/server/rooms/network.ts'
import { useSize } from '../picture/frame-size.ts'
import { type Ink, useInk } from '../picture/ink.ts'
import { inSlices } from '../picture/slices.ts'
import { textWidth } from '../picture/text-width.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { arranged } from './arranged.ts'
import { CertainLineProgram } from './line-program.ts'
import { CROWD, type Lit, type Placed, type ThingLook, type TieLook, thingLook, tieKey, tieLook } from './look.ts'
import type { Places } from './places.ts'
import { ShapeProgram } from './shape-program.ts'

type Graph = MultiUndirectedGraph<ThingLook, TieLook>
type Drawn = Sigma<ThingLook, TieLook>

interface Props {
  readonly view: NetworkView
  readonly lit: Lit
  /** Where a person has put things by hand. */
  readonly places: Places
  /** This browser has nothing to draw it with. */
  readonly onNone: () => void
  readonly onFocus: (entity: string) => void
  readonly onTie: (key: string) => void
  readonly onPlace: (entity: string, x: number, y: number) => void
}

type Acts = Pick<Props, 'onNone' | 'onFocus' | 'onTie' | 'onPlace'>

const FONT = '"Source Sans 3", sans-serif'
const LABEL = 13

function drawLabel(ink: Ink) {
  return (
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; label: string | null; dim?: boolean; zIndex?: number },
  ): void => {
    if (!data.label) return
    context.font = `${(data.zIndex ?? 0) > 2 ? 700 : 500} ${LABEL}px ${FONT}`
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = ink.paper
    context.fillStyle = data.dim ? ink['ink-2'] : ink.ink
    const [x, y] = [data.x + data.size + 4, data.y + LABEL / 3]
    context.strokeText(data.label, x, y)
    context.fillText(data.label, x, y)
  }
}

function drawHover(ink: Ink) {
  const label = drawLabel(ink)
  return (context: CanvasRenderingContext2D, data: Parameters<typeof label>[1]): void => {
    context.beginPath()
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2)
    context.lineWidth = 2
    context.strokeStyle = ink.pencil
    context.stroke()
    label(context, { ...data, dim: false, zIndex: 3 })
  }
}

/** A thing or a tie at a time. */
function* filling(
  graph: Graph,
  { nodes, edges }: NetworkView,
  at: ReadonlyMap<string, Placed>,
  lit: Lit,
  ink: Ink,
): Generator<void> {
  for (const node of nodes) yield void graph.addNode(node.entity, thingLook(node, at.get(node.entity)!, lit, ink))
  const isCrowded = lit.focus === undefined && edges.length > CROWD
  for (const edge of edges) {
    yield void graph.addEdgeWithKey(tieKey(edge.from, edge.to), edge.from, edge.to, tieLook(edge, lit, ink, isCrowded))
  }
}

const SETTINGS = {
  nodeProgramClasses: { circle: ShapeProgram as never },
  edgeProgramClasses: { line: CertainLineProgram as never },
  defaultEdgeType: 'line',
  enableEdgeEvents: true,
  zIndex: true,
  labelSize: LABEL,
  labelDensity: 1.4,
  labelGridCellSize: 110,
  // what has no room for its name at first gets it when one comes closer
  labelRenderedSizeThreshold: 15,
  stagePadding: 0,
  minCameraRatio: 0.05,
  maxCameraRatio: 4,
  allowInvalidContainer: true,
}

const widthOf = (name: string): number => textWidth(name, LABEL, 500)

export default function NetworkCanvas({ view, lit, places, onNone, onFocus, onTie, onPlace }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>(null)
  const [isReady, setReady] = useState(false)
  const ink = useInk()
  const size = useSize(frame)
  const at = useMemo(() => arranged(view.nodes, size, places, widthOf), [view, size, places])
  const latest = useRef<Acts>({ onNone, onFocus, onTie, onPlace })
  latest.current = { onNone, onFocus, onTie, onPlace: (id, x, y) => onPlace(id, x / size.width, y / size.height) }

  useEffect(() => {
    // In a turn of its own: the graphics card takes its time to be ready.
    const timer = setTimeout(() => {
      try {
        drawn.current = new Sigma<ThingLook, TieLook>(new MultiUndirectedGraph(), frame.current!, SETTINGS)
      } catch {
        latest.current.onNone()
        return
      }
      listen(drawn.current, latest)
      setReady(true)
    })
    return () => {
      clearTimeout(timer)
      drawn.current?.kill()
      drawn.current = null
      setReady(false)
    }
  }, [])

  useEffect(() => {
    const sigma = drawn.current
    if (!isReady || sigma === null || size.width === 0) return
    const graph: Graph = new MultiUndirectedGraph()
    return inSlices(filling(graph, view, at, lit, ink), () => {
      sigma.setSetting('defaultDrawNodeLabel', drawLabel(ink) as never)
      sigma.setSetting('defaultDrawNodeHover', drawHover(ink) as never)
      // one pixel of the arrangement is one of the picture, so names keep apart as arranged
      const { width, height } = size
      sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] })
      sigma.setGraph(graph)
    })
  }, [isReady, view, at, lit, ink, size])

  const zoom = (way: 'in' | 'out' | 'all'): void => {
    const camera = drawn.current?.getCamera()
    if (camera === undefined) return
    const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200
    if (way === 'all') void camera.animatedReset({ duration })
    else if (way === 'in') void camera.animatedZoom({ duration, factor: 1.5 })
    else void camera.animatedUnzoom({ duration, factor: 1.5 })
  }
  useShortcuts({ '+': () => zoom('in'), '-': () => zoom('out'), '0': () => zoom('all') })
  return (
    <div className="network-picture">
      <div
        ref={frame}
        className="network-canvas"
        role="img"
        aria-label={`Picture of ${view.nodes.length} entities and ${view.edges.length} ties; the list beside it holds the same`}
      />
      <div className="zoom-buttons">
        <button type="button" className="button" aria-label="Closer" onClick={() => zoom('in')}>
          +
        </button>
        <button type="button" className="button" aria-label="Further away" onClick={() => zoom('out')}>
          −
        </button>
        <button type="button" className="button" onClick={() => zoom('all')}>
          Fit
        </button>
      </div>
    </div>
  )
}

function listen(sigma: Drawn, latest: { readonly current: Acts }): void {
  let dragged: { readonly node: string; moved: boolean } | undefined
  const frame = sigma.getContainer()
  const point = (over: boolean) => () => frame.classList.toggle('over', over)
  sigma.on('enterNode', point(true))
  sigma.on('leaveNode', point(false))
  sigma.on('enterEdge', point(true))
  sigma.on('leaveEdge', point(false))
  sigma.on('clickEdge', ({ edge }) => latest.current.onTie(edge))
  sigma.on('downNode', ({ node, preventSigmaDefault }) => {
    dragged = { node, moved: false }
    preventSigmaDefault()
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === undefined) return
    dragged.moved = true
    const { x, y } = sigma.viewportToGraph(event)
    sigma.getGraph().mergeNodeAttributes(dragged.node, { x, y })
    preventSigmaDefault()
    event.original.preventDefault()
  })
  const drop = (): void => {
    if (dragged === undefined) return
    const { node, moved } = dragged
    dragged = undefined
    const { x, y } = sigma.getGraph().getNodeAttributes(node)
    if (moved) latest.current.onPlace(node, x, y)
    else latest.current.onFocus(node)
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
}
