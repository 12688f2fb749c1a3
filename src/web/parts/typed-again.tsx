import { createContext, type PropsWithChildren, useContext } from 'hono/jsx'

/** What was sent with a form that was refused, so that none of it is typed or ticked again. */
export type Retry = {
  readonly deed: string
  readonly typed: Readonly<Record<string, string>>
  /** Every text by field: of boxes several may be ticked. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/** What was typed into the form that was refused, for its fields to show again; null in a form that says it is another one. */
export const Typed = createContext<Readonly<Record<string, string>> | null | undefined>(undefined)

const Ticked = createContext<ReadonlyMap<string, readonly string[]> | undefined>(undefined)

/** Fields within are shown as they were sent, where the form was refused. */
export function TypedAgain({ again, children }: PropsWithChildren<{ again: Retry | undefined }>) {
  return (
    <Typed.Provider value={again?.typed ?? null}>
      <Ticked.Provider value={again?.texts}>{children}</Ticked.Provider>
    </Typed.Provider>
  )
}

type TickProps = PropsWithChildren<{ name: string; value: string; checked: boolean | undefined }>

/** A box to tick with its word; after a refusal as it was left, ticked or not. */
export function Tick({ name, value, checked, children }: TickProps) {
  const sent = useContext(Ticked)
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={sent ? (sent.get(name) ?? []).includes(value) : checked}
      />
      {children}
    </label>
  )
}
