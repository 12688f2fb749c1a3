import { officeAt } from '../address.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedButton, DeedForm, Line } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Section } from './section.tsx'

/** The papers attached to a mission, each to be saved and never shown. */
export function MissionFiles({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  return (
    <Section id="files" title={own.evidence} count={view.evidence.length} says={own.evidenceSays}>
      {!view.evidence.length && <p class="none">{own.noEvidence}</p>}
      <ul class="files">
        {view.evidence.map((file) => (
          <li>
            <p>
              <a href={officeAt(frame.office.office.id, 'evidence', file.id)} download={file.fileName}>
                {file.fileName}
              </a>{' '}
              · {file.sizeText} · {file.by} · {file.at}
              {file.note && <span class="why">{file.note}</span>}
            </p>
            {file.stays ? (
              <p class="why">{own.fileStays}</p>
            ) : (
              <DeedForm
                summary={own.takeOff}
                frame={frame}
                file={view}
                deed="withdraw"
                which={file.id}
                button={own.takeOff}
              >
                <input type="hidden" name="file" value={file.id} />
                <Line label={own.why} name="why" must />
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
      <DeedForm summary={own.attach} frame={frame} file={view} deed="attach" button={own.attach} files>
        <Line label={own.file} name="file" type="file" must />
        <Line label={own.note} name="note" />
      </DeedForm>
    </Section>
  )
}

/** What was done to the file, newest first; what nothing later builds on can be taken back. */
export function MissionHistory({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  return (
    <Section id="history" title={own.history} count={view.deeds.length}>
      <details>
        <summary>{own.showAll}</summary>
        <ul class="history">
          {view.deeds.map((deed) => (
            <li>
              <time>{deed.at}</time>
              <div>
                {deed.undone ? <s>{deed.word}</s> : deed.word} · {deed.by}
                {deed.undone && <span class="tag">{own.undone}</span>}
                <span class="history-about">{deed.about}</span>
              </div>
              {deed.undoable && (
                <DeedButton frame={frame} file={view} deed="undo" button={own.takeBack}>
                  <input type="hidden" name="event" value={deed.seq} />
                </DeedButton>
              )}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
