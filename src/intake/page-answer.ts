import type { Bilingual } from '#model/problem.ts'
import type { Stated } from './intake.ts'

/** What the child that reads a page answers: the text with what the page states, or the limit it passes. */
export type PageAnswer =
  | ({
      readonly read: true
      readonly text: string
      readonly beside: readonly string[]
      readonly notes?: readonly Bilingual[]
    } & Stated)
  | { readonly read: false; readonly limit: { readonly what: 'depth' | 'parts'; readonly most: number } }
