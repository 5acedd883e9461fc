// Hands files, text and addresses to the server, from wherever on the page they came.
import { api, type JobView } from '../api/client.ts'
import { keys, queryClient } from '../api/queries.ts'
import { announce, fail } from '../shell/notices.tsx'

function remember(job: JobView): true {
  announce(`Adding ${job.subject}.`)
  queryClient.setQueryData<readonly JobView[]>(keys.jobs, (jobs = []) =>
    jobs.some(({ id }) => id === job.id) ? jobs : [...jobs, job],
  )
  return true
}

/** Whether the server took it; a refusal is shown. */
type Taken = Promise<boolean>

const refused = (error: unknown): false => {
  fail(error)
  return false
}

export const addFiles = async (files: readonly File[]): Taken =>
  files.length > 0 && api.addFiles(files).then(remember, refused)

/** Opens the browser's own choice of files. */
export function chooseFiles(): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.multiple = true
  chooser.addEventListener('change', () => void addFiles([...(chooser.files ?? [])]))
  chooser.click()
}

export const addAddress = (url: string): Taken => api.addAddress(url).then(remember, refused)

/** Pasted text is kept as a document like any other; its first line serves as its file name. */
export const pastedFile = (text: string): File => {
  const line = text.trim().split('\n', 1)[0] ?? ''
  const name = line
    .replace(/[^\p{L}\p{N} -]+/gu, '')
    .trim()
    .slice(0, 48)
    .trim()
  return new File([text], `${name === '' ? 'pasted' : name}.txt`, { type: 'text/plain' })
}
