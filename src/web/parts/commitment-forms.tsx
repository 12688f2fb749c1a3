import type { PropsWithChildren } from 'hono/jsx'
import type { CommitmentLine } from '#views/commitments-view.ts'
import { officeAt } from '../address.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { type Retry, TypedAgain } from './typed-again.tsx'
import { WhoField } from './who.tsx'

type LineProps = {
  frame: OfficeFrame
  line: CommitmentLine
  back: string
  /** A form that was refused, by the commitment and what was to be done about it. */
  retry?: Retry | undefined
}

/** Which form of which commitment it is. */
export function deedOn(commitmentId: string, act: string): string {
  return `${commitmentId} ${act}`
}

/** What can be done about a commitment: give it a unit and a date, note how it goes, close it with its file or a reason. */
export function CommitmentForms({ frame, line, back, retry: sent }: LineProps) {
  const own = missionWords(frame.lang)
  const ended = line.state === 'done' || line.state === 'dropped'
  const retry = sent?.deed.startsWith(deedOn(line.id, '')) ? sent : undefined
  const at = { frame, line, back, retry }
  return (
    <details open={retry !== undefined}>
      <summary>{own.manage}</summary>
      <div class="manage">
        <Deed {...at} act="taken" title={own.assign}>
          <Line label={own.unit} name="unit" value={line.unit} most={200} />
          <Line
            label={own.due}
            name="due"
            value={line.dateless ? '–' : (typedDay(line.due) ?? '')}
            hint={own.dueHint}
          />
          <Choice label={own.side} name="side" value={line.side} options={sides(frame)} />
        </Deed>
        {ended ? (
          <Deed {...at} act="reopened" title={own.reopen}>
            <Line label={own.why} name="why" must />
          </Deed>
        ) : (
          <>
            {line.state === 'open' && (
              <Deed {...at} act="started" title={own.start}>
                <Line label={own.note} name="note" />
              </Deed>
            )}
            <Deed {...at} act="done" title={own.markDone}>
              <Line label={own.doneOn} name="day" hint={own.dayHint} must />
              <Line label={own.doneFile} name="file" type="file" />
            </Deed>
            <Deed {...at} act="dropped" title={own.drop}>
              <Lines label={own.why} name="why" must />
            </Deed>
          </>
        )}
      </div>
    </details>
  )
}

/** Whose a commitment may be. */
export function sides(frame: OfficeFrame): readonly (readonly [string, string])[] {
  const own = missionWords(frame.lang)
  return [
    ['ours', own.ours],
    ['theirs', own.theirs],
    ['both', own.both],
  ]
}

type DeedProps = PropsWithChildren<LineProps & { act: string; title: string }>

function Deed({ frame, line, back, retry, act, title, children }: DeedProps) {
  const own = missionWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'commitments', line.id)
  return (
    <PostForm class="form" action={at} holds={{ act }} enctype="multipart/form-data">
      <h3>{title}</h3>
      <input type="hidden" name="seen" value={line.version} />
      <input type="hidden" name="back" value={back} />
      <TypedAgain again={retry?.deed === deedOn(line.id, act) ? retry : undefined}>{children}</TypedAgain>
      <WhoField frame={frame} />
      <div>
        <button type="submit" class="quiet">
          {own.save}
          <span class="hidden">: {title}</span>
        </button>
      </div>
    </PostForm>
  )
}
