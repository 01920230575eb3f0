import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Track } from '@/components/ui/Track';

afterEach(cleanup);

const labels = { start: '18%', end: '40%', description: '23% of the way.' };

describe('Track', () => {
  it('says in words what it draws', () => {
    render(<Track now={0.23} expected={0.58} {...labels} />);
    expect(screen.getByText('23% of the way.')).toBeTruthy();
  });

  it('stands the marker at the value and the tick where pace expects it', () => {
    const { container } = render(<Track now={0.25} expected={0.5} {...labels} />);
    expect(container.querySelector<HTMLElement>('.track-now')?.style.insetInlineStart).toBe('25%');
    expect(container.querySelector<HTMLElement>('.track-tick')?.style.insetInlineStart).toBe('50%');
    expect(container.querySelector<HTMLElement>('.track-gap')?.style.inlineSize).toBe('25%');
  });

  it('is empty while nothing is measured: no marker, no tick', () => {
    const { container } = render(<Track now={null} expected={0.5} {...labels} />);
    expect(container.querySelector('.track-unmeasured')).not.toBeNull();
    expect(container.querySelector('.track-now, .track-tick, .track-fill')).toBeNull();
  });

  it('shows no gap when ahead', () => {
    const { container } = render(<Track now={0.7} expected={0.5} {...labels} />);
    expect(container.querySelector('.track-gap')).toBeNull();
  });

  it('draws milestones as steps', () => {
    const steps = [
      { id: 'a', isDone: true },
      { id: 'b', isDone: false },
    ];
    const { container } = render(<Track now={0.5} expected={null} steps={steps} {...labels} />);
    expect(container.querySelectorAll('.track-step')).toHaveLength(2);
    expect(container.querySelectorAll('.track-step-done')).toHaveLength(1);
  });
});
