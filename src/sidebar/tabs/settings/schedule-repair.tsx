/**
 * A schedule that Google has lost, or that keeps to a time zone which the spreadsheet no longer has: one click sets it again.
 */
import type { Schedule } from '../../../protocol/schedule';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';

interface ScheduleRepairProps {
  readonly own: Schedule;
  readonly isLost: boolean;
  readonly disabled: boolean;
  readonly again: () => void;
}

export function ScheduleRepair({ own, isLost, disabled, again }: ScheduleRepairProps) {
  const { schedule } = usePage().words;
  if (!isLost && !own.isOtherZone) return null;
  return (
    <div class="banner warning">
      <p>{isLost ? schedule.lost : schedule.otherZone}</p>
      <div class="answers">
        <Button kind="outlined" label={schedule.again} disabled={disabled} act={again} />
      </div>
    </div>
  );
}
