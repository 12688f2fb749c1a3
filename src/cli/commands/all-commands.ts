import type { Command } from '../command.ts'
import { add } from './add.ts'
import { afterMerger } from './after-merger.ts'
import { amend } from './amend.ts'
import { ask } from './ask.ts'
import { book } from './book.ts'
import { CONFERENCE_COMMANDS } from './conference.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { enter } from './enter.ts'
import { EVIDENCE_COMMANDS } from './evidence-commands.ts'
import { exportCommand } from './export.ts'
import { figures } from './figures.ts'
import { gaps } from './gaps.ts'
import { ground } from './ground.ts'
import { handover } from './handover.ts'
import { history } from './history.ts'
import { IDENTITY_COMMANDS } from './identity-commands.ts'
import { importCommand } from './import.ts'
import { importPartners } from './import-partners.ts'
import { importUndo } from './import-undo.ts'
import { jobs } from './jobs.ts'
import { jobsCancel } from './jobs-cancel.ts'
import { jobsRetry } from './jobs-retry.ts'
import { judge } from './judge.ts'
import { load } from './load.ts'
import { MISSION_COMMANDS } from './mission-commands.ts'
import { MONEY_COMMANDS } from './money.ts'
import { note } from './note.ts'
import { officeClock } from './office-clock.ts'
import { officeDrop } from './office-drop.ts'
import { officeNew } from './office-new.ts'
import { offices } from './offices.ts'
import { officesHeld } from './offices-held.ts'
import { paper } from './paper.ts'
import { paperCalendar } from './paper-calendar.ts'
import { paperCards } from './paper-cards.ts'
import { paperForm } from './paper-form.ts'
import { partner } from './partner.ts'
import { partners } from './partners.ts'
import { people } from './people.ts'
import { peopleAdd } from './people-add.ts'
import { peopleChange } from './people-change.ts'
import { peopleRemove } from './people-remove.ts'
import { pipeline } from './pipeline.ts'
import { PIPELINE_WRITING } from './pipeline-write.ts'
import { PROJECT_COMMANDS } from './project-commands.ts'
import { publishCommand, unpublishCommand } from './publish.ts'
import { read } from './read.ts'
import { readingQuality } from './reading-quality.ts'
import { rebuild } from './rebuild.ts'
import { recipes } from './recipes.ts'
import { record } from './record.ts'
import { RULE_COMMANDS } from './rule-commands.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { SOURCE_COMMANDS } from './source-commands.ts'
import { succeedCommand } from './succeed.ts'
import { TIE_COMMANDS } from './tie-commands.ts'
import { undo } from './undo.ts'
import { verify } from './verify.ts'
import { version } from './version.ts'
import { work } from './work.ts'

/** Every command, in the order help lists them: serve, sources, decisions, the book, the office, the program. */
export const COMMANDS: readonly Command[] = [
  serve,
  add,
  read,
  ground,
  readingQuality,
  ...SOURCE_COMMANDS,
  judge,
  amend,
  undo,
  enter,
  note,
  ...IDENTITY_COMMANDS,
  ask,
  partner,
  partners,
  ...TIE_COMMANDS,
  figures,
  ...PROJECT_COMMANDS,
  pipeline,
  ...PIPELINE_WRITING,
  ...MONEY_COMMANDS,
  ...CONFERENCE_COMMANDS,
  officesHeld,
  search,
  record,
  book,
  diff,
  ...EVIDENCE_COMMANDS,
  ...MISSION_COMMANDS,
  paper,
  paperCalendar,
  paperCards,
  paperForm,
  ...RULE_COMMANDS,
  handover,
  history,
  verify,
  people,
  peopleAdd,
  peopleChange,
  peopleRemove,
  importPartners,
  importCommand,
  importUndo,
  exportCommand,
  load,
  publishCommand,
  unpublishCommand,
  gaps,
  succeedCommand,
  afterMerger,
  recipes,
  offices,
  officeNew,
  officeClock,
  officeDrop,
  rebuild,
  jobs,
  jobsCancel,
  jobsRetry,
  work,
  doctor,
  version,
]
