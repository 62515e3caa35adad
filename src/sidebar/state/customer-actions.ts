/**
 * Looking at customers in the sheet, while the page stays.
 */
import type { ShowAnswer, ShowMovedRequest, ShowRequest } from '../../protocol/show-customers';
import type { Desk } from './desk';

export class CustomerActions {
  constructor(private readonly desk: Desk) {}

  /** Those of a segment, each by its name in the report; `also`: only those who are in that one, too. */
  show(scheme: string, segment: string, also?: ShowRequest['also']): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'busy' });
      const request = { scheme, segment, ...(also ? { also } : {}), lang: desk.language };
      const answer = await desk.ask('showCustomersFromPage', request);
      if (!answer.ok) return desk.refuse(answer.issues);
      desk.dispatch({ is: 'told', told: answer.message, isFiltered: answer.by === 'filter' });
    });
  }

  /** Those who went from one segment to another. */
  showMoved(move: Omit<ShowMovedRequest, 'lang'>): Promise<void> {
    const { desk } = this;
    return this.tellCopied(() => desk.ask('showMovedFromPage', { ...move, lang: desk.language }));
  }

  /** Those in a field of the heat map. */
  showScored(recency: number, frequency: number): Promise<void> {
    const { desk } = this;
    return this.tellCopied(() => desk.ask('showScoredFromPage', { recency, frequency, lang: desk.language }));
  }

  private tellCopied(show: () => Promise<ShowAnswer>): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'busy' });
      const answer = await show();
      if (!answer.ok) return desk.refuse(answer.issues);
      // Whether rows of the customers' sheet are hidden stays as it was.
      desk.dispatch({ is: 'told', told: answer.message, isFiltered: desk.state.isFiltered });
    });
  }

  showAll(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'busy' });
      const { message } = await desk.ask('showAllFromPage', { lang: desk.language });
      desk.dispatch({ is: 'told', told: message, isFiltered: false });
    });
  }
}
