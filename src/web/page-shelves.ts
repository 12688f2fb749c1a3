/** A page as it was answered: compressed once, with all its headers. */
export type KeptPage = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  /** What it told the browser to remember, each line a header of its own. */
  readonly cookies: readonly string[]
}

/** The pages of one office as its book stands; thrown away whole when it stands otherwise. */
export type Shelf = { readonly stands: string; readonly pages: Map<string, KeptPage>; bytes: number }

/** Pages kept, of all offices together within so many bytes. */
export type PageShelves = {
  /** The shelf of an office as its book stands now; an empty one where it stood otherwise. */
  readonly of: (office: string, stands: string) => Shelf
  readonly find: (shelf: Shelf, key: string) => KeptPage | undefined
  readonly put: (shelf: Shelf, key: string, page: KeptPage) => void
  /** Lets go of all pages of an office, those that are being made too. */
  readonly forget: (office: string) => void
}

/** What a page takes besides its bytes: its place in the map, its headers, the key. */
const BESIDE = 1200

/** Keeps pages; what was asked for longest ago goes first, of the office that was asked for longest ago. */
export function pageShelves(mostBytes: number): PageShelves {
  const shelves = new Map<string, Shelf>()
  let bytes = 0

  function drop(office: string, shelf: Shelf): void {
    if (shelves.get(office) !== shelf) return
    shelves.delete(office)
    bytes -= shelf.bytes
  }

  function grow(shelf: Shelf, by: number): void {
    shelf.bytes += by
    bytes += by
  }

  function makeRoom(): void {
    for (const [office, shelf] of shelves) {
      for (const [key, page] of shelf.pages) {
        if (bytes <= mostBytes) return
        shelf.pages.delete(key)
        grow(shelf, -weight(page))
      }
      if (!shelf.pages.size) drop(office, shelf)
    }
  }

  return {
    forget: (office) => {
      const there = shelves.get(office)
      if (there) drop(office, there)
    },
    of: (office, stands) => {
      const there = shelves.get(office)
      const shelf = there?.stands === stands ? there : { stands, pages: new Map(), bytes: 0 }
      if (there && there !== shelf) drop(office, there)
      shelves.delete(office)
      shelves.set(office, shelf)
      return shelf
    },
    find: (shelf, key) => {
      const page = shelf.pages.get(key)
      if (!page) return undefined
      shelf.pages.delete(key)
      shelf.pages.set(key, page)
      return page
    },
    put: (shelf, key, page) => {
      // A shelf that was thrown away while the page was made takes nothing more: nobody would count it.
      if (![...shelves.values()].includes(shelf) || weight(page) > mostBytes) return
      const before = shelf.pages.get(key)
      shelf.pages.delete(key)
      shelf.pages.set(key, page)
      grow(shelf, weight(page) - (before ? weight(before) : 0))
      makeRoom()
    },
  }
}

function weight(page: KeptPage): number {
  return page.body.byteLength + BESIDE
}
