import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Tells the parent process where this one listens. */
export function ready(server: Server): void {
  process.send?.({ port: (server.address() as AddressInfo).port });
}
