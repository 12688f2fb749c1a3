import type { Endpoint } from '../endpoint.ts'
import { book } from './book.ts'
import { charts } from './charts.ts'
import { clocks } from './clocks.ts'
import { commitments } from './commitments.ts'
import { conferences } from './conferences.ts'
import { deals } from './deals.ts'
import { decisions } from './decisions.ts'
import { erasures } from './erasures.ts'
import { evidence } from './evidence.ts'
import { exportEndpoints } from './exports.ts'
import { feeds } from './feeds.ts'
import { figures } from './figures.ts'
import { handovers } from './handover.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { investors } from './investors.ts'
import { jobs } from './jobs.ts'
import { keepers } from './keepers.ts'
import { missionDeeds } from './mission-deeds.ts'
import { missions } from './missions.ts'
import { money } from './money.ts'
import { notes } from './notes.ts'
import { occasions } from './occasions.ts'
import { offices } from './offices.ts'
import { officesHeld } from './offices-held.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { projects } from './projects.ts'
import { readings } from './readings.ts'
import { registers } from './registers.ts'
import { rules } from './rules.ts'
import { searching } from './search.ts'
import { sources } from './sources.ts'
import { succession } from './succession.ts'
import { suggestions } from './suggestions.ts'
import { ties } from './ties.ts'

/** Every address of the API, in the order the reference lists them. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...offices,
  ...sources,
  ...erasures,
  ...decisions,
  ...notes,
  ...book,
  ...ties,
  ...occasions,
  ...figures,
  ...projects,
  ...investors,
  ...deals,
  ...money,
  ...conferences,
  ...charts,
  ...officesHeld,
  ...suggestions,
  ...keepers,
  ...searching,
  ...readings,
  ...evidence,
  ...history,
  ...people,
  ...imports,
  ...registers,
  ...succession,
  ...rules,
  ...clocks,
  ...feeds,
  ...missions,
  ...missionDeeds,
  ...commitments,
  ...papers,
  ...exportEndpoints,
  ...handovers,
  ...jobs,
]
