// Three ways in: files chosen or dropped anywhere on the page, pasted text, an address. What happens to them is shown
// below as it happens.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { api, type JobView } from '../api/client.ts'
import { keys, queryClient } from '../api/queries.ts'
import { announce, fail } from '../shell/notices.tsx'

const remember = (job: JobView): void => {
  announce(`Adding ${job.subject}.`)
  queryClient.setQueryData<readonly JobView[]>(keys.jobs, (jobs = []) =>
    jobs.some(({ id }) => id === job.id) ? jobs : [...jobs, job],
  )
}

const addFiles = (files: readonly File[]): Promise<void> =>
  files.length === 0 ? Promise.resolve() : api.addFiles(files).then(remember, fail)

/** `true` while files are held over the page. */
function useDrop(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      void addFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

/** Pasted text is kept as a document like any other; its first line serves as its file name. */
const pastedFile = (text: string): File => {
  const line = text.trim().split('\n', 1)[0] ?? ''
  const name = line
    .replace(/[^\p{L}\p{N} -]+/gu, '')
    .trim()
    .slice(0, 48)
    .trim()
  return new File([text], `${name === '' ? 'pasted' : name}.txt`, { type: 'text/plain' })
}

export function AddPanel() {
  const chooser = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState('')
  const [text, setText] = useState('')
  const over = useDrop()

  const submitAddress = (event: FormEvent): void => {
    event.preventDefault()
    if (address.trim() === '') return
    void api.addAddress(address.trim()).then((job) => {
      remember(job)
      setAddress('')
    }, fail)
  }
  const submitText = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    void addFiles([pastedFile(text)]).then(() => setText(''))
  }
  return (
    <section className="add" data-over={over || undefined} aria-label="Add documents">
      <div className="add-files">
        <button type="button" className="button primary" onClick={() => chooser.current?.click()}>
          Add files …
        </button>
        <span className="hint">or drop them anywhere: text, Markdown, web pages, PDF, Word, e-mail</span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Files to add"
          onChange={({ target }) => {
            void addFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      <form className="add-address" onSubmit={submitAddress}>
        <label htmlFor="address">Address</label>
        <input
          id="address"
          type="url"
          placeholder="https://example.org/report"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
        <button type="submit" className="button">
          Fetch
        </button>
      </form>
      <details className="add-text">
        <summary>Paste text</summary>
        <form onSubmit={submitText}>
          <textarea
            aria-label="Text to add"
            rows={6}
            value={text}
            dir="auto"
            onChange={({ target }) => setText(target.value)}
          />
          <button type="submit" className="button" disabled={text.trim() === ''}>
            Add text
          </button>
        </form>
      </details>
    </section>
  )
}
