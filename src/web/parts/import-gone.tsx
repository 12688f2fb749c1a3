import type { RegisterPreview } from '#views/register/register-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'

type GoneProps = { frame: OfficeFrame; preview: Pick<RegisterPreview, 'missing' | 'emptied'> }

const SHOWN = 50

/** What the workbook held when it went out and holds no longer: rows taken out, cells emptied. Both stay unless she says so. */
export function ImportGone({ frame, preview: { missing, emptied } }: GoneProps) {
  const own = registerWords(frame.lang)
  return (
    <>
      {missing.length > 0 && (
        <fieldset>
          <legend>{own.missing}</legend>
          <p>{own.missingSays}</p>
          <ul>
            {missing.slice(0, SHOWN).map((each) => (
              <li>{each.says}</li>
            ))}
          </ul>
          <Two name="removed" keep={own.keep} go={own.reject} value="reject" />
        </fieldset>
      )}
      {emptied.length > 0 && (
        <fieldset>
          <legend>{own.emptied}</legend>
          <p>{own.emptiedSays}</p>
          <ul>
            {emptied.slice(0, SHOWN).map(({ line, says, values }) => (
              <li>
                {own.line} {line}: {says} – <b>{values.join(', ')}</b>
              </li>
            ))}
          </ul>
          <Two name="emptied" keep={own.keepValues} go={own.clear} value="clear" />
        </fieldset>
      )}
    </>
  )
}

function Two({ name, keep, go, value }: { name: string; keep: string; go: string; value: string }) {
  return (
    <>
      <label>
        <input type="radio" name={name} value="keep" checked /> {keep}
      </label>
      <label>
        <input type="radio" name={name} value={value} /> {go}
      </label>
    </>
  )
}
