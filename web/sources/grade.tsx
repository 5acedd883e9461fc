// The source's grade as a choice; each choice is a line in the log of decisions.
import { useMutation } from '@tanstack/react-query'
import { GRADES, type Grade } from '../../src/model/document.ts'
import { api } from '../api/client.ts'
import { keys, queryClient } from '../api/queries.ts'
import { announce, fail } from '../shell/notices.tsx'
import { GRADE_MEANS } from './source-words.ts'

const isGrade = (value: string): value is Grade => (GRADES as readonly string[]).includes(value)

export function GradeChoice({
  document,
  grade,
  label = 'Source grade',
}: {
  document: string
  grade: Grade | undefined
  label?: string
}) {
  const { mutate, variables, isPending } = useMutation({
    mutationFn: (chosen: Grade) => api.decide({ action: { kind: 'grade', document, grade: chosen } }),
    onSuccess: (_, chosen) => {
      announce(`Source graded ${chosen}, ${GRADE_MEANS[chosen]}.`)
      void queryClient.invalidateQueries({ queryKey: keys.documents })
      void queryClient.invalidateQueries({ queryKey: keys.document(document) })
    },
    onError: fail,
  })
  const now = isPending ? variables : grade
  return (
    <select
      className="grade"
      aria-label={label}
      value={now ?? ''}
      onChange={({ target }) => isGrade(target.value) && mutate(target.value)}
    >
      {now === undefined && <option value="">not graded</option>}
      {GRADES.map((one) => (
        <option key={one} value={one}>
          {one} – {GRADE_MEANS[one]}
        </option>
      ))}
    </select>
  )
}
