/**
 * Runs: the preview, the run itself, and calling it off.
 */
import type { FirstRunAnswer } from '../../protocol/first-run';
import type { Desk } from './desk';
import { firstRunRequest, previewRequest } from './requests';
import type { State, Work } from './state';
import { watchRun } from './watch-run';

export class RunActions {
  private runs = 0;

  constructor(
    private readonly desk: Desk,
    private readonly newId: () => string,
  ) {}

  preview(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.keep('preview');
      const answer = await this.run('preview', (run) =>
        desk.ask('classifyFromPage', previewRequest(desk.state, run)),
      );
      if (!answer) return;
      if (!answer.ok) this.refuse(answer);
      // Called off, but done before it looked: nobody wants to see it any more, and nothing was written.
      else if (desk.state.running?.cancelling) desk.show(desk.state.before, desk.words.home.cancelled);
      else desk.dispatch({ is: 'previewed', preview: answer });
    });
  }

  apply(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      const isChosen = hasChoices(desk.state);
      const answer = await this.run('apply', (run) =>
        isChosen
          ? desk.ask('applyFirstRunFromPage', firstRunRequest(desk.state, run))
          : desk.ask('classifyFromPage', { run, lang: desk.language }),
      );
      if (!answer) return;
      if (!answer.ok) return this.refuse(answer);
      desk.dispatch({ is: 'applied', applied: answer });
      await desk.look();
    }, true);
  }

  cancel(): void {
    const { running } = this.desk.state;
    if (!running?.run) return;
    this.desk.dispatch({ is: 'cancelling' });
    // The run says itself how it ended, whether this came in time or not at all.
    this.desk.ask('cancelFromPage', { run: running.run }).catch(() => undefined);
  }

  private refuse({ issues, setUp }: Extract<FirstRunAnswer, { ok: false }>): void {
    const { desk } = this;
    const { cancelled, cancelledSetUp } = desk.words.home;
    if (issues.some(({ code }) => code === 'run.cancelled'))
      desk.show(desk.state.before, hasChoices(desk.state) ? cancelledSetUp : cancelled);
    else desk.dispatch({ is: 'refused', issues, setUp });
  }

  /** Null: somebody has gone to another page meanwhile. */
  private async run(
    work: Work,
    start: (run: string) => Promise<FirstRunAnswer>,
  ): Promise<FirstRunAnswer | null> {
    const { desk } = this;
    const run = `${this.newId()}-${++this.runs}`;
    desk.dispatch({ is: 'runStarted', work, run });
    const stop = watchRun(run, desk.ask, (progress) => desk.dispatch({ is: 'progressed', run, progress }));
    try {
      const answer = await start(run);
      return desk.state.running?.run === run ? answer : null;
    } finally {
      stop();
    }
  }
}

/** A person chose sheets, columns or packs, which are put into Settings and Rules. */
function hasChoices({ errand }: State): boolean {
  return errand === 'first' || errand === 'columns';
}
