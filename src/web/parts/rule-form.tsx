import { RULE_BANS, RULE_NUMBERS } from '#views/words/rule-fields.ts'
import type { OfficeFrame } from '../frame.ts'
import { rulesWords } from '../words/rules-words.ts'
import { Field } from './field.tsx'
import { PostForm } from './post-form.tsx'
import { SignedButton } from './who.tsx'

type RuleFormProps = {
  frame: OfficeFrame
  action: string
  typed: Readonly<Record<string, string>>
  /** The rule a new version is of, with the version seen. */
  of?: { readonly ruleId: string; readonly version: number }
}

/** A rule on one page: the paper, its days, its numbers, its words. */
export function RuleForm({ frame, action, typed, of }: RuleFormProps) {
  const own = rulesWords(frame.lang)
  const text = (name: string, label: string, hint?: string, must = false) => (
    <Field frame={frame} name={name} label={label} {...(hint ? { hint } : {})} must={must}>
      <input id={`f-${name}`} name={name} value={typed[name]} maxlength={200} autocomplete="off" />
    </Field>
  )
  return (
    <PostForm class="form" action={action}>
      {of && <input type="hidden" name="ruleId" value={of.ruleId} />}
      {of && <input type="hidden" name="version" value={String(of.version)} />}
      <div class="form-row">
        {text('document', own.document, own.documentHint, true)}
        {text('day', own.paperDay, own.dayHint, true)}
      </div>
      <div class="form-row">
        {text('issuer', own.issuer, undefined, true)}
        {text('article', own.article, own.articleHint)}
      </div>
      <div class="form-row">
        {text('from', own.from, own.fromHint)}
        {text('to', own.to)}
      </div>
      <fieldset class="rule-numbers">
        <legend>{own.numbers}</legend>
        {RULE_NUMBERS.map(({ name, says }) => (
          <RuleNumber frame={frame} name={name} label={says[frame.lang]} value={typed[name]} />
        ))}
        <CountChoice name="noticeCount" label={own.noticeCount} typed={typed} words={own.counted} />
        <CountChoice name="reportCount" label={own.reportCount} typed={typed} words={own.counted} />
        <CountChoice name="certificateCount" label={own.certificateCount} typed={typed} words={own.counted} />
      </fieldset>
      <fieldset>
        <legend>{own.bans}</legend>
        {RULE_BANS.map(({ name, says }) => (
          <label class="check">
            <input type="checkbox" name={name} value="yes" checked={typed[name] === 'yes'} />
            <span>{says[frame.lang]}</span>
          </label>
        ))}
      </fieldset>
      <Field frame={frame} name="text" label={own.text} must>
        <textarea id="f-text" name="text" rows={8} maxlength={100_000}>
          {typed.text}
        </textarea>
      </Field>
      <Field frame={frame} name="url" label={own.url}>
        <input id="f-url" name="url" inputmode="url" value={typed.url} maxlength={2000} autocomplete="off" />
      </Field>
      <SignedButton frame={frame} label={own.save} />
    </PostForm>
  )
}

type NumberProps = { frame: OfficeFrame; name: string; label: string; value: string | undefined }

function RuleNumber({ frame, name, label, value }: NumberProps) {
  return (
    <Field frame={frame} name={name} label={label}>
      <input
        id={`f-${name}`}
        name={name}
        inputmode="numeric"
        value={value}
        maxlength={3}
        autocomplete="off"
      />
    </Field>
  )
}

type CountProps = {
  name: string
  label: string
  typed: Readonly<Record<string, string>>
  words: { readonly working: string; readonly calendar: string }
}

function CountChoice({ name, label, typed, words }: CountProps) {
  return (
    <label class="field">
      <span class="field-name">{label}</span>
      <select name={name}>
        {(['working', 'calendar'] as const).map((count) => (
          <option value={count} selected={typed[name] === count}>
            {words[count]}
          </option>
        ))}
      </select>
    </label>
  )
}
