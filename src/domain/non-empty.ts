/** A list that cannot be empty: a verdict of `fail` without a reason cannot be written. */
export type NonEmpty<T> = readonly [T, ...T[]]

export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0
}
