/**
 * Leads to a place in the spreadsheet, and says why where there is none any more.
 */
import type { GoToRequest } from '../../protocol/go-to';
import { usePage } from '../page-context';
import { useCall } from '../use-call';
import { AnswerOf } from './answer';
import { Button } from './button';

interface GoToProps {
  readonly place: Omit<GoToRequest, 'lang'>;
  readonly label: string;
  /** What is read aloud in place of the label, which begins with the same words. */
  readonly name?: string;
  readonly kind?: 'filled' | 'outlined' | 'quiet';
}

export function GoTo({ place, label, name, kind }: GoToProps) {
  const { language } = usePage();
  const { asked, send, again } = useCall('goToFromPage');
  return (
    <>
      <Button
        label={label}
        name={name}
        kind={kind}
        disabled={asked.is === 'waiting'}
        act={() => void send({ ...place, lang: language })}
      />
      <AnswerOf of={asked} waiting="" again={again}>
        {() => null}
      </AnswerOf>
    </>
  );
}
