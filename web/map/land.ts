// The land behind the marks, from Natural Earth (world-atlas), bundled with this room: coarse at once, then fine for the
// part of the world that is in sight, worked out in slices so that the page never stands still.
import { type GeoProjection, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { useEffect, useMemo, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarse from 'world-atlas/countries-110m.json'
import { inSlices } from '../picture/slices.ts'

type World = Topology<{ countries: GeometryCollection }>

const countriesOf = (world: unknown): readonly Feature[] => {
  const { features } = feature(world as World, (world as World).objects.countries) as FeatureCollection<Geometry>
  return features
}

let coarseLand: readonly Feature[] | undefined
let fineLand: Promise<readonly Feature[]> | undefined

const coarsely = (): readonly Feature[] => {
  coarseLand ??= countriesOf(coarse)
  return coarseLand
}
const finely = (): Promise<readonly Feature[]> => {
  fineLand ??= import('world-atlas/countries-50m.json').then(({ default: world }) => countriesOf(world))
  return fineLand
}

/** Outlines of the countries as SVG paths in the projection, anything far outside the frame left out. */
export function useLand(
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
): readonly string[] {
  const path = useMemo(() => {
    const inSight = projection.clipExtent([
      [-width, -height],
      [2 * width, 2 * height],
    ])
    return geoPath(inSight).digits(1)
  }, [projection, width, height])
  const rough = useMemo(() => coarsely().flatMap((country) => path(country) ?? []), [path])
  const [fine, setFine] = useState<{ readonly of: typeof path; readonly paths: readonly string[] }>()
  useEffect(() => {
    let isOver = false
    let stop = (): void => {}
    void finely().then((countries) => {
      if (isOver) return
      const paths: string[] = []
      function* outlines() {
        for (const country of countries) {
          const outline = path(country)
          if (outline !== null) paths.push(outline)
          yield
        }
      }
      stop = inSlices(outlines(), () => setFine({ of: path, paths }))
    })
    return () => {
      isOver = true
      stop()
    }
  }, [path])
  return fine?.of === path ? fine.paths : rough
}
