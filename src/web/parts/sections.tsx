import { raw } from 'hono/html'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { escaped } from '../markup.ts'
import { findSection, SECTIONS, type SectionPage } from '../sections.ts'

type SectionsProps = { frame: OfficeFrame; page: string }

/** The parts of the desk's work, and below them the pages of the part one is in. */
export function Sections({ frame, page }: SectionsProps) {
  const { section, entry } = findSection(page)
  const { lang, words, office } = frame
  const at = (way: SectionPage) => (way.at.startsWith('/') ? way.at : officeAt(office.office.id, way.at))
  const pages = section && section.pages.length > 1 ? section.pages : []
  const parts = SECTIONS.map((one) => {
    const [first] = one.pages
    const current = first?.name === page ? 'page' : 'true'
    const says = `${escaped(one.says[lang])}${one.name === 'sources' ? waitingText(office.waiting) : ''}`
    return wayText(says, first && at(first), one === section ? current : undefined)
  })
  const ways = pages.map((way) => {
    const current = way.name === page ? 'page' : 'true'
    return wayText(escaped(way.says[lang]), at(way), way === entry ? current : undefined)
  })
  return (
    <nav class="nav" aria-label={words.navLabel}>
      <ul class="nav-sections">{raw(parts.join(''))}</ul>
      {ways.length > 0 && <ul class="nav-pages">{raw(ways.join(''))}</ul>}
    </nav>
  )
}

function waitingText(waiting: number): string {
  return `<span id="waiting-count">${waiting > 0 ? `<span class="count">${waiting}</span>` : ''}</span>`
}

function wayText(says: string, at: string | undefined, current: 'page' | 'true' | undefined): string {
  const href = at === undefined ? '' : ` href="${escaped(at)}"`
  return `<li><a${href}${current ? ` aria-current="${current}"` : ''}>${says}</a></li>`
}
