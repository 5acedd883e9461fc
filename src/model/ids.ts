// Identifiers and offsets carry their meaning in the type, so that a claim's id can never be passed where a
// document's is wanted. Ids are hashes of what they name: the same thing has the same id on every machine.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

declare const brand: unique symbol
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** 64 lower-case hexadecimal digits. */
export type Sha256 = Brand<string, 'Sha256'>
export type DocumentId = Brand<string, 'DocumentId'>
export type ClaimId = Brand<string, 'ClaimId'>
export type DecisionId = Brand<string, 'DecisionId'>
export type JobId = Brand<string, 'JobId'>
/** Names the rule that made a claim, for example `payment.pay.passive`. */
export type RuleId = Brand<string, 'RuleId'>
/** A count of UTF-16 code units from the start of a document's text. */
export type Offset = Brand<number, 'Offset'>
/** EDTF (ISO 8601-2) at the precision that the source gives: `2025-06`, `2013/2023`, `2024~`. */
export type Edtf = Brand<string, 'Edtf'>
/** An instant as ISO 8601 in UTC, for example `2026-01-31T09:00:00.000Z`. */
export type Instant = Brand<string, 'Instant'>

export const offset = (n: number): Offset => n as Offset

export function hashBytes(bytes: Uint8Array): Sha256 {
  return bytesToHex(sha256(bytes)) as Sha256
}

export function hashText(text: string): Sha256 {
  return hashBytes(utf8ToBytes(text))
}

/** Pinned to both the bytes as collected and the text as read from them: another text is another document. */
export function documentId(bytes: Sha256, text: Sha256): DocumentId {
  return `d${hashText(`${bytes}:${text}`).slice(0, 20)}` as DocumentId
}
