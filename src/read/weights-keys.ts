// Sorted hashes as the gaps between them, seven bits a byte: half the size of cells of a fixed width.

/** `keys` must rise when read as unsigned numbers. */
export function packKeys(keys: Int32Array): Uint8Array {
  const out: number[] = []
  let last = 0
  for (const key of keys) {
    let gap = (key >>> 0) - last
    last = key >>> 0
    while (gap >= 128) {
      out.push((gap & 127) | 128)
      gap = Math.floor(gap / 128)
    }
    out.push(gap)
  }
  return Uint8Array.from(out)
}

export function unpackKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count)
  let at = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    let gap = 0
    let scale = 1
    let byte = bytes[at++]!
    while (byte >= 128) {
      gap += (byte & 127) * scale
      scale *= 128
      byte = bytes[at++]!
    }
    last += gap + byte * scale
    keys[i] = last | 0
  }
  return keys
}
