import type { SecretDegree } from '#model/evidence.ts'
import type { ErasedView } from './erased.ts'

/** The files attached to one record, as a page or a client shows them. */
export type EvidenceView = {
  readonly recordId: string
  readonly files: readonly {
    readonly id: string
    readonly fileName: string
    /** What its bytes are. */
    readonly mediaType: string
    readonly size: number
    readonly sizeText: string
    readonly sha256: string
    readonly note?: string
    readonly by: string
    readonly at: string
  }[]
}

/** Bytes as they were given, for saving; never for showing as a page. */
export type OriginalFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What is kept of documents that are state secrets. */
export type ErasedLine = ErasedView & { readonly sourceId: string }

export type StubsView = {
  readonly stubs: readonly {
    readonly id: string
    readonly degree: SecretDegree
    readonly degreeWord: string
    readonly number?: string
    readonly day?: string
    readonly dayText?: string
    readonly holder: string
    readonly by: string
    readonly at: string
  }[]
  /** Texts that were erased, the newest first. */
  readonly erased: readonly ErasedLine[]
}
