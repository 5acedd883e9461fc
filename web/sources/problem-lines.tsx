// Problems as lines: how bad, what happened where, and what to do about it.
import type { Problem, Severity } from '../../src/model/problem.ts'

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕ error', warning: '! warning', note: 'i note' }

/** `of`: the document that they stand with, whose name need not be said again. */
export function ProblemLines({ problems, of }: { problems: readonly Problem[]; of?: string }) {
  if (problems.length === 0) return null
  return (
    <ul className="problems">
      {problems.map(({ code, severity, where, what, remedy }) => (
        <li key={`${code} ${where} ${what}`} data-severity={severity}>
          <span className="sign">{SIGNS[severity]}</span>{' '}
          <span>
            {where !== of && (
              <>
                <bdi>{where}</bdi>:{' '}
              </>
            )}
            {what} <span className="remedy">{remedy}</span> <code>{code}</code>
          </span>
        </li>
      ))}
    </ul>
  )
}
