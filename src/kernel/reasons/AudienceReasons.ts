/** The reasons of the audience room. */
export interface AudienceReasons {
  /** Equal values made score bins collapse. */
  "audience.bins-collapsed": { measure: "recency" | "frequency" | "monetary"; wanted: number; got: number };
  /** There are fewer customers than score bins. */
  "audience.fewer-customers-than-bins": { customers: number; bins: number };
  /** The data have no order up to the day asked for. */
  "audience.no-orders": { asOf: string };
  /** Orders of later days than the one asked for are left out. */
  "audience.orders-after-as-of": { orders: number; asOf: string };
  /** Negative amounts lower what their customers spent, and are no orders. */
  "audience.refunds": { refunds: number };
  /** Customers of whom the data have refunds only are left out. */
  "audience.refund-only-customers": { customers: number };
  /** Score edges come from elsewhere, not from these data. */
  "audience.edges-given": { bins: number };
  /** Small segments are hidden, and more with them so that they cannot be worked out. */
  "audience.segments-hidden": { segments: number; minSize: number };
}
