// The workbench: a rail, a room, the sentences that lie open beside it, and one line for what just happened.
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/page.css'
import './styles/shell.css'
import './styles/sources.css'
import './styles/reading-text.css'
import './styles/reading-claims.css'
import './styles/reading.css'
import './styles/sentences.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense, useCallback, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Redirect, Route, Router, Switch } from 'wouter'
import { inHash } from './address.ts'
import { useEvents } from './api/events.ts'
import { queryClient } from './api/queries.ts'
import { ReadRoom } from './read/room.tsx'
import { HOME, ROOMS } from './rooms.ts'
import { SentencesPanel } from './sentences/panel.tsx'
import { undoLast } from './shell/deciding.ts'
import { Notices } from './shell/notices.tsx'
import { Rail } from './shell/rail.tsx'
import { ShortcutList, useCommand, useShortcuts } from './shell/shortcuts.tsx'
import { Empty, Loading } from './shell/states.tsx'
import { DropAnywhere } from './sources/drop.tsx'

const SearchRoom = lazy(async () => ({ default: (await import('./search/room.tsx')).SearchRoom }))
const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }))

function Workbench() {
  const search = useRef<HTMLInputElement>(null)
  const [listing, setListing] = useState(false)
  const [going, setGoing] = useState(false)
  const stopGoing = useCallback(() => setGoing(false), [])
  const list = useCallback(() => setListing(true), [])
  useEvents()
  useShortcuts({ '/': () => search.current?.focus(), '?': list, u: () => void undoLast() }, 'page')
  useCommand('z', () => void undoLast())
  useCommand('k', () => setGoing(true), { inFields: true })
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the room
      </button>
      <Rail search={search} onShortcuts={list} onGo={() => setGoing(true)} />
      <div className="stage">
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Loading what="the room" />}>
            <Switch>
              <Route path="/">
                <Redirect to={HOME} replace />
              </Route>
              {ROOMS.map(({ path, component }) => (
                <Route key={path} path={path} component={component} />
              ))}
              <Route path="/read/:id">{({ id }) => <ReadRoom id={id} />}</Route>
              <Route path="/search" component={SearchRoom} />
              <Route>
                <Empty title="There is no such room">Choose one on the left.</Empty>
              </Route>
            </Switch>
          </Suspense>
        </main>
        <SentencesPanel />
      </div>
      <DropAnywhere />
      <Notices />
      {going && (
        <Suspense>
          <Palette onClose={stopGoing} onShortcuts={list} />
        </Suspense>
      )}
      <ShortcutList open={listing} onClose={() => setListing(false)} />
    </>
  )
}

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Router hook={inHash}>
        <Workbench />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
)
