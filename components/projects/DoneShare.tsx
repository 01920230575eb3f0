import type { Text } from '@/components/text';
import type { TaskCount } from '@/domain/project-pulse';

/** How many tasks are done, as words and as a thin bar. It is the work that is counted here, not the key result. */
export function DoneShare({ count, text }: { readonly count: TaskCount; readonly text: Text }) {
  const { done, total } = count;
  const share = total === 0 ? 0 : done / total;
  return (
    <p class="done-share">
      <span>{text('projects.counted', { done, total })}</span>
      <span class="done-share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </p>
  );
}
