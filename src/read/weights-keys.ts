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

/** All in whole numbers of 32 bits, which wrap as the keys do: half the time of counting beyond them. */
export function unpackKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count)
  let at = 0
  let key = 0
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!
    let gap = byte & 127
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    key = (key + gap) | 0
    keys[i] = key
  }
  return keys
}
