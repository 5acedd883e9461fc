// Three ways in beside dropping files anywhere on the page: files chosen, pasted text, an address. What happens to them is
// shown below as it happens.
import { type FormEvent, useRef, useState } from 'react'
import { addAddress, addFiles, pastedFile } from './adding.ts'

export function AddPanel() {
  const chooser = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState('')
  const [text, setText] = useState('')

  const submitAddress = (event: FormEvent): void => {
    event.preventDefault()
    if (address.trim() === '') return
    void addAddress(address.trim()).then((taken) => taken && setAddress(''))
  }
  const submitText = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    void addFiles([pastedFile(text)]).then((taken) => taken && setText(''))
  }
  return (
    <section className="add" aria-label="Add documents">
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
