/** What marks, copying and printing gain from a script. Every page works without it. */

const pop = document.createElement('div')
pop.className = 'note-pop'
pop.hidden = true
pop.setAttribute('role', 'tooltip')
pop.id = 'note-pop'

/** Shows a mark's quote beside it, as the notes below the page print it. */
function showNote(mark: HTMLElement): void {
  const notes = (mark.dataset.note ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? [])
  if (!notes.length) return
  if (!pop.isConnected) document.body.append(pop)
  pop.replaceChildren(...notes.map(copyOf))
  pop.hidden = false
  mark.setAttribute('aria-describedby', pop.id)
  const at = mark.getBoundingClientRect()
  const room = document.documentElement.clientWidth
  const left = Math.max(16, Math.min(at.left - 24, room - pop.offsetWidth - 16))
  const above = at.bottom + pop.offsetHeight + 16 > window.innerHeight
  pop.style.left = `${left + window.scrollX}px`
  pop.style.top = `${(above ? at.top - pop.offsetHeight - 8 : at.bottom + 8) + window.scrollY}px`
}

function copyOf(note: HTMLElement): HTMLElement {
  const copy = document.createElement('p')
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)))
  return copy
}

function hideNote(): void {
  pop.hidden = true
}

function markUnder(event: Event): HTMLElement | undefined {
  const target = event.target instanceof Element ? event.target.closest('.marks a') : null
  return target instanceof HTMLElement ? target : undefined
}

async function copyText(button: HTMLElement): Promise<void> {
  const field = document.getElementById(button.dataset.copy ?? '')
  if (!(field instanceof HTMLTextAreaElement)) return
  field.select()
  await navigator.clipboard.writeText(field.value)
  button.textContent = button.dataset.copied ?? ''
}

document.addEventListener('pointerover', (event) => {
  const mark = markUnder(event)
  if (mark) showNote(mark)
  else if (!(event.target instanceof Element && event.target.closest('.note-pop'))) hideNote()
})
document.addEventListener('focusin', (event) => {
  const mark = markUnder(event)
  if (mark) showNote(mark)
  else hideNote()
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hideNote()
})
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy], [data-print]') : null
  if (!(button instanceof HTMLElement)) return
  if (button.dataset.copy) void copyText(button)
  else window.print()
})

for (const button of document.querySelectorAll<HTMLElement>('[data-print], [data-copy]'))
  button.hidden = false
document.getElementById('problems')?.focus()
