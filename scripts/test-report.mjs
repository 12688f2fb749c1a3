// A vitest reporter that counts: what passed, what failed (also files that did not load, hooks, errors nobody caught),
// what was skipped with its reason, and what passed only when tried again. Written to the file named by ENTENTE_TEST_REPORT for scripts/test.mjs.

import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

// biome-ignore lint/style/noDefaultExport: vitest takes a reporter from the default export of its file
export default class Count {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const states = tests.map((test) => ({ test, result: test.result() }))
    const report = {
      passed: states.filter(({ result }) => result.state === 'passed').length,
      failed:
        states.filter(({ result }) => result.state === 'failed' || result.state === 'pending').length +
        modules.reduce((sum, module) => sum + brokenOutsideTests(module), 0) +
        unhandled.length,
      skipped: states.filter(({ result }) => result.state === 'skipped').map(named),
      again: states
        .filter(({ test, result }) => result.state === 'passed' && test.diagnostic()?.flaky)
        .map(named),
    }
    writeFileSync(process.env.ENTENTE_TEST_REPORT, JSON.stringify(report))
  }
}

/** Errors of a file or a hook that no test carries. */
function brokenOutsideTests(module) {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length)
  return suites.length + (module.errors().length ? 1 : 0)
}

function named({ test, result }) {
  return { file: relative(process.cwd(), test.module.moduleId), name: test.fullName, note: result.note ?? '' }
}
