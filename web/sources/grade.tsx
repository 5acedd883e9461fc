// The source's grade as a choice; each choice is a line in the log of decisions. Until somebody has judged a source it
// counts as F, or as another document of its outlet was judged.
import { GRADES, type Grade } from '../../src/model/document.ts'
import { useDeciding } from '../shell/deciding.ts'
import { GRADE_MEANS } from './source-words.ts'

const isGrade = (value: string): value is Grade => (GRADES as readonly string[]).includes(value)

interface GradeProps {
  readonly document: string
  /** What a person gave to this very document. */
  readonly grade: Grade | undefined
  /** What counts while nobody has. */
  readonly derived?: { readonly grade: Grade; readonly note: string }
  readonly label?: string
}

export function GradeChoice({ document, grade, derived, label = 'Source grade' }: GradeProps) {
  const { take } = useDeciding()
  const choose = (chosen: Grade): void =>
    void take({ kind: 'grade', document, grade: chosen }, `Source graded ${chosen}, ${GRADE_MEANS[chosen]}.`)
  const { grade: counts, note } = derived ?? { grade: 'F', note: 'nobody has judged this source yet' }
  return (
    <select
      className="grade"
      aria-label={label}
      title={grade === undefined ? note : undefined}
      value={grade ?? ''}
      onChange={({ target }) => isGrade(target.value) && choose(target.value)}
    >
      {grade === undefined && (
        <option value="">
          {counts} – {counts === 'F' ? 'not judged yet' : 'as its outlet'}
        </option>
      )}
      {GRADES.map((one) => (
        <option key={one} value={one}>
          {one} – {GRADE_MEANS[one]}
        </option>
      ))}
    </select>
  )
}
