// Title and author as office programs write them into a file: often left over from a template or a scanner.
const NO_TITLE =
  /^(?:untitled.*|microsoft word.*|(?:powerpoint )?presentation\d*|document\d*|scan.*|.*\.(?:docx?|pdf|rtf|odt|indd|qxd|wpd|tex|dvi|p65|html?)|https?:.*|\d+)$/i
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|unknown|author|root|default|anonymous|python-docx|.*\\.*|[a-z]{1,3}\d+)$/i

export const realTitle = (title: string | undefined): string | undefined =>
  title === undefined || title === '' || NO_TITLE.test(title) ? undefined : title

export const realAuthor = (author: string | undefined): string | undefined =>
  author === undefined || author === '' || NO_AUTHOR.test(author) ? undefined : author
