import type { RegisterChoice } from '#views/register/register-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'

type ChoicesProps = { frame: OfficeFrame; choices: readonly RegisterChoice[] }

/** Names that may mean several places: each is chosen once for all rows it stands in. */
export function RegisterChoices({ frame, choices }: ChoicesProps) {
  const own = registerWords(frame.lang)
  return (
    <fieldset class="register-choices">
      <legend>{own.choose}</legend>
      {choices.map((choice, at) => (
        <div class="field">
          <input type="hidden" name={`key.${at}`} value={choice.key} />
          <label class="field-name" for={`f-decide-${at}`}>
            {choice.cell} ({own.rowsOf(choice.rows)})
          </label>
          <span class="hint">{choice.reason}</span>
          <select id={`f-decide-${at}`} name={`decide.${at}`}>
            <option value="">{own.decideLater}</option>
            {choice.options.map((option) => (
              <option value={option.value}>{option.text}</option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}
