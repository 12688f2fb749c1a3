import type { PropsWithChildren } from 'hono/jsx'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { type FileAt, isShut } from './mission-file.ts'
import { PostForm } from './post-form.tsx'
import { useTyped, useWrong } from './tied.tsx'
import { TypedAgain } from './typed-again.tsx'
import { SignedButton } from './who.tsx'

type DeedProps = PropsWithChildren<{
  frame: OfficeFrame
  file: FileAt
  /** What the form does: the last word of its address. */
  deed: string
  button: string
  /** What opens the form; without it the form stands open. */
  summary?: string
  /** Which of several forms for the same deed it is: a step, somebody's row. */
  which?: string
  /** It sends a file. */
  files?: boolean
}>

/** A form that does one thing to a mission file, with the version it was made from. Refused, it opens as it was typed. */
export function DeedForm({ frame, file, deed, button, files, summary, which = '', children }: DeedProps) {
  const { retry } = file
  const again = retry?.deed === deed && (retry.typed.which ?? '') === which ? retry : undefined
  if (isShut(file, deed) && !again) return null
  const form = (
    <PostForm
      class="form"
      action={officeAt(frame.office.office.id, 'missions', file.id, deed)}
      holds={{ which }}
      enctype={files ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name="seen" value={file.version} />
      <TypedAgain again={again}>{children}</TypedAgain>
      <SignedButton frame={frame} label={button} />
    </PostForm>
  )
  if (!summary) return form
  return (
    <details open={again !== undefined}>
      <summary>{summary}</summary>
      {form}
    </details>
  )
}

type TinyProps = PropsWithChildren<{
  frame: OfficeFrame
  file: FileAt
  deed: string
  /** What the button says; `sign` is what is seen of it where room is short. */
  button: string
  sign?: string
  disabled?: boolean
}>

/** One button that does one thing: move, take off, take back. */
export function DeedButton({ frame, file, deed, button, sign, disabled, children }: TinyProps) {
  if (isShut(file, deed)) return null
  return (
    <form class="tiny" method="post" action={officeAt(frame.office.office.id, 'missions', file.id, deed)}>
      <input type="hidden" name="seen" value={file.version} />
      {children}
      <button type="submit" class="quiet" aria-label={button} title={button} disabled={disabled}>
        {sign ?? button}
      </button>
    </form>
  )
}

type LineProps = {
  label: string
  name: string
  value?: string | undefined
  hint?: string
  type?: 'text' | 'time' | 'number' | 'file'
  must?: boolean
  most?: number
}

/** A labelled line to write on. */
export function Line({ label, name, value, hint, type = 'text', must, most = 500 }: LineProps) {
  const typed = useTyped(name)
  const wrong = useWrong(name)
  return (
    <label class={wrong.says ? 'field field-wrong' : 'field'}>
      <span class="field-name">{label}</span>
      {hint && <span class="hint">{hint}</span>}
      {wrong.says}
      <input
        {...wrong.own}
        name={name}
        type={type}
        value={type === 'file' ? undefined : (typed ?? value)}
        required={must}
        maxlength={type === 'text' ? most : undefined}
        autocomplete="off"
      />
    </label>
  )
}

/** A labelled field of several lines. */
export function Lines({ label, name, value, hint, must, most = 4000 }: Omit<LineProps, 'type'>) {
  const typed = useTyped(name)
  const wrong = useWrong(name)
  return (
    <label class={wrong.says ? 'field field-wrong' : 'field'}>
      <span class="field-name">{label}</span>
      {hint && <span class="hint">{hint}</span>}
      {wrong.says}
      <textarea {...wrong.own} name={name} rows={3} maxlength={most} required={must}>
        {typed ?? value}
      </textarea>
    </label>
  )
}

type ChoiceProps = {
  label: string
  name: string
  value?: string | undefined
  hint?: string
  /** Values with what they are called. */
  options: readonly (readonly [string, string])[]
}

/** A labelled choice of a few. */
export function Choice({ label, name, value, hint, options }: ChoiceProps) {
  const chosen = useTyped(name) ?? value ?? ''
  const wrong = useWrong(name)
  return (
    <label class={wrong.says ? 'field field-wrong' : 'field'}>
      <span class="field-name">{label}</span>
      {hint && <span class="hint">{hint}</span>}
      {wrong.says}
      <select {...wrong.own} name={name}>
        {options.map(([key, word]) => (
          <option value={key} selected={key === chosen}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}
