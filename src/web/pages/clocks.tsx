import type { ClocksView, ClockView } from '#views/clocks.ts'
import type { DueSoon } from '#views/due-soon.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { DueItems } from '../parts/due-soon.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { useTyped, useWrong } from '../parts/tied.tsx'
import { SignedButton } from '../parts/who.tsx'
import { rulesWords } from '../words/rules-words.ts'

const ORDER = ['overdue', 'due', 'warned', 'waiting', 'done'] as const

const SHELVES = { mission: 'missions', deal: 'pipeline', record: 'records' } as const

type ClocksProps = {
  frame: OfficeFrame
  view: ClocksView
  /** What is due within weeks without a rule or a promise that sets it: delegations, requests. */
  soon: readonly DueSoon[]
}

/** What is due, by when, and who holds it. */
export function ClocksPage({ frame, view, soon }: ClocksProps) {
  const own = rulesWords(frame.lang)
  const { overdue, due, warned } = view.counts
  return (
    <Page frame={frame} page="clocks" title={own.clocks}>
      <PlainHead
        title={own.clocks}
        says={
          view.clocks.length
            ? own.clocksSays(overdue, due, warned)
            : view.older
              ? own.older(view.older)
              : soon.length
                ? own.clocksOnlyDue
                : own.clocksNone
        }
      >
        <a class="button quiet" href={officeAt(frame.office.office.id, 'commitments')}>
          {own.commitments}
        </a>
        <a class="button quiet" href={officeAt(frame.office.office.id, 'calendar')}>
          {own.calendar}
        </a>
        <a class="button quiet" href={officeAt(frame.office.office.id, 'rules')}>
          {own.title}
        </a>
      </PlainHead>
      {!view.holidaysKnown && <p class="due">{own.holidaysUnknown}</p>}
      {ORDER.filter((state) => view.counts[state] > 0).map((state) => (
        <section aria-labelledby={`clocks-${state}`}>
          <h2 id={`clocks-${state}`}>
            {own.groups[state]} <span class="count">{view.counts[state]}</span>
          </h2>
          <ul class="rule-list">
            {view.clocks
              .filter((clock) => clock.state === state)
              .map((clock) => (
                <Clock frame={frame} clock={clock} />
              ))}
          </ul>
        </section>
      ))}
      {soon.length > 0 && (
        <section aria-labelledby="clocks-soon">
          <h2 id="clocks-soon">
            {own.dueSoon} <span class="count">{soon.length}</span>
          </h2>
          <DueItems frame={frame} due={soon} />
        </section>
      )}
      {view.older > 0 && view.clocks.length > 0 && <p class="hint">{own.older(view.older)}</p>}
      {view.far > 0 && <p class="hint">{own.far(view.far)}</p>}
    </Page>
  )
}

/** Deadlines that are met on the page of their conference. */
const OF_CONFERENCES: ReadonlySet<ClockView['kind']> = new Set(['follow-up', 'outcome'])

function Clock({ frame, clock }: { frame: OfficeFrame; clock: ClockView }) {
  const own = rulesWords(frame.lang)
  const { kind, id } = clock.subject
  const shelf = OF_CONFERENCES.has(clock.kind) ? 'conferences' : SHELVES[kind]
  const about = officeAt(frame.office.office.id, shelf, id)
  return (
    <li id={clock.id}>
      <p class="rule-says">
        <b>{clock.dueText}</b> {clock.task}: <a href={about}>{clock.about}</a>
      </p>
      <p class="rule-facts">
        <span>{clock.doneText ? `${clock.stateWord} ${clock.doneText}` : clock.leftText}</span>
        <span>{clock.holder ?? own.nobody}</span>
        {clock.paper && <span>{clock.paper}</span>}
        {clock.source && <span>{clock.source}</span>}
        {clock.caution && <span class="rule-warns">{clock.caution}</span>}
      </p>
      <details class="amend">
        <summary>{own.mark}</summary>
        <PostForm
          class="form"
          action={officeAt(frame.office.office.id, 'clocks')}
          holds={{ clockId: clock.id }}
        >
          <MarkField name="holder" label={own.holder} value={clock.holder} />
          <MarkField name="doneOn" label={own.doneOn} hint={own.dayHint} />
          <MarkField name="paper" label={own.paper} value={clock.paper} />
          {clock.doneOn && (
            <label class="check">
              <input type="checkbox" name="reopen" value="yes" />
              <span>{own.reopen}</span>
            </label>
          )}
          <SignedButton frame={frame} label={own.save} quiet />
        </PostForm>
      </details>
    </li>
  )
}

type MarkProps = { name: string; label: string; hint?: string; value?: string | undefined }

function MarkField({ name, label, hint, value }: MarkProps) {
  const [typed, wrong] = [useTyped(name), useWrong(name)]
  return (
    <label class="field">
      <span class="field-name">{label}</span>
      {hint && <span class="hint">{hint}</span>}
      {wrong.says}
      <input name={name} value={typed ?? value} maxlength={200} autocomplete="off" {...wrong.own} />
    </label>
  )
}
