// How long words are in the small sans face, in pixels, so that a picture knows what has room before it draws.
const FONT = '"Source Sans 3", "Segoe UI", "Noto Sans", system-ui, sans-serif'
const LETTER = 0.5

const MOST_KEPT = 20_000
const measured = new Map<string, Map<string, number>>()
const here = new Set<string>()
/** To name a face costs as much as to measure with it. */
let inPen = ''
const pen = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')

/** `size` in pixels; without a page, by the middle width of a letter. */
export function textWidth(words: string, size = 13, weight = 400): number {
  if (pen === null) return words.length * size * LETTER
  const face = `${weight} ${size}px ${FONT}`
  const known = measured.get(face) ?? new Map<string, number>()
  if (known.size > MOST_KEPT) known.clear()
  measured.set(face, known)
  const found = known.get(words)
  if (found !== undefined) return found
  if (inPen !== face) {
    pen.font = face
    inPen = face
  }
  const { width } = pen.measureText(words)
  // A face that is still on its way would be remembered by the width of another.
  if (!here.has(face) && document.fonts.check(face)) here.add(face)
  if (here.has(face)) known.set(words, width)
  return width
}
