/** The file is not a PDF of the kind that Chromium or this service writes. */
export class PdfSyntaxError extends Error {}
