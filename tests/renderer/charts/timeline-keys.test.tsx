import { expect, it } from 'vitest';
import { showTimeline } from '../../support/show-timeline.tsx';

it('the cursor goes up and down as it goes right and left: that is what readers send of a slider', async () => {
  const { user, read } = showTimeline();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  const upAndDown = [...read];
  await user.keyboard('{Escape}');
  read.length = 0;
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
  expect(upAndDown).toHaveLength(3);
  expect(upAndDown).toEqual(read);
});
