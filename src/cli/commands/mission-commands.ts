import type { Command } from '../command.ts'
import { check } from './check.ts'
import { commitments } from './commitments.ts'
import { commitmentsAdd } from './commitments-add.ts'
import { commitmentsLetter } from './commitments-letter.ts'
import { commitmentsLoad } from './commitments-load.ts'
import { commitmentsSet } from './commitments-set.ts'
import { missionGift } from './mission-gift.ts'
import { missionList } from './mission-list.ts'
import { missionNew } from './mission-new.ts'
import { missionRoster } from './mission-roster.ts'
import { missionSession } from './mission-session.ts'
import { missionSettings } from './mission-settings.ts'
import { missionShow } from './mission-show.ts'
import { missionStep } from './mission-step.ts'
import { missionUndo } from './mission-undo.ts'
import { missionWrite } from './mission-write.ts'

/** The commands for delegations and what was promised, in the order help lists them. */
export const MISSION_COMMANDS: readonly Command[] = [
  missionList,
  missionShow,
  missionNew,
  missionWrite,
  missionStep,
  missionRoster,
  missionSession,
  missionGift,
  missionUndo,
  missionSettings,
  check,
  commitments,
  commitmentsAdd,
  commitmentsSet,
  commitmentsLetter,
  commitmentsLoad,
]
