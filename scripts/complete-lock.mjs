// Writes the optional platform packages that this registry could not offer into package-lock.json.
//
// npm leaves an optional dependency out of the lock when the registry it asked (a mirror, say) does not hold it, and
// `npm ci` then refuses that lock as out of step with package.json. The parent's manifest names the version, so it can
// be written down without being fetched. The integrity of those entries is left out: it was not seen.
// Run after any `npm install` that changed the lock: `node scripts/complete-lock.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const systems = {
  windows: 'win32',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const processors = ['arm64', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'arm']

/** The lock entry that Node's resolution would find for `name` from the package at `path`. */
function resolve(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const entry = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]
    if (entry || at === '') return entry
  }
}

for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, '')
    const words = name.split(/[/-]/)
    const os = words.map(word => systems[word]).find(Boolean)
    const cpu = processors.find(processor => words.includes(processor))
    if (!os || resolve(path, name)?.version === version) continue
    lock.packages[`${path}/node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      dev: true,
      optional: true,
      os: [os],
    }
  }
}
for (const entry of Object.values(lock.packages)) delete entry.resolved
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
