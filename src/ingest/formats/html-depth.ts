// Bounds how deep a page is nested before it is parsed: the parser's cost grows with the square of the depth, so a few
// kilobytes of "<div><div><div>…" would otherwise hold up the whole run. Words are kept, only markup goes.
const DEEPEST = 200
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi
/** Elements that have no end, or whose end is often left out. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option tbody thead tfoot'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark q s small span strike strong sub sup tt u'.split(' '),
)

export function bounded(html: string): string {
  const calm = html.replace(/<{20,}/g, '<')
  let depth = 0
  let deepest = 0
  for (const [, end, name] of calm.matchAll(TAG)) {
    if (UNCOUNTED.has(name!.toLowerCase())) continue
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest > DEEPEST ? flattened(calm) : calm
}

/** Beyond the bound an element that stands on a line of its own becomes a break and any other nothing. */
function flattened(html: string): string {
  let depth = 0
  return html.replace(TAG, (tag, end: string, name: string) => {
    const small = name.toLowerCase()
    if (UNCOUNTED.has(small)) return depth > DEEPEST && !/^(?:br|img|input|wbr)$/.test(small) ? '<br><br>' : tag
    const within = depth
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    return Math.max(within, depth) <= DEEPEST ? tag : INLINE.has(small) ? '' : '<br><br>'
  })
}
