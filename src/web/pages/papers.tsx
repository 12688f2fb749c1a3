import type { PaperFormsView } from '#views/paper-forms.ts'
import type { PapersView } from '#views/paper-uses.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PaperChoices, PaperForm } from '../parts/paper-form.tsx'
import { PaperForms } from '../parts/paper-forms.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { Section } from '../parts/section.tsx'
import { paperPageWords } from '../words/paper-words.ts'

type PapersProps = {
  frame: OfficeFrame
  view: PapersView
  units: readonly string[]
  forms: PaperFormsView
  /** The delegation a paper was asked for that could not be made: its file is what is to be filled in. */
  missionId: string
}

/** Papers of the office as a whole, and those lately made. */
export function PapersPage({ frame, view, units, forms, missionId }: PapersProps) {
  const own = paperPageWords(frame.lang)
  return (
    <Page frame={frame} page="papers" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        {missionId && <a href={officeAt(frame.office.office.id, 'missions', missionId)}>{own.toMission}</a>}
      </PlainHead>
      <Section id="periodic" title={own.periodic} says={own.periodicSays}>
        <PaperForm frame={frame} about="office" />
      </Section>
      {units.length > 0 && (
        <Section id="chasing" title={own.chasing}>
          <form class="form paper-form" method="post" action={officeAt(frame.office.office.id, 'papers')}>
            <input type="hidden" name="kind" value="chasing" />
            <label class="field">
              <span>{own.unit}</span>
              <select name="unit">
                {units.map((unit) => (
                  <option>{unit}</option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{own.format}</span>
              <select name="format">
                <option value="">{own.asLetter}</option>
                <option value="xlsx">{own.asTable}</option>
              </select>
            </label>
            <PaperChoices frame={frame} />
          </form>
        </Section>
      )}
      <Section id="lately" title={own.lately} count={view.papers.length}>
        {!view.papers.length && <p class="none">{own.none}</p>}
        <ul class="files">
          {view.papers.map((paper) => (
            <li>
              <p>
                <b lang={paper.lang}>{paper.title}</b>
                <span class="why">
                  {own.asOf} {paper.asOfText} · {paper.by} · {paper.at}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <PaperForms frame={frame} view={forms} />
    </Page>
  )
}
