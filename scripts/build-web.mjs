// What browsers load: islands, one style sheet, fonts. Every name carries a hash of its content, so that it may be kept
// for a year; dist/assets/manifest.json says which name stands for what.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const FONT = '@fontsource/be-vietnam-pro'
const WEIGHTS = [400, 600]
/** English and Vietnamese. Further Latin letters fall to the system's font: with them two weights would pass 70 kB. */
const SUBSETS = ['vietnamese', 'latin']

const SHARED = {
  bundle: true,
  minify: true,
  sourcemap: false,
  metafile: true,
  logLevel: 'silent',
  charset: 'utf8',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
}

/** Builds islands, styles and fonts into `out` and writes the manifest: `{ "app.css": "app-1A2B3C.css", … }`. */
export async function buildWeb(esbuild, root, out) {
  const [styles, islands] = await Promise.all([
    buildStyles(esbuild, root, out),
    buildIslands(esbuild, root, out),
  ])
  const names = { ...namesOf(styles), ...namesOf(islands) }
  const sorted = Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Every file that lies directly in islands/ is one island; what several need lies in a folder there or is imported. */
async function buildIslands(esbuild, root, out) {
  const folder = join(root, 'src/web/islands')
  if (!existsSync(folder)) return undefined
  const entryPoints = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\./.test(name))
    .map((name) => join(folder, name))
  if (!entryPoints.length) return undefined
  return await esbuild.build({
    ...SHARED,
    absWorkingDir: root,
    entryPoints,
    outdir: out,
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: ['es2022', 'safari15.4'],
    // tsconfig.json speaks for the pages rendered on the server and would win over a plain option.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'hono/jsx/dom' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

async function buildStyles(esbuild, root, out) {
  const sheet = './src/web/styles/app.css'
  const imports = [
    '@import "entente:fonts";',
    ...(existsSync(join(root, sheet)) ? [`@import "${sheet}";`] : []),
  ]
  return await esbuild.build({
    ...SHARED,
    absWorkingDir: root,
    entryPoints: { app: 'entente:styles' },
    outdir: out,
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    target: ['chrome111', 'firefox113', 'safari16.2'],
    plugins: [virtual(root, { 'entente:styles': imports.join('\n'), 'entente:fonts': fontFaces(root) })],
  })
}

/** Serves style sheets that exist as text only. */
function virtual(root, sheets) {
  return {
    name: 'virtual-styles',
    setup(build) {
      build.onResolve({ filter: /^entente:/ }, ({ path }) => ({ path, namespace: 'virtual' }))
      build.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: sheets[path],
        loader: 'css',
        resolveDir: root,
      }))
    },
  }
}

/** The font's own rules for the subsets we serve, woff2 only: all our browsers read it. */
function fontFaces(root) {
  return WEIGHTS.flatMap((weight) => {
    const css = readFileSync(join(root, `node_modules/${FONT}/${weight}.css`), 'utf8')
    return SUBSETS.map((subset) => {
      const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`
      const rule = css.match(/@font-face\s*\{[^}]*\}/g)?.find((block) => block.includes(`files/${file}`))
      if (!rule) throw new Error(`${FONT} has no ${subset} subset of weight ${weight}`)
      return rule.replace(/src:[^;]*;/, `src: url(${FONT}/files/${file}) format('woff2');`)
    })
  }).join('\n')
}

/** From esbuild's account of a build: source name → hashed name. Chunks have no name of their own. */
function namesOf(result) {
  const pairs = Object.entries(result?.metafile.outputs ?? {}).map(([path, output]) => {
    const from = output.entryPoint ?? (path.endsWith('.woff2') ? Object.keys(output.inputs)[0] : undefined)
    if (!from) return []
    const name = from.endsWith('entente:styles') ? 'app.css' : basename(from).replace(/\.tsx?$/, '.js')
    return [name, basename(path)]
  })
  return Object.fromEntries(pairs.filter((pair) => pair.length))
}
