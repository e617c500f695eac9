/**
 * Takes out of the environment what would change behind the configuration's back how libraries log in or verify:
 * `pg` reads PGPASSWORD, PGOPTIONS and PGSSLMODE; Node stops verifying certificates when NODE_TLS_REJECT_UNAUTHORIZED is 0.
 */
export function isolate(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) {
    if (name.startsWith('PG') || name === 'NODE_TLS_REJECT_UNAUTHORIZED') delete environment[name]
  }
}
