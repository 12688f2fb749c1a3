import type { z } from 'zod'
import type { Actor, Context, Reader } from '#context.ts'

/** One address of the API: how it is described, and what it answers. */
export type Endpoint = {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** Below `/api`, with parameters in braces: `/offices/{office}/sources`. */
  readonly path: string
  /** The name clients generated from the description call it by. */
  readonly name: string
  readonly tag: string
  readonly says: string
  readonly query?: Readonly<Record<string, Parameter>>
  readonly headers?: Readonly<Record<string, Parameter>>
  readonly body?: z.ZodType
  /** Takes a file as it is, too, as the whole body; what else the body would say is said in the query, by these names. */
  readonly file?: FileBody
  readonly answer: z.ZodType
  /** Answers a file of one of these types instead of JSON. */
  readonly answers?: readonly string[]
  /** What a success is answered with; 200 where left out. */
  readonly status?: 201
  /** What is sent may be there already, which is answered with 200. */
  readonly mayBeThere?: true
  /** It changes something, so somebody of the office has to be named. */
  readonly acts?: boolean
  readonly handle: (asked: Asked) => Promise<Reply>
}

/** How a file sent as it is becomes what the JSON body would be. */
export type FileBody = {
  readonly query: Readonly<Record<string, Parameter>>
  readonly bodyOf: (sent: SentFile) => Readonly<Record<string, unknown>>
}

export type SentFile = {
  readonly bytes: Uint8Array
  /** Empty where it was not said. */
  readonly fileName: string
  /** What the query says, by the names the endpoint takes. */
  readonly facts: Readonly<Record<string, string>>
}

export type Parameter = { readonly says: string; readonly required?: boolean }

/** A request as an endpoint sees it. */
export type Asked = {
  readonly ctx: Context
  readonly param: (name: string) => string
  readonly query: (name: string) => string | undefined
  readonly header: (name: string) => string | undefined
  /** The JSON object sent, or the file as it would stand in one; refused in words where it is neither. */
  readonly body: () => Promise<Readonly<Record<string, unknown>>>
  readonly actor: Actor
  /** Who looks: in the language asked for, else the office’s own. */
  readonly reader: () => Promise<Reader>
}

export type Reply = {
  readonly body: unknown
  /** Set where a file is answered instead of the body, sent as it is made. */
  readonly file?: {
    readonly fileName: string
    readonly mediaType: string
    readonly pieces: AsyncIterable<Uint8Array>
  }
  readonly status?: 200 | 201
  readonly headers?: Readonly<Record<string, string>>
}

export const LANG: Readonly<Record<string, Parameter>> = {
  lang: { says: 'en or vi; the office’s own language where left out' },
}

/** The address of an office. */
export const OFFICE = '/offices/{office}'
