// Problems as lines: how bad, what happened where, and what to do about it.
import type { Problem, Severity } from '../../src/model/problem.ts'

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕ error', warning: '! warning', note: 'i note' }

/** The same thing met in many documents is said once. */
export function alike(problems: readonly Problem[]): readonly { readonly problem: Problem; readonly more: number }[] {
  const found = new Map<string, { readonly problem: Problem; readonly more: number }>()
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.what, problem.remedy])
    const first = found.get(key)
    found.set(key, first ? { ...first, more: first.more + 1 } : { problem, more: 0 })
  }
  return [...found.values()]
}

/** `of`: the document that they stand with, whose name need not be said again. */
export function ProblemLines({
  problems,
  of,
  most = Number.POSITIVE_INFINITY,
}: {
  problems: readonly Problem[]
  of?: string
  most?: number
}) {
  if (problems.length === 0) return null
  return (
    <ul className="problems">
      {alike(problems)
        .slice(0, most)
        .map(({ problem: { code, severity, where, what, remedy }, more }) => (
          <li key={`${code} ${where} ${what}`} data-severity={severity}>
            <span className="sign">{SIGNS[severity]}</span>{' '}
            <span>
              {where !== of && (
                <>
                  <bdi>{where}</bdi>
                  {more > 0 && ` and ${more} more`}:{' '}
                </>
              )}
              {what} <span className="remedy">{remedy}</span> <code>{code}</code>
            </span>
          </li>
        ))}
    </ul>
  )
}
