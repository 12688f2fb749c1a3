import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** The program of axe, to be put into a page before it is looked at. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** A desk's screen and a telephone. */
export const WIDTHS = [1280, 390] as const

/** Quotes, names and what was written elsewhere are in their own words; everything else on a page is in ours. */
const QUOTED =
  'q, blockquote, mark, [lang]:not(html), .reading-text, .hit-quote, .send-text, .history-about, h1, h3, a, textarea, option'

/** What is wrong with a page; nothing where it is as it should be. Runs in the browser, beside axe. */
export type Faults = { readonly wide: number; readonly axe: readonly string[]; readonly words: string }

/** Looks at a page as it stands, at the width it has; without axe where `plain`. */
export async function faultsOf(page: Page, { plain = false } = {}): Promise<Faults> {
  return await page.evaluate(
    async ({ tags, quoted, plain }) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            on: unknown,
            how: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
      }
      const { violations } = plain
        ? { violations: [] }
        : await axe.run(document, { runOnly: tags, preload: false, resultTypes: ['violations'] })
      const root = document.documentElement
      const copy = document.body.cloneNode(true) as HTMLElement
      for (const own of copy.querySelectorAll(quoted)) own.remove()
      const labels = [...copy.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((one) =>
        ['aria-label', 'placeholder', 'title'].flatMap((name) => one.getAttribute(name) ?? []),
      )
      return {
        wide: root.scrollWidth - root.clientWidth,
        axe: violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 120)}`),
        words: [copy.textContent, ...labels].join(' '),
      }
    },
    { tags: TAGS, quoted: QUOTED, plain },
  )
}

/** What of a page could be filled in or pressed if paper were a screen; nothing where it prints well. */
export async function fieldsOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main :is(input, select, textarea, button):not([type="hidden"], [readonly], .hidden)',
      ),
    ]
      .filter((one) => one.getClientRects().length > 0 && one.checkVisibility())
      .map((one) => one.outerHTML.slice(0, 120)),
  )
  await page.emulateMedia({ media: 'screen' })
  return found
}
