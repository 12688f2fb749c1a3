import type { PartnerView } from '#views/partner-view.ts'
import { type Citing, Marks } from './marks.tsx'
import { Post } from './other-language.tsx'
import { PartyLink } from './party-link.tsx'
import { Section } from './section.tsx'

/** Who holds which office, and when a source last said so: an old office is worse than none. */
export function OfficeHolders({ view, citing }: { view: PartnerView; citing: Citing }) {
  const words = citing.words.partner
  if (!view.people.length) return null
  return (
    <Section id="people" title={words.people}>
      <ul class="people">
        {view.people.map((row) => (
          <li>
            <p class="item-main">
              <PartyLink party={row.person} office={citing.office} />
            </p>
            <p>
              <Post text={row.role.text} lang={citing.words.lang} />
              {row.of && `, ${row.of.name}`}
              <Marks marks={row.marks} citing={citing} />
            </p>
            {row.doubt && <p class="due">{row.doubt}</p>}
            {row.lastAttested && (
              <p class="item-more">
                {words.attested} {row.lastAttested}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
