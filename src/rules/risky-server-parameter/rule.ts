import type { AzureServer } from '../../domain/azure-server.ts'
import type { RuleRow } from '../../domain/evidence.ts'
import type { Severity } from '../../domain/finding.ts'
import { observed, part } from '../../domain/outcome.ts'
import { askAzure, belowServer, serverCommand } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

interface Risk {
  readonly isRisky: (value: string, server: AzureServer) => boolean
  readonly means: string
  /** A warning, unless it says less. */
  readonly severity?: Severity
  /** What to set it to; null where it may be meant. */
  readonly better: string | null
}

/** PostgreSQL 18 made a list of what was a boolean: any entry that names the connection's authorization counts. */
function logsNoLogins(value: string): boolean {
  return !value.split(',').some(part => /^\s*(on|true|yes|1|all|authentication|authorization)\s*$/i.test(part))
}

function isOn(value: string): boolean {
  return /^(on|true|yes|1)$/i.test(value.trim())
}

/** Both is the default of Azure, and says nothing of any password; older servers have MD5 alone. */
function isMd5Alone(value: string): boolean {
  return value.trim().toLowerCase() === 'md5'
}

const RISKS: Readonly<Record<string, Risk>> = {
  log_connections: {
    isRisky: logsNoLogins,
    means: 'nobody can see afterwards who logged in, nor with what',
    better: 'on',
  },
  require_secure_transport: {
    isRisky: value => !isOn(value),
    means: 'passwords and access tokens may travel unencrypted',
    better: 'on',
  },
  'azure.accepted_password_auth_method': {
    isRisky: (value, { auth }) => auth.passwordAuth !== 'Disabled' && isMd5Alone(value),
    means: 'until passwords are off they are checked as MD5, whose stored digest is enough to log in, and not by SCRAM',
    severity: 'note',
    // Azure's default. SCRAM alone would turn away whoever has a password that is kept as MD5.
    better: 'md5,scram-sha-256',
  },
  'pgaadauth.enable_group_sync': {
    isRisky: isOn,
    means:
      'members of Entra groups get roles of their own, by and by and by themselves: roles come that nobody has named here',
    severity: 'note',
    better: null,
  },
}

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'risky-server-parameter',
  question: 'Does a server parameter hide logins, or weaken them?',
  severity: 'warning',
  severityOf: row => RISKS[row.identity]?.severity ?? 'warning',
  find: seen =>
    askAzure(seen, (server, { parameters }) => [
      part(parameters, all =>
        observed(
          all
            .filter(({ name, value }) => RISKS[name]?.isRisky(value, server) ?? false)
            .map(({ name, value }) => belowServer(server, 'parameter', name, { value })),
        ),
      ),
    ]),
  predicate: { one: 'is set badly', many: 'are set badly' },
  message: row => `The server parameter ${row.identity} is ${shown(row)}: ${RISKS[row.identity]?.means ?? ''}`,
  remediation: row => {
    const better = RISKS[row.identity]?.better ?? null
    return better === null ? undefined : serverCommand(row, 'parameter set', `--name ${row.identity} --value ${better}`)
  },
}

function shown({ details: { value } }: RuleRow): string {
  return value === '' ? 'empty' : `${value}`
}
