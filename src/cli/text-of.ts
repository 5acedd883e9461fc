// The text of a file or of standard input as it is, for the commands that show a single stage of reading.
export async function textOf(file: string): Promise<string> {
  const { load, ProblemError } = await import('../reading.ts')
  for await (const input of load([file], { allowPrivate: false })) {
    if (input instanceof ProblemError) throw input
    return new TextDecoder().decode(input.bytes)
  }
  return ''
}
