// The little of a DOM that is used here, so that this room needs no browser types, and the one place that makes one.
import { bounded } from './html-depth.ts'

export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

export interface DomDocument extends DomElement {
  getElementsByTagName(name: string): Iterable<DomElement>
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = ({ nodeType }: DomNode): boolean => nodeType === TEXT || nodeType === CDATA

export async function parseHtml(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom')
  // A fragment without <html> or <body> would have no body to walk.
  const calm = bounded(html)
  const whole = /<body[\s>]/i.test(calm) ? calm : `<!doctype html><html><body>${calm}</body></html>`
  return parseHTML(/<html[\s>]/i.test(whole) ? whole : `<!doctype html><html>${whole}</html>`)
    .document as unknown as DomDocument
}

export async function parseXml(xml: string): Promise<DomDocument> {
  const { DOMParser } = await import('linkedom')
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomDocument
}

export const all = (root: DomElement, selector: string): readonly DomElement[] => [...root.querySelectorAll(selector)]
