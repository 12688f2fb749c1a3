/** The forms a handover is written in. */
export const HANDOVER_FORMATS = ['docx', 'xlsx'] as const
export type HandoverFormat = (typeof HANDOVER_FORMATS)[number]
