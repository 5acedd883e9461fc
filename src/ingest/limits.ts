// How much one document may cost. One object, so that a test or an embedding program can see every bound at once.
export const limits = {
  /** Largest file that is taken in. */
  bytes: 64 * 1024 * 1024,
  /** What the parts of a DOCX may come to once unpacked: a zip bomb of 40 kB can hold gigabytes. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Lines of a plain text: each may become a block, and a block costs far more memory than its letters. */
  lines: 3_000_000,
  /** E-mails inside e-mails. */
  depth: 3,
  /** Attachments of one e-mail. */
  attachments: 100,
  /** Longest block in code units; a longer paragraph is cut at the end of a sentence, since readers cost by block. */
  blockLength: 20_000,
} as const
