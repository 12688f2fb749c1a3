import { isProblem, type Problem } from '#model/problem.ts'
import { xmlWithDoctype } from '../read-xml.ts'
import { openZip } from './open-zip.ts'
import { unpackPart } from './unpack-part.ts'

const HEAD = 4_096

/**
 * What is wrong with an office file as a whole: its parts are unpacked and counted one by one, and none of its XML may
 * declare anything of its own – nobody writes such a part but to attack. Undefined where a reader may open it. Run it in a
 * process apart.
 */
export function checkOfficeFile(file: Uint8Array): Problem | undefined {
  const zip = openZip(file)
  if (isProblem(zip)) return zip
  for (const part of zip.parts.values()) {
    const bytes = unpackPart(zip, part)
    if (isProblem(bytes)) return bytes
    if (/\.(xml|rels|vml)$/.test(part.name) && declares(bytes)) return xmlWithDoctype()
  }
  return undefined
}

/** In UTF-16 every other byte is zero. */
function declares(bytes: Buffer): boolean {
  return bytes.subarray(0, HEAD).toString('latin1').replaceAll('\u0000', '').includes('<!DOCTYPE')
}
