import type { Command } from '../command.ts'
import { assign, keepers } from './assign.ts'
import { different } from './different.ts'
import { idsAdd } from './ids-add.ts'
import { same } from './same.ts'
import { suggestions } from './suggestions.ts'
import { suggestionsLater } from './suggestions-later.ts'

/** The commands on who is who, in the order help lists them. */
export const IDENTITY_COMMANDS: readonly Command[] = [
  suggestions,
  suggestionsLater,
  idsAdd,
  same,
  different,
  assign,
  keepers,
]
