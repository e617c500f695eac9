import type { FailureFacts, FailureWords } from './facts.ts'
import { or, shellWord } from './phrases.ts'

/** Prints the resource id of a host. */
const listByHost = (facts: FailureFacts) =>
  `$ az postgres flexible-server list --query "[?fullyQualifiedDomainName=='${or(facts.host, '<host>').replaceAll(/[^A-Za-z0-9._<>-]/g, '')}'].id" --output tsv`

/** What Azure says of a server, and what it leaves open. */
export const azureWords = {
  'arm/not-asked': {
    title: 'What Azure knows about the server is not known',
    summary: facts =>
      `Azure was not asked about ${or(facts.host, 'the server')}: its authentication settings, Entra administrators and read replicas are not known`,
    likelyCause: () =>
      'Only the host name of the server is given. A gate answers for the whole server, and part of that answer stands in Azure alone.',
    fix: facts => [
      'Give `resource-id` to the server in the configuration file, or set `subscription-id`; and a role in Azure to the identity, as docs/azure-setup.md says. The resource id is what this prints:',
      listByHost(facts),
    ],
  },
  'arm/not-in-subscription': {
    title: 'The subscription has no such server',
    summary: facts =>
      (facts.count ?? 0) > 1
        ? `The subscription ${or(facts.object, '<subscription>')} shows ${facts.count} servers with the host name ${or(facts.host, '<host>')}`
        : `The subscription ${or(facts.object, '<subscription>')} shows no server with the host name ${or(facts.host, '<host>')}`,
    likelyCause: () =>
      'The server is in another subscription; the identity may not read it, and Azure leaves out of a list what one may not read; or the host is another name of the server, such as a virtual endpoint or a private link.',
    fix: () => [
      'Give `resource-id` to the server in the configuration file: then no list is searched. It is what this prints:',
      '$ az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv',
    ],
  },
  'arm/other-server': {
    title: 'The host and the resource id are of different servers',
    summary: facts =>
      `${or(facts.host, '<host>')} is not the server of the given resource id, which Azure calls ${or(facts.object, 'otherwise')}`,
    likelyCause: () =>
      'Host and `resource-id` in the configuration do not belong together. What Azure says of one server proves nothing about another, so it was left aside.',
    fix: facts => [
      'Give `resource-id` without `host`, or the resource id of this host, which is what this prints:',
      listByHost(facts),
    ],
  },
  'arm/elastic-cluster': {
    title: 'The server is an elastic cluster',
    summary: facts =>
      `${or(facts.host, 'The server')} is an elastic cluster of ${facts.count ?? 'several'} nodes, and only the one that answers under its name was looked at`,
    likelyCause: () =>
      'Roles, databases and owners of the other nodes can differ, and sessions of applications can go to any of them (port 8432 of the built-in PgBouncer).',
    fix: () => [
      'Look at the worker nodes by hand: what password roles own and hold there, and who logs in to them.',
      'As it is, this check cannot say that passwords may be switched off on an elastic cluster.',
    ],
  },
  'arm/entra-off': {
    title: 'Entra authentication is switched off on the server',
    summary: facts =>
      `The server turned "${or(facts.role, '<role>')}" away, and Azure says that Entra authentication is switched off on ${or(facts.host, 'it')}`,
    likelyCause: () =>
      'The server knows passwords only, so it asks for one and takes no access token. Nothing is wrong with the role that could be seen from here.',
    fix: () => [
      'Switch it on, which restarts the server, and make an Entra administrator:',
      '$ az postgres flexible-server update --resource-group <resource-group> --name <server> --microsoft-entra-auth Enabled',
    ],
  },
  'net/server-not-running': {
    title: 'The server is not running',
    summary: facts =>
      `No connection to ${or(facts.host, '<host>')} came about, because Azure says that the server is ${or(facts.state, 'not running')}`,
    likelyCause: facts => STATES[facts.state ?? ''] ?? 'The server is not in a state in which it answers.',
    fix: facts =>
      facts.state === 'Stopped'
        ? [
            'Start it, then run the job again:',
            '$ az postgres flexible-server start --resource-group <resource-group> --name <server>',
          ]
        : [
            'Run the job again once this prints Ready:',
            '$ az postgres flexible-server show --resource-group <resource-group> --name <server> --query state',
          ],
  },
  'net/private-server': {
    title: 'Only a private network leads to the server',
    summary: facts =>
      `No connection to ${or(facts.host, '<host>')} came about: ${or(facts.reason, 'only a private network leads to it')}`,
    likelyCause: facts =>
      facts.hostedRunner === true
        ? "The job runs on a machine of GitHub's, which has no route to it unless Azure private networking is set up for such runners. Firewall rules of the server change nothing about that."
        : 'The network of this runner has no route to it, or does not resolve its name to the private address. Firewall rules of the server change nothing about that.',
    fix: networkFix,
  },
} as const satisfies Record<string, FailureWords>

/** https://learn.microsoft.com/rest/api/postgresql/servers/get, https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-stop-server */
const STATES: Readonly<Record<string, string>> = {
  Stopped: 'Somebody stopped it. Until it is started it takes no connection, and no other operation of Azure either.',
  Stopping: 'It is being stopped.',
  Starting: 'It is being started.',
  Restarting: 'It is being restarted: an update, a failover, or a parameter that takes one.',
  Provisioning: 'It is being made.',
  Dropping: 'It is being deleted.',
  Disabled: 'Azure has switched it off.',
  Inaccessible: 'Azure cannot get at its data, such as when the key that encrypts them is missing or closed.',
}

function networkFix(facts: FailureFacts): readonly string[] {
  return [
    facts.hostedRunner === true
      ? 'Use a self-hosted runner inside, or GitHub-hosted runners with Azure private networking:'
      : 'Let the job run inside: its network must be peered with the one of the server, and linked to its private DNS zone.',
    ...(facts.hostedRunner === true ? ['  runs-on: <label of your runner>'] : []),
    'From the runner, this must print a private address:',
    `$ getent hosts ${shellWord(or(facts.host, '<host>'))}`,
  ]
}
