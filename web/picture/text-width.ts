// How long words are in the small sans face, in pixels, so that a picture knows what has room before it draws.
const FONT = '"Source Sans 3", "Segoe UI", "Noto Sans", system-ui, sans-serif'
const LETTER = 0.5

const pen = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')

/** `size` in pixels; without a page, by the middle width of a letter. */
export function textWidth(words: string, size = 13, weight = 400): number {
  if (pen === null) return words.length * size * LETTER
  pen.font = `${weight} ${size}px ${FONT}`
  return pen.measureText(words).width
}
