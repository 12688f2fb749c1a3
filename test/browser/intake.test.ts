import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { AXE, faultsOf, WIDTHS } from '../support/page-faults.ts'
import { type Running, startProgram } from '../support/running.ts'

const ARTICLE =
  'Ngày 02/4/2025, thành phố Đà Nẵng và thành phố Changwon (Hàn Quốc) ký bản ghi nhớ hợp tác về cảng biển.'
const LIST =
  'City 1,Country 1,City 2,Country 2,Year\nDa Nang,Vietnam,Changwon,South Korea,1998\nDa Nang,Vietnam,Pittsburgh,United States,2001\n'
const REGISTER = 'Đối tác;Nước;Năm\nGwangju;Hàn Quốc;2019\nAtlantis;Nowhere;2020\n'

type Stop = { readonly name: string; readonly go: (page: Page) => Promise<unknown> }

describe.skipIf(noBrowser)(`pages by which documents come in${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let record: string
  let given = 0

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    const page = await browser.newPage()
    await page.goto(`${program.url}/da-nang/partners/kr`)
    const found = page.locator('main a[href*="/records/"]').first()
    record = (await found.getAttribute('href')) ?? ''
    await page.close()
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  async function visitor(lang: 'vi' | 'en'): Promise<BrowserContext> {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    await context.addCookies([{ name: 'lang', value: lang, url: program.url }])
    return context
  }

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(`${program.url}/da-nang/${path}`)
  }

  /** Goes on by the keyboard alone until this has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not lead to ${selector}`)
  }

  async function type(page: Page, selector: string, text: string): Promise<void> {
    await tabTo(page, selector)
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  }

  async function choose(page: Page, name: string, text: string): Promise<void> {
    await page.locator('#f-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  }

  const submit = 'main form.form button[type="submit"]:not(.quiet)'

  async function send(page: Page): Promise<void> {
    await tabTo(page, submit)
    const answered = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await answered
  }

  async function focused(page: Page): Promise<void> {
    await page.waitForFunction(() => document.activeElement?.id === 'problems')
  }

  /** What went wrong stands on top, has the focus, and leads to the field, whose own words say it again. */
  async function summaryLeadsTo(page: Page, field: string): Promise<void> {
    await focused(page)
    expect(await page.title()).toMatch(/^(Lỗi|Error): /)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction((id) => location.hash === `#${id}`, field)
    expect(await page.locator(`.field-wrong #${field}`).count()).toBe(1)
  }

  test('a source is given, checked and kept by the keyboard alone', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    await open(page, 'sources/new')
    await type(page, '#f-text', ARTICLE)
    await type(page, '#f-published', '31/02/2025')
    await send(page)
    await summaryLeadsTo(page, 'f-published')
    await type(page, '#f-published', '03/4/2025')
    await send(page)
    expect(page.url()).toContain('/sources/drafts/')
    expect(await page.locator('#f-published').inputValue()).toBe('03/04/2025')
    await type(page, '#f-title', 'Ký bản ghi nhớ với Changwon')
    await type(page, '#f-published', 'hôm qua')
    await send(page)
    await summaryLeadsTo(page, 'f-published')
    expect(await page.locator('#f-title').inputValue()).toBe('Ký bản ghi nhớ với Changwon')
    await type(page, '#f-published', '02/4/2025')
    await send(page)
    expect(page.url()).toMatch(/\/sources\/s-[0-9a-f]+\/judge/)
    expect(await page.locator('h1').innerText()).toBe('Ký bản ghi nhớ với Changwon')
    await context.close()
  }, 60_000)

  test('a secret is refused in words that lead to the stub, and is not shown again', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    await open(page, 'sources/new')
    await type(page, '#f-text', 'TUYỆT MẬT\n\nĐoàn sẽ đi.')
    await send(page)
    expect(await page.locator('#problems').innerText()).toContain('Tuyệt mật')
    expect(await page.locator('#f-text').inputValue()).toBe('')
    await tabTo(page, 'main a[href$="/stubs"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/stubs$/)
    await type(page, '#f-holder', 'Văn phòng UBND')
    await type(page, '#f-day', '2/4/2025')
    await send(page)
    expect(await page.locator('main .files').innerText()).toContain('Văn phòng UBND')
    await context.close()
  }, 60_000)

  test.each([
    ['feeds', 'feeds', (page: Page) => type(page, '#f-url', 'http://127.0.0.1/rss'), 'f-url'],
    ['a list held against ours', 'gaps', (page: Page) => choose(page, 'a.csv', ''), 'f-file'],
  ])(
    'what is wrong with %s has the focus and leads to its field',
    async (_, path, fill, field) => {
      const context = await visitor('en')
      const page = await context.newPage()
      await open(page, path)
      await fill(page)
      await send(page)
      await focused(page)
      expect(await page.locator(`#${field}`).count()).toBe(1)
      await context.close()
    },
    30_000,
  )

  test('a file is attached as evidence and taken off again by the keyboard', async () => {
    const context = await visitor('en')
    const page = await context.newPage()
    await page.goto(`${program.url}${record}`)
    await tabTo(page, '#evidence > details > summary')
    await page.keyboard.press('Enter')
    await choose(page, 'Bản ký số 1.pdf', '%PDF-1.4 scan')
    await type(page, '#evidence input[name="note"]', 'the stamped page')
    await tabTo(page, '#evidence form.form button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=attached/)
    expect(await page.locator('#evidence .files').innerText()).toContain('the stamped page')
    await tabTo(page, '#evidence .files summary')
    await page.keyboard.press('Enter')
    await type(page, '#evidence .files input[name="why"]', 'wrong page')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=withdrawn/)
    expect(await page.locator('#evidence .files').innerText()).not.toContain('the stamped page')
    await context.close()
  }, 60_000)

  const STOPS: readonly Stop[] = [
    { name: 'sources/new', go: (page) => open(page, 'sources/new') },
    {
      name: 'a source refused',
      go: async (page) => {
        await open(page, 'sources/new')
        await page.locator('#f-published').fill('31/2/2025')
        await page.locator(submit).click()
      },
    },
    {
      name: 'a source before it is kept',
      go: async (page) => {
        await open(page, 'sources/new')
        await choose(page, 'Thư số 1.txt', `${ARTICLE}\n\nChia sẻ: Facebook | Zalo | Email\n\n${++given}`)
        await page.locator(submit).click()
        await page.waitForURL(/drafts/)
      },
    },
    { name: 'stubs', go: (page) => open(page, 'stubs') },
    { name: 'feeds', go: (page) => open(page, 'feeds') },
    {
      name: 'a feed refused',
      go: async (page) => {
        await open(page, 'feeds')
        await page.locator('#f-url').fill('http://[::1]/rss')
        await page.locator(submit).click()
      },
    },
    {
      name: 'a list held against ours',
      go: async (page) => {
        await open(page, 'gaps')
        await choose(page, 'list.csv', LIST)
        await page.locator(submit).click()
        await page.locator('main .items').first().waitFor()
      },
    },
    { name: 'registers', go: (page) => open(page, 'registers') },
    {
      name: 'a register before it is taken in',
      go: async (page) => {
        await open(page, 'registers')
        await choose(page, 'so-doi-tac.csv', REGISTER)
        await page.locator(submit).first().click()
        await page.waitForURL(/\/registers\/[0-9a-f]+/)
      },
    },
    { name: 'a record with its files', go: (page) => page.goto(`${program.url}${record}`) },
  ]

  test.each(['vi', 'en'] as const)(
    'each is sound at both widths, in %s',
    async (lang) => {
      const context = await visitor(lang)
      const page = await context.newPage()
      for (const { name, go } of STOPS) {
        await page.setViewportSize({ width: WIDTHS[0], height: 900 })
        await go(page)
        await page.waitForLoadState('load')
        await page.evaluate(AXE)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const { wide, axe, words } = await faultsOf(page)
          expect({ name, width, wide, axe }).toEqual({ name, width, wide: 0, axe: [] })
          expect([name, INTERNAL.exec(words)?.[0]]).toEqual([name, undefined])
        }
      }
      await context.close()
    },
    120_000,
  )
})
