import type { Command } from '../command.ts'
import { agreements } from './agreements.ts'
import { embassies } from './embassies.ts'
import { links } from './links.ts'
import { map } from './map.ts'
import { network } from './network.ts'
import { occasions, occasionsLetter, occasionsSent } from './occasions.ts'
import { ties } from './ties.ts'
import { timeline } from './timeline.ts'

/** The commands for ties over time, in the order help lists them. */
export const TIE_COMMANDS: readonly Command[] = [
  ties,
  map,
  network,
  links,
  timeline,
  agreements,
  embassies,
  occasions,
  occasionsLetter,
  occasionsSent,
]
