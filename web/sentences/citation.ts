// How a source is cited beside its sentence: title, publisher, date.
import type { CitedClaim } from '../api/client.ts'

/** `Man held in Brno. Brno Morning Post. 2025-06-24` */
export const citation = ({ title, publisher, date }: CitedClaim['source']): string =>
  [title.replace(/\.$/, ''), publisher, date ?? 'no date'].filter((part) => part !== undefined).join('. ')
