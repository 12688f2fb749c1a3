/** The media type of a Word document (DOCX). */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The media type of a table of text (CSV) in UTF-8. */
export const CSV = 'text/csv; charset=utf-8'

/** The media type of a workbook (XLSX). */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
