// Files dropped anywhere on the page, or pasted outside a field, go into the case, whatever room is open.
import { useEffect, useState } from 'react'
import { addFiles } from './adding.ts'

const holdsFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false

export function DropAnywhere() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(false)
      void addFiles([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent): void => {
      if (holdsFiles(event.clipboardData)) void addFiles([...(event.clipboardData?.files ?? [])])
    }
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return over ? <p className="drop-over">Drop to add to this case</p> : null
}
