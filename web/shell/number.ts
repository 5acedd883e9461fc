// Numbers as people read them: 10,000.
export const grouped = (n: number): string => n.toLocaleString('en-GB')
