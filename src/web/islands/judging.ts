/**
 * The hands of the judging page: single keys, cards linked to their quotes, decisions without a reload. Every form posts
 * where it posts without a script; the answer is the same page, of which the parts that changed are put in place.
 */

const REGIONS = ['wrong', 'said', 'judging-text', 'judging-cards']
const KEYS_OFF = 'entente.keys-off'
let current = 0
/** A decision is on its way: what is pressed meanwhile would meet the card it is about, not the next one. */
let sending = false

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#judging-cards .group .card')].filter(
    (card) => card.offsetParent !== null,
  )
}

function quotesOf(card: HTMLElement): HTMLElement[] {
  const ids = new Set((card.dataset.st ?? '').split(' '))
  return [...document.querySelectorAll<HTMLElement>('mark[data-st]')].filter((mark) =>
    (mark.dataset.st ?? '').split(' ').some((id) => ids.has(id)),
  )
}

/** Lights up what a card rests on, and brings it into view within the text where that scrolls by itself. */
function lightUp(card: HTMLElement): void {
  for (const lit of document.querySelectorAll('.q-on, .card-on')) lit.classList.remove('q-on', 'card-on')
  card.classList.add('card-on')
  const quotes = quotesOf(card)
  for (const quote of quotes) quote.classList.add('q-on')
  const pane = document.getElementById('judging-text')
  const first = quotes[0]
  if (!pane || !first || pane.scrollHeight <= pane.clientHeight + 1) return
  const top = first.getBoundingClientRect().top - pane.getBoundingClientRect().top
  if (top < 40 || top > pane.clientHeight - 80) pane.scrollTop += top - pane.clientHeight / 3
}

function go(to: number): void {
  const all = cards()
  current = Math.max(0, Math.min(to, all.length - 1))
  const card = all[current]
  if (!card) return
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'nearest' })
  lightUp(card)
}

/** Puts the parts of an answered page in place of those shown. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const id of [...REGIONS, 'waiting-count']) {
    const fresh = page.getElementById(id)
    const shown = document.getElementById(id)
    if (fresh && shown) shown.replaceChildren(...fresh.childNodes)
  }
  document.title = page.title
  welcome()
  const problems = document.getElementById('problems')
  if (problems) problems.focus()
  else go(current)
}

async function send(form: HTMLFormElement, by: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams()
  const data = new FormData(form, by instanceof HTMLButtonElement ? by : null)
  for (const [name, value] of data) if (typeof value === 'string') body.append(name, value)
  form.closest('.card')?.classList.add('card-going')
  sending = true
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    show(await answer.text())
  } catch {
    // The network failed: the browser's own way says so, and nothing typed is lost.
    form.submit()
  } finally {
    sending = false
  }
}

/** Where cards are selected, confirming and setting aside are meant for them; else for the card at hand. */
function placeOf(key: string): Element | null | undefined {
  const selected = document.querySelector('.card-select input:checked')
  return selected && (key === 'a' || key === 'x') ? document.getElementById('bulk') : cards()[current]
}

function press(key: string): boolean {
  if (key === 'j' || key === 'k') {
    go(document.querySelector('.card-on') ? current + (key === 'j' ? 1 : -1) : current)
    return true
  }
  const place = key === 'u' ? document.querySelector('#said [data-undo]') : placeOf(key)
  const target = place?.querySelector<HTMLElement>(key === 'u' ? 'button' : `[data-key="${key}"]`)
  if (!target) return false
  target.click()
  if (key === 'e') target.closest('details')?.querySelector<HTMLElement>('textarea')?.focus()
  return true
}

function keysOn(): boolean {
  return localStorage.getItem(KEYS_OFF) === null
}

function welcome(): void {
  const keys = document.getElementById('keys')
  if (keys) keys.hidden = false
  const box = document.getElementById('keys-on')
  if (box instanceof HTMLInputElement) box.checked = keysOn()
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-live], #said form')) return
  event.preventDefault()
  if (!sending) void send(form, event.submitter)
})
document.addEventListener('keydown', (event) => {
  const target = event.target
  const typing = target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select')
  if (event.key === 'Escape' && typing) return go(current)
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !keysOn()) return
  if (event.key === '?') document.getElementById('keys')?.toggleAttribute('open')
  else if (press(event.key)) event.preventDefault()
})
document.addEventListener('focusin', (event) => {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.card') : null
  const at = card ? cards().indexOf(card) : -1
  if (!card || at < 0) return
  current = at
  lightUp(card)
})
document.addEventListener('pointerover', (event) => {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.group .card') : null
  if (card && !card.classList.contains('card-on')) lightUp(card)
})
document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-st]') : null
  if (!mark || String(getSelection())) return
  const ids = (mark.dataset.st ?? '').split(' ')
  const at = cards().findIndex((card) => (card.dataset.st ?? '').split(' ').some((id) => ids.includes(id)))
  if (at >= 0) go(at)
})
document.addEventListener('change', (event) => {
  const box = event.target
  if (!(box instanceof HTMLInputElement) || box.id !== 'keys-on') return
  if (box.checked) localStorage.removeItem(KEYS_OFF)
  else localStorage.setItem(KEYS_OFF, '1')
})
welcome()
