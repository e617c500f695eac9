// Bundles the action into dist/, with the licences of what is bundled. `npm run build` writes; the tidy test compares.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

export const DIST = 'dist'

/** Packages written as CommonJS ask for Node's modules by `require`, which an ES module does not have. */
const REQUIRE = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);"

/**
 * `@actions/core` brings an HTTP client for its own way of asking for ID tokens, and a way to run programs to describe the
 * platform. Neither is used here: half a megabyte that every run would read. Whoever calls them after all gets an error.
 */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@actions\/(http-client|exec)(\/.*)?$/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut(path) }))
  },
}

function leftOut(path: string): string {
  const names = ['HttpClient', 'BearerCredentialHandler', 'getExecOutput', 'exec']
  return `const leftOut = () => { throw new Error(${JSON.stringify(`${path} is not bundled`)}) };\nexport { ${names.map(name => `leftOut as ${name}`).join(', ')} }`
}

/** Every file of dist/ with its content, by path from the repository's root. */
export async function bundle(root: string): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['check', 'post', 'merge', 'discover', 'cutover'].map(entry => `src/entries/${entry}.ts`),
    outdir: DIST,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // What is loaded by `import()` becomes a file of its own: a run that needs no database never reads the driver.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: true,
    legalComments: 'none',
    banner: { js: REQUIRE },
    external: ['pg-native', 'pg-cloudflare'],
    plugins: [withoutUnused],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  const files = result.outputFiles.map(({ path, text }): [string, string] => [
    relative(root, path).replaceAll('\\', '/'),
    text,
  ])
  return new Map([
    ...files.sort(([a], [b]) => (a < b ? -1 : 1)),
    [`${DIST}/licenses.txt`, licenses(root, Object.keys(result.metafile.inputs))],
  ])
}

/** Name, version and licence text of each package whose code is in the bundle. */
function licenses(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap(path => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const entries = [...folders].map(folder => {
    const manifest: { name: string; version: string; license?: string } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(join(root, folder)).find(name => /^licen[cs]e(\.|$)/i.test(name))
    const text =
      file === undefined ? `License: ${manifest.license}` : readFileSync(join(root, folder, file), 'utf8').trim()
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`
  })
  return [...new Set(entries)].sort().join(`\n${'-'.repeat(80)}\n\n`)
}

if (import.meta.main) {
  rmSync(DIST, { recursive: true, force: true })
  for (const [path, text] of await bundle(process.cwd())) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
