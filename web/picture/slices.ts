// Long work in short turns, so that keys and the pointer are answered in between: a picture of thousands of lines is made
// ready piece by piece and shown when it is whole.
const SLICE_MS = 16

/** Goes through the steps, then calls `done`; the function that comes back stops it before its end. */
export function inSlices(steps: Iterator<unknown>, done: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const turn = (): void => {
    const end = performance.now() + SLICE_MS
    let isThrough = false
    while (!isThrough && performance.now() < end) isThrough = steps.next().done === true
    if (isThrough) done()
    else timer = setTimeout(turn)
  }
  timer = setTimeout(turn)
  return () => clearTimeout(timer)
}
