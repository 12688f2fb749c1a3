import type { WorkCalendar } from './work-calendar.ts'

export type ClockState = 'done' | 'waiting' | 'warned' | 'due' | 'overdue'

/** Where a deadline stands on a day: its state and the working days left, negative once it has passed. */
export type ClockReading = { readonly state: ClockState; readonly workingDaysLeft: number }

/** A deadline: the day it falls on, when it was met, and how many working days before it somebody should be told. */
export type Deadline = { readonly due: string; readonly doneOn?: string; readonly warnDays?: number }

/** Working days ahead at which a deadline is brought up, where nothing else is said. */
const WARN_DAYS = 5

/** Reads a deadline on a day. Done late is done: how late is told by the two days side by side. */
export function readClock(deadline: Deadline, today: string, calendar: WorkCalendar): ClockReading {
  const { due, doneOn, warnDays = WARN_DAYS } = deadline
  const workingDaysLeft = calendar.workingDaysBetween(today, due)
  if (doneOn && doneOn <= today) return { state: 'done', workingDaysLeft }
  if (today > due) return { state: 'overdue', workingDaysLeft: Math.min(workingDaysLeft, 0) }
  if (today === due) return { state: 'due', workingDaysLeft: 0 }
  return { state: workingDaysLeft <= warnDays ? 'warned' : 'waiting', workingDaysLeft }
}

/** How days are counted in a deadline. */
export type DayCount = 'working' | 'calendar'
