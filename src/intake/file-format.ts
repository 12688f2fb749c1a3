/** The formats that are read in a process of their own. Plain text is read here. */
export type FileFormat =
  | 'html'
  | 'pdf'
  | 'docx'
  | 'eml'
  /** An office file of a format without a reader: looked through for the mark of a state secret and nothing else. */
  | 'packed'
