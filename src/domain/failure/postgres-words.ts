import { quoteIdentifier, quoteLiteral } from '../sql-text.ts'
import { counted } from '../text.ts'
import type { FailureWords } from './facts.ts'
import { admitRunner, asRole, createPrincipal, labelRole, or } from './phrases.ts'

const listPrincipals = 'sql> select * from pg_catalog.pgaadauth_list_principals(false);'

/** Logging in with the access token, and what a session may then do. */
export const postgresWords = {
  'pg/firewall': {
    title: "The server's firewall turned the runner away",
    summary: facts =>
      `The firewall of ${or(facts.host, '<host>')} does not admit ${or(facts.clientAddress, "this runner's address")}`,
    likelyCause: () =>
      'No firewall rule covers the address that the server saw. The login was not judged: this says nothing about the identity.',
    fix: admitRunner,
  },
  'pg/role-missing': {
    title: 'The PostgreSQL role does not exist',
    summary: facts => `There is no role ${asRole(facts)} on ${or(facts.host, '<host>')}`,
    likelyCause: () =>
      'The role was not created yet, or its name is spelled otherwise: role names are case-sensitive and at most 63 bytes.',
    fix: facts => ['As an Entra administrator, in the database `postgres`:', createPrincipal(facts)],
  },
  'pg/role-not-labelled': {
    title: 'The role is not mapped to Entra',
    summary: facts => `The server asks ${asRole(facts)} for a password, not for an access token`,
    likelyCause: () =>
      'The role carries no `pgaadauth` label, or does not exist: PostgreSQL asks for a password in both cases. The access token was not sent.',
    fix: facts => [
      'As an Entra administrator, in the database `postgres`, map the existing role:',
      labelRole(facts),
      'or create it:',
      createPrincipal(facts),
    ],
  },
  'pg/role-other-object-id': {
    title: 'The role is mapped to another principal',
    summary: facts =>
      `The role ${asRole(facts)} is mapped to the object id ${or(facts.labelObjectId, '<another>')}; this job is ${or(facts.objectId, '<object id>')}`,
    likelyCause: () =>
      'The label holds the object id of the application registration instead of the one of its service principal (enterprise application), or the principal was deleted and created again.',
    fix: facts => [
      'The object id of the service principal:',
      `$ az ad sp show --id ${or(facts.clientId, '<client-id>')} --query id --output tsv`,
      'As an Entra administrator, in the database `postgres`:',
      labelRole(facts),
    ],
  },
  'pg/principal-type-mismatch': {
    title: 'The role is mapped as another type of principal',
    summary: facts =>
      `The role ${asRole(facts)} is mapped as type=${or(facts.labelType, 'user')}, and this job is a service principal`,
    likelyCause: () =>
      'The role was made for a person (often an administrator copied into the configuration), or with the wrong type.',
    fix: facts => [
      'Use the role that was made for this identity, or map this one as a service, as an Entra administrator in the database `postgres`:',
      labelRole(facts),
    ],
  },
  'pg/token-expired': {
    title: 'The server found the access token expired',
    summary: facts => `${or(facts.host, '<host>')} says that the access token has expired`,
    likelyCause: () =>
      "By the runner's clock the token had at least five minutes left: the clock of the runner or of the server is off.",
    fix: () => ['Compare the clock of the (self-hosted) runner with a time server:', '$ date --utc'],
  },
  'pg/token-audience': {
    title: 'The access token is for another resource',
    summary: facts => `${or(facts.host, '<host>')} does not accept the audience ${or(facts.audience, '<audience>')}`,
    likelyCause: () => 'The server belongs to another Azure cloud than the one that issued the token.',
    fix: () => ['Set `cloud` to the cloud of the server: AzureCloud, AzureUSGovernment or AzureChinaCloud.'],
  },
  'pg/token-rejected': {
    title: 'The server could not use the access token',
    summary: facts => `${or(facts.host, '<host>')} rejected the access token as such`,
    likelyCause: () =>
      'The token is of another tenant than the server trusts, or of a form that the server does not take.',
    fix: () => [
      'Compare `tenant-id` with the tenant of the server:',
      '$ az postgres flexible-server show --resource-group <resource-group> --name <server> --query authConfig.tenantId',
    ],
  },
  'pg/login-refused': {
    title: 'The server refused the login',
    summary: facts => `${or(facts.host, '<host>')} refused the Entra login of ${asRole(facts)}`,
    likelyCause: facts =>
      `The server's answer is the same for several causes: the role is missing, is mapped to another object id than ${or(facts.objectId, 'the one in the token')}, Entra authentication is off, or the tenant is another one.`,
    fix: facts => [
      `The token was issued to object id ${or(facts.objectId, '<object id>')}. As an Entra administrator, in the database \`postgres\`, see what the role is mapped to:`,
      listPrincipals,
      'Whether Entra authentication is on, and for which tenant:',
      '$ az postgres flexible-server show --resource-group <resource-group> --name <server> --query authConfig',
    ],
  },
  'pg/not-proven': {
    title: 'The session is not a proven Entra login',
    summary: facts => `A session of ${asRole(facts)} came about, but not provably through Entra`,
    likelyCause: () =>
      'The server let the role in without asking for the access token, or the role carries no `pgaadauth` label with the object id of the token.',
    fix: facts => [
      'Connect to the server itself, not through a proxy that logs in by its own means. See what the role is mapped to:',
      listPrincipals,
      labelRole(facts),
    ],
  },
  'pg/too-many-connections': {
    title: 'The server has no connection left',
    summary: facts => `${or(facts.host, '<host>')} has no free connection for ${asRole(facts)}`,
    likelyCause: () => "The server's max_connections, or the CONNECTION LIMIT of the role or database, is used up.",
    fix: () => [
      'Lower `concurrency`, or free connections. Who holds them:',
      'sql> select usename, application_name, count(*) from pg_stat_activity group by 1, 2 order by 3 desc;',
    ],
  },
  'pg/database-missing': {
    title: 'The database does not exist',
    summary: facts => `There is no database "${or(facts.database, '<database>')}" on ${or(facts.host, '<host>')}`,
    likelyCause: () => 'The name is spelled otherwise (names are case-sensitive), or the database was dropped.',
    fix: () => [
      'Correct `databases`, or `database` of the smoke query. What there is:',
      'sql> select datname from pg_database;',
    ],
  },
  'pg/connect-denied': {
    title: 'The role may not connect to the database',
    summary: facts => `The role ${asRole(facts)} may not connect to the database "${or(facts.database, '<database>')}"`,
    likelyCause: () =>
      'CONNECT was revoked from PUBLIC and not granted to this role, or the database allows no connections.',
    fix: facts => [
      'As the owner of the database:',
      `sql> grant connect on database ${quoteIdentifier(or(facts.database, '<database>'))} to ${quoteIdentifier(or(facts.role, '<role>'))};`,
    ],
  },
  'pg/starting-up': {
    title: 'The server is starting or shutting down',
    summary: facts => `${or(facts.host, '<host>')} is starting up, shutting down or in recovery`,
    likelyCause: () => 'The server restarts, fails over, or is in maintenance.',
    fix: () => ['Run the job again in a few minutes.'],
  },
  'pg/timeout': {
    title: 'A statement took too long',
    summary: facts =>
      `A statement in "${or(facts.database, '<database>')}" was cancelled after ${facts.seconds ?? '<timeout>'} s`,
    likelyCause: () => 'The catalog is very large, the server is busy, or another session holds a lock on the catalog.',
    fix: () => ['Set a longer `timeout`.'],
  },
  'pg/locked': {
    title: 'Another session holds a lock',
    summary: facts =>
      `Another session holds a lock in "${or(facts.database, '<database>')}" that was waited for in vain`,
    likelyCause: () =>
      'A long transaction, a migration or a backup is at work on the same objects. What was begun was rolled back.',
    fix: () => [
      'Run the job again in a quiet hour. Who has been in a transaction for how long:',
      'sql> select pid, usename, application_name, state, xact_start from pg_stat_activity where xact_start < now() order by xact_start;',
    ],
  },
  'pg/rehearsal-denied': {
    title: 'The rehearsing role may not do what the remediation does',
    summary: facts =>
      `The role ${asRole(facts)} is no administrator, and may not do what the remediation of "${or(facts.database, '<database>')}" does`,
    likelyCause: () =>
      'The rehearsal logged in as a role that neither may create roles nor is a member of `azure_pg_admin`. This says nothing about the script.',
    fix: () => [
      'Declare an identity with the rights of a Microsoft Entra administrator, trusted from a protected environment only, and name it:',
      '  rehearse-as: <identity of identities>',
    ],
  },
  'pg/not-permitted': {
    title: 'The role may not read what the audit needs',
    summary: facts =>
      `The role ${asRole(facts)} may not read part of the catalog in "${or(facts.database, '<database>')}"`,
    likelyCause: () => 'The audit needs only what every role may read by default; somebody has revoked that.',
    fix: facts => [`Grant what the detail names to ${asRole(facts)}.`],
  },
  'pg/catalog-closed': {
    title: 'A question needs a privilege that the role does not have',
    summary: facts =>
      `The role ${asRole(facts)} may not read what ${facts.object === undefined ? 'a rule asks for' : `has to be known of the ${facts.object}`} in "${or(facts.database, '<database>')}"`,
    likelyCause: () => 'The catalog, or the table of an extension, is closed to roles without further privileges.',
    fix: facts => [
      `What is missing: ${or(facts.privilege, '<privilege>')}. Whoever can grant it to ${asRole(facts)} opens it.`,
    ],
  },
  'pg/authtype-unavailable': {
    title: 'Which Entra roles keep a password is not known',
    summary: () => 'The function azure_roles_authtype() did not say which roles have a password',
    likelyCause: () =>
      'It is not in the database that was entered first, or the audit role may not execute it. Azure documents it for the database `postgres`.',
    fix: () => [
      'Let the audit role connect to `postgres`, which is entered first if it may. There, as an administrator, see what the function says:',
      'sql> select * from azure_roles_authtype();',
      'If the server has no such function, make sure yourself that no Entra role keeps a password, and set the rule `entra-role-keeps-password` to `off`.',
    ],
  },
  'pg/no-database-selected': {
    title: 'A known defect of PostgreSQL 18 servers on Azure',
    summary: facts =>
      `${or(facts.host, '<host>')} fails Entra logins with "cannot read pg_class without having selected a database"`,
    likelyCause: () =>
      'A defect of the service, reported as Azure/azure-postgresql#132. It is not in your configuration.',
    fix: () => [
      'Follow https://github.com/Azure/azure-postgresql/issues/132 or ask Azure support for the state of the fix on your server.',
    ],
  },
  'pg/unexpected': {
    title: 'The server answered with an error',
    summary: facts =>
      `${or(facts.host, '<host>')} answered with an error${facts.sqlState === undefined ? '' : ` (SQLSTATE ${facts.sqlState})`}`,
    likelyCause: () => 'The words of the server stand below.',
    fix: facts =>
      facts.sqlState === undefined
        ? []
        : [`Look up ${quoteLiteral(facts.sqlState)} at https://www.postgresql.org/docs/current/errcodes-appendix.html`],
  },
  'pg/accounting-mismatch': {
    title: 'Objects are counted that were not listed',
    summary: facts =>
      `In "${or(facts.database, '<database>')}" the server counts ${facts.count ?? '<n>'} more or fewer objects of password roles than were listed`,
    likelyCause: () => 'Objects were created, dropped or given away while the check ran.',
    fix: () => ['Run the job again while no migration is running.'],
  },
  'pg/not-entered': {
    title: 'A database with objects of password roles was not looked at',
    summary: ({ count, mentions, database }) =>
      `Password roles ${mentions === undefined ? `own ${count === undefined ? '<n> objects' : counted(count, 'object')}` : `hold ${counted(mentions, 'privilege')}`} in the database "${or(database, '<database>')}", which was not entered`,
    likelyCause: () => 'The database is excluded by `databases`, or does not allow connections.',
    fix: facts => [
      'Add it to `databases`, or take it off `exclude`. Nothing can be said about objects that were not seen.',
      'If it does not allow connections, its owner can change that:',
      `sql> alter database ${quoteIdentifier(or(facts.database, '<database>'))} with allow_connections true;`,
    ],
  },
  'pg/scheduler-not-seen': {
    title: 'The database that holds the scheduled jobs was not looked at',
    summary: facts =>
      `pg_cron keeps its jobs in the database "${or(facts.database, '<database>')}", which was not looked at`,
    likelyCause: () =>
      'The database is excluded by `databases`, or the role may not connect to it. The jobs of all databases stand there, each with the role that it works as.',
    fix: facts => [
      'Add it to `databases`, or take it off `exclude`. If the role may not connect, as the owner of the database:',
      `sql> grant connect on database ${quoteIdentifier(or(facts.database, '<database>'))} to ${quoteIdentifier(or(facts.role, '<role>'))};`,
    ],
  },
} as const satisfies Record<string, FailureWords>
