import type { PropsWithChildren } from 'hono/jsx'
import type { Frame } from '../frame.ts'
import { problemField } from '../problem-field.ts'
import { Tied } from './tied.tsx'

type FieldProps = PropsWithChildren<{
  frame: Frame
  name: string
  label: string
  hint?: string
  must?: boolean
}>

/** A labelled field; where something is wrong with it, the sentence of the summary stands here too. */
export function Field({ frame, name, label, hint, must, children }: FieldProps) {
  const problem = frame.problems.find((one) => problemField(one) === name)
  const id = `f-${name}`
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      <label class="field-name" for={id}>
        {label}
        {must && <span class="must"> ({frame.words.enter.must})</span>}
      </label>
      <Tied id={id} hint={hint} wrong={problem?.says[frame.lang]}>
        {children}
      </Tied>
    </div>
  )
}
