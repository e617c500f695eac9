import { closest } from '../domain/closest.ts'

/** ``Did you mean `x`?``, else the fallback. */
export function didYouMean(word: string, candidates: readonly string[], otherwise?: string): string | undefined {
  const found = closest(word, candidates)
  return found === undefined ? otherwise : `Did you mean \`${found}\`?`
}
