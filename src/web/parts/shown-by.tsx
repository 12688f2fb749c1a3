import { officeAt } from '../address.ts'
import type { MissionProps } from './mission-steps.tsx'

/** The file that shows what is said before it. */
export function ShownBy({ frame, view, evidenceId }: MissionProps & { evidenceId: string | undefined }) {
  const file = evidenceId && view.evidence.find((one) => one.id === evidenceId)
  if (!file) return null
  return (
    <a href={officeAt(frame.office.office.id, 'evidence', file.id)} download={file.fileName}>
      {file.fileName}
    </a>
  )
}
