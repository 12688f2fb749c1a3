import type { Command } from '../command.ts'
import { investor, investors } from './investors.ts'
import { investorsAdd, investorsContact, investorsSet, partsRemove } from './investors-add.ts'
import { match, matchDecide } from './match.ts'
import { paperProject } from './paper-project.ts'
import { project, projects } from './projects.ts'
import { projectsAdd, projectsSet } from './projects-add.ts'

/** The commands for projects, investors and their matches, in the order help lists them. */
export const PROJECT_COMMANDS: readonly Command[] = [
  projects,
  project,
  projectsAdd,
  projectsSet,
  investors,
  investor,
  investorsAdd,
  investorsSet,
  investorsContact,
  partsRemove,
  match,
  matchDecide,
  paperProject,
]
