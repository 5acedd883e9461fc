// Edit distance between the sounds of two words, where what transliteration, grammar and typists often change costs
// less than what makes another name. Costs are hand-set from the rules of the transliteration systems named beside them.

const VOWELS = 'aeiou'
const GAP = 0.9
const SIZE = 128

const substitution = new Float64Array(SIZE * SIZE).fill(1)
const gap = new Float64Array(SIZE).fill(GAP)
const abjadGap = new Float64Array(SIZE).fill(GAP)

const set = (a: string, b: string, cost: number): void => {
  substitution[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost
  substitution[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost
}

for (const a of VOWELS) {
  for (const b of VOWELS) set(a, b, 0.4)
  gap[a.charCodeAt(0)] = 0.5
  abjadGap[a.charCodeAt(0)] = 0.13
}
gap['h'.charCodeAt(0)] = 0.35
abjadGap['v'.charCodeAt(0)] = 0.5
abjadGap['h'.charCodeAt(0)] = 0.35
for (let i = 0; i < SIZE; i++) substitution[i * SIZE + i] = 0

/** Two sounds and what it costs to take one for the other. */
const NEAR: readonly (readonly [string, number])[] = [
  ['ei ou', 0.3], // Emin and Imin; Osama and Usama
  ['ai ae', 0.35], // Aliyev and Eliyev: Ə
  ['iJ', 0.2], // Alijew
  ['uv', 0.2], // Wladimir; Saud and سعود
  ['ov', 0.35],
  ['bp dt', 0.5],
  ['kg', 0.5], // Qaddafi and Gaddafi
  ['vf', 0.3], // Mehdiyef
  ['bv', 0.5], // Greek μπ, Spanish b and v, Hebrew ב
  ['sz', 0.3], // Selenskyj
  ['sS sc zc zZ SZ sC', 0.4],
  ['CS CJ Cc', 0.3], // Bachar and Bashar; Yaghoubdjan
  ['ZJ', 0.15], // Ahmadinezhad
  ['SJ zJ', 0.45],
  ['Jg', 0.3], // ج is g in Cairo
  ['Xh', 0.1], // Mehdiyev and Mekhdiyev
  ['Xk Xg hg', 0.3], // г for h; Khalid and Kalid
  ['hk', 0.6],
  ['CX Ck Sk', 0.4], // ch in Bach and in chiffre
  ['ts dz', 0.45], // ث and ذ
  ['tc kc', 0.4],
  ['mn', 0.6],
  ['lr', 0.7],
]
for (const [list, cost] of NEAR) for (const pair of list.split(' ')) set(pair[0]!, pair[1]!, cost)

const ROW = 64
const rows = [new Float64Array(ROW), new Float64Array(ROW), new Float64Array(ROW)] as const

/** What it costs to turn `a` into `b`; `abjad` says that one of them was written without short vowels. */
export function soundDistance(a: string, b: string, abjad: boolean): number {
  const left = a.slice(0, ROW - 1)
  const right = b.slice(0, ROW - 1)
  const gaps = abjad ? abjadGap : gap
  let [before, last, row]: readonly Float64Array[] = rows
  last![0] = 0
  for (let j = 0; j < right.length; j++) last![j + 1] = last![j]! + gaps[right.charCodeAt(j)]!
  for (let i = 0; i < left.length; i++) {
    const from = left.charCodeAt(i)
    row![0] = last![0]! + gaps[from]!
    for (let j = 0; j < right.length; j++) {
      const to = right.charCodeAt(j)
      let cost = Math.min(
        last![j]! + substitution[from * SIZE + to]!,
        last![j + 1]! + gaps[from]!,
        row![j]! + gaps[to]!,
      )
      // Two neighbours the wrong way round: Marcon, Macron.
      if (i > 0 && j > 0 && from === right.charCodeAt(j - 1) && to === left.charCodeAt(i - 1)) {
        cost = Math.min(cost, before![j - 1]! + (from === to ? 0 : 0.7))
      }
      row![j + 1] = cost
    }
    ;[before, last, row] = [last, row, before]
  }
  return last![right.length]!
}

/** How much sound a word has: consonants count one, vowels less where they may be left out. */
function weightOf(sounds: string, abjad: boolean): number {
  let weight = 0
  for (const sound of sounds) weight += VOWELS.includes(sound) ? (abjad ? 0.2 : 0.8) : 1
  return weight
}

/** 1 for the same sounds, 0 for nothing in common. */
export function soundLikeness(a: string, b: string, abjad: boolean): number {
  if (a === b) return 1
  const most = Math.max(weightOf(a, abjad), weightOf(b, abjad))
  return most === 0 ? 0 : Math.max(0, 1 - soundDistance(a, b, abjad) / most)
}

const counts = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as const

/** Plain edits (insert, delete, replace, swap neighbours), for slips of the hand. */
export function edits(one: string, other: string): number {
  if (one === other) return 0
  const a = one.slice(0, 250)
  const b = other.slice(0, 250)
  let [before, last, row]: readonly Uint8Array[] = counts
  for (let j = 0; j <= b.length; j++) last![j] = j
  for (let i = 1; i <= a.length; i++) {
    const from = a.charCodeAt(i - 1)
    row![0] = i
    for (let j = 1; j <= b.length; j++) {
      const to = b.charCodeAt(j - 1)
      let cost = last![j - 1]! + (from === to ? 0 : 1)
      if (last![j]! + 1 < cost) cost = last![j]! + 1
      if (row![j - 1]! + 1 < cost) cost = row![j - 1]! + 1
      if (i > 1 && j > 1 && from === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === to && before![j - 2]! + 1 < cost)
        cost = before![j - 2]! + 1
      row![j] = cost
    }
    ;[before, last, row] = [last, row, before]
  }
  return last![b.length]!
}

export const letterLikeness = (a: string, b: string): number =>
  a === b ? 1 : 1 - edits(a, b) / Math.max(a.length, b.length, 1)
