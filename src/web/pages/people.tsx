import { officeAt } from '../address.ts'
import type { OfficeFrame, Somebody } from '../frame.ts'
import { ClockSetting } from '../parts/clock-setting.tsx'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SignedButton } from '../parts/who.tsx'
import { handoverPageWords } from '../words/handover-words.ts'

type PeopleProps = {
  frame: OfficeFrame
  people: readonly Somebody[]
  now: string
  typed: Readonly<Record<string, string>>
}

/** The people of the office: who may be named as acting. */
export function PeoplePage({ frame, people, now, typed }: PeopleProps) {
  const { words, office } = frame
  const own = words.people
  return (
    <Page frame={frame} page="people" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a class="button quiet" href={officeAt(office.office.id, 'handover')}>
          {handoverPageWords(frame.lang).title}
        </a>
      </PlainHead>
      <ul class="people-list">
        {people.map((one) => (
          <PersonRow frame={frame} one={one} />
        ))}
      </ul>
      <h2>{own.add}</h2>
      <PostForm class="form" action={officeAt(office.office.id, 'people')}>
        <Field frame={frame} name="name" label={own.name} hint={own.nameHint} must>
          <input id="f-name" name="name" value={typed.name} maxlength={200} autocomplete="off" />
        </Field>
        <Field frame={frame} name="post" label={own.post}>
          <input id="f-post" name="post" value={typed.post} maxlength={200} autocomplete="off" />
        </Field>
        <label class="check">
          <input type="checkbox" name="mayApprove" value="yes" checked={typed.mayApprove === 'yes'} />
          <span>{own.mayApprove}</span>
        </label>
        <SignedButton frame={frame} label={own.add} />
      </PostForm>
      <ClockSetting frame={frame} now={now} typed={typed.zone} />
    </Page>
  )
}

function PersonRow({ frame, one }: { frame: OfficeFrame; one: Somebody }) {
  const { words, office } = frame
  const own = words.people
  return (
    <li class={one.active ? undefined : 'gone'}>
      <div>
        <b>{one.name}</b>
        {one.mayApprove && <span class="tag">{own.approver}</span>}
        {!one.active && <span class="tag">{own.gone}</span>}
        <p class="item-more">{one.post}</p>
      </div>
      <details class="amend">
        <summary>{own.change}</summary>
        <PostForm action={officeAt(office.office.id, 'people', one.id)}>
          <input type="hidden" name="version" value={String(one.version)} />
          <label class="field">
            <span class="field-name">{own.name}</span>
            <input name="name" value={one.name} maxlength={200} autocomplete="off" />
          </label>
          <label class="field">
            <span class="field-name">{own.post}</span>
            <input name="post" value={one.post} maxlength={200} autocomplete="off" />
          </label>
          <label class="check">
            <input type="checkbox" name="mayApprove" value="yes" checked={one.mayApprove} />
            <span>{own.mayApprove}</span>
          </label>
          <label class="check">
            <input type="checkbox" name="active" value="yes" checked={one.active} />
            <span>{own.active}</span>
          </label>
          <SignedButton frame={frame} label={own.save} quiet />
        </PostForm>
      </details>
    </li>
  )
}
