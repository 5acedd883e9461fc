// “Read” without a document leads to the first one of the case.
import { Redirect } from 'wouter'
import { useDocuments } from '../api/queries.ts'
import { Asked, Empty } from '../shell/states.tsx'

export function FirstDocument() {
  const documents = useDocuments()
  return (
    <Asked query={documents} what="the documents">
      {([first]) =>
        first === undefined ? (
          <div className="room">
            <title>Read – Cutout</title>
            <h1>Read</h1>
            <Empty title="There is nothing to read yet">Add a document first, under Sources.</Empty>
          </div>
        ) : (
          <Redirect to={`/read/${first.id}`} replace />
        )
      }
    </Asked>
  )
}
