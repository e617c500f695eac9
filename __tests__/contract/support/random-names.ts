/** Names that somebody may have given, and names that somebody may have thought of to break what reads them. */
const STYLES: readonly ((id: string) => string)[] = [
  id => `app_${id}`,
  id => `Shop "App" ${id}`,
  id => `line\nbreak ${id}`,
  id => `pi|pe ${id}`,
  id => `back\`tick ${id}`,
  id => `O'Brien; -- ${id}`,
  id => `🦣 ${id}`,
  id => `::error::${id}%0A`,
  id => `rtl\u202e${id}\u2066`,
  id => `$$ $do$ back\\slash ${id}`,
  id => `%I %s %% ${id}`,
  id => `a.b/*${id}`,
  id => filled(`${id}_`, 'x'),
  id => filled(`${id} "`, '🦣'),
]

/** As long as PostgreSQL's names can be: 63 bytes. */
function filled(start: string, filler: string): string {
  const room = 63 - Buffer.byteLength(start)
  const times = Math.floor(room / Buffer.byteLength(filler))
  return start + filler.repeat(times) + '.'.repeat(room - times * Buffer.byteLength(filler))
}

/** Names that are all different; the first letters tell them apart where PostgreSQL makes longer names of them. */
export function nameGiver(suffix: string, offset: number): () => string {
  let given = 0
  return () => {
    given += 1
    const style = STYLES[(given * 5 + offset) % STYLES.length]
    if (style === undefined) throw new Error('there are no styles')
    return style(`${given}${suffix}`)
  }
}
