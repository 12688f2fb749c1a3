import type { Command } from '../command.ts'
import { erase } from './erase.ts'
import { evidence } from './evidence.ts'
import { evidenceAdd } from './evidence-add.ts'
import { evidenceRemove } from './evidence-remove.ts'

/** The commands on files that prove something, and on texts that may not be kept, in the order help lists them. */
export const EVIDENCE_COMMANDS: readonly Command[] = [erase, evidence, evidenceAdd, evidenceRemove]
