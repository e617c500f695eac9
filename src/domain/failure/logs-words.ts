import { shortTime } from '../text.ts'
import type { FailureFacts, FailureWords } from './facts.ts'
import { or } from './phrases.ts'

const within = ({ from, to }: FailureFacts) =>
  from === undefined || to === undefined
    ? 'in the time that was asked about'
    : `from ${shortTime(from)} to ${shortTime(to)}`

/**
 * Flags as in
 * https://learn.microsoft.com/azure/postgresql/monitor/how-to-configure-and-access-logs
 */
const diagnosticSetting = (facts: FailureFacts) =>
  `$ az monitor diagnostic-settings create --resource ${or(facts.resource, '<resource id of the server>')} --name server-log --workspace <resource id of the workspace> --export-to-resource-specific true --logs '[{"category":"PostgreSQLLogs","enabled":true}]'`

const showSettings = (facts: FailureFacts) =>
  `$ az monitor diagnostic-settings list --resource ${or(facts.resource, '<resource id of the server>')}`

const parameter = (name: string, value: string) =>
  `$ az postgres flexible-server parameter set --resource-group <group> --server-name <server> --name ${name} --value ${value}`

/** Asking Log Analytics what the server logged. */
export const logsWords = {
  'logs/forbidden': {
    title: 'Azure does not let the identity read the logs',
    summary: () => 'Log Analytics refused to show the logs of the server',
    likelyCause: () =>
      'The application has no role assignment that lets it read logs, on the server or on the workspace, or it was made minutes ago. Rights in the database are no rights in Azure.',
    fix: facts => [
      'Assign `Log Analytics Reader` on the server, or a role with the actions `Microsoft.Insights/logs/PGSQLServerLogs/read` and `Microsoft.Insights/logs/AzureDiagnostics/read`:',
      `$ az role assignment create --assignee <client id> --role "Log Analytics Reader" --scope ${or(facts.resource, '<resource id of the server>')}`,
      'A workspace whose access mode is "require workspace permissions" needs the assignment on the workspace.',
    ],
  },
  'logs/token-rejected': {
    title: 'Log Analytics did not accept the access token',
    summary: facts => `${or(facts.host, 'Log Analytics')} did not accept the access token`,
    likelyCause: () => 'The tenant or the cloud is not the one of the subscription.',
    fix: () => ['Compare `tenant-id` and `cloud` with the subscription:', '$ az account show --query tenantId'],
  },
  'logs/throttled': {
    title: 'Log Analytics is throttling',
    summary: () => 'Log Analytics answered "too many requests"',
    likelyCause: () => 'This identity asks too much at once, in this job or in others.',
    fix: () => ['Run the job again later, or fewer of them at once.'],
  },
  'logs/timeout': {
    title: 'Log Analytics did not finish in time',
    summary: () => 'Log Analytics did not finish the query in time',
    likelyCause: () => 'The server logs very much, or the workspace is busy.',
    fix: () => ['Run the job again, or ask about less: `logs: { window: 2d }`.'],
  },
  'logs/partial': {
    title: 'Log Analytics answered in part',
    summary: () => 'Log Analytics answered in part, so that what is missing in the answer may be in the log',
    likelyCause: () => 'The answer or the work for it was larger than a query may be, or a part of the data was away.',
    fix: () => ['Run the job again, or ask about less: `logs: { window: 2d }`.'],
  },
  'logs/unavailable': {
    title: 'Log Analytics did not answer',
    summary: facts => `${or(facts.host, 'Log Analytics')} did not answer`,
    likelyCause: () => 'An outage, a proxy or a firewall between the runner and Azure, or a wrong `cloud`.',
    fix: facts => [
      `Check that the runner reaches https://${or(facts.host, 'api.loganalytics.io')}, then run the job again.`,
    ],
  },
  'logs/refused': {
    title: 'Log Analytics refused the query',
    summary: () => 'Log Analytics refused the query',
    likelyCause: () =>
      'The resource id is wrong, or the table has the plan Basic or Auxiliary, which cannot be asked together with others.',
    fix: facts => [
      'Compare the resource id with Azure, and where the log goes:',
      showSettings(facts),
      'A table with another plan than Analytics has to be changed back.',
    ],
  },
  'logs/unexpected-answer': {
    title: 'Log Analytics answered in a form that is not known',
    summary: () => 'Log Analytics answered in a form that is not known',
    likelyCause: () => 'The interface changed, or something between the runner and Azure answers in its place.',
    fix: () => ['Report it with the version of this action; until then nothing is known of the log.'],
  },
  'logs/no-rows': {
    title: 'There is no log of the server',
    summary: facts => `Log Analytics has no line of the server's log ${within(facts)}`,
    likelyCause: () =>
      'No diagnostic setting sends the category PostgreSQLLogs to a workspace, it was made minutes ago, or the identity may not read the workspace: its rows are then left out without a word.',
    fix: facts => [
      'See where the log goes, and send it to a workspace if it goes nowhere:',
      showSettings(facts),
      diagnosticSetting(facts),
    ],
  },
  'logs/connections-not-logged': {
    title: 'The server does not log who logs in',
    summary: facts =>
      `Not one login is among the ${or(facts.count?.toLocaleString('en-US'), 'many')} lines of the server's log`,
    likelyCause: () => 'The parameter `log_connections` is off, or `lc_messages` makes the server write in a language.',
    fix: () => [
      'Let the server log connections, then wait until the window is covered:',
      parameter('log_connections', 'on'),
      parameter('lc_messages', 'en_US.utf8'),
    ],
  },
  'logs/unreadable-lines': {
    title: 'Lines of logins cannot be read',
    summary: facts =>
      `${or(facts.count?.toLocaleString('en-US'), 'Some')} logins in the server's log cannot be read, so nobody knows whether they used a password`,
    likelyCause: () =>
      'The parameter `log_line_prefix` is neither `%t-%c-`, which is the default of Azure, nor `%t-%c-user=%u,db=%d,session=%c,sess_time=%s`, which Azure documents for audits; or it was not for a part of the time.',
    fix: () => ['Set it back, then wait until the window lies after it:', parameter('log_line_prefix', '%t-%c-')],
  },
  'logs/window-not-covered': {
    title: 'The log does not cover the time that was asked about',
    summary: facts =>
      `The server's log does not cover the time ${within(facts)}: ${or(facts.reason, 'lines are missing')}`,
    likelyCause: () =>
      'The diagnostic setting is younger than that or was removed, the workspace keeps less or reached its daily cap, or the server was stopped.',
    fix: facts => [
      'Wait until it is covered, or ask about less: `logs: { window: 2d }`. See where the log goes:',
      showSettings(facts),
    ],
  },
  'logs/no-entra-line': {
    title: 'No login of the log can be told from a login with a password',
    summary: facts =>
      `The server's log has not one line of an Entra login, so nobody knows whether ${or(facts.reason, 'its Entra roles')} used a password`,
    likelyCause: () =>
      'Azure writes "Microsoft Entra ID connection authorized" for each Entra login. Lines come minutes late: the logins of a first run are not there yet. Else every one of these logins used a password, or the server words it otherwise.',
    fix: () => ['Run the job again in a quarter of an hour: its own Entra logins are in the log by then.'],
  },
} as const satisfies Record<string, FailureWords>
