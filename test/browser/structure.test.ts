import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { AXE, faultsOf } from '../support/page-faults.ts'
import { structureFaults } from '../support/page-structure.ts'
import { type Running, startProgram } from '../support/running.ts'

const BEGIN = ['/da-nang', '/ha-noi', '/khanh-hoa', '/offices', '/da-nang/missions/new', '/da-nang/rules/new']
/** The sort of an address: what differs between two entries of one sort left out. */
function sortOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const steps = pathname.split('/').map((step, at) => (at > 1 && /[0-9.]|^[a-z]{2}$/.test(step) ? '*' : step))
  const asked = [...searchParams].map(([key, value]) => (key === 'type' ? `${key}=${value}` : key))
  return `${steps.join('/')}?${asked.toSorted().join('&')}`
}

function isPage(href: string): boolean {
  return (
    href.startsWith('/') &&
    !/^\/(api|assets)\b|\.(csv|xlsx|docx|ics|vcf|svg|jsonl?)\b|\/(evidence|originals)\//.test(href)
  )
}

/** Every sort of page a visitor comes to by links alone, each handed on as it stands. */
async function walk(page: Page, url: string, look: (address: string) => Promise<void>): Promise<number> {
  const waiting = [...BEGIN]
  const sorts = new Set<string>()
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const sort = sortOf(at)
    if (sorts.has(sort)) continue
    sorts.add(sort)
    const answer = await page.goto(`${url}${at}`, { waitUntil: 'domcontentloaded' })
    if (!answer?.headers()['content-type']?.includes('html')) continue
    await look(at)
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    waiting.push(...links.flatMap((href) => (href && isPage(href) ? (href.split('#')[0] ?? []) : [])))
  }
  return sorts.size
}

describe.skipIf(noBrowser)(`the build of every page${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  test('tells who hears it what who sees it sees, and is readable in the dark', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.addCookies([{ name: 'lang', value: 'vi', url: program.url }])
    await context.route(/\/assets\//, async (route) => await route.abort())
    const page = await context.newPage()
    const wrong: string[] = []
    const kinds = new Map<string, string>()
    const sorts = await walk(page, program.url, async (address) => {
      wrong.push(...(await structureFaults(page)).map((fault) => `${address}: ${fault}`))
      kinds.set((await page.locator('body').getAttribute('data-page')) ?? '', address)
    })
    await context.close()
    expect(wrong).toEqual([])
    expect(sorts).toBeGreaterThan(150)
    expect(kinds.size).toBeGreaterThan(55)
    expect(await darkFaults([...kinds.values()])).toEqual([])
  }, 360_000)

  async function darkFaults(addresses: readonly string[]): Promise<readonly string[]> {
    const look = { bypassCSP: true, reducedMotion: 'reduce', colorScheme: 'dark' } as const
    const context = await browser.newContext(look)
    const page = await context.newPage()
    const wrong: string[] = []
    for (const address of addresses) {
      await page.goto(`${program.url}${address}`)
      await page.evaluate(AXE)
      wrong.push(...(await faultsOf(page)).axe.map((fault) => `${address}: ${fault}`))
    }
    await context.close()
    return wrong
  }
})
