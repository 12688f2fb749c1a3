import { countryName } from '#model/values/party-name.ts'
import type { MissionView } from '#views/mission-view.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { sumText } from '../mission-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'

export type FieldsProps = { frame: OfficeFrame; view: MissionView }

/** The papers attached, to choose the one that shows a step. */
export function filesOf(view: MissionView): readonly (readonly [string, string])[] {
  return [['', '–'], ...view.evidence.map((one) => [one.id, one.fileName] as const)]
}

type AlsoStated = {
  head?: string | undefined
  days?: number | undefined
  countries?: readonly string[] | undefined
}

/** Who leads, how many days and where to, as the paper states them: held against the other papers of the file. */
export function StatedFields({ frame, stated }: { frame: OfficeFrame; stated: AlsoStated | undefined }) {
  const own = missionWords(frame.lang)
  const countries = stated?.countries?.map((code) => countryName(code, frame.lang)).join(', ')
  return (
    <div class="form-row">
      <Line label={own.head} name="head" value={stated?.head} most={200} />
      <Line label={own.days} name="days" value={stated?.days?.toString()} />
      <Line label={own.countries} name="countries" value={countries} />
    </div>
  )
}

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
