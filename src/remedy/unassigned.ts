import { counted, plain } from '../domain/text.ts'
import type { Handover } from './handover.ts'

/** Which entry is missing from the configuration. Nothing is done for these roles: who follows them is a decision. */
export function unassignedComment({ unassigned, forShared }: Handover): readonly string[] {
  if (unassigned.length === 0) return []
  const where = forShared ? 'as a database, tablespace or subscription' : 'in this database'
  const lines = [
    `Nothing below is for ${unassigned.length === 1 ? 'this role' : 'these roles'}, because the configuration names no successor. Add under \`migration:\``,
    ...unassigned.map(
      ({ role, count }) =>
        `  - { from: ${yamlText(role)}, to: <Entra or group role> }   # owns ${counted(count, 'object')} ${where}`,
    ),
  ]
  return [lines.map(line => `-- ${line}`).join('\n')]
}

/** Bare where YAML reads it as it stands, else in the double quotes that it shares with JSON. https://yaml.org/spec/1.2.2/#double-quoted-style */
function yamlText(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : plain(JSON.stringify(name))
}
