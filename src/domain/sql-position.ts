/** The line, from 1, of a position that PostgreSQL gives: characters from 1, where JavaScript counts UTF-16 units. */
export function lineOfPosition(sql: string, position: number): number {
  let line = 1
  let seen = 1
  for (const character of sql) {
    if (seen >= position) break
    if (character === '\n') line += 1
    seen += 1
  }
  return line
}
