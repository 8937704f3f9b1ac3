/** The library ships no types for the half that reads; loading it is all that is done with it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
