import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser of this machine, else the one that comes as an npm package (Linux on x64 only). */
async function findBrowser(): Promise<{ path: string; args: readonly string[] } | undefined> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path))
  if (installed) return { path: installed, args: QUIET }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return { path: await packed.executablePath(), args: [...packed.args, ...QUIET] }
}

const found = await findBrowser()

/** Why tests in a browser are left out, where they are. */
export const noBrowser: string | undefined = found
  ? undefined
  : 'skipped: no Chromium or Chrome on this machine, and the one from npm is for Linux on x64'

export async function launchBrowser(): Promise<Browser> {
  if (!found) throw new Error(noBrowser)
  return await chromium.launch({ executablePath: found.path, args: [...found.args] })
}
