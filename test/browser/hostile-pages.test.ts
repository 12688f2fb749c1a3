import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { hostilePages, RAN, THEIRS } from '../support/hostile-pages.ts'
import { type Running, startProgram } from '../support/running.ts'

const OFFICE = '/api/offices/da-nang'
const FOREIGN =
  'iframe, object, embed, base, frame, meta[http-equiv], form[action^="javascript"], a[href^="javascript" i]'

/** Does the work for each; two go on beside one another, as the program and the browser wait for each other else. */
async function twoAtATime<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list]
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one)
  }
  await Promise.all([lane(), lane()])
}

describe.skipIf(noBrowser)(`what hostile pages leave behind${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let person: string
  const sources: { readonly name: string; readonly id: string }[] = []

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    const people = (await (await fetch(`${program.url}${OFFICE}/people`)).json()) as {
      people: readonly { name: string }[]
    }
    person = people.people[0]?.name ?? ''
    await twoAtATime(hostilePages(), async ({ name, bytes }) => {
      const added = await post('/sources?read=true&name=page.html', bytes, 'application/octet-stream')
      if (added.sourceId) sources.push({ name, id: String(added.sourceId) })
    })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  async function post(path: string, body: Buffer | string, type = 'application/json') {
    const answer = await fetch(`${program.url}${OFFICE}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Entente-As': encodeURIComponent(person) },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    })
    return (await answer.json()) as Record<string, unknown>
  }

  /** A page without our policy, so that only what we write keeps theirs out; all it asks of others is kept. */
  async function watched(): Promise<{ readonly page: Page; readonly faults: string[] }> {
    const context = await browser.newContext({ bypassCSP: true })
    await context.addCookies([{ name: 'lang', value: 'en', url: program.url }])
    const page = await context.newPage()
    const faults: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(program.url) && !request.url().startsWith('data:image/svg+xml,%3Csvg'))
        faults.push(`${page.url()} asked ${request.url().slice(0, 80)}`)
    })
    page.on('dialog', (dialog) => {
      faults.push(`${page.url()} opened a dialog`)
      void dialog.dismiss()
    })
    return { page, faults }
  }

  async function look(page: Page, faults: string[], path: string): Promise<void> {
    const answer = await page.goto(`${program.url}${path}`)
    if (answer?.status() !== 200) faults.push(`${path} answered ${answer?.status()}`)
    const found = await page.evaluate(
      ({ ran, theirs, foreign }) => ({
        ran: ran in globalThis,
        elements: [...document.querySelectorAll(`[${theirs}], ${foreign}`)].map((one) =>
          one.outerHTML.slice(0, 120),
        ),
        handlers: [...document.querySelectorAll('*')].filter((one) =>
          [...one.attributes].some((attribute) => attribute.name.startsWith('on')),
        ).length,
      }),
      { ran: RAN, theirs: THEIRS, foreign: FOREIGN },
    )
    if (found.ran) faults.push(`${path}: a script ran`)
    if (found.handlers) faults.push(`${path}: ${found.handlers} elements with handlers`)
    faults.push(...found.elements.map((html) => `${path}: ${html}`))
  }

  test('they are many, and most are read', () => {
    expect(hostilePages().length).toBeGreaterThanOrEqual(40)
    expect(sources.length).toBeGreaterThanOrEqual(40)
  })

  test('as they are they would do harm, so that finding none means something', async () => {
    let harmful = 0
    const context = await browser.newContext({ bypassCSP: true })
    await context.route(/canary/, (route) => route.abort())
    await twoAtATime(hostilePages(), async ({ bytes }) => {
      // A page of its own for each: what one set going does not reach the next.
      const page = await context.newPage()
      page.on('dialog', (dialog) => void dialog.dismiss())
      // A page that was led away while it was looked at was harmed as well.
      const left = await page
        .evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bytes.toString())
        .then(() =>
          page.evaluate(
            ({ ran, theirs }) => ran in globalThis || document.querySelector(`[${theirs}]`) !== null,
            { ran: RAN, theirs: THEIRS },
          ),
        )
        .catch(() => true)
      if (left) harmful += 1
      await page.close()
    })
    await context.close()
    expect(harmful).toBeGreaterThan(40)
  }, 180_000)

  test('each source, its page for judging, and both on paper: no script, no request, no element', async () => {
    const seen = await Promise.all([watched(), watched()])
    await Promise.all(
      seen.map(async ({ page, faults }, half) => {
        for (const { id } of sources.filter((_, i) => i % 2 === half)) {
          await look(page, faults, `/da-nang/sources/${id}`)
          await look(page, faults, `/da-nang/sources/${id}/judge`)
        }
        await page.emulateMedia({ media: 'print' })
        for (const { id } of sources.slice(half * 5, half * 5 + 5))
          await look(page, faults, `/da-nang/sources/${id}`)
      }),
    )
    expect(seen.flatMap(({ faults }) => faults)).toEqual([])
  }, 180_000)

  test('confirmed, they stand in the book, search, history and what is copied out as words', async () => {
    let confirmed = 0
    for (const { id } of sources) {
      const source = (await (await fetch(`${program.url}${OFFICE}/sources/${id}`)).json()) as {
        groups?: readonly { waiting: readonly string[] }[]
      }
      const statementIds = (source.groups ?? []).flatMap((group) => group.waiting)
      if (!statementIds.length) continue
      await post('/judgements', JSON.stringify({ statementIds, verdict: 'accept' }))
      confirmed += 1
    }
    expect(confirmed).toBeGreaterThan(10)
    const { page, faults } = await watched()
    await look(page, faults, '/da-nang')
    const record = await page
      .goto(`${program.url}/da-nang/partners/kr`)
      .then(() => page.locator('main a[href*="/records/"]').first().getAttribute('href'))
    for (const path of [
      '/da-nang/sources',
      '/da-nang/partners',
      '/da-nang/partners/kr',
      '/da-nang/partners/kr/send',
      record ?? '/da-nang/no-record',
      '/da-nang/history',
      '/da-nang/search?q=changwon',
      '/da-nang/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      '/da-nang/search?q=attempt',
      '/da-nang/ask?q=Changwon',
    ]) {
      await look(page, faults, path)
    }
    await page.emulateMedia({ media: 'print' })
    await look(page, faults, '/da-nang/partners/kr')
    expect(faults).toEqual([])
  }, 120_000)

  test('looked at before they are kept', async () => {
    const { page, faults } = await watched()
    for (const { bytes } of hostilePages().slice(0, 12)) {
      const body = new FormData()
      body.set('as', person)
      body.set('file', new File([new Uint8Array(bytes), ' '], '<img src=x onerror=alert(1)>.html'))
      const given = await fetch(`${program.url}/da-nang/sources/new`, {
        method: 'POST',
        body,
        redirect: 'manual',
      })
      await look(page, faults, given.headers.get('location') ?? '/da-nang/not-drafted')
    }
    expect(faults).toEqual([])
  }, 60_000)
})
