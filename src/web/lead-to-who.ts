import type { Problem } from '#model/problem.ts'

const FIELD = 'as'

/** That nobody says who does it is the fault of the field that asks. */
export function toWho(one: Problem): Problem {
  return one.problem === 'nobody-named' ? { ...one, where: FIELD } : one
}

/**
 * A refused page on which the fault that nobody is named leads to the question in the form that was sent: many forms of a page
 * ask it, and only the address tells which it was. Where that form is not on the page, the fault leads nowhere.
 */
export function leadToWho(page: string, path: string): string {
  const link = `<a href="#f-${FIELD}">`
  const fault = page.indexOf(link)
  if (fault < 0) return page
  const form = page.indexOf(`action="${path}"`)
  const end = page.indexOf('</form>', form)
  const ask = page.indexOf(`<select name="${FIELD}"`, form)
  if (form < 0 || ask < 0 || ask > end) {
    const close = page.indexOf('</a>', fault)
    return `${page.slice(0, fault)}<p>${page.slice(fault + link.length, close)}</p>${page.slice(close + 4)}`
  }
  const at = ask + '<select'.length
  return `${page.slice(0, at)} id="f-${FIELD}" aria-invalid="true"${page.slice(at)}`
}
