import { describe, expect, it, vi } from 'vitest';
import { notedFaults, reportFault } from '@/entrypoints/platform/report-fault';

describe('a fault that is reported', () => {
  it('is noted by its kind and what was going on, without its message', () => {
    vi.spyOn(console, 'error').mockImplementation(() => null);
    for (let count = 0; count < 30; count += 1) {
      reportFault(new DOMException('canary of a private title', 'QuotaExceededError'), 'running a command');
    }
    reportFault('canary of a private address', 'copying a text');
    expect(notedFaults()).toHaveLength(20);
    expect(notedFaults().at(-1)).toMatchObject({ during: 'copying a text', name: 'string' });
    expect(JSON.stringify(notedFaults())).not.toContain('canary');
  });
});
