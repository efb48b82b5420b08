/** A row of the published predictions: what five models said about a run of the newest tenth. */
export interface PublishedRow {
  readonly id_build: number;
  readonly created_at: string;
  readonly actual_duration: number;
  readonly [prediction: `pred_${string}`]: number;
}
