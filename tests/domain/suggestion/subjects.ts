import type { Subject } from '@/domain/suggestion/subject';

/** A page on a Wednesday morning, unless it says otherwise. */
export function aSubject(changes: Partial<Subject> = {}): Subject {
  return { minute: 0, hour: 9, weekday: 3, url: '', title: '', text: '', asker: '', ...changes };
}
