import { officeAt } from '../address.ts'
import type { OfficeFrame, Somebody } from '../frame.ts'
import { ClockSetting } from '../parts/clock-setting.tsx'
import { Line } from '../parts/mission-form.tsx'
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
  const { words, office, sent } = frame
  const own = words.people
  const at = officeAt(office.office.id, 'people')
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
      <PostForm class="form" action={at}>
        <Line label={own.name} name="name" hint={own.nameHint} must most={200} />
        <Line label={own.post} name="post" most={200} />
        <label class="check">
          <input
            type="checkbox"
            name="mayApprove"
            value="yes"
            checked={sent?.path === at && sent.typed.mayApprove === 'yes'}
          />
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
  const at = officeAt(office.office.id, 'people', one.id)
  const sent = frame.sent?.path === at ? frame.sent.typed : undefined
  const ticked = (name: 'mayApprove' | 'active') => (sent ? sent[name] === 'yes' : one[name])
  return (
    <li class={one.active ? undefined : 'gone'}>
      <div>
        <b>{one.name}</b>
        {one.mayApprove && <span class="tag">{own.approver}</span>}
        {!one.active && <span class="tag">{own.gone}</span>}
        <p class="item-more">{one.post}</p>
      </div>
      <details class="amend" open={sent !== undefined}>
        <summary>{own.change}</summary>
        <PostForm action={at}>
          <input type="hidden" name="version" value={String(one.version)} />
          <Line label={own.name} name="name" value={one.name} must most={200} />
          <Line label={own.post} name="post" value={one.post} most={200} />
          <label class="check">
            <input type="checkbox" name="mayApprove" value="yes" checked={ticked('mayApprove')} />
            <span>{own.mayApprove}</span>
          </label>
          <label class="check">
            <input type="checkbox" name="active" value="yes" checked={ticked('active')} />
            <span>{own.active}</span>
          </label>
          <SignedButton frame={frame} label={own.save} quiet />
        </PostForm>
      </details>
    </li>
  )
}
