/** A place in a file of the repository. Lines and columns count from 1, as GitHub's annotations do. */
export interface SourceLocation {
  readonly path: string
  readonly line: number
  readonly column?: number
}
