// Takes the inputs out of a request that adds documents: uploaded files, or an address that the user named. An address
// is only fetched once the job runs, and what it fails with becomes a problem like any other.
import { type Input, ProblemError } from '../index.ts'
import { Refused } from './refused.ts'

export interface Upload {
  /** What the job is called on the page. */
  readonly subject: string
  readonly count: number
  readonly inputs: AsyncIterable<Input | ProblemError>
}

async function* fromFiles(files: readonly File[]): AsyncIterable<Input> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    yield { name: file.name || 'pasted.txt', bytes, ...(file.type === '' ? {} : { mediaType: file.type }) }
  }
}

async function* fromAddress(
  url: string,
  fetchAddress: (url: string) => Promise<Input>,
): AsyncIterable<Input | ProblemError> {
  try {
    yield await fetchAddress(url)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    yield error
  }
}

const nothing = (): Refused =>
  new Refused(
    400,
    'nothing-to-add',
    'The request holds neither a file nor an address.',
    'Choose a file or give an address.',
  )

export async function uploadOf(request: Request, fetchAddress: (url: string) => Promise<Input>): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    const files = (await request.formData()).getAll('files').filter((part) => typeof part !== 'string')
    const [first] = files
    if (first === undefined) throw nothing()
    const subject = files.length === 1 ? first.name || 'pasted text' : `${files.length} files`
    return { subject, count: files.length, inputs: fromFiles(files) }
  }
  if (type.startsWith('application/json')) {
    const body: unknown = await request.json().catch(() => undefined)
    const url = typeof body === 'object' && body !== null && 'url' in body ? body.url : undefined
    if (typeof url !== 'string' || url.trim() === '') throw nothing()
    const address = URL.canParse(url.trim()) ? new URL(url.trim()) : undefined
    if (address === undefined || !/^https?:$/.test(address.protocol)) {
      throw new Refused(
        400,
        'bad-address',
        `“${url}” is not a web address.`,
        'Give one like https://example.org/report.',
      )
    }
    return { subject: address.href, count: 1, inputs: fromAddress(address.href, fetchAddress) }
  }
  throw nothing()
}
