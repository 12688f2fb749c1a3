import type { Context } from '#context.ts'
import { orRefuse } from './refuse.ts'

/** A page as a file is given: what an act keeps, and where it stood in the end. */
export type FetchedFile = {
  readonly file: { readonly bytes: Uint8Array; readonly fileName?: string; readonly mediaType?: string }
  readonly url: string
}

/** Fetches what stands at an address; what cannot be fetched is refused in words. Writes nothing. */
export async function fetchAsFile(ctx: Context, address: string): Promise<FetchedFile> {
  const { bytes, url, fileName, mediaType } = orRefuse(await ctx.fetchPage(address))
  return {
    url,
    file: {
      bytes,
      ...(fileName ? { fileName } : {}),
      ...(mediaType ? { mediaType } : {}),
    },
  }
}
