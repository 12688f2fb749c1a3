import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { findSection, SECTIONS, type SectionPage } from '../sections.ts'

type SectionsProps = { frame: OfficeFrame; page: string }

/** The parts of the desk's work, and below them the pages of the part one is in. */
export function Sections({ frame, page }: SectionsProps) {
  const { section, entry } = findSection(page)
  const { lang, words, office } = frame
  const at = (way: SectionPage) => (way.at.startsWith('/') ? way.at : officeAt(office.office.id, way.at))
  return (
    <nav class="nav" aria-label={words.navLabel}>
      <ul class="nav-sections">
        {SECTIONS.map((one) => (
          <li>
            <a
              href={one.pages[0] ? at(one.pages[0]) : undefined}
              aria-current={one === section ? (one.pages[0]?.name === page ? 'page' : 'true') : undefined}
            >
              {one.says[lang]}
              {one.name === 'sources' && (
                <span id="waiting-count">
                  {office.waiting > 0 && <span class="count">{office.waiting}</span>}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {section && section.pages.length > 1 && (
        <ul class="nav-pages">
          {section.pages.map((way) => (
            <li>
              <a
                href={at(way)}
                aria-current={way === entry ? (way.name === page ? 'page' : 'true') : undefined}
              >
                {way.says[lang]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
