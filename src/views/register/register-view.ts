import type { Recipe } from '#model/recipe.ts'
import type { ImportCounts } from '#store/queries/import.ts'
import type { Standing } from './weigh-plan.ts'

/** One row of a register as a person checks it. */
export type RegisterRow = {
  readonly line: number
  readonly cells: readonly string[]
  readonly standing: Standing
  /** What the row says, in words of the reader. */
  readonly says: string
  /** Why it is refused or ambiguous, what the book says instead, or why a place was taken. */
  readonly reason?: string
  readonly known: boolean
}

/** One thing to decide that settles every row it stands in. */
export type RegisterChoice = {
  /** The key the decision is kept under in the recipe. */
  readonly key: string
  readonly cell: string
  readonly rows: number
  /** What choices are told apart by: `several-places`, `place-elsewhere`. */
  readonly code: string
  readonly reason: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** Which of all choices are shown, and how many there are by reason. */
export type ChoicePage = {
  readonly page: number
  readonly pages: number
  /** The reason they are narrowed to. */
  readonly reason?: string
  readonly reasons: readonly {
    readonly code: string
    readonly text: string
    readonly names: number
    readonly rows: number
    /** The key under which all of them may be taken as written at one word; none where that is not safe. */
    readonly together?: string
  }[]
}

/** A register as it would be taken in: how it is read, how many rows would become what, what is to be decided. */
export type RegisterPreview = {
  readonly recipe: Recipe
  /** True where the cells themselves told; else it is only usual for the language of the headings. */
  readonly decimalSeen: boolean
  readonly daysSeen: boolean
  readonly sheets: readonly string[]
  /** The first values of each column. */
  readonly samples: readonly (readonly string[])[]
  readonly counts: ImportCounts
  readonly reasons: readonly { readonly code: string; readonly text: string; readonly rows: number }[]
  /** The first rows of each standing. */
  readonly rows: readonly RegisterRow[]
  readonly choices: readonly RegisterChoice[]
  readonly choicePage: ChoicePage
  /** Rows of the last export that this file no longer has. */
  readonly missing: readonly { readonly statementId: string; readonly says: string }[]
  /** Cells of the last export that are empty in this file, each with what it said. */
  readonly emptied: readonly {
    readonly line: number
    readonly says: string
    readonly values: readonly string[]
  }[]
}

/** A row that was left out, with why: what is handed back to be corrected. */
export type RejectedRow = {
  readonly line: number
  readonly cells: readonly string[]
  readonly reason: string
}
