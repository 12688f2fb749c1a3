import type { Bilingual } from '#model/problem.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Scene } from '../scene.ts'

/** One thing that has to hold before a reading counts as sure, in words an officer can check against the text. */
export type SureCondition = {
  readonly asks: Bilingual
  readonly holds: (finding: Finding, scene: Scene) => boolean
}
