import type { Command } from '../command.ts'
import { feeds } from './feeds.ts'
import { feedsAdd } from './feeds-add.ts'
import { feedsPoll } from './feeds-poll.ts'
import { feedsRemove } from './feeds-remove.ts'
import { source } from './source.ts'
import { sourceCorrect } from './source-correct.ts'
import { sources } from './sources.ts'
import { sourcesDifferent } from './sources-different.ts'
import { sourcesRead } from './sources-read.ts'
import { sourcesSame } from './sources-same.ts'
import { stubs } from './stubs.ts'
import { stubsAdd } from './stubs-add.ts'

/** Sources, the feeds they come from, and the stubs of what may not be kept. */
export const SOURCE_COMMANDS: readonly Command[] = [
  sources,
  sourcesRead,
  sourcesSame,
  sourcesDifferent,
  feeds,
  feedsAdd,
  feedsPoll,
  feedsRemove,
  source,
  sourceCorrect,
  stubs,
  stubsAdd,
]
