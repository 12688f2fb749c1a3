import { afterMergerWords } from '#papers/words/after-merger-words.ts'
import type { AfterMergerView, DoubleRow } from '#views/succession/after-merger-view.ts'
import { officeAt } from '../../address.ts'
import type { OfficeFrame } from '../../frame.ts'
import { successionWords } from '../../words/succession-words.ts'
import { type Citing, Marks } from '../marks.tsx'
import { otherLanguage, Titled } from '../other-language.tsx'
import { PartyLink } from '../party-link.tsx'
import { PostForm } from '../post-form.tsx'
import { Section } from '../section.tsx'
import { SignedButton } from '../who.tsx'

type DoublesProps = { frame: OfficeFrame; view: AfterMergerView; citing: Citing }

/** Several ties with one partner: each by its own words, what was decided with its reason, and the form to decide. */
export function Doubles({ frame, view, citing }: DoublesProps) {
  const W = afterMergerWords(frame.lang)
  if (!view.doubles.length) return null
  return (
    <Section id="doubles" title={W.doubles} count={view.doubles.length} says={W.doublesSays}>
      {view.doubles.map((double) => (
        <article class="merger-double" id={`double-${double.ties[0]?.recordId}`}>
          <h3>
            <PartyLink party={double.partner} office={citing.office} />{' '}
            <span class={double.decided ? 'merger-step merger-step-sent' : 'merger-step merger-step-none'}>
              {double.decided ? W.decided : W.undecided}
            </span>
          </h3>
          <ul>
            {double.ties.map((tie) => (
              <li>
                <a
                  class="plain"
                  href={officeAt(citing.office, 'records', tie.recordId)}
                  {...otherLanguage(tie.text, frame.lang)}
                >
                  {tie.text}
                </a>
                <Marks marks={tie.marks} citing={citing} />
                {lapsed(double) === tie.recordId && <span class="tag">{W.lapses}</span>}
              </li>
            ))}
          </ul>
          {double.decisions.map((decision) => (
            <p class="merger-decision">
              <strong>{decision.text}</strong>: <Titled text={decision.why} lang={frame.lang} />
              <Marks marks={decision.marks} citing={citing} />
              <span class="merger-by">
                {decision.by}, {decision.at}
              </span>
            </p>
          ))}
          <Decide frame={frame} view={view} double={double} />
        </article>
      ))}
    </Section>
  )
}

function lapsed({ decisions }: DoubleRow): string | undefined {
  const last = decisions.at(-1)
  return last?.verdict === 'one-lapses' ? last.lapses : undefined
}

function Decide({ frame, view, double }: { frame: OfficeFrame; view: AfterMergerView; double: DoubleRow }) {
  const own = successionWords(frame.lang)
  return (
    <details>
      <summary>{own.decide}</summary>
      <PostForm
        class="form"
        action={officeAt(frame.office.office.id, 'after-merger', 'decide')}
        holds={{ records: double.ties[0]?.recordId ?? '' }}
      >
        <input type="hidden" name="day" value={view.day} />
        {double.ties.slice(1).map((tie) => (
          <input type="hidden" name="records" value={tie.recordId} />
        ))}
        <fieldset class="merger-choice">
          <legend class="hidden">{own.decide}</legend>
          <label>
            <input type="radio" name="verdict" value="keep-both" checked /> {own.keepBoth}
          </label>
          {double.ties.map((tie) => (
            <label>
              <input type="radio" name="verdict" value={`one-lapses ${tie.recordId}`} />{' '}
              {own.lapses(tie.text)}
            </label>
          ))}
          {double.decided && (
            <label>
              <input type="radio" name="verdict" value="open" /> {own.again}
            </label>
          )}
        </fieldset>
        <label class="field">
          <span class="field-name">{own.reason}</span>
          <span class="hint">{own.reasonHint}</span>
          <textarea name="why" rows={2} required minlength={3} maxlength={2000}></textarea>
        </label>
        <SignedButton frame={frame} label={own.decideGo} />
      </PostForm>
    </details>
  )
}
