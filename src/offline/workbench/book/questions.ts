/**
 * Questions of scripts that a person is to answer: the script stands still, everything else goes on.
 */
import type { Question } from '../../host-state';
import type { WorkbenchEvent } from '../api';
import type { Switchboard } from './switchboard';

/** Open questions, each with its buttons. */
export class Questions {
  private last = 0;
  private readonly open = new Map<number, { readonly buttons: readonly string[]; answer: string | null }>();

  constructor(
    private readonly switchboard: Switchboard,
    private readonly say: (event: WorkbenchEvent) => void,
  ) {}

  /** Shows the question and waits for the button. */
  ask({ title, prompt, buttons: set }: Question): string {
    const dialog = ++this.last;
    const buttons = set.split('_');
    const question = { buttons, answer: null as string | null };
    this.open.set(dialog, question);
    this.say({ event: 'dialog', dialog: { dialog, title, prompt, buttons } });
    this.switchboard.serveUntil(() => question.answer !== null);
    this.open.delete(dialog);
    return question.answer ?? 'CLOSE';
  }

  /** The first answer counts; false where there is no such question or button. */
  answer(dialog: number, button: string): boolean {
    const question = this.open.get(dialog);
    if (!question || (button !== 'CLOSE' && !question.buttons.includes(button))) return false;
    if (question.answer === null) {
      question.answer = button;
      this.say({ event: 'answered', dialog });
    }
    return true;
  }
}
