import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NOBODY = 65534
const asRoot = process.getuid?.() === 0
const made: string[] = []

const MAIN = `import { shout } from '#model/shout.ts'
console.log(shout(process.argv.slice(2).join(' ')))
`

let root = ''

/** A checkout with a program of three lines; its packages are the real ones. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-launch-'))
  made.push(root)
  chmodSync(root, 0o755)
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'entente']) {
    copyFileSync(join(ROOT, file), join(root, file))
  }
  mkdirSync(join(root, 'scripts'))
  for (const file of readdirSync(join(ROOT, 'scripts')).filter((name) => name.endsWith('.mjs'))) {
    copyFileSync(join(ROOT, 'scripts', file), join(root, 'scripts', file))
  }
  mkdirSync(join(root, 'node_modules'))
  copyFileSync(join(ROOT, 'node_modules/.package-lock.json'), join(root, 'node_modules/.package-lock.json'))
  for (const name of ['esbuild', '@esbuild', '@fontsource', 'hono']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name))
  }
  write('src/main.ts', MAIN)
  write('src/intake/html-child.ts', 'process.stdout.write("{}")\n')
  write('src/model/shout.ts', 'export const shout = (text: string): string => text.toUpperCase()\n')
})

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

describe('a start', () => {
  test('builds first, says so on stderr only, and says nothing the next time', async () => {
    const first = await start(['đà', 'nẵng'])
    expect(first).toMatchObject({ code: 0, out: 'ĐÀ NẴNG\n' })
    expect(first.err).toContain('built in')
    expect(await start(['huế'])).toEqual({ code: 0, out: 'HUẾ\n', err: '' })
  })

  test('is the same through the executable, from any folder and through a link', async () => {
    await start(['once'])
    symlinkSync(join(root, 'entente'), join(root, 'a-link'))
    expect(await run(join(root, 'a-link'), ['x'], { cwd: '/' })).toEqual({ code: 0, out: 'X\n', err: '' })
  })

  test('builds again when a source changed, not when only its time did', async () => {
    await start(['once'])
    utimesSync(join(root, 'src/main.ts'), new Date(0), new Date(0))
    expect((await start(['x'])).err).toBe('')
    write('src/model/shout.ts', 'export const shout = (text: string): string => text + "!"\n')
    expect(await start(['x'])).toMatchObject({ code: 0, out: 'x!\n' })
  })

  test('does not build again for a test that changed', async () => {
    await start(['once'])
    write('src/model/shout.test.ts', 'export {}\n')
    expect((await start(['x'])).err).toBe('')
  })

  test('many at once agree on one build', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((word) => start([word])))
    expect(all.map(({ code, out }) => `${code} ${out}`)).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((w) => `0 ${w}\n`),
    )
    expect(all.filter(({ err }) => err.includes('built in'))).toHaveLength(1)
    expect(readdirSync(join(root, 'dist')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('takes over what a killed start left behind', async () => {
    mkdirSync(join(root, 'dist/.build-1'), { recursive: true })
    write('dist/.lock', JSON.stringify({ host: hostname(), pids: [2 ** 22 + 1] }))
    expect(await start(['x'])).toMatchObject({ code: 0, out: 'X\n' })
    expect(existsSync(join(root, 'dist/.build-1'))).toBe(false)
  })

  test('waits for a start that is at work', async () => {
    write('dist/.lock', JSON.stringify({ host: hostname(), pids: [process.pid] }))
    let told = ''
    const waiting = start(['x'], { onErr: (piece) => (told += piece) })
    await expect.poll(() => told, { timeout: 60_000 }).toContain('waiting')
    expect(existsSync(join(root, 'dist/entente.mjs'))).toBe(false)
    rmSync(join(root, 'dist/.lock'))
    expect(await waiting).toMatchObject({ code: 0, out: 'X\n' })
  })
})

describe('a start that cannot be', () => {
  test('says where a source does not build, and leaves stdout alone', async () => {
    write('src/main.ts', "import { shout } from '#model/nowhere.ts'\nshout()\n")
    const { code, out, err } = await start(['x'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('src/main.ts:1:')
    expect(err).not.toContain('at async')
  })

  test('speaks Vietnamese where the terminal does', async () => {
    write('src/main.ts', 'import "#model/nowhere.ts"\n')
    expect((await start(['x'], { env: { LC_ALL: 'vi_VN.UTF-8' } })).err).toContain('không biên dịch được')
  })

  test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
    'on Node %s is one sentence',
    async (node) => {
      const { code, err } = await run(process.execPath, [
        '--import',
        as(node),
        join(root, 'scripts/launch.mjs'),
      ])
      expect(code).toBe(1)
      expect(err).toContain(`this is Node ${node}; Entente needs Node 20 (20.19 or later), 22`)
    },
  )

  test.each(['20.19.0', '22.12.0', '24.0.0', '25.2.0'])('on Node %s goes on', async (node) => {
    write('scripts/ready.mjs', 'export const launch = () => console.log("on its way")\n')
    const started = await run(process.execPath, ['--import', as(node), join(root, 'scripts/launch.mjs')])
    expect(started).toEqual({ code: 0, out: 'on its way\n', err: '' })
  })

  test('fails with the program’s own exit code', async () => {
    write('src/main.ts', 'process.exitCode = 3\n')
    expect((await start(['x'])).code).toBe(3)
  })
})

/** What makes a process say it is another Node. */
function as(node: string): string {
  return `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${node}'}})`
}

describe.runIf(asRoot)('as root, who can become a user that may only read', () => {
  const nobody = { uid: NOBODY, gid: NOBODY, env: { HOME: '/nonexistent' } }

  test('a prepared folder starts', async () => {
    await start(['once'])
    utimesSync(join(root, 'src/main.ts'), new Date(0), new Date(0))
    expect(await start(['x'], nobody)).toEqual({ code: 0, out: 'X\n', err: '' })
  })

  test('an unprepared folder is refused with a way out', async () => {
    const { code, out, err } = await start(['x'], nobody)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('has to be prepared once')
  })
})

describe('what browsers load', () => {
  test('every name in the manifest is a file that carries a hash; the fonts stay within 70 kB', async () => {
    write('src/web/styles/app.css', '.card { color: red; }\n')
    write(
      'src/web/islands/judge.tsx',
      "import { render } from 'hono/jsx/dom'\nrender(<b>1</b>, document.body)\n",
    )
    write('src/web/islands/judge.test.tsx', 'export {}\n')
    await start(['x'])
    const assets = join(root, 'dist/assets')
    const manifest: Record<string, string> = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'))
    const fonts = Object.keys(manifest).filter((name) => name.endsWith('.woff2'))
    expect(Object.keys(manifest).filter((name) => !fonts.includes(name))).toEqual(['app.css', 'judge.js'])
    for (const [name, file] of Object.entries(manifest)) {
      expect(file).toMatch(new RegExp(`^${name.replace(/\.\w+$/, '')}-[0-9A-Z]{8}\\.\\w+$`))
      expect(statSync(join(assets, file)).size).toBeGreaterThan(0)
    }
    const weight = fonts.reduce((sum, name) => sum + statSync(join(assets, manifest[name] ?? '')).size, 0)
    expect(weight).toBeLessThanOrEqual(70_000)
    expect(readFileSync(join(assets, manifest['app.css'] ?? ''), 'utf8')).toContain('.card{color:red}')
  })

  test('earlier builds stay for who still runs on them; what was not built for a month goes', async () => {
    const builds: string[] = []
    for (const colour of ['red', 'green', 'blue']) {
      write('src/web/styles/app.css', `.card { color: ${colour}; }\n`)
      await start(['x'])
      builds.push(JSON.parse(readFileSync(join(root, 'dist/assets/manifest.json'), 'utf8'))['app.css'])
    }
    const there = () => builds.map((file) => existsSync(join(root, 'dist/assets', file)))
    expect(there()).toEqual([true, true, true])
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    for (const file of builds) utimesSync(join(root, 'dist/assets', file), old, old)
    write('src/web/styles/app.css', '.card { color: white; }\n')
    await start(['x'])
    expect(there()).toEqual([false, false, true])
  })
})

type Ended = { code: number | null; out: string; err: string }
type How = {
  cwd?: string
  uid?: number
  gid?: number
  env?: Record<string, string>
  onErr?: (piece: string) => void
}

function start(args: readonly string[], how: How = {}): Promise<Ended> {
  return run(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], how)
}

function run(command: string, args: readonly string[], { onErr, ...how }: How = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', ...how.env }
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...how, env })
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (piece) => {
    ended.out += piece
  })
  child.stderr.on('data', (piece) => {
    ended.err += piece
    onErr?.(String(piece))
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ ...ended, code }))
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
