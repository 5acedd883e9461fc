// The blocks that a name stands in: names that share no key are never compared. Keys are consonant skeletons of words,
// whole and with one class left out, so that two spellings a sound apart still meet.
import type { NameWord, Shape } from './shape.ts'

/** For single words: every way of leaving one class out, so that one difference is bridged. */
export function wordKeys({ skeleton }: NameWord): readonly string[] {
  const keys = new Set([`~${skeleton}`])
  // “Ali” and “Eli” have nothing to leave out.
  if (skeleton.length < 2) return [`~${skeleton}`]
  for (let i = 0; i < skeleton.length; i++) keys.add(`~${skeleton.slice(0, i)}${skeleton.slice(i + 1)}`)
  return [...keys]
}

/** “Aous” and “Aus” have one consonant: runs of vowels count as the first. */
const open = (sounds: string): string => sounds.replace(/([aeiou])[aeiou]+/g, '$1')

/** Few keys a name, for many names: the skeleton of each word that counts, the initials, and the two longest together. */
export function nameKeys({ words, joined, kind }: Shape): readonly string[] {
  const named = words.filter(({ part }) => part === 'name')
  const keys = new Set<string>()
  for (const { skeleton, sounds } of named) keys.add(skeleton.length < 2 ? `=${open(sounds)}` : `~${skeleton}`)
  if (joined.length > 0) keys.add(`j${joined.slice(0, 24)}`)
  if (kind !== 'person') {
    const spoken = words.filter(({ part }) => part !== 'legal')
    const initials = spoken
      .filter(({ part }) => part !== 'particle')
      .map(({ text }) => text[0])
      .join('')
    if (spoken.length > 1 && initials.length > 1) keys.add(`i${initials}`)
    else if (named.length === 1 && named[0]!.text.length <= 7) keys.add(`i${named[0]!.text}`)
    if (named.length === 0) for (const { text } of spoken) keys.add(`g${text}`)
  }
  return [...keys]
}
