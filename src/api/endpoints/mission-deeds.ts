import type { z } from 'zod'
import { type Act, perform } from '#acts/act.ts'
import type { ChangedMission } from '#acts/change-mission.ts'
import { keepGift } from '#acts/keep-gift.ts'
import { keepRoster } from '#acts/keep-roster.ts'
import { declassifyMission, openMission } from '#acts/open-mission.ts'
import { openMissionFromVisit } from '#acts/open-mission-from-visit.ts'
import { planProgramme } from '#acts/plan-programme.ts'
import { stepMission } from '#acts/step-mission.ts'
import { undoMission } from '#acts/undo-mission.ts'
import { writeMission } from '#acts/write-mission.ts'
import { type Endpoint, OFFICE } from '../endpoint.ts'
import { changedMission } from '../schemas/mission.ts'

const tag = 'Missions'

/** An act as an address: its input is the body, whole, and its answer the file’s new version. */
function deed<Input>(
  act: Act<Input, ChangedMission>,
  { path, name, says, id }: { path: string; name: string; says: string; id: string },
): Endpoint {
  return {
    method: 'post',
    path: `${OFFICE}/missions${path}`,
    name,
    tag,
    says,
    body: act.input.meta({ id }) as z.ZodType,
    answer: changedMission,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, act, await body()) }),
  }
}

/** Everything that can be done to missions. `seen` is the version somebody looked at; what collides with it is refused. */
export const missionDeeds: readonly Endpoint[] = [
  deed(openMission, {
    path: '',
    name: 'openMission',
    says: 'Open the file of a delegation; of a state secret the stub alone.',
    id: 'OpenMission',
  }),
  deed(openMissionFromVisit, {
    path: '/from-visit',
    name: 'openMissionFromVisit',
    says: 'Open the file of a visit in the book, with what its sources say, cited.',
    id: 'OpenMissionFromVisit',
  }),
  deed(declassifyMission, {
    path: '/declassify',
    name: 'declassifyMission',
    says: 'Note that a trip is a state secret no longer.',
    id: 'DeclassifyMission',
  }),
  deed(writeMission, {
    path: '/write',
    name: 'writeMission',
    says: 'Write parts of the proposal or request; `null` takes one out.',
    id: 'WriteMission',
  }),
  deed(stepMission, {
    path: '/step',
    name: 'stepMission',
    says: 'Note that a step was taken, with its paper; any may be left out and filled in later.',
    id: 'StepMission',
  }),
  deed(keepRoster, {
    path: '/roster',
    name: 'keepRoster',
    says: 'Put people on the list, change, move or take them off.',
    id: 'KeepRoster',
  }),
  deed(planProgramme, {
    path: '/programme',
    name: 'planProgramme',
    says: 'Put talks and journeys on the programme, move or take them off.',
    id: 'PlanProgramme',
  }),
  deed(keepGift, {
    path: '/gifts',
    name: 'keepGift',
    says: 'Enter a gift given or received, or take a row off.',
    id: 'KeepGift',
  }),
  deed(undoMission, {
    path: '/undo',
    name: 'undoMission',
    says: 'Take back a change that nothing later builds on.',
    id: 'UndoMission',
  }),
]
