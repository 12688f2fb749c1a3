/** The formats that are read in a process of their own. Plain text is read here. */
export type FileFormat = 'html' | 'pdf' | 'docx' | 'eml'
