import type { NameOnFile } from '#views/same/on-file.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { suggestionWords } from '../words/suggestion-words.ts'

type OnFileProps = { frame: OfficeFrame; names: readonly NameOnFile[] }

/** Asked before a name is entered that looks like one that is there: take that one, or say that it is another. */
export function OnFile({ frame, names }: OnFileProps) {
  if (!names.length) return null
  const own = suggestionWords(frame.lang)
  return (
    <section class="on-file" aria-labelledby="on-file-head">
      {/* The Enter key presses the first button of a form: it has to be the form's own, not a name's. */}
      <button type="submit" class="hidden" tabindex={-1}>
        {frame.words.enter.go}
      </button>
      <h2 id="on-file-head">{own.onFile}</h2>
      {names.map(({ slot, typed, alike }) => (
        <>
          <p>{own.onFileSays(typed.split('|')[0] ?? typed)}</p>
          <ul>
            {alike.map((one) => {
              const name =
                one.kind === 'locality' && one.countryName ? `${one.name}, ${one.countryName}` : one.name
              return (
                <li>
                  <a href={officeAt(frame.office.office.id, 'partners', one.id)}>{name}</a>{' '}
                  <span class="item-more">{one.why}</span>{' '}
                  <button type="submit" class="quiet" name="use" value={[slot, typed, name].join('\t')}>
                    {own.useName}
                    <span class="hidden"> {name}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      ))}
      <label class="check">
        <input type="checkbox" name="other" value="yes" />
        <span>{own.goOn}</span>
      </label>
    </section>
  )
}
