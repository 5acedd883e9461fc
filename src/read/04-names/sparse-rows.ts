// Rows of eight-bit weights without their zeros, which are two of three: for each row one bit a column that has a weight,
// and then the weights.

/** Bytes that hold one bit for each of `columns`. */
const maskBytes = (columns: number): number => (columns + 7) >>> 3

export interface SparseRows {
  /** `maskBytes` bytes a row, the first column in the lowest bit of the first. */
  readonly masks: Uint8Array
  readonly weights: Int8Array
}

/** @param rows row after row, `columns` cells each */
export function packRows(rows: Int8Array, columns: number): SparseRows {
  const bytes = maskBytes(columns)
  const masks = new Uint8Array((rows.length / columns) * bytes)
  rows.forEach((weight, cell) => {
    const column = cell % columns
    if (weight !== 0) masks[((cell - column) / columns) * bytes + (column >>> 3)]! |= 1 << (column & 7)
  })
  return { masks, weights: rows.filter((weight) => weight !== 0) }
}

/** The inverse of `packRows`. */
export function unpackRows({ masks, weights }: SparseRows, columns: number): Int8Array {
  const bytes = maskBytes(columns)
  const rows = new Int8Array((masks.length / bytes) * columns)
  let at = 0
  for (let mask = 0, row = 0; mask < masks.length; mask += bytes, row += columns) {
    for (let byte = 0; byte < bytes; byte++) {
      // From one column that has a weight straight to the next.
      for (let bits = masks[mask + byte]!; bits !== 0; bits &= bits - 1) {
        rows[row + byte * 8 + 31 - Math.clz32(bits & -bits)] = weights[at++]!
      }
    }
  }
  return rows
}
