/** What a PDF asked of its reader while it was read. */
export type TablesAsked = { readonly names: Set<string>; readonly Factory: new () => TableSource }

type TableSource = { readonly fetch: (asked: { readonly filename: string }) => Promise<Uint8Array> }

/**
 * A PDF may name a table of letters instead of carrying it – old East Asian ones do – and fonts no file carries. None lie
 * here and none are fetched; which ones were asked for is kept, so that a person is told instead of given wrong letters.
 */
export function noTables(): TablesAsked {
  const names = new Set<string>()
  const source: TableSource = {
    fetch: async ({ filename }) => {
      names.add(filename)
      throw new Error(`no ${filename} here`)
    },
  }
  // The library makes its own by this; a constructor that answers an object makes that object.
  const Factory = function letterTables() {
    return source
  } as unknown as new () => TableSource
  return { names, Factory }
}
