import type { PaperFormsView } from '#views/paper-forms.ts'
import type { PapersView } from '#views/paper-uses.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Choice } from '../parts/mission-form.tsx'
import { Page } from '../parts/page.tsx'
import { PaperChoices, PaperForm } from '../parts/paper-form.tsx'
import { PaperForms } from '../parts/paper-forms.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Section } from '../parts/section.tsx'
import { type Retry, TypedAgain } from '../parts/typed-again.tsx'
import { missionWords } from '../words/mission-words.ts'
import { paperPageWords } from '../words/paper-words.ts'

type PapersProps = {
  frame: OfficeFrame
  view: PapersView
  units: readonly string[]
  forms: PaperFormsView
  /** What was sent for a paper that could not be made. */
  again?: Retry | undefined
}

/** Papers of the office as a whole, and those lately made. */
export function PapersPage({ frame, view, units, forms, again }: PapersProps) {
  const own = paperPageWords(frame.lang)
  const made = again?.deed === 'papers' ? again : undefined
  const { missionId, partner, kind } = made?.typed ?? {}
  const one = missionId || partner
  return (
    <Page frame={frame} page="papers" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        {missionId && <a href={officeAt(frame.office.office.id, 'missions', missionId)}>{own.toMission}</a>}
        <a href={officeAt(frame.office.office.id, 'partners')}>{frame.words.partners.title}</a>
        <a href={officeAt(frame.office.office.id, 'missions')}>{missionWords(frame.lang).title}</a>
      </PlainHead>
      <p class="section-says papers-elsewhere">{own.elsewhere}</p>
      {one && (
        <Section id="again" title={own.make}>
          <PaperForm
            frame={frame}
            about={missionId ? 'mission' : 'partner'}
            given={missionId ? { missionId } : { partner: one }}
            again={made}
          />
        </Section>
      )}
      <Section id="periodic" title={own.periodic} says={own.periodicSays}>
        <PaperForm frame={frame} about="office" again={one || kind === 'chasing' ? undefined : made} />
      </Section>
      {units.length > 0 && (
        <Chasing frame={frame} units={units} again={kind === 'chasing' ? made : undefined} />
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
      <PaperForms frame={frame} view={forms} again={again?.deed === 'forms' ? again : undefined} />
    </Page>
  )
}

/** A letter, or the table it goes with, to one unit on what it is late with. */
function Chasing({ frame, units, again }: Pick<PapersProps, 'frame' | 'units' | 'again'>) {
  const own = paperPageWords(frame.lang)
  const formats = [
    ['', own.asLetter],
    ['xlsx', own.asTable],
  ] as const
  return (
    <Section id="chasing" title={own.chasing}>
      <PostForm
        class="form paper-form"
        action={officeAt(frame.office.office.id, 'papers')}
        holds={{ kind: 'chasing' }}
      >
        <TypedAgain again={again}>
          <Choice label={own.unit} name="unit" options={units.map((unit) => [unit, unit] as const)} />
          <Choice label={own.format} name="format" options={formats} />
          <PaperChoices frame={frame} />
        </TypedAgain>
      </PostForm>
    </Section>
  )
}
