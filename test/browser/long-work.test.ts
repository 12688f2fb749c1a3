import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../support/browser.ts'
import { type Running, startProgram } from '../support/running.ts'

describe.skipIf(noBrowser)(`long work and feeds by keyboard${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Running
  let browser: Browser
  let page: Page
  const wrong: string[] = []

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.context().addCookies([{ name: 'lang', value: 'en', url: program.url }])
    page.on('pageerror', (error) => wrong.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  /** Presses Tab until something is reached whose words are these. */
  async function tabTo(words: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      const reached = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      if (reached === words) return
    }
    throw new Error(`“${words}” is not reached by keyboard`)
  }

  test('every source is read again: begun with Enter, seen to go on, told when done, put away', async () => {
    await page.goto(`${program.url}/da-nang/sources`)
    await tabTo('Read all again')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/jobs/)
    expect(await page.locator('.said').innerText()).toContain('goes on without you')
    await page.goto(`${program.url}/da-nang/people`)
    await page.locator('#work [data-over="yes"]').waitFor()
    expect(await page.locator('#work').innerText()).toMatch(/done · \d+ read/)
    await tabTo('Seen')
    await page.keyboard.press('Enter')
    await page.locator('#work').waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/\/people$/)
  })

  test('an inner address is refused: the summary has the focus and leads to the field, which says it, too', async () => {
    await page.goto(`${program.url}/da-nang/feeds`)
    await page.locator('#f-url').focus()
    await page.keyboard.type('http://192.168.1.1/rss.xml')
    await page.keyboard.press('Enter')
    await page.locator('#problems').waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('problems')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#f-url')
    expect(await page.locator('.field-error').innerText()).toContain('does not lie on the public web')
    expect(await page.locator('#f-url').inputValue()).toBe('http://192.168.1.1/rss.xml')
  })

  test('a reprint names its first print, and a person says that they are not the same', async () => {
    await page.goto(`${program.url}/da-nang/sources`)
    await page.getByRole('link', { name: 'the end-of-2024 figures' }).first().click()
    expect(await page.locator('.other-reports').innerText()).toContain('2 reports')
    await tabTo('Not the same')
    await page.keyboard.press('Enter')
    await page.locator('.said').waitFor()
    expect(await page.locator('.other-reports').count()).toBe(0)
    expect(wrong).toEqual([])
  })
})
