/** The candidate that a misspelt word most likely stands for; undefined when none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = kebab(word)
  const ranked = candidates
    .map(candidate => ({ candidate, distance: distance(wanted, kebab(candidate)) }))
    .filter(({ candidate, distance }) => distance <= tolerance(candidate))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

/** `loginRole`, `login_role` and `LOGIN ROLE` are spellings of `login-role`. */
function kebab(word: string): string {
  return word
    .trim()
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase()
}

/** Short words are near to everything: one slip in a word of up to four letters, a third of a longer one. */
function tolerance(candidate: string): number {
  return candidate.length <= 4 ? 1 : Math.min(4, Math.floor(candidate.length / 3) + 1)
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1] ?? []
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const steps = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1)]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(Math.min(...steps))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
