/** A file attached to a record as it is: kept, never read. */
export type Evidence = {
  readonly id: string
  readonly recordId: string
  /** SHA-256 of the bytes; the bytes themselves are kept once under it. */
  readonly sha256: string
  readonly fileName: string
  /** What the bytes are, never what the sender said. */
  readonly mediaType: string
  readonly size: number
  readonly note?: string
  readonly attachedAt: string
  readonly attachedBy: string
}

/** The three degrees of state secrets of Vietnam. */
export type SecretDegree = 'mat' | 'toi-mat' | 'tuyet-mat'

/** What may be kept of a document that is a state secret: that it exists, and who holds it. */
export type Stub = {
  readonly id: string
  readonly degree: SecretDegree
  readonly number?: string
  /** ISO day of the document. */
  readonly day?: string
  readonly holder: string
  readonly keptAt: string
  readonly keptBy: string
}
