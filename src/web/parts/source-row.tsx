import { printDate } from '#model/values/date.ts'
import type { HomeView } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { otherLanguage, Titled } from './other-language.tsx'

type SourceRowProps = { frame: OfficeFrame; source: HomeView['sources'][number]; judge?: boolean }

/** A source in a list: what it is, where from, how far it is decided. */
export function SourceRow({ frame, source, judge }: SourceRowProps) {
  const { words, office, lang } = frame
  const path = officeAt(office.office.id, 'sources', source.id)
  const from = [
    source.kind === 'document' ? source.publisher : words.sources.sort[source.kind],
    source.excerpt && (source.published ? source.title.replace(DAY_BEHIND, '') : source.title),
    source.published ? printDate(source.published, lang) : words.sources.noDay,
  ]
  return (
    <li>
      <a href={judge ? `${path}/judge` : path} {...otherLanguage(source.excerpt ?? source.title, lang)}>
        {source.excerpt ? startOf(source.excerpt) : source.title}
      </a>
      <span class="item-more parts">
        {from.filter(Boolean).map((one) => (
          <Titled text={String(one)} lang={lang} />
        ))}
        {source.statements === 0 && source.kind === 'document' && <span>{words.sources.none}</span>}
        {source.accepted > 0 && <span>{words.sources.accepted(source.accepted)}</span>}
        {source.waiting > 0 && <span class="due">{words.sources.waiting(source.waiting)}</span>}
        {source.rejected > 0 && <span>{words.sources.rejected(source.rejected)}</span>}
      </span>
    </li>
  )
}

/** The day an entry by hand has in its title: the list gives it a place of its own, in the reader's language. */
const DAY_BEHIND = /, \d{2}\/\d{1,2}\/\d{4}$/

const LONGEST = 110

/** The first line of an entry, cut between two words; an entry of several lines says in each what the first begins with. */
function startOf(text: string): string {
  const [first = ''] = text.trim().split(/\n+/)
  const whole = first.replace(/\s+/g, ' ').trim()
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
