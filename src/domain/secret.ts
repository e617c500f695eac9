const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * A value that must never be shown: printing, serialising and inspecting it give `***`.
 * A private field and not a property, because loggers and error reporters walk properties.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The only way out. Each call is a place to review: the value may go to a credential API, nowhere else. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [inspect](): string {
    return '***'
  }
}
