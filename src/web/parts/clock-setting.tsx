import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { clockSettingWords } from '../words/clock-setting-words.ts'
import { Field } from './field.tsx'
import { PostForm } from './post-form.tsx'
import { SignedButton } from './who.tsx'
import { ZoneList } from './zone-field.tsx'

type ClockSettingProps = { frame: OfficeFrame; now: string; typed?: string | undefined }

/** Where the office's clocks hang, what they show now, and a form to hang them elsewhere. */
export function ClockSetting({ frame, now, typed }: ClockSettingProps) {
  const own = clockSettingWords(frame.lang)
  const { id, zone } = frame.office.office
  return (
    <details class="section" id="clock" open={typed !== undefined}>
      <summary>
        {own.title}: {zone}
      </summary>
      <p class="section-says">{own.says}</p>
      <PostForm class="form" action={officeAt(id, 'clock')}>
        <ZoneList lang={frame.lang} />
        <input type="hidden" name="seen" value={zone} />
        <Field frame={frame} name="zone" label={own.zone} hint={own.hint}>
          <input
            id="f-zone"
            name="zone"
            list="zones"
            value={typed ?? zone}
            maxlength={60}
            autocomplete="off"
          />
        </Field>
        <p>{own.now(now)}</p>
        <SignedButton frame={frame} label={own.save} quiet />
      </PostForm>
    </details>
  )
}
