import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { cpuLimit } from './cpu-limit.ts'
import { makeIntake } from './extract.ts'
import { networkWall } from './network-wall.ts'
import { readApart } from './read-apart.ts'
import { runApart } from './run-apart.ts'
import { takeTurns } from './take-turns.ts'

const LIMITS = { heapMb: 384, rssMb: 512, wallMs: 15_000, outputBytes: 10_000_000 }
const PAGE = '<!doctype html><html lang="en"><body><h1>Twins</h1><p>Da Nang and Changwon.</p></body></html>'

/** What shuts the doors, as script. */
const DOORS = transformSync(readFileSync(new URL('./close-network.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
}).code

/** Runs a few words of script apart. */
async function apart(script: string, limits: Partial<typeof LIMITS> = {}) {
  return await runApart(['--input-type=module', '-e', script], 'input', { ...LIMITS, ...limits })
}

describe('a page is read in a process of its own', () => {
  test('and comes back as text with what it states', async () => {
    const found = await makeIntake().extract({ bytes: Buffer.from(PAGE) })
    expect(found).toEqual({
      text: 'Twins\n\nDa Nang and Changwon.',
      title: 'Twins',
      lang: 'en',
      mediaType: 'text/html',
    })
  })

  test('a page in the encoding it names', async () => {
    const html = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>Bogot\xe1</p></body></html>',
      'latin1',
    )
    expect(await makeIntake().extract({ bytes: html })).toMatchObject({ text: 'Bogotá' })
  })

  test.each([
    ['memory, at the heap', PAGE, { heapMb: 8 }, 'file-too-heavy'],
    ['memory, as it is seen from outside', PAGE.repeat(20_000), { rssMb: 20 }, 'file-too-heavy'],
    ['time', PAGE, { wallMs: 1 }, 'file-too-heavy'],
    ['output', PAGE, { outputBytes: 10 }, 'file-too-heavy'],
  ])('refused in words at its limit of %s', async (_, html, limits, code) => {
    const found = await readApart('html', html, { ...LIMITS, ...limits })
    expect(found).toMatchObject({ problem: code })
    expect(isProblem(found) && found.says.vi).toContain('dán vào')
  })

  test('refused where it nests too deep or holds no words', async () => {
    const intake = makeIntake()
    expect(await intake.extract({ bytes: Buffer.from(`<html>${'<div>'.repeat(20_000)}`) })).toMatchObject({
      problem: 'page-too-complex',
    })
    expect(
      await intake.extract({ bytes: Buffer.from('<html><body><div id="root"></div></html>') }),
    ).toMatchObject({
      problem: 'page-without-text',
    })
  })
})

describe('the process apart', () => {
  test('has nothing of our environment', async () => {
    const done = await apart('console.log(JSON.stringify(Object.keys(process.env)))')
    expect(done.ended === 'well' && String(done.output).trim()).toBe('[]')
  })

  test('has no network where the system can take it away', async () => {
    const done = await apart(
      "import os from 'node:os'; console.log(Object.values(os.networkInterfaces()).flat().filter((one) => !one.internal).length)",
    )
    const { kind } = await networkWall()
    expect(done.ended === 'well' && (kind === 'doors' || String(done.output).trim() === '0')).toBe(true)
  })

  test.each([
    "await import('node:net').then((net) => net.connect(1))",
    "await import('node:net').then((net) => new net.Socket().connect(1))",
    "await import('node:http').then((http) => http.get('http://localhost'))",
    "await import('node:dns').then((dns) => dns.lookup('localhost', () => undefined))",
    "await import('node:dgram').then((dgram) => dgram.createSocket('udp4'))",
    "await import('node:child_process').then((child) => child.execSync('id'))",
    "await fetch('http://localhost')",
  ])('with its doors shut it cannot: %s', async (attempt) => {
    const done = await apart(`${DOORS}
      closeNetwork()
      try { ${attempt}; console.log('out') } catch (error) { console.log(error.message) }`)
    expect(done.ended === 'well' && String(done.output).trim()).toBe('no network here')
  })

  test('is ended by the system itself after so much work, where the system can', async () => {
    const limit = await cpuLimit(30)
    const done = await apart(
      "import { readFileSync } from 'node:fs'; console.log(/Max cpu time +(\\S+)/.exec(readFileSync('/proc/self/limits', 'utf8'))[1])",
    )
    const wanted = limit.length ? String(LIMITS.wallMs / 1000) : 'unlimited'
    expect(
      process.platform !== 'linux' || (done.ended === 'well' && String(done.output).trim() === wanted),
    ).toBe(true)
  })

  test.each([
    ['time', 'for (;;) ;', { wallMs: 200 }],
    ['memory', 'const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1))', { rssMb: 150 }],
    ['memory', 'const kept = []; for (;;) kept.push({ ...kept })', { heapMb: 20 }],
    ['output', "process.stdout.write('x'.repeat(5e6))", { outputBytes: 1e6 }],
    ['badly', 'process.exit(3)', {}],
    ['badly', "throw new Error('broken')", {}],
  ])('ends by %s: %s', async (ended, script, limits) => {
    expect(await apart(script, limits)).toEqual({ ended })
  })
})

test('only so many children are there at one time, whatever they read', async () => {
  const script = `import { setTimeout as sleep } from 'node:timers/promises'
    const began = Date.now(); await sleep(150); console.log(JSON.stringify([began, Date.now()]))`
  const spans = await Promise.all(
    Array.from({ length: 7 }, async () => {
      const done = await apart(script)
      if (done.ended !== 'well') throw new Error(done.ended)
      return JSON.parse(done.output.toString()) as readonly [number, number]
    }),
  )
  const beside = spans.map(([at]) => spans.filter(([began, ended]) => began <= at && at < ended).length)
  expect(Math.max(...beside)).toBeLessThanOrEqual(3)
})

test('only so many at one time, in the order they came', async () => {
  const inTurn = takeTurns(2)
  let running = 0
  let most = 0
  const done: number[] = []
  await Promise.all(
    [0, 1, 2, 3, 4].map((i) =>
      inTurn(async () => {
        running += 1
        most = Math.max(most, running)
        await Promise.resolve()
        running -= 1
        done.push(i)
        if (i === 1) throw new Error('fails, and gives its place on')
      }).catch(() => undefined),
    ),
  )
  expect([most, done]).toEqual([2, [0, 1, 2, 3, 4]])
})
