import type { Page } from 'playwright-core'

/** What cannot be seen of a page and is heard: faults of its outline, tables, pictures and ties, each with where it is. */
export async function structureFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const told = (what: string, where: readonly Element[]) =>
      where.map((one) => `${what}: ${one.outerHTML.slice(0, 120)}`)
    const named = (one: Element) =>
      Boolean(one.getAttribute('aria-label') || one.getAttribute('aria-labelledby'))
    const isThere = (id: string) => document.getElementById(id) !== null
    const heads = all('h1, h2, h3, h4, h5, h6')
    const level = (head: Element | undefined) => Number(head?.tagName.slice(1) ?? 0)
    const ids = all('[id]').map(({ id }) => id)
    const tied = ['aria-describedby', 'aria-labelledby', 'aria-controls']
    const tables = all('table')
    return [
      ...told(
        'a table without a name',
        tables.filter((one) => !named(one) && !one.querySelector('caption')?.textContent),
      ),
      ...told(
        'a table without headings',
        tables.filter((one) => !one.querySelector('th')),
      ),
      ...told('a heading of a table that says not of what', all('th:not([scope])')),
      ...(heads.filter((one) => level(one) === 1).length === 1 ? [] : ['not one h1']),
      ...told(
        'a level left out before a heading',
        heads.filter((one, at) => level(one) > level(heads[at - 1]) + 1),
      ),
      ...told(
        'a picture without words',
        all('svg:not([aria-hidden="true"] *):not([aria-hidden="true"])').filter((one) => !named(one)),
      ),
      ...told('an image without words', all('img:not([alt])')),
      ...told(
        'a landmark without a name',
        all('nav').filter((one) => !named(one)),
      ),
      ...told('an order of its own', all('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')),
      ...told('a wrong field that says not why', all('[aria-invalid="true"]:not([aria-describedby])')),
      ...told(
        'tied to what is not there',
        tied.flatMap((how) =>
          all(`[${how}]`).filter(
            (one) => !(one.getAttribute(how) ?? '').split(/\s+/).filter(Boolean).every(isThere),
          ),
        ),
      ),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two of #${id}`),
    ]
  })
}
