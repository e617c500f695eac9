import type { Secret } from './secret.ts'

/** A role whose password is to open nothing once passwords are off. */
export interface PasswordToTry {
  readonly role: string
  /** Undefined where the run was not given it: then the server is only asked how it asks. */
  readonly secret: Secret | undefined
}

/** What came of one attempt to log in with a password. */
export interface Knock {
  /** How the server asked: SCRAM (`sasl`) or MD5 for a password, clear text for an access token. */
  readonly asked: 'sasl' | 'md5' | 'cleartext' | 'nothing'
  readonly answer:
    | { readonly kind: 'accepted' }
    /** An SQLSTATE of class 28: the server itself refused the login, not a network or a firewall. */
    | { readonly kind: 'refused'; readonly sqlState: string }
    /** Nothing was answered: no password was given, or the server asked in a way that must not be answered. */
    | { readonly kind: 'not-answered' }
}

/** What is known of a password before the switch, and what a later knock can therefore prove. */
export type Control =
  /** It opened a session: that it is refused later is the switch's doing. */
  | { readonly kind: 'opens' }
  /** The server asks this role for a password: that it no longer does is the switch's doing. */
  | { readonly kind: 'asks'; readonly by: 'sasl' | 'md5' }
  /** Nothing follows from whatever comes later. */
  | { readonly kind: 'none'; readonly why: string }
