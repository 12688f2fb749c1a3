import { printDate } from '#model/values/date.ts'
import type { HomeView } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { otherLanguage, Titled } from './other-language.tsx'

/** Texts that were read and wait to be decided on, each leading straight to its cards. */
export function Undecided({ frame, view }: { frame: OfficeFrame; view: HomeView }) {
  const { words, office, lang } = frame
  const at = (...path: readonly string[]) => officeAt(office.office.id, 'sources', ...path)
  return (
    <section class="section" aria-labelledby="waiting-head">
      <h2 id="waiting-head">{words.home.waitingHead}</h2>
      <p class="section-says">{view.waiting ? words.home.waiting(view.waiting) : words.home.noWaiting}</p>
      <ul class="undecided">
        {view.undecided.map(({ id, title, publisher, published, waiting }) => (
          <li>
            <a href={at(id, 'judge')} {...otherLanguage(title, lang)}>
              {title}
            </a>
            <span class="item-more parts">
              <span class="due">{words.sources.waiting(waiting)}</span>
              {publisher && <Titled text={publisher} lang={lang} />}
              {published && <span>{printDate(published, lang)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <a href={at()}>{words.home.allSources}</a>
    </section>
  )
}
