import type { Context } from '#context.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { orRefuse } from './refuse.ts'

/** A page as a file is given: what an act keeps, and where it stood in the end. */
export type FetchedFile = {
  readonly file: { readonly bytes: Uint8Array; readonly fileName?: string; readonly mediaType?: string }
  readonly url: string
}

function nothingThere(): Problem {
  return problem(
    'page-empty',
    {
      en: 'Nothing stands at this address: the page is empty. Open it in a browser, and paste what it shows.',
      vi: 'Trang ở địa chỉ này trống. Hãy mở bằng trình duyệt rồi dán nội dung hiển thị.',
    },
    { where: 'url' },
  )
}

/** Fetches what stands at an address; what cannot be fetched is refused in words. Writes nothing. */
export async function fetchAsFile(ctx: Context, address: string): Promise<FetchedFile> {
  const { bytes, url, fileName, mediaType } = orRefuse(await ctx.fetchPage(address))
  if (!bytes.length) throw new ActError('invalid', nothingThere())
  return {
    url,
    file: {
      bytes,
      ...(fileName ? { fileName } : {}),
      ...(mediaType ? { mediaType } : {}),
    },
  }
}
