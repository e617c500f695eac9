import type { Client } from 'pg'

/** Notices are information; a statement that raises thousands must not fill the evidence. */
const NOTICES_KEPT = 20

export interface Notices {
  readonly heard: readonly string[]
  /** Only what the statement itself says counts: the frame around it may have something to say as well. */
  listen(on: boolean): void
  stop(): void
}

export function noticesOf(client: Client): Notices {
  const heard: string[] = []
  let listening = false
  const onNotice = (notice: { readonly severity?: string | undefined; readonly message?: string | undefined }) => {
    if (listening && heard.length < NOTICES_KEPT) heard.push(`${notice.severity ?? 'NOTICE'}: ${notice.message ?? ''}`)
  }
  client.on('notice', onNotice)
  return {
    heard,
    listen: on => {
      listening = on
    },
    stop: () => {
      client.off('notice', onNotice)
    },
  }
}
