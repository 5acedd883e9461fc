// Reads a stream whole, but never past a bound: a file can grow while it is read, and a pipe has no size at all.
export class TooLong extends Error {}

export async function readBounded(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > most) throw new TooLong(`more than ${most} bytes`)
    parts.push(chunk)
  }
  const whole = Buffer.concat(parts)
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength)
}

/** `67108864` → `64 MB`. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
