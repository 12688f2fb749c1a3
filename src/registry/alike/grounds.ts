import type { Ground } from './profile.ts'

/** A reason for two being one. */
export function speaks(code: string, en: string, vi: string): Ground {
  return { code, says: { en, vi } }
}

/** A reason against it. */
export function against(code: string, en: string, vi: string): Ground {
  return { code, against: true, says: { en, vi } }
}
