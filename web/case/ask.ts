// What the first room asks the server for.
import { useQuery } from '@tanstack/react-query'
import type { FindingsView, LatelyView } from '../../src/server/rooms/case.ts'
import { call } from '../api/client.ts'

export type { DecidedView, FindingsView, LatelyView, Some } from '../../src/server/rooms/case.ts'

export const useLately = () =>
  useQuery({ queryKey: ['case', 'lately'], queryFn: () => call<LatelyView>('/case/lately') })
export const useFindings = () =>
  useQuery({ queryKey: ['case', 'findings'], queryFn: () => call<FindingsView>('/case/findings') })
