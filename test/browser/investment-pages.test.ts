import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { AXE, faultsOf, WIDTHS } from '../support/page-faults.ts'
import { type Running, startProgram } from '../support/running.ts'

const FUND = 'Golden Bay Growth Fund'

describe.skipIf(noBrowser)(`projects and investors in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let page: Page
  let own: string

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    own = `${program.url}/khanh-hoa`
    // The pages' own policy lets no other script in; axe is let in by the browser.
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    await context.addCookies([{ name: 'lang', value: 'vi', url: program.url }])
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  const press = async (name: string, within = page.locator('main')) => {
    await Promise.all([
      page.waitForNavigation(),
      within.getByRole('button', { name, exact: true }).first().click(),
    ])
  }
  const sheet = async () => {
    await page.goto(`${own}/projects`)
    await page.getByRole('link', { name: 'Trung tâm trí tuệ toàn cầu', exact: true }).click()
    await page.waitForSelector('body[data-page="project"]')
  }

  test('an investor is added, a name on file appears while it is typed again', async () => {
    await page.goto(`${own}/investors/new`)
    await page.locator('#f-name').fill(FUND)
    await page.locator('#f-kind').selectOption('fund')
    await page.locator('#f-country').fill('Hoa Kỳ')
    await press('Lưu')
    expect(await page.locator('h1').innerText()).toBe(FUND)
    await page.goto(`${own}/investors/new`)
    await page.locator('#f-name').pressSequentially('Golden Bay')
    const hit = page.locator('.suggestions [role="option"] a')
    await hit.first().waitFor()
    expect(await hit.first().getAttribute('href')).toMatch(/\/khanh-hoa\/investors\/golden-bay-growth-fund-/)
    await page.locator('#f-name').fill(`${FUND} Ltd`)
    await page.keyboard.press('Escape')
    await press('Lưu')
    expect(await page.locator('#problems').innerText()).toContain('có thể đã có trong sổ')
    expect(await page.locator('[name="another"]').count()).toBe(1)
  })

  test('a sheet is filled in, the fund is chosen with its reasons, and the choice taken back', async () => {
    await sheet()
    await page.locator('.sheet-form > summary').click()
    await page.locator('#f-scale').fill('Giai đoạn 1 khoảng 80 ha')
    await page.locator('#f-industry').fill('J62')
    await press('Lưu')
    expect(await page.locator('.sheet').innerText()).toContain('Giai đoạn 1 khoảng 80 ha')
    expect(await page.locator('.project-map svg').getAttribute('aria-label')).toBe('Vị trí: Cam Lâm')
    const pair = page.locator('.match', { hasText: FUND })
    expect(await pair.locator('.match-reasons li').allInnerTexts()).toEqual([
      expect.stringContaining('Dự án tìm đối tác từ Hoa Kỳ'),
      expect.stringContaining('Đúng loại đối tác cần tìm: quỹ đầu tư'),
    ])
    expect(await pair.locator('.match-reasons li:not(:has(.marks a))').count()).toBe(0)
    await press('Chọn', pair)
    expect(await page.locator('.match', { hasText: FUND }).innerText()).toContain('đã chọn')
    await press('Xem xét lại', pair)
    expect(await page.locator('.match', { hasText: FUND }).innerText()).not.toContain('đã chọn')
  })

  test('every page is sound at both widths, in both languages', async () => {
    await sheet()
    const project = page.url().replace(/\?.*$/, '')
    await page.goto(`${own}/investors`)
    const investor = await page.getByRole('link', { name: FUND, exact: true }).first().getAttribute('href')
    const paths = [
      `${own}/projects`,
      project,
      `${own}/projects/new`,
      `${own}/investors`,
      `${program.url}${investor}`,
      `${own}/investors/new`,
    ]
    for (const lang of ['vi', 'en'] as const) {
      await page.context().addCookies([{ name: 'lang', value: lang, url: program.url }])
      for (const path of lang === 'vi' ? paths : [project, `${program.url}${investor}`]) {
        await page.goto(path)
        await page.evaluate(AXE)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const { wide, axe, words } = await faultsOf(page)
          expect({ path, lang, width, wide, axe }).toEqual({ path, lang, width, wide: 0, axe: [] })
          expect([path, INTERNAL.exec(words)?.[0]]).toEqual([path, undefined])
        }
      }
    }
  }, 60_000)
})
