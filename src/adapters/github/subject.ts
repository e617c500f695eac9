import { claimText } from '../jwt.ts'

/**
 * The same subject in GitHub's other form: with or without the numeric ids of owner and repository.
 * Undefined for customised subjects, where the form cannot be derived.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function otherSubjectForm(claims: Readonly<Record<string, unknown>>): string | undefined {
  const subject = claimText(claims, 'sub')
  const [owner, name] = claimText(claims, 'repository')?.split('/') ?? []
  const ownerId = claimText(claims, 'repository_owner_id')
  const repositoryId = claimText(claims, 'repository_id')
  if (
    subject === undefined ||
    owner === undefined ||
    name === undefined ||
    ownerId === undefined ||
    repositoryId === undefined
  )
    return undefined
  const named = `repo:${owner}/${name}:`
  const numbered = `repo:${owner}@${ownerId}/${name}@${repositoryId}:`
  if (subject.startsWith(named)) return numbered + subject.slice(named.length)
  if (subject.startsWith(numbered)) return named + subject.slice(numbered.length)
  return undefined
}
