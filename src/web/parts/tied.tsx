import { html, raw } from 'hono/html'
import { createContext, type PropsWithChildren, useContext } from 'hono/jsx'
import type { Frame } from '../frame.ts'
import { mayShowAgain, problemField } from '../problem-field.ts'
import { Typed } from './typed-again.tsx'

type TiedProps = PropsWithChildren<{
  /** The id of the field within. */
  id: string
  hint: string | undefined
  wrong: string | undefined
}>

/** A field below its hint and what is wrong with it, both of which are read out together with it. */
export function Tied({ id, hint, wrong, children }: TiedProps) {
  const about = [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ')
  if (!about) return <>{children}</>
  // What people typed is written with its quotation marks escaped: only the field's own id is spelled like this.
  const own = ` id="${id}"`
  const says = ` aria-describedby="${about}"${wrong ? ' aria-invalid="true"' : ''}`
  return (
    <>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span class="field-error" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
      {raw(String(html`${children}`).replace(own, () => `${own}${says}`))}
    </>
  )
}

/** The page whose form was refused, for fields that are not handed it. */
export const Refused = createContext<Frame | undefined>(undefined)

/** Whether the form around is the one that was sent and refused. */
export const Sent = createContext(false)

/** What stood in a field of the form that was refused; nothing anywhere else, nor of a text that may not lie here. */
export function useTyped(name: string): string | undefined {
  const typed = useContext(Typed)
  const frame = useContext(Refused)
  const sent = useContext(Sent)
  if (typed !== undefined) return typed?.[name]
  return sent && frame && mayShowAgain(frame.problems) ? frame.sent?.typed[name] : undefined
}

/** What is wrong with a field of the form that was refused, and what ties the two together; nothing anywhere else. */
export function useWrong(name: string) {
  const frame = useContext(Refused)
  const typed = useContext(Typed)
  const sent = useContext(Sent)
  const refused = typed === undefined ? sent : typed !== null
  const problem = refused ? frame?.problems.find((one) => problemField(one) === name) : undefined
  const id = `f-${name}`
  return {
    says: frame && problem && (
      <span class="field-error" id={`${id}-wrong`}>
        {problem.says[frame.lang]}
      </span>
    ),
    own: problem ? { id, 'aria-describedby': `${id}-wrong`, 'aria-invalid': 'true' as const } : {},
  }
}
