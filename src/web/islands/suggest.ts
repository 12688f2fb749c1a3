/** Names as they are typed, below a search box. The form works without it; the list follows the combobox pattern of ARIA. */

type Hit = {
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[]
  readonly detail: string
  readonly href: string
  /** What the field says when this one is taken, where the field only takes a name. */
  readonly fill?: string
}

const PAUSE = 80

for (const place of document.querySelectorAll<HTMLElement>('[data-suggest]')) {
  const box = place.querySelector('input')
  if (box) suggestFor(place, box)
}

/** The empty list below a box, and the line that tells how many names are in it to who cannot see them. */
function listBelow(place: HTMLElement, box: HTMLInputElement) {
  const list = document.createElement('ul')
  list.id = `${box.id}-names`
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', place.dataset.says ?? '')
  list.hidden = true
  const says = document.createElement('p')
  says.className = 'hidden'
  says.setAttribute('aria-live', 'polite')
  place.append(list, says)
  box.setAttribute('role', 'combobox')
  box.setAttribute('aria-autocomplete', 'list')
  box.setAttribute('aria-controls', list.id)
  box.setAttribute('aria-expanded', 'false')
  return { list, says }
}

/** The names on show: showing others, pointing to the next or the one before, putting all away. */
function namesBelow(place: HTMLElement, box: HTMLInputElement) {
  const { list, says } = listBelow(place, box)
  let at = -1

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]

  function close(): void {
    list.hidden = true
    at = -1
    box.setAttribute('aria-expanded', 'false')
    box.removeAttribute('aria-activedescendant')
  }

  function point(to: number): void {
    const all = options()
    if (!all.length) return
    at = (to + all.length + 1) % (all.length + 1)
    for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === at))
    const chosen = all[at]
    if (chosen) box.setAttribute('aria-activedescendant', chosen.id)
    else box.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  function show(hits: readonly Hit[]): void {
    list.replaceChildren(...hits.map((hit, i) => optionOf(hit, `${list.id}-${i}`)))
    at = -1
    list.hidden = !hits.length
    box.setAttribute('aria-expanded', String(hits.length > 0))
    box.removeAttribute('aria-activedescendant')
    says.textContent = hits.length ? (place.dataset.says ?? '').replace(/\d+/, String(hits.length)) : ''
  }

  const move = (down: boolean) => point(down ? at + 1 : at < 0 ? options().length - 1 : at - 1)
  const chosen = () => (at >= 0 ? options()[at]?.querySelector('a') : undefined)
  return { list, show, close, move, chosen }
}

function suggestFor(place: HTMLElement, box: HTMLInputElement): void {
  const { list, show, close, move, chosen } = namesBelow(place, box)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  async function ask(): Promise<void> {
    asking?.abort()
    const query = box.value.trim()
    if (!query) return close()
    asking = new AbortController()
    try {
      const address = new URL(place.dataset.suggest ?? '', location.href)
      address.searchParams.set('q', query)
      const answer = await fetch(address, { signal: asking.signal })
      if (answer.ok) show(((await answer.json()) as { hits: readonly Hit[] }).hits)
    } catch {
      // Another key was pressed, or the server is away: the form still works.
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PAUSE)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) void ask()
      else move(event.key === 'ArrowDown')
    } else if (event.key === 'Enter') {
      const link = chosen()
      if (!link) return
      event.preventDefault()
      link.click()
    }
  })
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const fill = (event.target as HTMLElement).closest<HTMLElement>('[data-fill]')?.dataset.fill
    if (place.dataset.fill === undefined || fill === undefined) return
    event.preventDefault()
    box.value = fill
    close()
    box.focus()
  })
  box.addEventListener('blur', () => setTimeout(close, 150))
}

function optionOf(hit: Hit, id: string): HTMLElement {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const link = document.createElement('a')
  link.href = hit.href
  link.tabIndex = -1
  if (hit.fill !== undefined) option.dataset.fill = hit.fill
  // The pieces of a name stand together; only what more there is to say of it stands apart.
  const name = document.createElement('span')
  for (const { text, marked } of hit.parts) {
    const part = document.createElement(marked ? 'mark' : 'span')
    part.textContent = text
    name.append(part)
  }
  link.append(name)
  const detail = document.createElement('span')
  detail.className = 'item-more'
  detail.textContent = hit.detail
  link.append(detail)
  option.append(link)
  return option
}
