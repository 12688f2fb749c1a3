import type { ChoicePage, RegisterChoice } from '#views/register/register-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'

type ChoicesProps = {
  frame: OfficeFrame
  choices: readonly RegisterChoice[]
  choicePage: ChoicePage
  /** What was decided so far, by key. */
  decisions: Readonly<Record<string, string>>
  /** The page's own address, for its other pages. */
  at: string
}

/** Names that may mean several places: each is chosen once for all rows it stands in, or all of a reason at one word. */
export function RegisterChoices({ frame, choices, choicePage, decisions, at }: ChoicesProps) {
  const own = registerWords(frame.lang)
  if (!choices.length && !Object.keys(decisions).some(isTogether)) return null
  return (
    <fieldset class="register-choices" id="choices">
      <legend>{own.choose}</legend>
      <Reasons frame={frame} choicePage={choicePage} at={at} />
      <Together frame={frame} choicePage={choicePage} decisions={decisions} />
      {choices.map((choice, i) => (
        <div class="field">
          <input type="hidden" name={`key.${i}`} value={choice.key} />
          <label class="field-name" for={`f-decide-${i}`}>
            {choice.cell} ({own.rowsOf(choice.rows)})
          </label>
          <span class="hint">{choice.reason}</span>
          <select id={`f-decide-${i}`} name={`decide.${i}`}>
            <option value="">{own.decideLater}</option>
            {choice.options.map((option) => (
              <option value={option.value}>{option.text}</option>
            ))}
          </select>
        </div>
      ))}
      <Pages frame={frame} choicePage={choicePage} at={at} />
    </fieldset>
  )
}

function isTogether(key: string): boolean {
  return key.startsWith('all:')
}

function addressOf(at: string, reason: string | undefined, page: number): string {
  const asked = new URLSearchParams({
    ...(reason ? { reason } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return `${at}${asked.size ? `?${asked}` : ''}#choices`
}

type PartProps = Pick<ChoicesProps, 'frame' | 'choicePage' | 'at'>

function Reasons({ frame, choicePage, at }: PartProps) {
  const own = registerWords(frame.lang)
  if (choicePage.reasons.length < 2 && !choicePage.reason) return null
  const narrowed = choicePage.reason
  return (
    <ul class="choice-reasons">
      <li>
        <a href={addressOf(at, undefined, 1)} aria-current={narrowed ? undefined : 'true'}>
          {own.allReasons}
        </a>
      </li>
      {choicePage.reasons.map(({ code, text, names, rows }) => (
        <li>
          <a href={addressOf(at, code, 1)} aria-current={narrowed === code ? 'true' : undefined}>
            {text}
          </a>{' '}
          ({own.namesOf(names)}, {own.rowsOf(rows)})
        </li>
      ))}
    </ul>
  )
}

/** One word for every name of a reason; a name chosen by itself goes before. */
function Together({
  frame,
  choicePage,
  decisions,
}: Pick<ChoicesProps, 'frame' | 'choicePage' | 'decisions'>) {
  const own = registerWords(frame.lang)
  const open = choicePage.reasons.flatMap(({ together, text }) => (together ? [{ key: together, text }] : []))
  const made = Object.keys(decisions).filter(isTogether)
  const keys = [...new Set([...open.map((each) => each.key), ...made])]
  return (
    <>
      {keys.map((key) => (
        <div class="field">
          <input type="hidden" name={`key.${key}`} value={key} />
          <label class="field-name" for={`f-${key}`}>
            {own.together(open.find((each) => each.key === key)?.text ?? own.decidedTogether)}
          </label>
          <select id={`f-${key}`} name={`decide.${key}`}>
            <option value="ask">{own.oneByOne}</option>
            <option value="as-written" selected={decisions[key] === 'as-written'}>
              {own.allAsWritten}
            </option>
          </select>
        </div>
      ))}
    </>
  )
}

function Pages({ frame, choicePage, at }: PartProps) {
  const own = registerWords(frame.lang)
  const { page, pages, reason } = choicePage
  if (pages < 2) return null
  return (
    <nav class="choice-pages" aria-label={own.choose}>
      {page > 1 && <a href={addressOf(at, reason, page - 1)}>{own.before}</a>}
      <span>{own.pageOf(page, pages)}</span>
      {page < pages && <a href={addressOf(at, reason, page + 1)}>{own.after}</a>}
    </nav>
  )
}
