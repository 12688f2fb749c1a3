import { unitText } from '#papers/after-merger-text.ts'
import { afterMergerWords } from '#papers/words/after-merger-words.ts'
import type { AfterMergerView, ChangeRow } from '#views/succession/after-merger-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Doubles } from '../parts/merger/doubles.tsx'
import { HeldTable } from '../parts/merger/held-table.tsx'
import { type JustLoaded, Loaded, LoadForms } from '../parts/merger/load-forms.tsx'
import { MergedFigures } from '../parts/merger/merged-figures.tsx'
import { Todo } from '../parts/merger/todo.tsx'
import { Page } from '../parts/page.tsx'
import { Section } from '../parts/section.tsx'
import { typedWrong } from '../problem-field.ts'
import { successionWords } from '../words/succession-words.ts'

type AfterMergerProps = { frame: OfficeFrame; view: AfterMergerView; just?: JustLoaded }

/** The book after a merger on one sheet: what changed, who holds each thing, what to decide, what to write. */
export function AfterMergerPage({ frame, view, just }: AfterMergerProps) {
  const W = afterMergerWords(frame.lang)
  const own = successionWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.cites, frame.here)
  const table = { frame, citing, view }
  return (
    <Page frame={frame} page="after-merger" title={W.title}>
      <article class="merger">
        <Head frame={frame} view={view} />
        {just && <Loaded frame={frame} just={just} />}
        {view.days.length === 0 && <p class="merger-empty">{own.empty}</p>}
        {view.days.length === 0 && <LoadForms frame={frame} view={view} />}
        <Counts frame={frame} view={view} />
        <Changes frame={frame} view={view} citing={citing} />
        <Todo frame={frame} view={view} />
        <Doubles frame={frame} view={view} citing={citing} />
        <HeldTable {...table} id="ties" title={W.ties} rows={view.ties} first={W.partner} letters />
        <HeldTable {...table} id="agreements" title={W.agreements} rows={view.agreements} first={W.partner} />
        <MergedFigures frame={frame} view={view} citing={citing} />
        <HeldTable {...table} id="posts" title={W.posts} rows={view.posts} first={W.person} />
        <HeldTable {...table} id="promises" title={W.promises} rows={view.promises} first={W.partner} />
        {view.days.length > 0 && <LoadForms frame={frame} view={view} />}
        <Notes citing={citing} />
      </article>
    </Page>
  )
}

function Head({ frame, view }: AfterMergerProps) {
  const W = afterMergerWords(frame.lang)
  const own = successionWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'after-merger')
  return (
    <header class="title">
      <p class="eyebrow">{view.home.formal}</p>
      <h1>{W.title}</h1>
      <p class="lede">{own.lede(view.dayText)}</p>
      <div class="title-tools">
        <details class="as-of" open={frame.problems.some((one) => one.where === 'day')}>
          <summary>
            {W.asOf} <strong>{view.dayText}</strong>
          </summary>
          <form method="get" action={at}>
            <Field frame={frame} name="day" label={own.dayField} hint={own.dayHint}>
              <input
                id="f-day"
                name="day"
                value={typedWrong(frame.problems.find((one) => one.where === 'day'))}
                inputmode="numeric"
                autocomplete="off"
              />
            </Field>
            <button type="submit" class="quiet">
              {own.go}
            </button>
            {view.days.map((each) => (
              <a href={withQuery(at, { day: each.day })}>
                {each.text}
                {!each.ours && ` (${own.partnerDay})`}{' '}
              </a>
            ))}
          </form>
        </details>
        <a class="button quiet" href={withQuery(`${at}/file.docx`, { day: view.day })} download>
          {own.file}
        </a>
        <button class="quiet" type="button" data-print hidden>
          {own.print}
        </button>
      </div>
    </header>
  )
}

function Counts({ frame, view: { counts } }: AfterMergerProps) {
  const own = successionWords(frame.lang)
  const tiles = [
    [own.passed, counts.passed, own.ofTies(counts.ties)],
    [own.doubles, counts.doubles, counts.doubles ? own.undecided(counts.undecided) : '–'],
    [own.levels, counts.tiers, counts.tiers ? own.toAgree : '–'],
    [own.letters, counts.sent, own.ofLetters(counts.letters)],
  ] as const
  return (
    <dl class="glance">
      {tiles.map(([name, count, says]) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <b>{count}</b>
            <span>{says}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Changes({ frame, view, citing }: AfterMergerProps & { citing: Citing }) {
  const W = afterMergerWords(frame.lang)
  const part = (id: string, title: string, changes: readonly ChangeRow[]) =>
    changes.length > 0 && (
      <Section id={id} title={title}>
        <ul class="merger-changes">
          {changes.map((change) => (
            <li>
              <strong>
                {unitText(change.from)} → {change.to ? unitText(change.to) : '–'}
              </strong>{' '}
              {change.sortWord}, {change.dayText} · {change.basis}
              <Marks marks={change.marks} citing={citing} />
            </li>
          ))}
        </ul>
      </Section>
    )
  return (
    <>
      {view.days.length > 0 && !view.changes.length && !view.partnerChanges.length && (
        <p class="merger-empty">{W.noChange(view.dayText)}</p>
      )}
      {part('changes', W.changes, view.changes)}
      {part('partner-changes', W.partnerChanges, view.partnerChanges)}
    </>
  )
}
