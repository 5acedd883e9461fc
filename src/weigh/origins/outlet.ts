// The paper or body that published a document, and when two names of papers are one.
import type { Document } from '../../model/document.ts'

/** Its name where the publisher is not known. */
export const outletOf = ({ metadata, name }: Pick<Document, 'metadata' | 'name'>): string => metadata.publisher ?? name

/** "The Harbour Post" and "Harbour Post" → `harbour post`. */
export const plain = (name: string): string => name.toLowerCase().replace(/^the /, '')
