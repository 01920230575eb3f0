import { weightOf, type Weight } from './bench-package.ts';
import { baseOf, isUsed, surfaces } from './measures.ts';
import type { Opening, SurfaceName } from './measures.ts';
import { median, percentile, ratioOf } from './statistics.ts';

export type Openings = Partial<Record<SurfaceName, readonly Opening[]>>;

type Figure = { [Field in keyof Opening]: Opening[Field] extends number | null ? Field : never }[keyof Opening];

const figures: readonly { readonly title: string; readonly field: Figure; readonly unit: 'ms' | 'MB' }[] = [
  { title: 'content painted', field: 'contentPainted', unit: 'ms' },
  { title: 'first contentful paint', field: 'firstContentfulPaint', unit: 'ms' },
  { title: 'nothing changes any more', field: 'complete', unit: 'ms' },
  { title: 'app on the screen', field: 'app', unit: 'ms' },
  { title: 'from the first key to the app', field: 'appAfterInput', unit: 'ms' },
  { title: 'script time', field: 'scriptTime', unit: 'ms' },
  { title: 'time of all tasks', field: 'taskTime', unit: 'ms' },
  { title: 'heap after a collection', field: 'heap', unit: 'MB' },
];

function valuesOf(openings: readonly Opening[], field: Figure): number[] {
  return openings.map((opening) => opening[field]).filter((value) => value !== null);
}

function shown(value: number, unit: 'ms' | 'MB'): string {
  return unit === 'MB' ? `${(value / 1_048_576).toFixed(2)} MB` : `${value.toFixed(1)} ms`;
}

function lineOf(name: SurfaceName, all: Openings, figure: (typeof figures)[number]): string | null {
  const values = valuesOf(all[name] ?? [], figure.field);
  // Of a page in which a key is pressed, it would tell when that was.
  const isOfPress = isUsed(name) && (figure.field === 'complete' || figure.field === 'app');
  if (values.length === 0 || isOfPress) return null;
  const base = valuesOf(all[baseOf[name]] ?? [], figure.field);
  const ratio = base.length === 0 || baseOf[name] === name ? null : ratioOf(values, base);
  const told = ratio === null ? '' : `${ratio.ratio.toFixed(2)}x (${ratio.low.toFixed(2)}-${ratio.high.toFixed(2)})`;
  const [middle, high] = [median(values), percentile(values, 0.95)].map((value) => shown(value, figure.unit));
  return `| ${name} | ${figure.title} | ${middle} | ${high} | ${told} |`;
}

function weightText({ files, bytes, gzip }: Weight): string {
  return `${files} files, ${(bytes / 1024).toFixed(1)} KB, ${(gzip / 1024).toFixed(1)} KB gzip`;
}

function weightLine(name: SurfaceName, openings: readonly Opening[], folder: string): string {
  const loaded = openings.at(-1)?.files ?? null;
  const shift = Math.max(...openings.map(({ layoutShift }) => layoutShift));
  const tasks = openings.map(({ longTasks }) => longTasks);
  const most = Math.max(...tasks.map(({ length }) => length));
  const longest = Math.max(0, ...tasks.flat());
  const weight = loaded === null ? '' : weightText(weightOf(folder, surfaces[name], loaded));
  return `| ${name} | ${weight} | ${shift.toFixed(4)} | at most ${most}, ${longest.toFixed(0)} ms |`;
}

/** What was measured of one profile. */
export interface Measured {
  readonly openings: Openings;
  readonly workerHeap: number | null;
}

/** What was measured, as two tables in Markdown. */
export function tableOf({ openings: all, workerHeap }: Measured, folder: string): string {
  const names = Object.keys(surfaces).filter((name): name is SurfaceName => name in surfaces && name in all);
  const times = figures.flatMap((figure) => names.map((name) => lineOf(name, all, figure)));
  return [
    '| page | figure | median | p95 | to its blank page (95% interval) |',
    '| --- | --- | --- | --- | --- |',
    ...times.filter((line) => line !== null),
    '',
    '| page | loaded | layout shift | long tasks |',
    '| --- | --- | --- | --- |',
    ...names.map((name) => weightLine(name, all[name] ?? [], folder)),
    ...(workerHeap === null
      ? []
      : ['', `Heap of the background worker after a collection: ${shown(workerHeap, 'MB')}`]),
  ].join('\n');
}
