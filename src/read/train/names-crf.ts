// A linear-chain conditional random field over hashed features, trained by AdaGrad on sets whose annotation may be
// partial: each token has the labels that it may have, and the model learns to put its probability mass on those.
import { LABELS, mayFollow, OUTSIDE } from '../04-names/labels.ts'

/** One sentence as the trainer sees it: rows of the weight table for each token, and a bit mask of allowed labels. */
export interface Instance {
  /** Rows of token `i` are `rows[starts[i]] … rows[starts[i + 1] - 1]`. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly allowed: Uint32Array
  readonly weight: number
}

export interface Crf {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

export interface CrfOptions {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Share of a token's features that are left out at random while training. */
  readonly dropout: number
  readonly log?: (line: string) => void
}

/** Loss below which a sentence counts as learnt for now. */
const EASY = 0.02
const NEVER = 1e-12
const WIDTH = LABELS + 1
const EDGE = LABELS
export const transitionAt = (a: number, b: number): number => a * WIDTH + b

/** A small, fast generator with a fixed seed, so that training is the same bit for bit. */
export function seeded(seed: number): () => number {
  let s = seed | 0
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function trainCrf(instances: readonly Instance[], rowCount: number, options: CrfOptions): Crf {
  const random = seeded(20261122)
  const weights = new Float32Array(rowCount * LABELS)
  const squares = new Float32Array(rowCount * LABELS)
  const transitions = new Float32Array(WIDTH * WIDTH)
  const transitionSquares = new Float32Array(WIDTH * WIDTH)
  const pairs: number[][] = []
  for (let b = 0; b < LABELS; b++) {
    const from: number[] = []
    for (let a = 0; a < LABELS; a++) if (mayFollow(a, b)) from.push(a)
    pairs.push(from)
  }
  const starts = Array.from({ length: LABELS }, (_, b) => mayFollow(EDGE, b))
  const ends = Array.from({ length: LABELS }, (_, a) => mayFollow(a, EDGE))
  const longest = instances.reduce((n, x) => Math.max(n, x.allowed.length), 1)
  const size = longest * LABELS
  const emit = new Float64Array(size)
  const alpha = new Float64Array(size)
  const beta = new Float64Array(size)
  const free = new Float64Array(size)
  const held = new Float64Array(size)
  const expT = new Float64Array(WIDTH * WIDTH)
  const freePairs = new Float64Array(WIDTH * WIDTH)
  const heldPairs = new Float64Array(WIDTH * WIDTH)
  const scale = new Float64Array(longest)

  /** Marginals of labels into `out`, expected transitions into `pairOut`; returns log Z, or -Infinity if no path. */
  function forwardBackward(
    n: number,
    allowed: Uint32Array | undefined,
    out: Float64Array,
    pairOut: Float64Array,
  ): number {
    let logZ = 0
    for (let i = 0; i < n; i++) {
      const mask = allowed === undefined ? 0xffffffff : allowed[i]!
      let sum = 0
      for (let b = 0; b < LABELS; b++) {
        let v = 0
        if ((mask >>> b) & 1) {
          if (i === 0) v = starts[b] ? expT[EDGE * WIDTH + b]! : 0
          else for (const a of pairs[b]!) v += alpha[(i - 1) * LABELS + a]! * expT[a * WIDTH + b]!
          v *= emit[i * LABELS + b]!
          if (i === n - 1 && !ends[b]) v = 0
        }
        alpha[i * LABELS + b] = v
        sum += v
      }
      if (!(sum > 0)) return Number.NEGATIVE_INFINITY
      scale[i] = sum
      logZ += Math.log(sum)
      for (let b = 0; b < LABELS; b++) alpha[i * LABELS + b] = alpha[i * LABELS + b]! / sum
    }
    for (let b = 0; b < LABELS; b++) beta[(n - 1) * LABELS + b] = 1
    for (let i = n - 1; i > 0; i--) {
      const s = scale[i]!
      const mask = allowed === undefined ? 0xffffffff : allowed[i]!
      for (let a = 0; a < LABELS; a++) beta[(i - 1) * LABELS + a] = 0
      for (let b = 0; b < LABELS; b++) {
        if (!((mask >>> b) & 1)) continue
        if (i === n - 1 && !ends[b]) continue
        const eb = (emit[i * LABELS + b]! * beta[i * LABELS + b]!) / s
        if (eb === 0) continue
        for (const a of pairs[b]!) {
          const t = expT[a * WIDTH + b]! * eb
          beta[(i - 1) * LABELS + a]! += t
          pairOut[a * WIDTH + b]! += alpha[(i - 1) * LABELS + a]! * t
        }
      }
    }
    for (let i = 0; i < n * LABELS; i++) out[i] = alpha[i]! * beta[i]!
    for (let b = 0; b < LABELS; b++) pairOut[EDGE * WIDTH + b]! += out[b]!
    return logZ
  }

  const order = instances.map((_, i) => i)
  // A sentence that the model has all but right rests for some rounds: two thirds of the time goes with these.
  const rests = new Uint8Array(instances.length)
  const kept = new Uint8Array(1 << 16)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const t = order[i]!
      order[i] = order[j]!
      order[j] = t
    }
    const rate = options.rate / (1 + options.decay * epoch)
    let loss = 0
    let stale = 0
    for (let i = 0; i < WIDTH * WIDTH; i++) expT[i] = Math.exp(transitions[i]!)
    for (const at of order) {
      const x = instances[at]!
      const n = x.allowed.length
      if (n === 0 || x.weight === 0) continue
      if (rests[at]! > 0) {
        rests[at] = rests[at]! - 1
        continue
      }
      if (++stale === 32) {
        for (let i = 0; i < WIDTH * WIDTH; i++) expT[i] = Math.exp(transitions[i]!)
        stale = 0
      }
      const base = x.starts[0]!
      if (options.dropout > 0) {
        for (let k = base; k < x.starts[n]!; k++) kept[k - base] = random() < options.dropout ? 0 : 1
      }
      const up = options.dropout > 0 ? 1 / (1 - options.dropout) : 1
      for (let i = 0; i < n; i++) {
        const e = i * LABELS
        if (x.starts[i] === x.starts[i + 1]) {
          // a plain token: the reader does not look at it and never names it
          for (let b = 0; b < LABELS; b++) emit[e + b] = b === OUTSIDE ? 1 : NEVER
          continue
        }
        for (let b = 0; b < LABELS; b++) emit[e + b] = 0
        for (let k = x.starts[i]!; k < x.starts[i + 1]!; k++) {
          if (options.dropout > 0 && kept[k - base] === 0) continue
          const r = x.rows[k]! * LABELS
          for (let b = 0; b < LABELS; b++) emit[e + b]! += weights[r + b]!
        }
        let top = Number.NEGATIVE_INFINITY
        for (let b = 0; b < LABELS; b++) {
          emit[e + b]! *= up
          if (emit[e + b]! > top) top = emit[e + b]!
        }
        for (let b = 0; b < LABELS; b++) emit[e + b] = Math.exp(emit[e + b]! - top)
      }
      freePairs.fill(0)
      heldPairs.fill(0)
      const heldZ = forwardBackward(n, x.allowed, held, heldPairs)
      if (heldZ === Number.NEGATIVE_INFINITY) continue
      const freeZ = forwardBackward(n, undefined, free, freePairs)
      loss += freeZ - heldZ
      if (freeZ - heldZ < EASY) {
        rests[at] = 2
        continue
      }
      for (let i = 0; i < n; i++) {
        for (let b = 0; b < LABELS; b++) {
          const g = (free[i * LABELS + b]! - held[i * LABELS + b]!) * x.weight * up
          if (g < 0.001 && g > -0.001) continue
          const gg = g * g
          for (let k = x.starts[i]!; k < x.starts[i + 1]!; k++) {
            if (options.dropout > 0 && kept[k - base] === 0) continue
            const w = x.rows[k]! * LABELS + b
            const s = squares[w]! + gg
            squares[w] = s
            weights[w]! -= (rate * g) / Math.sqrt(s + 0.1)
          }
        }
      }
      for (let t = 0; t < WIDTH * WIDTH; t++) {
        const g = (freePairs[t]! - heldPairs[t]!) * x.weight
        if (g < 0.001 && g > -0.001) continue
        transitionSquares[t]! += g * g
        transitions[t]! -= (rate * g) / Math.sqrt(transitionSquares[t]! + 1)
      }
    }
    options.log?.(`  epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  return { weights, transitions }
}
