import { countryName } from '#model/values/party-name.ts'
import type { MissionView } from '#views/mission-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { Line } from './mission-form.tsx'

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
