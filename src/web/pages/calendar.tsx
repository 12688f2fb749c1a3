import type { CalendarDay, CalendarView } from '#views/calendar.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SignedButton } from '../parts/who.tsx'
import { rulesWords } from '../words/rules-words.ts'

type CalendarProps = { frame: OfficeFrame; view: CalendarView; typed: Readonly<Record<string, string>> }

/** A year of holidays, and the days the office works otherwise. */
export function CalendarPage({ frame, view, typed }: CalendarProps) {
  const own = rulesWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'calendar')
  const year = (to: number) => withQuery(at, { year: String(to), country: view.country })
  return (
    <Page frame={frame} page="calendar" title={own.calendar}>
      <PlainHead title={own.calendar} says={own.calendarSays} />
      <nav class="rule-years" aria-label={own.year}>
        <a href={year(view.year - 1)}>{view.year - 1}</a>
        <b aria-current="page">
          {view.countryName} {view.year}
        </b>
        <a href={year(view.year + 1)}>{view.year + 1}</a>
        <span>{own.workingDays(view.workingDays)}</span>
      </nav>
      <nav class="rule-years" aria-label={own.countriesOnFile}>
        {view.onFile.map((one) =>
          one.country === view.country ? (
            <b aria-current="page">{one.name}</b>
          ) : (
            <a href={withQuery(at, { year: String(view.year), country: one.country })}>{one.name}</a>
          ),
        )}
      </nav>
      {!view.holidaysKnown && <p class="due">{own.holidaysUnknown}</p>}
      {view.leaves && (
        <p class="holiday-source">
          {view.source}. {view.leaves}
        </p>
      )}
      <ul class="rule-list">
        {view.days.map((one) => (
          <DayRow frame={frame} one={one} country={view.country} />
        ))}
      </ul>
      <h2>{own.setDay}</h2>
      <p>{own.setDaySays}</p>
      <PostForm class="form" action={at}>
        <input type="hidden" name="country" value={view.country} />
        <div class="form-row">
          <Field frame={frame} name="day" label={own.day} hint={own.dayHint} must>
            <input id="f-day" name="day" value={typed.day} maxlength={20} autocomplete="off" />
          </Field>
          <Field frame={frame} name="name" label={own.name} hint={own.nameHint} must>
            <input id="f-name" name="name" value={typed.name} maxlength={200} autocomplete="off" />
          </Field>
        </div>
        <label class="check">
          <input type="checkbox" name="works" value="yes" checked={typed.works === 'yes'} />
          <span>{own.isWorked}</span>
        </label>
        <SignedButton frame={frame} label={own.save} />
      </PostForm>
    </Page>
  )
}

function DayRow({ frame, one, country }: { frame: OfficeFrame; one: CalendarDay; country: string }) {
  const own = rulesWords(frame.lang)
  return (
    <li class="rule-day">
      <p>
        <b>{one.text}</b>, {one.weekday} – {one.name}
        <span class="tag">{one.works ? own.works : own.rests}</span>
      </p>
      {one.own && (
        <form class="inline" method="post" action={officeAt(frame.office.office.id, 'calendar', 'clear')}>
          <input type="hidden" name="day" value={one.day} />
          <input type="hidden" name="country" value={country} />
          <span class="item-more">
            {one.own.by}, {one.own.atText}
          </span>
          <button type="submit" class="quiet">
            {own.clear}
          </button>
        </form>
      )}
    </li>
  )
}
