import { typedDay } from '../day-typed.ts'
import { sumText } from '../mission-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'
import { type FieldsProps, filesOf, StatedFields } from './mission-stated-fields.tsx'

/** What a report says of a trip that is over. */
export function ReportFields({ frame, view }: FieldsProps) {
  const own = missionWords(frame.lang)
  const { report } = view.mission
  const deviations = report?.deviations?.map((one) => [one.planned, one.actual, one.reason].join(' | '))
  return (
    <>
      <Line label={own.day} name="day" hint={own.dayHint} value={typedDay(report?.day)} must />
      <Lines label={own.summary} name="summary" value={report?.summary} must most={6000} />
      <div class="form-row">
        <Line label={own.size} name="size" value={report?.size?.toString()} />
        <Line label={own.spent} name="sum" hint={own.moneyHint} value={sumText(report?.spent, frame.lang)} />
      </div>
      <StatedFields frame={frame} stated={report} />
      <Lines
        label={own.deviations}
        name="deviations"
        hint={own.deviationsHint}
        value={deviations?.join('\n')}
      />
      <Lines
        label={own.results}
        name="results"
        hint={own.resultsHint}
        value={report?.results?.map((one) => one.says).join('\n')}
      />
      {view.evidence.length > 0 && (
        <Choice
          label={own.resultFile}
          name="evidence"
          value={report?.results?.[0]?.evidenceId}
          options={filesOf(view)}
        />
      )}
    </>
  )
}
