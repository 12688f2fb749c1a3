// npm test: installs and builds what is missing, runs every test, names what was skipped and why and what passed only
// when tried again, and ends with the line “N passed, N failed”. Arguments are passed to vitest. With ENTENTE_CI=1 a skipped test is a failed one.

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReady } from './ready.mjs'
import { CannotStart } from './voice.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * What no run can have wholly, and a title or reason says: a file that lies beside the clone, and being root and an
 * ordinary user at once.
 */
const MAY_BE_SKIPPED = /beside the clone|as an ordinary user|as root/

async function main() {
  try {
    await makeReady(ROOT, 'all')
  } catch (error) {
    console.error(error instanceof CannotStart ? `entente: ${error.message}` : error)
    return end(0, 1)
  }
  const report = await runVitest(process.argv.slice(2))
  list('passed only when tried again', report.again)
  list('skipped', report.skipped)
  const refused = process.env.ENTENTE_CI === '1' ? report.skipped.filter((skip) => !mayBeSkipped(skip)) : []
  if (refused.length) console.log(`\nIn CI nothing may be skipped: ${refused.length} counted as failed.`)
  end(report.passed, report.failed + refused.length)
}

async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const path = join(folder, 'report.json')
  const code = await new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        join(ROOT, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        `--reporter=${join(ROOT, 'scripts/test-report.mjs')}`,
        ...args,
      ],
      { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ENTENTE_TEST_REPORT: path } },
    )
    child.on('error', () => done(1))
    child.on('close', (status) => done(status ?? 1))
  })
  const report = read(path)
  rmSync(folder, { recursive: true, force: true })
  // A run that ends badly without a failed test (no report, a crash, a wrong argument) has failed all the same.
  return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: [], again: [] }
  }
}

function list(what, tests) {
  if (!tests.length) return
  console.log(`\n${tests.length} ${what}:`)
  for (const { file, name, note } of tests) console.log(`  ${file}: ${name}${note ? ` (${note})` : ''}`)
}

function mayBeSkipped({ name, note }) {
  return MAY_BE_SKIPPED.test(name) || MAY_BE_SKIPPED.test(note)
}

function end(passed, failed) {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
}

await main()
