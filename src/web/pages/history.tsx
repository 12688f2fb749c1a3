import type { HistoryView } from '#views/list-views.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { UndoForm } from '../parts/undo-form.tsx'

type HistoryProps = { frame: OfficeFrame; view: HistoryView; before?: number | undefined }

/** What was done, by whom, on what, newest first; what may still be taken back, can be from here. */
export function HistoryPage({ frame, view, before }: HistoryProps) {
  const { words, office } = frame
  const path = officeAt(office.office.id, 'history')
  return (
    <Page frame={frame} page="history" title={words.history.title}>
      <PlainHead
        title={words.history.title}
        says={view.entries.length ? words.history.says : words.history.empty}
      />
      <ol class="history">
        {view.entries.map((entry) => (
          <li>
            <time datetime={entry.at}>{entry.atText}</time>
            <div>
              <p>
                <b>{entry.personName}</b> {entry.actWord}
                {entry.about && (
                  <span class="history-about" {...otherLanguage(entry.about, frame.lang)}>
                    {entry.about}
                  </span>
                )}
              </p>
              <p class="item-more">
                {words.history.as} {entry.personName}, {words.history.how} ·{' '}
                <span title={entry.digest}>
                  {words.history.digest.toLowerCase()} {entry.digest.slice(0, 12)}
                </span>
              </p>
            </div>
            {entry.undoable.length > 0 && <UndoForm frame={frame} judgementIds={entry.undoable} />}
          </li>
        ))}
      </ol>
      <p class="pager">
        {before !== undefined && <a href={path}>{words.history.newest}</a>}
        {view.next !== undefined && (
          <a href={withQuery(path, { before: String(view.next) })}>{words.history.older}</a>
        )}
      </p>
    </Page>
  )
}
