import { type PropsWithChildren, useContext } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SentForm } from '../frame.ts'
import { Refused, Sent } from './tied.tsx'

type PostFormProps = PropsWithChildren<
  Omit<JSX.IntrinsicElements['form'], 'method' | 'action'> & {
    readonly action: string
    /** A second address one of its buttons sends it to. */
    readonly orTo?: string
    /** What it sends unseen; of several forms with one address it tells which one it is. */
    readonly holds?: Readonly<Record<string, string>>
  }
>

/** A form that does something. Where it was sent and refused, what stands within knows. */
export function PostForm({ action, orTo, holds = {}, children, ...own }: PostFormProps) {
  const sent = useContext(Refused)?.sent
  return (
    <form {...own} method="post" action={action}>
      {Object.entries(holds).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      <Sent.Provider value={isSent(sent, [action, orTo], holds)}>{children}</Sent.Provider>
    </form>
  )
}

function isSent(
  sent: SentForm | undefined,
  addresses: readonly (string | undefined)[],
  holds: Readonly<Record<string, string>>,
): boolean {
  if (!sent || !addresses.some((address) => address?.split('?')[0] === sent.path)) return false
  return Object.entries(holds).every(([name, value]) => (sent.typed[name] ?? '') === value)
}

/** Whether what asks stands in the form that was sent and refused. */
export function useSent(): boolean {
  return useContext(Sent)
}
