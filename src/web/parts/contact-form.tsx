import type { InvestorView } from '#views/investor.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { projectsWords } from '../words/projects-words.ts'
import { Field } from './field.tsx'
import { PostForm } from './post-form.tsx'
import { Section } from './section.tsx'
import type { Typed } from './slot-fields.tsx'
import { WhoField } from './who.tsx'

type ContactProps = { frame: OfficeFrame; view: InvestorView; typed?: Typed | undefined }

/** What comes next with an investor and who sees to it. */
export function ContactForm({ frame, view, typed }: ContactProps) {
  const own = projectsWords(frame.lang)
  const was = (name: string) => typed?.get(name)?.[0] ?? ''
  const office = frame.office.office.id
  return (
    <Section id="contact" title={own.contact}>
      <p>
        <strong>{view.next?.text ?? '–'}</strong>
        {view.overdue && <span class="tag due-tag">{own.overdue}</span>} · {own.owner}:{' '}
        {view.owner?.text ?? own.nobody}
      </p>
      <PostForm class="list-form" action={officeAt(office, 'investors', view.investor.id, 'contact')}>
        <Field frame={frame} name="day" label={own.day}>
          <input
            id="f-day"
            name="day"
            value={was('day')}
            size={16}
            placeholder={frame.lang === 'vi' ? 'ngày/tháng/năm' : 'dd/mm/yyyy'}
            autocomplete="off"
          />
        </Field>
        <Field frame={frame} name="who" label={own.who}>
          <input id="f-who" name="who" value={was('who')} maxlength={300} autocomplete="off" />
        </Field>
        <Field frame={frame} name="owner" label={own.ownerPick}>
          <select id="f-owner" name="owner">
            <option value="">{own.nobodyPick}</option>
            {frame.office.people
              .filter((one) => one.active)
              .map((one) => (
                <option value={one.id} selected={one.id === was('owner')}>
                  {one.name}
                </option>
              ))}
          </select>
        </Field>
        <WhoField frame={frame} />
        <button type="submit" class="quiet">
          {own.save}
        </button>
      </PostForm>
    </Section>
  )
}
