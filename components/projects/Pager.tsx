import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { tasksPerPage, type TaskPage } from '@/domain/projects-screen-view';

interface PagerProps {
  readonly list: TaskPage;
  readonly text: Text;
  readonly onPage: (page: number) => void;
}

/** The way through a list that is longer than a page; nothing for a short one. */
export function Pager({ list, text, onPage }: PagerProps) {
  const { page, pages, total, tasks } = list;
  if (pages < 2) {
    return null;
  }
  const from = page * tasksPerPage + 1;
  return (
    <nav class="task-pager" aria-label={text('projects.page.name')}>
      <Button kind="quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {text('projects.page.previous')}
      </Button>
      <p>{text('projects.page', { from, to: from + tasks.length - 1, total })}</p>
      <Button kind="quiet" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {text('projects.page.next')}
      </Button>
    </nav>
  );
}
