import { EventEmitter, once } from 'node:events'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { type Running, startProgram } from '../support/running.ts'

/** A visitor who counts her clicks; what is typed and sent with Enter is none. */
type Visitor = {
  readonly page: Page
  readonly click: (what: string | Locator) => Promise<void>
  readonly clicks: () => number
}

function visitor(page: Page): Visitor {
  let count = 0
  return {
    page,
    click: async (what) => {
      count += 1
      await (typeof what === 'string' ? page.locator(what) : what).first().click()
    },
    clicks: () => count,
  }
}

async function askFor({ page }: Visitor, question: string): Promise<void> {
  const box = page.locator('form.ask input[name="q"], form.ask textarea, textarea').first()
  await box.fill(question)
  await box.press('Enter')
  await page.waitForLoadState()
}

describe.skipIf(noBrowser)(`the demo path${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let her: Visitor
  const wrong: string[] = []

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (400|422)/.test(message.text()))
        wrong.push(message.text())
    })
    her = visitor(page)
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  test('ask, follow a figure to its quote, paste, confirm, ask again, and a changed digit is refused', async () => {
    const { page, click } = her
    await page.goto(`${program.url}/da-nang/search`)
    await askFor(her, 'Ta có gì với Hàn Quốc?')
    expect(await page.locator('h1').innerText()).toContain('Hàn Quốc')
    const before = await page.locator('body').innerText()
    expect(before).toContain('382 triệu USD')
    expect(before).not.toContain('Pyeongtaek')

    // A figure's mark leads to its sentence, which lights up in the source.
    await click('li.figure:has-text("382 triệu USD") .big a[href*="/sources/"]')
    await page.waitForURL(/\/sources\//)
    const lit = await page.locator('.q-lit, .spot:target + .q, .spot:target + .spot + .q').allInnerTexts()
    expect(lit.join(' ')).toMatch(/285/)
    expect(lit.join(' ')).toMatch(/382/)

    await click('nav a:has-text("Trang đầu")')
    await click('text=Thử với bài mẫu')
    await page.waitForURL(/\/judge/)
    await page.locator('mark, [id^="st-"]').first().waitFor()
    expect(await page.locator('[id^="st-"]').count()).toBeGreaterThan(5)

    const together = 'section.group:has-text("Pyeongtaek") form.group-acts'
    await click(`${together} button[value="accept"]`)
    await page.locator(together).waitFor({ state: 'detached' })
    const judging = page.url()
    await askFor(her, 'Ta có gì với Hàn Quốc?')
    const after = await page.locator('body').innerText()
    expect(after).toContain('Pyeongtaek')
    expect(after).toContain('02/4/2025')

    // One digit of a quote changed: refused, and the true words are shown.
    await page.goBack()
    await page.waitForURL(judging)
    const card = page.locator('article.card:has([data-key="x"]):has(details.amend)').first()
    await click(card.locator('details.amend > summary'))
    const quote = card.locator('textarea[name="quote"]')
    const words = await quote.inputValue()
    await quote.fill(
      /\d/.test(words) ? words.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : `${words} 7`,
    )
    await click(card.locator('details.amend form button[type="submit"]'))
    const refusal = page.locator('[role="alert"], .problems').first()
    await refusal.waitFor()
    expect(await refusal.innerText()).toMatch(/không|trong nguồn/i)
    expect(await page.locator('body').innerText()).toContain(words.slice(0, 30))
    expect(her.clicks()).toBeLessThanOrEqual(6)
    expect(wrong).toEqual([])
  })

  test('what is pressed while a decision is on its way decides nothing', async () => {
    const { page } = her
    await page.goto(`${program.url}/da-nang`)
    await page.locator('text=Thử với bài mẫu').first().click()
    await page.waitForURL(/\/judge/)
    const posted: string[] = []
    const gate = new EventEmitter()
    const held = once(gate, 'open')
    await page.route('**/*', async (route) => {
      if (route.request().method() === 'POST') {
        posted.push(route.request().postData() ?? '')
        await held
      }
      await route.continue()
    })
    const waiting = page.locator('#judging-cards .group .card:has([data-key="x"])')
    const before = await waiting.count()
    await waiting.first().focus()
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await page.keyboard.press('x')
    await sent
    await page.keyboard.press('a')
    await page.keyboard.press('x')
    gate.emit('open')
    await expect.poll(async () => await waiting.count()).toBe(before - 1)
    expect(posted).toEqual([expect.stringContaining('verdict=reject')])
    await page.unroute('**/*')
  })
})
