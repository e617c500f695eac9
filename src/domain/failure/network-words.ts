import type { FailureWords } from './facts.ts'
import { at, or } from './phrases.ts'

/** Reaching the server: name, route, TLS. */
export const networkWords = {
  'net/name-not-found': {
    title: 'The host name does not resolve',
    summary: facts => `The name ${or(facts.host, '<host>')} does not resolve to an address`,
    likelyCause: () =>
      'The name is mistyped, the server was deleted, or it is private and its DNS zone is not linked to the network of this runner.',
    fix: () => [
      'Compare `server` with:',
      '$ az postgres flexible-server list --query "[].fullyQualifiedDomainName" --output tsv',
    ],
  },
  'net/resolver-unavailable': {
    title: 'The name server did not answer',
    summary: facts => `No name server answered for ${or(facts.host, '<host>')}`,
    likelyCause: () =>
      'A passing fault of the DNS resolver, or a runner that cannot reach one. The name itself was not judged.',
    fix: () => [
      'Run the job again. If it stays, see whether the runner resolves other names:',
      '$ getent hosts login.microsoftonline.com',
    ],
  },
  'net/connection-refused': {
    title: 'Nothing listens at the address',
    summary: facts => `${at(facts)} refuses connections`,
    likelyCause: () =>
      'The server is stopped or restarting, or the port is wrong (5432 is the server, 6432 its built-in PgBouncer).',
    fix: () => [
      'See whether the server is Ready:',
      '$ az postgres flexible-server show --resource-group <resource-group> --name <server> --query state',
    ],
  },
  'net/unreachable': {
    title: 'The server cannot be reached',
    summary: facts => `No connection to ${at(facts)} came about`,
    likelyCause: () =>
      'A server in a virtual network or with public access switched off cannot be reached from a GitHub-hosted runner; or a network between drops the packets.',
    fix: () => ['Use a self-hosted runner, or a hosted one with a virtual network, that has a route to the server.'],
  },
  'net/stalled': {
    title: 'The server stopped answering',
    summary: facts => `${at(facts)} did not answer within ${facts.seconds ?? '<timeout>'} s`,
    likelyCause: () =>
      'The server is overloaded, restarting, or a network device holds the connection open without passing it on.',
    fix: () => [
      'Look at the CPU and connection metrics of the server, then run the job again.',
      'A server that is merely far away or slow needs a longer `timeout`.',
    ],
  },
  'net/connection-lost': {
    title: 'The connection broke off',
    summary: facts => `The connection to ${at(facts)} broke off`,
    likelyCause: () =>
      'The server restarted or failed over, an administrator ended the session, or a network device cut it.',
    fix: () => ['Run the job again. If it stays, look at the restarts in the activity log of the server.'],
  },
  'tls/name-mismatch': {
    title: 'The certificate is for another host name',
    summary: facts => `The certificate of ${at(facts)} is not for the name ${or(facts.host, '<host>')}`,
    likelyCause: () =>
      'The server was addressed by IP address, by an alias, or by a private-link name. The certificate names the public host name only.',
    fix: () => [
      'Set `server` to the fully qualified name, also when it resolves to a private address:',
      '$ az postgres flexible-server show --resource-group <resource-group> --name <server> --query fullyQualifiedDomainName',
    ],
  },
  'tls/untrusted': {
    title: 'The certificate chain is not trusted',
    summary: facts => `The certificate of ${at(facts)} does not lead to a trusted root`,
    likelyCause: () =>
      'Azure uses public roots (DigiCert Global Root G2, Microsoft RSA Root CA 2017). Something between the runner and the server presents a certificate of its own.',
    fix: () => [
      'If that certificate authority is yours, give its root with `ca-file`. Verification cannot be turned off.',
    ],
  },
  'tls/expired': {
    title: 'The certificate is outside its validity',
    summary: facts => `The certificate of ${at(facts)} has expired or is not yet valid`,
    likelyCause: () => "The runner's clock is off, or the server's certificate was not renewed.",
    fix: () => ['Compare the clock of the (self-hosted) runner with a time server:', '$ date --utc'],
  },
  'tls/refused': {
    title: 'No TLS connection came about',
    summary: facts => `TLS with ${at(facts)} did not come about`,
    likelyCause: () =>
      'What answers there does not offer TLS, or not TLS 1.2 or later as PostgreSQL does: no Azure flexible server, or something in front of it. An access token is never sent in the clear.',
    fix: () => ['Connect to the server itself, by its fully qualified name and its port (5432).'],
  },
} as const satisfies Record<string, FailureWords>
