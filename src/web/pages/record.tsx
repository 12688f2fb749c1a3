import type { EvidenceView } from '#views/evidence-view.ts'
import type { RecordPublicity } from '#views/exports/publicity.ts'
import type { RecordView } from '#views/list-views.ts'
import type { PaperUsesView } from '#views/paper-uses.ts'
import type { TieLines as Lines } from '#views/ties.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Evidence } from '../parts/evidence.tsx'
import { citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PaperUses } from '../parts/paper-uses.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { Publicity } from '../parts/publicity.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { SlotText } from '../parts/slot-text.tsx'
import { TieLines } from '../parts/tie-line.tsx'
import { UndoForm } from '../parts/undo-form.tsx'
import { missionWords } from '../words/mission-words.ts'
import { projectsWords } from '../words/projects-words.ts'

type RecordProps = {
  frame: OfficeFrame
  view: RecordView
  evidence: EvidenceView
  /** The tie it is, over time; its quotes are numbered on from those of the view. */
  over?: Lines | undefined
  papers?: PaperUsesView
  /** Who may see it; left out where it is out of the book. */
  publicity?: RecordPublicity | undefined
}

/** One matter whole: every value with the reason it is shown, every decision, every quote. */
export function RecordPage({ frame, view, evidence, over, papers, publicity }: RecordProps) {
  const { words, office } = frame
  const citing = citingOf(office.office.id, words, [...view.cites, ...(over?.cites ?? [])], frame.here)
  return (
    <Page frame={frame} page="record" title={view.card.title}>
      <PlainHead eyebrow={view.card.kindWord} title={view.card.title}>
        <ReadAt frame={frame} />
      </PlainHead>
      {!view.inBook && <p class="out-of-book">{words.record.out}</p>}
      {view.inBook && view.card.kind === 'visit' && (
        <p>
          {view.file ? (
            <a href={officeAt(office.office.id, 'missions', view.file.missionId)}>
              {missionWords(frame.lang).itsFile(view.file.title)}
            </a>
          ) : (
            <a class="button" href={`${officeAt(office.office.id, 'missions', 'new')}#from-visit`}>
              {missionWords(frame.lang).openThis}
            </a>
          )}
        </p>
      )}
      {view.inBook && view.card.kind === 'project' && (
        <p>
          <a class="button" href={officeAt(office.office.id, 'projects', view.card.id)}>
            {projectsWords(frame.lang).sheet}
          </a>
        </p>
      )}
      <section class="section">
        <h2>{words.record.values}</h2>
        <dl class="values">
          {view.values.map((value) => (
            <div>
              <dt>{value.label}</dt>
              <dd>
                <SlotText kind={view.card.kind} slot={value.slot} text={value.text} lang={frame.lang} />
                <Marks marks={value.marks} citing={citing} />
                <span class="why">{value.reason}</span>
                {value.others.map((other) => (
                  <span class="others">
                    {words.partner.disagree} <b>{other.text}</b>
                    <Marks marks={other.marks} citing={citing} />
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {over && <TieLines frame={frame} over={over} citing={citing} />}
      <section class="section">
        <h2>{words.record.decisions}</h2>
        {!view.decisions.length && <p class="none">{words.record.noDecisions}</p>}
        <ul class="decisions">
          {view.decisions.map((one) => (
            <li>
              <p>
                {one.undone ? <s>{one.verdictWord}</s> : <b>{one.verdictWord}</b>} · {one.by} · {one.at}
                {one.undone && <span class="tag">{words.record.undone}</span>}
                {one.attached && <span class="tag">{words.judge.attached}</span>}
                {one.why && (
                  <span class="why">
                    {words.record.why} {one.why}
                  </span>
                )}
              </p>
              {!one.undone && <UndoForm frame={frame} judgementIds={[one.judgementId]} />}
            </li>
          ))}
        </ul>
      </section>
      <Evidence frame={frame} view={evidence} />
      {publicity && <Publicity frame={frame} record={publicity} />}
      {papers && <PaperUses frame={frame} view={papers} />}
      <Notes citing={citing} />
    </Page>
  )
}
