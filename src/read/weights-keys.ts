// Numbers that are mostly small, seven bits a byte: sorted hashes as the gaps between them, and weights. Half the size of
// cells of a fixed width.

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

/** Small whole numbers of either sign; the sign is the lowest bit, so that -3 is as short as 3. */
export function packSigned(values: readonly number[]): Uint8Array {
  const out: number[] = []
  for (const value of values) {
    let rest = value < 0 ? -2 * value - 1 : 2 * value
    while (rest >= 128) {
      out.push((rest & 127) | 128)
      rest >>>= 7
    }
    out.push(rest)
  }
  return Uint8Array.from(out)
}

export function unpackSigned(bytes: Uint8Array): Int16Array {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! < 128) count++
  const values = new Int16Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!
    let rest = byte & 127
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = bytes[at++]!
      rest |= (byte & 127) << shift
    }
    values[i] = rest & 1 ? -(rest + 1) / 2 : rest / 2
  }
  return values
}
