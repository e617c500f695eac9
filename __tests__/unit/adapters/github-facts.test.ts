import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { forkRepository } from '../../../src/adapters/github/event.ts'
import { otherSubjectForm } from '../../../src/adapters/github/subject.ts'
import { claimText, decodeClaims } from '../../../src/adapters/jwt.ts'

const folder = mkdtempSync(join(tmpdir(), 'event-'))
afterAll(() => rmSync(folder, { recursive: true }))

const head = (repo: unknown) => JSON.stringify({ pull_request: { head: { repo } } })

function asked(payload: string, more: Readonly<Record<string, string | undefined>> = {}) {
  const path = join(folder, 'event.json')
  writeFileSync(path, payload)
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'contoso/shop' }
  return forkRepository({ ...environment, ...more })
}

describe('a pull request from a fork', () => {
  it('is known by the repository of its head', () => {
    expect(asked(head({ full_name: 'mallory/shop' }))).toBe('mallory/shop')
    expect(asked(head(null))).toBe('(deleted repository)')
  })

  it.each([
    ['a branch of this repository', head({ full_name: 'contoso/shop' })],
    ['a payload without a head', '{"pull_request":{}}'],
    ['a payload without a pull request', '{}'],
    ['a payload that is null', 'null'],
    ['a name that is no text', head({ full_name: 7 })],
    ['a payload that is no JSON', '{'],
    ['an empty file', ''],
  ])('is not %s: nothing is excused', (_, payload) => {
    expect(asked(payload)).toBeUndefined()
  })

  it.each([
    ['another event', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['a push', { GITHUB_EVENT_NAME: 'push' }],
    ['no event', { GITHUB_EVENT_NAME: undefined }],
    ['no payload', { GITHUB_EVENT_PATH: undefined }],
    ['an empty path', { GITHUB_EVENT_PATH: '' }],
    ['a file that is not there', { GITHUB_EVENT_PATH: join(folder, 'missing.json') }],
  ])('is not %s', (_, more) => {
    expect(asked(head({ full_name: 'mallory/shop' }), more)).toBeUndefined()
  })
})

describe('the other form of a subject', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '1', '-', '.', '_'), minLength: 1, maxLength: 8 })
  const number = fc.nat().map(String)
  const rest = fc.constantFrom('pull_request', 'ref:refs/heads/a:b', 'environment:prod%3Aeu', '')

  it('leads back to the first, and differs from it', () => {
    fc.assert(
      fc.property(word, word, number, number, rest, (owner, name, ownerId, repositoryId, context) => {
        const claims = {
          repository: `${owner}/${name}`,
          repository_owner_id: ownerId,
          repository_id: repositoryId,
        }
        const named = `repo:${owner}/${name}:${context}`
        const numbered = otherSubjectForm({ ...claims, sub: named })
        expect(numbered).toBe(`repo:${owner}@${ownerId}/${name}@${repositoryId}:${context}`)
        expect(otherSubjectForm({ ...claims, sub: numbered })).toBe(named)
      }),
    )
  })

  it.each(['sub', 'repository', 'repository_owner_id', 'repository_id'])('is unknown without %s', missing => {
    const claims = {
      ...{ sub: 'repo:contoso/shop:pull_request', repository: 'contoso/shop' },
      ...{ repository_owner_id: '1', repository_id: '2' },
    }
    expect(otherSubjectForm({ ...claims, [missing]: 7 })).toBeUndefined()
    expect(otherSubjectForm({ ...claims, [missing]: undefined })).toBeUndefined()
  })

  it('is unknown for the ids of another repository', () => {
    const claims = { repository: 'contoso/shop', repository_owner_id: '1', repository_id: '2' }
    expect(otherSubjectForm({ ...claims, sub: 'repo:contoso@9/shop@2:pull_request' })).toBeUndefined()
    expect(otherSubjectForm({ ...claims, repository: 'contoso', sub: 'repo:contoso/shop:x' })).toBeUndefined()
  })
})

describe('the claims of a token', () => {
  const token = (payload: string) => `head.${Buffer.from(payload).toString('base64url')}.signature`

  it('are read as they are, whatever is in them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), claims => {
        const text = JSON.stringify(claims)
        expect(JSON.stringify(decodeClaims(token(text)))).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  it.each(['"text"', '7', 'true', 'null', '[]', '', '{', 'x'])('are missing in %s', payload => {
    expect(decodeClaims(token(payload))).toBeUndefined()
  })

  it.each([
    ['text', 'text'],
    ['', ''],
    [7, undefined],
    [null, undefined],
    [['text'], undefined],
    [undefined, undefined],
  ])('as text: %j is %j', (value, text) => {
    expect(claimText({ claim: value }, 'claim')).toBe(text)
  })
})
