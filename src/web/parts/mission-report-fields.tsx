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
      <ResultFields frame={frame} view={view} />
    </>
  )
}

/** The results on file, each with the file that shows it and to be corrected by itself, and room for more. */
function ResultFields({ frame, view }: FieldsProps) {
  const own = missionWords(frame.lang)
  const results = view.mission.report?.results ?? []
  const files = view.evidence.length > 0
  return (
    <>
      {results.map((one, at) => (
        <div class="form-row">
          <Line
            label={own.result(at + 1)}
            name={`result-${at}`}
            hint={own.resultHint}
            value={one.says}
            most={1000}
          />
          {files && (
            <Choice
              label={own.resultFile}
              name={`result-${at}-file`}
              value={one.evidenceId}
              options={filesOf(view)}
            />
          )}
        </div>
      ))}
      <Lines label={results.length ? own.moreResults : own.results} name="results" hint={own.resultsHint} />
      {files && (
        <Choice
          label={results.length ? own.moreResultsFile : own.resultFile}
          name="evidence"
          options={filesOf(view)}
        />
      )}
    </>
  )
}
