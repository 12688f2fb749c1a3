import type { CommitmentLine } from '#views/commitments-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { quoteLanguage } from '../quote-language.ts'
import { missionWords } from '../words/mission-words.ts'
import { CommitmentForms } from './commitment-forms.tsx'
import { type Citing, Marks } from './marks.tsx'
import type { Retry } from './typed-again.tsx'

type CommitmentListProps = {
  frame: OfficeFrame
  lines: readonly CommitmentLine[]
  citing: Citing
  /** The page to come back to. */
  back: string
  retry?: Retry | undefined
}

/** Commitments in their own words, whose they are, who leads, when they are due and how they stand. */
export function CommitmentList({ frame, lines, citing, back, retry }: CommitmentListProps) {
  const own = missionWords(frame.lang)
  return (
    <ul class="commitments">
      {lines.map((line) => (
        <li id={`c-${line.id}`}>
          <p lang={frame.lang}>
            <b>{line.title}</b>
          </p>
          <p class="own-words">
            <q lang={quoteLanguage(line.words)}>{line.words}</q>
            {quoteLanguage(line.words) !== frame.lang && <span class="tag">{own.inOtherLanguage}</span>}
            <Marks marks={line.marks} citing={citing} />
          </p>
          <Terms frame={frame} line={line} />
          <CommitmentForms frame={frame} line={line} back={back} retry={retry} />
        </li>
      ))}
    </ul>
  )
}

function Terms({ frame, line }: { frame: OfficeFrame; line: CommitmentLine }) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  return (
    <>
      <p class="item-more parts">
        <span class={`count-${line.count}`}>
          {line.countWord}
          {line.daysLate !== undefined && ` ${own.lateBy(line.daysLate)}`}
        </span>
        <span>{line.sideWord}</span>
        {line.partner && <span lang={frame.lang}>{line.partner}</span>}
        {line.unit && <span lang={frame.lang}>{line.unit}</span>}
        {(line.dueText || line.dateless || line.count !== 'undated') && (
          <span class={line.count === 'late' ? 'due' : undefined}>
            {line.dueText ? `${own.due} ${line.dueText}` : line.dateless ? own.noDate : own.noDateYet}
          </span>
        )}
        {line.doneText && (
          <span>
            {own.doneOn} {line.doneText}
          </span>
        )}
        {line.missionId && line.missionTitle && (
          <span>
            {own.onMission} <a href={officeAt(office, 'missions', line.missionId)}>{line.missionTitle}</a>
          </span>
        )}
      </p>
      {line.evidence.length > 0 && (
        <p class="item-more parts">
          {line.evidence.map((file) => (
            <span>
              <a href={officeAt(office, 'evidence', file.id)} download={file.fileName}>
                {file.fileName}
              </a>
            </span>
          ))}
        </p>
      )}
      {line.told && (
        <p class="item-more" lang={frame.lang}>
          {own.unitSaid} {line.told}
        </p>
      )}
      {line.why && (
        <p class="item-more" lang={frame.lang}>
          {line.why}
        </p>
      )}
    </>
  )
}
