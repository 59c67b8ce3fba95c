import type { Host, HostStats } from "../host/Host";

export interface Cost {
  readonly roundTrips: number;
  readonly sent: number;
  readonly received: number;
}

const quietMs = 1500;

/** Follows what one action of the pane costs: requests that come within a short while of each other belong together. */
export function costMeter(host: Host, show: (cost: Cost) => void): void {
  let before: HostStats = { ...host.stats };
  let start: HostStats = before;
  let last = 0;
  host.onRoundTrip = (stats) => {
    const now = performance.now();
    if (now - last > quietMs) start = before;
    last = now;
    before = { ...stats };
    show({
      roundTrips: stats.roundTrips - start.roundTrips,
      sent: stats.requestBytes - start.requestBytes,
      received: stats.responseBytes - start.responseBytes,
    });
  };
}
