/**
 * What keeps the schedule from running, and the way to it.
 */
import { Button } from '../../parts/button';
import { ScheduleTrouble } from '../../parts/schedule-trouble';
import { usePage } from '../../page-context';

export function ScheduleBanner() {
  const { state, words, actions } = usePage();
  return (
    <ScheduleTrouble trouble={state.boot?.schedule.trouble ?? null}>
      <Button label={words.schedule.open} act={() => actions.showTab('settings')} />
    </ScheduleTrouble>
  );
}
