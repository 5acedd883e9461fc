// Small steps that several formats share: decoding with its problems, and refusing with a problem.
import { type Problem, type ProblemCode, ProblemError, problem } from '../model/problem.ts'
import { decode } from './decode.ts'
import type { Input } from './input.ts'

export function refuse(code: ProblemCode, where: string, what: string, remedy: string): never {
  throw new ProblemError(problem(code, where, what, remedy))
}

export function decoded(
  { name, bytes }: Input,
  declared?: string,
  keepMark = false,
): { text: string; problems: readonly Problem[] } {
  const result = decode(bytes, declared, keepMark)
  if (result === undefined) {
    refuse(
      'binary',
      name,
      'Decoding it as text failed: it holds machine data, not words.',
      'Convert it to text, PDF, DOCX or HTML first.',
    )
  }
  const { text, doubt } = result
  if (doubt === undefined) return { text, problems: [] }
  return {
    text,
    problems: [
      problem(
        'wrong-encoding',
        name,
        doubt,
        'Check names and accents; if they are wrong, save the file as UTF-8 and add it again.',
      ),
    ],
  }
}
