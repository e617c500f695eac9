import type { RuleRow } from '../../domain/evidence.ts'
import type { Severity } from '../../domain/finding.ts'
import { observed, part } from '../../domain/outcome.ts'
import type { ServerParameter } from '../../domain/posture.ts'
import { askAzure, belowServer, serverCommand } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

interface Risk {
  readonly severity: Severity
  readonly isRisky: (value: string) => boolean
  readonly means: string
  readonly better: string
}

/** PostgreSQL 18 made a list of what was a boolean: any entry that names the connection's authorization counts. */
function logsNoLogins(value: string): boolean {
  return !value.split(',').some(part => /^\s*(on|true|yes|1|all|authentication|authorization)\s*$/i.test(part))
}

const RISKS: Readonly<Record<string, Risk>> = {
  log_connections: {
    severity: 'warning',
    isRisky: logsNoLogins,
    means: 'nobody can see afterwards who logged in, nor with what',
    better: 'on',
  },
  require_secure_transport: {
    severity: 'warning',
    isRisky: value => !/^(on|true|yes|1)$/i.test(value.trim()),
    means: 'passwords and access tokens may travel unencrypted',
    better: 'on',
  },
  'azure.accepted_password_auth_method': {
    severity: 'note',
    isRisky: value => value.split(',').some(part => part.trim().toLowerCase() === 'md5'),
    means: 'as long as passwords are accepted, MD5 is too',
    better: 'scram-sha-256',
  },
}

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'risky-server-parameter',
  question: 'Does a server parameter hide logins, or weaken them?',
  severity: 'warning',
  severityOf: ({ identity }) => RISKS[identity]?.severity ?? 'warning',
  find: seen =>
    askAzure(seen, (server, { parameters }) => [
      part(parameters, all =>
        observed(
          all
            .filter(one => matters(one, server.auth.passwordAuth === 'Enabled'))
            .map(({ name, value }) => belowServer(server, 'parameter', name, { value })),
        ),
      ),
    ]),
  predicate: { one: 'is set badly', many: 'are set badly' },
  message: row => `The server parameter ${row.identity} is ${shown(row)}: ${RISKS[row.identity]?.means ?? ''}`,
  remediation: row => {
    const better = RISKS[row.identity]?.better
    return better === undefined
      ? undefined
      : serverCommand(row, 'parameter set', `--name ${row.identity} --value ${better}`)
  },
}

/** What a password is hashed with does not matter where none is accepted. */
function matters({ name, value }: ServerParameter, passwords: boolean): boolean {
  if (name === 'azure.accepted_password_auth_method' && !passwords) return false
  return RISKS[name]?.isRisky(value) ?? false
}

function shown({ details: { value } }: RuleRow): string {
  return value === '' ? 'empty' : `${value}`
}
