import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SECTIONS } from '#web/sections.ts'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { AXE, faultsOf, fieldsOnPaper, WIDTHS } from '../support/page-faults.ts'
import { type Running, startProgram } from '../support/running.ts'

/** Structure and colours are the same in both languages: axe looks at the screen in one and at the telephone in the other. */
const AXE_WIDTH = { vi: WIDTHS[1], en: WIDTHS[0] } as const

const inTheMenu = (): readonly string[] =>
  SECTIONS.flatMap(({ pages }) => pages.map(({ at }) => at)).filter((at) => at && !at.startsWith('/'))

/** Every page of the sample office: those of the menu, and one of each that it leads to. */
async function addressesOf(page: Page, url: string): Promise<readonly string[]> {
  const first = async (path: string, link: RegExp) => {
    await page.goto(`${url}${path}`)
    const found = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    return found.find((href) => link.test(href)) ?? `${path} leads nowhere`
  }
  const own = '/da-nang'
  const source = await first(`${own}/sources`, /\/sources\/s-[0-9a-f]+$/)
  return [
    own,
    ...['partners/kr', 'partners/jp', 'partners/kr/send', 'sources/new'].map((path) => `${own}/${path}`),
    await first(`${own}/partners/kr`, /\/partners\/[a-z]+-kr-/),
    await first(`${own}/partners/kr`, /\/records\//),
    source,
    `${source}/judge`,
    `${own}/note`,
    `${own}/public`,
    `${own}/enter`,
    `${own}/enter?type=agreement`,
    ...inTheMenu().map((path) => `${own}/${path}`),
    `${own}/search?q=da%20nang`,
    `${own}/missions/new`,
    `${own}/rules/new`,
    ...['ties', 'ties?state=silent', 'agreements?state=all', 'embassies', 'occasions?days=400'].map(
      (path) => `${own}/${path}`,
    ),
    await first(`${own}/occasions?days=400`, /\/occasions\/tie\./),
    '/ha-noi/embassies/us-embassy',
    `${own}/ask?q=Brazil`,
    `${own}/ask?q=H%C3%A0n%20Qu%E1%BB%91c`,
    `${own}/ask?q=%3F`,
    `${own}/partners/kr?as-of=31/2/2024`,
    '/offices',
    '/new',
  ]
}

describe.skipIf(noBrowser)(`every page${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let addresses: readonly string[]

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    const page = await browser.newPage()
    addresses = await addressesOf(page, program.url)
    await page.close()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  async function visitor(lang: 'vi' | 'en'): Promise<BrowserContext> {
    // The pages' own policy lets no other script in; axe is let in by the browser.
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    await context.addCookies([{ name: 'lang', value: lang, url: program.url }])
    return context
  }

  /** Every page in one language at both widths; what its console says is handed back. */
  async function walk(lang: 'vi' | 'en'): Promise<readonly string[]> {
    const context = await visitor(lang)
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        wrong.push(`${page.url()}: ${message.text()}`)
    })
    for (const address of addresses) {
      await page.setViewportSize({ width: WIDTHS[0], height: 900 })
      const answer = await page.goto(`${program.url}${address}`)
      expect([address, answer?.status()]).toEqual([address, address.includes('31/2') ? 422 : 200])
      expect(await page.title()).toMatch(/^\S.* · \S/)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      await page.evaluate(AXE)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const { wide, axe, words } = await faultsOf(page, { plain: width !== AXE_WIDTH[lang] })
        expect({ address, width, wide, axe }).toEqual({ address, width, wide: 0, axe: [] })
        expect([address, INTERNAL.exec(words)?.[0]]).toEqual([address, undefined])
      }
    }
    await context.close()
    return wrong
  }

  test('is sound at both widths, in both languages', async () => {
    const [vi, en] = await Promise.all([walk('vi'), walk('en')])
    expect([vi, en]).toEqual([[], []])
  }, 240_000)

  test('opens the days it is read at within a telephone', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    await page.setViewportSize({ width: WIDTHS[1], height: 900 })
    for (const address of ['', '/partners', '/links', '/ties', '/network', '/partners/kr']) {
      await page.goto(`${program.url}/da-nang${address}`)
      await page.locator('main details.as-of > summary').click()
      const { wide } = await faultsOf(page, { plain: true })
      expect({ address, wide }).toEqual({ address, wide: 0 })
    }
    await context.close()
  })

  test('shows on paper nothing that could be filled in or pressed', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    const printed = addresses.filter((one) =>
      /\/(handover|calendar|clocks|publishing|commitments|figures|occasions\/tie\.[^/]*)$/.test(one),
    )
    expect(printed).toHaveLength(7)
    for (const address of printed) {
      await page.goto(`${program.url}${address}`)
      expect([address, await fieldsOnPaper(page)]).toEqual([address, []])
    }
    await context.close()
  })

  test('is printed on white with what its marks stand for, from a screen in the dark too', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' })
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/ties`)
    const ink = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ media: 'print', colorScheme })
      return await page.evaluate(() => {
        const root = getComputedStyle(document.documentElement)
        const names = ['paper', 'sheet', 'sunk', 'ink', 'line', 'accent-wash', 'marker', 'bad', 'bad-wash']
        return names.map((name) => `${name} ${root.getPropertyValue(`--${name}`)}`)
      })
    }
    expect(await ink('dark')).toEqual(await ink('light'))
    expect(await page.locator('.folded-notes li').first().isVisible()).toBe(true)
    await context.close()
  })

  test('an address that is not there is said to be none, with a way on', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    const ways = [
      ['/da-nang/nowhere', '/'],
      ['/da-nang/records/none', '/'],
      ['/nobody', '/offices'],
    ] as const
    for (const [path, way] of ways) {
      const answer = await page.goto(`${program.url}${path}`)
      expect(answer?.status()).toBe(404)
      expect(await page.locator('h1').innerText()).toBe('Không có trang này')
      expect(await page.locator('main a.button').getAttribute('href')).toBe(way)
    }
    await context.close()
  })

  test('a form refused without a script keeps what was typed and says what is wrong where it is', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/sources/new`)
    await page.locator('#f-text').fill('Đà Nẵng và Daegu hợp tác.')
    await page.locator('#f-published').fill('31/02/2025')
    await page.locator('main form button[type="submit"]').click()
    expect(await page.title()).toMatch(/^Lỗi: /)
    expect(await page.locator('#problems a').getAttribute('href')).toBe('#f-published')
    expect(await page.locator('#f-text').inputValue()).toBe('Đà Nẵng và Daegu hợp tác.')
    await context.close()
  })

  test('another language keeps the page and what was typed on it', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/enter?type=gift`)
    await page.locator('[name="slot.thing"]').fill('Tranh thêu')
    await page.locator('.language button').click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    expect(page.url()).toBe(`${program.url}/da-nang/enter?type=gift`)
    expect(await page.locator('[name="slot.thing"]').inputValue()).toBe('Tranh thêu')
    await context.close()
  })

  test('what is opened to the public is on the public page and in the file, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })
    await context.addCookies([{ name: 'lang', value: 'vi', url: program.url }])
    const page = await context.newPage()
    await page.goto(`${program.url}/ha-noi/publishing?kind=partners`)
    const title = await page.locator('.publishing tbody tr').first().locator('a.plain').innerText()
    await page.locator('[name="record"]').first().check()
    await page.locator('[name="with-sources"]').check()
    await page.locator('[name="why"]').fill('đã đăng báo')
    await page.locator('button[name="shownTo"][value="public"]').click()
    expect(await page.locator('#said').innerText()).toContain('Đã công khai')
    await page.goto(`${program.url}/ha-noi/public`)
    expect(await page.locator('.public-list b').allInnerTexts()).toEqual([title])
    await page.goto(`${program.url}/ha-noi/exports`)
    await page.locator('[name="kind"]').selectOption('partners')
    await page.locator('[name="format"]').selectOption('csv')
    await page.locator('[name="public"][value="true"]').check()
    const coming = page.waitForEvent('download')
    await page.locator('.export-form button').click()
    const file = await coming
    expect(file.suggestedFilename()).toBe('ha-noi-doi-tac-cong-khai.csv')
    expect(readFileSync(await file.path(), 'utf8')).toContain(title)
    await context.close()
  })

  test('the question box offers names as they are typed, and leads to the one that is chosen', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/partners`)
    await page.locator('#ask').fill('changwo')
    await page.locator('.ask-place [role="option"]').first().waitFor()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const box = await page.locator('.ask-place [role="listbox"]').boundingBox()
      expect({ width, left: (box?.x ?? -1) >= 0, right: (box?.x ?? 0) + (box?.width ?? 0) <= width }).toEqual(
        { width, left: true, right: true },
      )
    }
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/partners\/changwon-kr-/)
    expect(await page.locator('h1').innerText()).toContain('Changwon')
    await context.close()
  })

  test('titles in Vietnamese are said to be Vietnamese on English pages', async () => {
    const context = await visitor('en')
    const page = await context.newPage()
    const source = addresses.find((one) => /\/sources\/s-[0-9a-f]+$/.test(one))
    for (const path of ['/da-nang/partners/kr', '/da-nang/missions', source, `${source}/judge`]) {
      await page.goto(`${program.url}${path}`)
      const unsaid = await page.locator('main :is(h1, .unconfirmed, .mission-list)').evaluateAll((all) =>
        all
          .flatMap((one) => [one, ...one.querySelectorAll('a')])
          .filter((one) => one.matches('h1:not(:has(a)), a'))
          .filter((one) =>
            /[ạảấầậắằẵặẹếềệọốồộớờởợụứừựỳỹ].* .*[ạảấầậắằẵặẹếềệọốồộớờởợụứừựỳỹ].* .*[ạảấầậắằẵặẹếềệọốồộớờởợụứừựỳỹ]/.test(
              one.textContent,
            ),
          )
          .filter((one) => one.closest('[lang]')?.getAttribute('lang') !== 'vi')
          .map((one) => one.textContent),
      )
      expect([path, unsaid]).toEqual([path, []])
    }
    await context.close()
  })

  test('a menu of the head is opened and put away by the keyboard alone', async () => {
    const context = await visitor('vi')
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/partners`)
    const menu = page.locator('details.who')
    await menu.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await menu.getAttribute('open')).toBe('')
    await page.keyboard.press('Escape')
    expect(await menu.getAttribute('open')).toBe(null)
    expect(await menu.locator('summary:focus').count()).toBe(1)
    await context.close()
  })

  test('a name that looks like one on file is asked about before it is entered, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/enter?type=role`)
    await page.locator('[name="slot.person"]').fill('Gil Dong Hong')
    await page.locator('[name="slot.role"]').fill('Trưởng nhóm')
    await page.locator('[name="slot.of"]').fill('Changwon, Hàn Quốc')
    await page.locator('[name="slot.role"]').press('Enter')
    expect(await page.locator('#on-file-head').innerText()).toBe('Đã có trong sổ?')
    await page.locator('.on-file [name="use"]').first().click()
    expect(await page.locator('[name="slot.person"]').inputValue()).toBe('Hong Gil Dong')
    expect(await page.locator('#on-file-head').count()).toBe(0)
    await context.close()
  })
})
