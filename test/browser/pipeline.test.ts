import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { AXE, faultsOf, WIDTHS } from '../support/page-faults.ts'
import { type Running, startProgram } from '../support/running.ts'

describe.skipIf(noBrowser)(`investors’ files in the browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let file = ''
  let firms = 0

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  async function visitor(lang: 'vi' | 'en', script: boolean): Promise<BrowserContext> {
    const look = { bypassCSP: true, reducedMotion: 'reduce', javaScriptEnabled: script } as const
    const context = await browser.newContext(look)
    await context.addCookies([{ name: 'lang', value: lang, url: program.url }])
    return context
  }

  async function send(page: Page, form: string, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      const field = page.locator(`${form} [name="${name}"]`).first()
      if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(text)
      else await field.fill(text)
    }
    await page.locator(`${form} button[type="submit"]`).first().click()
    await page.waitForLoadState()
  }

  test('a file is opened and moved on with plain forms alone; what is wrong keeps what was typed', async () => {
    const context = await visitor('vi', false)
    const page = await context.newPage()
    firms += 1
    const firm = `Hanbit Semicon ${firms}`
    await page.goto(`${program.url}/da-nang/enter?type=link`)
    await send(page, 'main form.form', {
      'slot.a': firm,
      'slot.b': 'Đà Nẵng, Việt Nam',
    })
    await page.goto(`${program.url}/da-nang/pipeline`)
    const opening = {
      investor: firm,
      title: 'Nhà máy đóng gói',
      origin: 'Hàn Quốc',
      day: '03/3/2025',
    }
    await send(page, '#open form', opening)
    expect(await page.locator('#problems').innerText()).toContain('Không ghi gì khi chưa có căn cứ')
    expect(await page.locator('#open [name="title"]').inputValue()).toBe('Nhà máy đóng gói')
    await send(page, '#open form', { words: 'Giám đốc gọi điện hỏi thuê đất.' })
    file = new URL(page.url()).pathname
    const step = {
      step: 'investment-certificate',
      day: '20/5/2025',
      amount: '45 triệu USD',
      words: 'Đã xem bản sao.',
    }
    await send(page, '#note form', step)
    expect(await page.locator('#money').innerText()).toContain('45 triệu USD')
    await page.goto(`${program.url}/da-nang/pipeline`)
    expect(await page.locator('.deal-stage[data-stage="certificates"]').innerText()).toContain(firm)
    await context.close()
  }, 60_000)

  test('the file, the table and charts are sound at both widths', async () => {
    const walks = {
      vi: [file, '/da-nang/charts'],
      en: [file, '/da-nang/pipeline?show=table'],
    }
    for (const lang of ['vi', 'en'] as const) {
      const context = await visitor(lang, true)
      const page = await context.newPage()
      for (const address of walks[lang]) {
        await page.goto(`${program.url}${address}`)
        await page.evaluate(AXE)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const { wide, axe, words } = await faultsOf(page)
          expect({ address, lang, width, wide, axe }).toEqual({ address, lang, width, wide: 0, axe: [] })
          expect([address, INTERNAL.exec(words)?.[0]]).toEqual([address, undefined])
        }
      }
      await context.close()
    }
  }, 60_000)

  test('a chart is saved as a picture', async () => {
    const context = await visitor('vi', true)
    const page = await context.newPage()
    await page.goto(`${program.url}/da-nang/charts`)
    const button = page.locator('#funnel [data-chart-png]')
    const [saved] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(saved.suggestedFilename()).toBe('funnel.png')
    await context.close()
  }, 30_000)
})
