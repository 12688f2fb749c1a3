import type { DealView } from '#views/deal/deal-view.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import type { OfficeFrame } from '../frame.ts'
import { typedText } from '../slot-typed.ts'
import { fieldChoices } from '../words/money-words.ts'
import { type PipelineWords, pipelineWords } from '../words/pipeline-words.ts'
import { DealDeed } from './deal-forms.tsx'
import { Choice, Line } from './mission-form.tsx'
import { Section } from './section.tsx'

type AboutProps = {
  frame: OfficeFrame
  view: DealView
  choices: InvestmentChoices
  typed: Readonly<Record<string, string>> | undefined
}

/** What the file is about: project, subject, place, field, country of the capital; an empty field is taken out. */
export function DealAbout({ frame, view, choices, typed }: AboutProps) {
  const own = pipelineWords(frame.lang)
  const { projectId, title, place, sector, origin } = view.matter
  const shown = (type: 'locality' | 'party', value: string | undefined) =>
    typedText({ type }, value, frame.lang)
  const projects = choices.projects.map(({ id, label }) => [id, label] as const)
  const chosen = view.project?.id ?? projectId
  return (
    <Section id="about" title={own.about}>
      <Facts view={view} own={own} />
      <details class="deal-form" open={typed !== undefined}>
        <summary>{own.changeAbout}</summary>
        <p class="hint">{own.aboutSays}</p>
        <DealDeed frame={frame} view={view} deed="about" button={own.save} typed={typed}>
          <Choice
            label={own.projectId}
            name="projectId"
            value={chosen}
            options={[['', own.noProject], ...projects]}
          />
          <Line label={own.titleField} name="title" value={title} most={300} />
          <Line label={own.place} name="place" hint={own.placeHint} value={shown('locality', place)} />
          <Choice
            label={own.field}
            name="sector"
            value={sector}
            options={[['', own.fieldHint], ...fieldChoices(frame.lang)]}
          />
          <Line label={own.origin} name="origin" hint={own.originHint} value={shown('party', origin)} />
        </DealDeed>
      </details>
    </Section>
  )
}

/** What the file speaks of as it stands now: its own words, else those of its project. */
function Facts({ view, own }: { view: DealView; own: PipelineWords }) {
  const lines = [
    [own.project, [...new Set([view.project?.title, view.title])].filter(Boolean).join('; ')],
    [own.place, view.place],
    [own.field, view.sectorWord],
  ] as const
  return (
    <dl class="deal-money">
      {lines
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}
