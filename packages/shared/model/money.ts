/** An amount of money. `amount` is a decimal number as text and is never turned into a float. */
export interface Money {
  readonly amount: string;
  /** ISO 4217 code, for example `USD`. */
  readonly currency: string;
  readonly approximate: boolean;
}
