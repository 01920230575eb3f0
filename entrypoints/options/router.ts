import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** The rooms of the app, as the address names them, `#/okrs`, and grouped by what brings people there. */
export const routeGroups = [
  { id: 'goals', routes: ['okrs', 'projects', 'health', 'teams'] },
  { id: 'week', routes: ['week', 'check-in', 'meeting', 'report'] },
  { id: 'attention', routes: ['log', 'distractions', 'rules', 'privacy'] },
  { id: 'lodestar', routes: ['data', 'settings', 'help'] },
] as const;
/** Rooms that are entered from another one and have no place in the navigation: `#/close/<cycle id>`. */
const innerRouteIds = ['close'] as const;
export type RouteId = (typeof routeGroups)[number]['routes'][number] | (typeof innerRouteIds)[number];

const routeIds: readonly RouteId[] = [...routeGroups.flatMap(({ routes }) => routes), ...innerRouteIds];

function routeOf(hash: string): RouteId {
  const named = hash.replace(/^#\/?/, '').split('/')[0];
  return routeIds.find((id) => id === named) ?? 'okrs';
}

/** The room that the address names; an unknown one leads to the OKRs. */
export function followRoute(): ReadonlySignal<RouteId> {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
  });
  return route;
}

/** Leads to the OKRs with one drafted objective open in the editor. */
export function editorAddress(objectiveId: string): string {
  return `#/okrs/edit/${objectiveId}`;
}

/** The objective that the address wants to be edited; null when it names none. */
export function editedObjective(hash: string): string | null {
  return /^#\/okrs\/edit\/([0-9a-f-]+)$/.exec(hash)?.[1] ?? null;
}

/** What the address names inside a room, `<id>` of `#/close/<id>`, while that room is shown; empty without. */
export function followRoutePart(room: RouteId): ReadonlySignal<string> {
  const partOf = (hash: string): string => hash.replace(/^#\/?/, '').split('/')[1] ?? '';
  const part = signal(partOf(location.hash));
  addEventListener('hashchange', () => {
    if (routeOf(location.hash) === room) {
      part.value = partOf(location.hash);
    }
  });
  return part;
}
