import { rmSync } from 'node:fs'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '#model/error-code.ts'
import type { Bilingual } from '#model/problem.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { usageError } from './flags.ts'

/** Files that are being written; none of them has its name yet. */
const UNDER_WAY = new Set<string>()

/**
 * Writes a file whole or not at all: its bytes go beside it under another name, and it takes its own once all are there. What
 * stood there before stays until then, and nobody finds half a list under the name of a list.
 */
export async function writeWhole(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  try {
    if (there && !there.isFile()) return await writeFile(path, bytes)
    const target = there ? await realpath(path) : path
    await writeBeside(target, bytes, there?.mode)
  } catch (error) {
    throw whyNotWritten(path, error)
  }
}

async function writeBeside(
  target: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  mode: number | undefined,
): Promise<void> {
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  UNDER_WAY.add(part)
  try {
    await writeFile(part, bytes)
    if (mode !== undefined) await chmod(part, mode)
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    UNDER_WAY.delete(part)
  }
}

/** Takes away what was only begun, as the process ends: a command that was stopped leaves no half file. */
export function dropUnderWay(): void {
  for (const part of UNDER_WAY) rmSync(part, { force: true })
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such folder', 'không có thư mục này'],
  ENOTDIR: ['there is no such folder', 'không có thư mục này'],
  EISDIR: ['it is a folder', 'đó là một thư mục'],
  EACCES: ['you may not write there', 'không có quyền ghi vào đó'],
  EPERM: ['you may not write there', 'không có quyền ghi vào đó'],
  EROFS: ['you may not write there', 'không có quyền ghi vào đó'],
  ENOSPC: ['the disk is full', 'đĩa đã đầy'],
  EDQUOT: ['the disk is full', 'đĩa đã đầy'],
}

/** What the disk refused, in words; anything else that went wrong is told as it is. */
function whyNotWritten(path: string, error: unknown): unknown {
  const code = errorCode(error)
  const reason = REASONS[code]
  if (!reason) return error
  return usageError(
    {
      en: `“${path}” cannot be written: ${reason[0]}. Nothing was left half done. Name another place with --out.`,
      vi: `Không ghi được “${path}”: ${reason[1]}. Không để lại tệp dở dang. Hãy chọn nơi khác bằng --out.`,
    },
    path,
  )
}

/** Ends as a program does whose reader went away. */
const READER_GONE = 141

/** How a command ends whose printed words found no place; undefined where that is a fault of another kind. */
export function outputLost(
  error: NodeJS.ErrnoException,
): { readonly code: number; readonly says?: Bilingual } | undefined {
  if (error.code === 'EPIPE') return { code: READER_GONE }
  const reason = REASONS[error.code ?? '']
  if (!reason) return undefined
  const says = {
    en: `What is printed cannot be written: ${reason[0]}. What stands there is not whole. Send it to another place.`,
    vi: `Không ghi được kết quả in ra: ${reason[1]}. Phần đã ghi chưa đầy đủ. Hãy ghi ra nơi khác.`,
  }
  return { code: EXIT_CODES.invalid, says }
}
