import type { RuleRow } from '../../domain/evidence.ts'
import { observed, part } from '../../domain/outcome.ts'
import { askAzure, belowServer, serverCommand } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

interface Risk {
  readonly isRisky: (value: string) => boolean
  readonly means: string
}

/** PostgreSQL 18 made a list of what was a boolean: any entry that names the connection's authorization counts. */
function logsNoLogins(value: string): boolean {
  return !value.split(',').some(part => /^\s*(on|true|yes|1|all|authentication|authorization)\s*$/i.test(part))
}

const RISKS: Readonly<Record<string, Risk>> = {
  log_connections: {
    isRisky: logsNoLogins,
    means: 'nobody can see afterwards who logged in, nor with what',
  },
  require_secure_transport: {
    isRisky: value => !/^(on|true|yes|1)$/i.test(value.trim()),
    means: 'passwords and access tokens may travel unencrypted',
  },
}

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'risky-server-parameter',
  question: 'Does a server parameter hide logins, or weaken them?',
  severity: 'warning',
  find: seen =>
    askAzure(seen, (server, { parameters }) => [
      part(parameters, all =>
        observed(
          all
            .filter(({ name, value }) => RISKS[name]?.isRisky(value) ?? false)
            .map(({ name, value }) => belowServer(server, 'parameter', name, { value })),
        ),
      ),
    ]),
  predicate: { one: 'is set badly', many: 'are set badly' },
  message: row => `The server parameter ${row.identity} is ${shown(row)}: ${RISKS[row.identity]?.means ?? ''}`,
  remediation: row => serverCommand(row, 'parameter set', `--name ${row.identity} --value on`),
}

function shown({ details: { value } }: RuleRow): string {
  return value === '' ? 'empty' : `${value}`
}
