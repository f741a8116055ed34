import type { SentKind } from './sent-event.ts';

/** Who may ask: everybody who reaches the server, who bears the token, or who bears that for erasures. */
export type Allowed = 'everybody' | 'bearer' | 'eraser';

export interface Route {
  /** As metrics and the description name it. */
  readonly path: string;
  readonly methods: readonly string[];
  readonly allowed: Allowed;
  readonly does: 'health' | 'metrics' | 'description' | 'public' | { readonly takes: SentKind };
}

const reads = ['GET', 'HEAD'];

function taking(path: string, takes: SentKind, allowed: Allowed = 'bearer'): Route {
  return { path, methods: ['POST'], allowed, does: { takes } };
}

const routes: readonly Route[] = [
  taking('/v1/decisions', 'decision'),
  taking('/v1/overrides', 'override'),
  taking('/v1/outcomes', 'outcome'),
  taking('/v1/remediations', 'remediation'),
  taking('/v1/erasures', 'erasure', 'eraser'),
  { path: '/healthz', methods: reads, allowed: 'everybody', does: 'health' },
  { path: '/metrics', methods: reads, allowed: 'bearer', does: 'metrics' },
  { path: '/openapi.json', methods: reads, allowed: 'everybody', does: 'description' },
];

const byPath: ReadonlyMap<string, Route> = new Map(routes.map((route) => [route.path, route]));

export const checkpointRoute: Route = {
  path: '/checkpoint',
  methods: reads,
  allowed: 'everybody',
  does: 'public',
};
export const tileRoute: Route = { ...checkpointRoute, path: '/tile' };

/** @param path as it was sent: no other spelling of a path is one */
export function routeOf(path: string): Route | undefined {
  return byPath.get(path);
}

/** The path of a request target: one that starts with a slash, or that of a whole URL. */
export function pathOf(target: string): string {
  const [, path = target] = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(target) ?? [];
  return path.split('?')[0]!;
}
