import { printDate } from '#model/values/date.ts'
import type { SourceView } from '#views/cards-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { otherLanguage, Titled } from './other-language.tsx'

/** Other sources that tell the same story, with the way to say that they do not. */
export function OtherReports({ frame, view }: { frame: OfficeFrame; view: SourceView }) {
  const { words, office, lang } = frame
  const { otherReports, source } = view
  if (!otherReports.length) return null
  return (
    <section class="section other-reports" aria-labelledby="other-reports-head">
      <h2 id="other-reports-head">{words.source.sameStory}</h2>
      <p class="section-says">{words.source.oneOrigin(otherReports.length + 1)}</p>
      <ul>
        {otherReports.map((other) => (
          <li>
            <a href={officeAt(office.office.id, 'sources', other.id)} {...otherLanguage(other.title, lang)}>
              {other.title}
            </a>{' '}
            <span class="item-more">
              {other.publisher && <Titled text={other.publisher} lang={lang} />}
              {other.publisher && other.published && ', '}
              {other.published && printDate(other.published, lang)}
            </span>
            {other.direct && (
              <form
                class="inline"
                method="post"
                action={officeAt(office.office.id, 'sources', source.id, 'origin')}
              >
                <input type="hidden" name="other" value={other.id} />
                <button type="submit" class="quiet">
                  {words.source.notSame}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
