/** Keeps the lines about long work fresh. Without a script they are as fresh as the page. */

const EVERY_MS = 2_500

async function refresh(place: HTMLElement): Promise<void> {
  const back = `${location.pathname}${location.search}`
  const answer = await fetch(`${place.dataset.at}?back=${encodeURIComponent(back)}`, {
    headers: { accept: 'text/html' },
  })
  if (!answer.ok) return
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('work')
  if (!made) {
    place.remove()
    return
  }
  place.replaceChildren(...made.childNodes)
  later()
}

function later(): void {
  const place = document.getElementById('work')
  if (!place?.querySelector('[data-over="no"]')) return
  setTimeout(() => {
    // A look that fails is followed by the next one; the page itself stays as it is.
    refresh(place).catch(later)
  }, EVERY_MS)
}

later()

/** A page that shows how far something is, is drawn anew while it goes on. */
if (
  ['jobs', 'register-import'].includes(document.body.dataset.page ?? '') &&
  document.querySelector('main progress')
) {
  setTimeout(() => location.reload(), EVERY_MS * 2)
}
