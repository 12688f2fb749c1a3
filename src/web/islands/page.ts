/** What every page gains from a script: what was typed outlives a change of language, and the page's own tab is in view. */

const KEPT = 'entente.typed'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Kept = { readonly path: string; readonly fields: readonly (readonly [number, string, string])[] }

/** Fields a person fills in, in the order of the page, which is the same in both languages. */
function fields(): Field[] {
  return [...document.querySelectorAll<Field>('main input, main textarea, main select, .ask input')].filter(
    (field) => field.name && !['hidden', 'file', 'password', 'submit'].includes(field.type),
  )
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

function saidIn(field: Field): string {
  return isBox(field) ? String(field.checked) : field.value
}

function keep(path: string): void {
  const kept: Kept = {
    path,
    fields: fields().map((field, i) => [i, field.name, saidIn(field)] as const),
  }
  sessionStorage.setItem(KEPT, JSON.stringify(kept))
}

function giveBack(): void {
  const text = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  if (!text) return
  const kept = JSON.parse(text) as Kept
  if (kept.path !== location.pathname) return
  const here = fields()
  for (const [i, name, value] of kept.fields) {
    const field = here[i]
    if (!field || field.name !== name || saidIn(field) === value) continue
    if (isBox(field)) field.checked = value === 'true'
    else field.value = value
    const folded = field.closest('details')
    if (folded) folded.open = true
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('.language')) return
  const back = new FormData(form).get('back')
  if (typeof back === 'string') keep(new URL(back, location.href).pathname)
})
giveBack()

for (const tabs of document.querySelectorAll('.nav ul')) {
  const tab = tabs.querySelector<HTMLElement>('[aria-current]')
  if (tab && tab.offsetLeft + tab.offsetWidth > tabs.clientWidth - 60) {
    tabs.scrollLeft = tab.offsetLeft - tabs.clientWidth / 2
  }
}

/** What a menu of the head opened is put away by Escape, and whoever did so is back where it was opened. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const menu = document.querySelector<HTMLDetailsElement>('details[name="head"][open]')
  if (!menu) return
  const within = menu.contains(document.activeElement)
  menu.open = false
  if (within) menu.querySelector('summary')?.focus()
})
