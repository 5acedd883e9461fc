// The file that trained weights travel in: named typed arrays behind a small JSON header, readable in a browser.
// Arrays start at multiples of eight bytes, so that most are used where they lie and loading copies nothing.

const MAGIC = 0x57545543 // "CUTW", little-endian
const VERSION = 1

export interface Arrays {
  readonly i8: Int8Array
  readonly u8: Uint8Array
  readonly i16: Int16Array
  readonly u16: Uint16Array
  readonly i32: Int32Array
  readonly f32: Float32Array
}
export type ArrayType = keyof Arrays
export type AnyArray = Arrays[ArrayType]

interface Part {
  readonly key: string
  readonly type: ArrayType
  readonly length: number
}

interface Header {
  readonly name: string
  readonly meta: unknown
  readonly parts: readonly Part[]
}

export interface Weights {
  readonly name: string
  /** What the model's own loader needs beside the arrays: tag sets, template counts. */
  readonly meta: unknown
  array<T extends ArrayType>(key: string, type: T): Arrays[T]
}

const BYTES: Record<ArrayType, number> = { i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, f32: 4 }
const aligned = (n: number): number => (n + 7) & ~7

function view(type: ArrayType, buffer: ArrayBuffer, at: number, length: number): AnyArray {
  switch (type) {
    case 'i8':
      return new Int8Array(buffer, at, length)
    case 'u8':
      return new Uint8Array(buffer, at, length)
    case 'i16':
      return new Int16Array(buffer, at, length)
    case 'u16':
      return new Uint16Array(buffer, at, length)
    case 'i32':
      return new Int32Array(buffer, at, length)
    case 'f32':
      return new Float32Array(buffer, at, length)
  }
}

/** Reads a weight file. Throws RangeError when the bytes are not one, are cut short, or hold another model than `name`. */
export function decodeWeights(bytes: Uint8Array, name: string): Weights {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || head.getUint32(0, true) !== MAGIC) throw new RangeError('weights: not a weight file')
  const version = head.getUint32(4, true)
  if (version !== VERSION) throw new RangeError(`weights: version ${version} is not the version ${VERSION} read here`)
  const headerLength = head.getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + headerLength))) as Header
  if (header.name !== name) throw new RangeError(`weights: expected the model "${name}" and found "${header.name}"`)

  const inPlace = bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer
  const buffer = (inPlace ? bytes.buffer : bytes.slice().buffer) as ArrayBuffer
  const base = inPlace ? bytes.byteOffset : 0
  const found = new Map<string, { readonly type: ArrayType; readonly array: AnyArray }>()
  let at = aligned(16 + headerLength)
  for (const { key, type, length } of header.parts) {
    if (at + length * BYTES[type] > bytes.length) throw new RangeError(`weights: "${key}" is cut short`)
    found.set(key, { type, array: view(type, buffer, base + at, length) })
    at = aligned(at + length * BYTES[type])
  }
  return {
    name,
    meta: header.meta,
    array<T extends ArrayType>(key: string, type: T): Arrays[T] {
      const part = found.get(key)
      if (part === undefined || part.type !== type)
        throw new RangeError(`weights: no ${type} array "${key}" in "${name}"`)
      return part.array as Arrays[T]
    },
  }
}

/** The inverse of `decodeWeights`; parts are written in the order given, so equal models are equal bytes. */
export function encodeWeights(name: string, meta: unknown, arrays: ReadonlyMap<string, AnyArray>): Uint8Array {
  const parts: Part[] = [...arrays].map(([key, a]) => ({ key, type: typeOf(a), length: a.length }))
  const header = new TextEncoder().encode(JSON.stringify({ name, meta, parts } satisfies Header))
  const sizes = [...arrays.values()].map((a) => aligned(a.byteLength))
  const start = aligned(16 + header.length)
  const out = new Uint8Array(sizes.reduce((sum, n) => sum + n, start))
  const head = new DataView(out.buffer)
  head.setUint32(0, MAGIC, true)
  head.setUint32(4, VERSION, true)
  head.setUint32(8, header.length, true)
  out.set(header, 16)
  let at = start
  for (const a of arrays.values()) {
    out.set(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), at)
    at += aligned(a.byteLength)
  }
  return out
}

function typeOf(a: AnyArray): ArrayType {
  if (a instanceof Int8Array) return 'i8'
  if (a instanceof Uint8Array) return 'u8'
  if (a instanceof Int16Array) return 'i16'
  if (a instanceof Uint16Array) return 'u16'
  if (a instanceof Int32Array) return 'i32'
  return 'f32'
}
