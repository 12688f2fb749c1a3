import type { RulesView } from '#views/rules-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { RuleBook } from '../parts/rule-clauses.tsx'
import { rulesWords } from '../words/rules-words.ts'

type RulesProps = {
  frame: OfficeFrame
  view: RulesView
  typed: { readonly place: string; readonly day: string }
}

/** The rules of a place on a day, and the office’s own. */
export function RulesPage({ frame, view, typed }: RulesProps) {
  const own = rulesWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'rules')
  return (
    <Page frame={frame} page="rules" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a class="button" href={officeAt(frame.office.office.id, 'rules', 'new')}>
          {own.add}
        </a>
      </PlainHead>
      <form class="list-form" method="get" action={at}>
        <Field frame={frame} name="place" label={own.place}>
          <input
            id="f-place"
            name="place"
            value={typed.place}
            placeholder={own.placeHint}
            size={30}
            maxlength={200}
          />
        </Field>
        <Field frame={frame} name="day" label={own.day}>
          <input id="f-day" name="day" value={typed.day} placeholder={own.dayHint} size={11} maxlength={20} />
        </Field>
        <button type="submit" class="quiet">
          {own.look}
        </button>
      </form>
      <h2>{own.on(view.place.name, view.dayText)}</h2>
      {view.silent.length > 0 && (
        <section class="rule-silent" aria-label={own.silent}>
          <ul>
            {view.silent.map(({ says }) => (
              <li>{says}</li>
            ))}
          </ul>
        </section>
      )}
      {view.books.map((book) => (
        <RuleBook book={book} own={own} />
      ))}
      {view.problems.length > 0 && (
        <section>
          <h2>{own.file}</h2>
          {view.problems.map((one) => (
            <p>{one}</p>
          ))}
        </section>
      )}
      <h2>{own.own}</h2>
      {view.own.length === 0 && <p>{own.ownNone}</p>}
      <ul class="rule-list">
        {view.own.map((rule) => (
          <li>
            <p class="rule-says">
              <a href={officeAt(frame.office.office.id, 'rules', rule.ruleId)}>{rule.title}</a>
              {rule.withdrawn && <span class="tag">{own.withdrawn}</span>}
            </p>
            <p class="rule-facts">
              <span>{rule.dayText}</span>
              <span>
                {own.since} {rule.fromText}
              </span>
              <span>{own.version(rule.version)}</span>
              <span>
                {own.by} {rule.by}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
