import { answerOf, classify, everything, hostOf, shopBook, type Rows } from './open-book';

const HEADER = ['Scheme', 'Segment', 'orders'];

describe('a run that is refused', () => {
  it.each<[what: string, tabs: Record<string, Rows>, code: string]>([
    ['a rule is wrong', { Rules: [HEADER, ['A', 'x', '=> 2']] }, 'rule.badOperator'],
    ['there is no rule', { Rules: [HEADER] }, 'rules.noRules'],
    [
      'a setting is wrong',
      {
        Settings: [
          ['Section', 'Name', 'Value'],
          ['rfm', 'Bins', 12],
        ],
      },
      'settings.badValue',
    ],
    [
      'no tab has customers or orders',
      { Customers: [['x'], [1]], Orders: [['y'], [2]] },
      'intake.header.missing',
    ],
  ])('because %s names the fault and writes nothing', (_what, tabs, code) => {
    const book = shopBook(tabs);
    const before = everything(book);
    const answer = answerOf(hostOf(book));
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? [] : answer.issues.map((issue) => issue.code)).toContain(code);
    expect([everything(book), book.metadata]).toEqual([before, []]);
  });

  it.each([
    [{ packs: ['nope'] }, 'run.unknownPack'],
    [{ packs: ['rfm', 'rfm-package'] }, 'run.packConflict'],
    [{ map: { 'orders.total': 'Amount' } }, 'run.unknownField'],
  ])('because the request is %j says so', (request, code) => {
    const answer = answerOf(hostOf(shopBook()), request);
    expect(answer).toMatchObject({
      ok: false,
      issues: [{ code, severity: 'error', message: expect.any(String) }],
    });
  });

  it('leaves the segments of the last run as they were', () => {
    const book = shopBook();
    const host = hostOf(book);
    classify(host);
    const before = everything(book);
    expect(answerOf(host, { packs: ['nope'] }).ok).toBe(false);
    expect(everything(book)).toEqual(before);
  });
});

describe('the lock on the document', () => {
  it('keeps a second run out while another one holds it', () => {
    const book = shopBook();
    const host = hostOf(book);
    const before = everything(book);
    host.state.foreignLocks.add('document');
    expect(answerOf(host)).toMatchObject({ ok: false, issues: [{ code: 'run.busy' }] });
    expect(everything(book)).toEqual(before);
    host.state.foreignLocks.delete('document');
    expect(answerOf(host).ok).toBe(true);
  });

  it.each([
    ['done', {}],
    ['refused', { packs: ['nope'] }],
  ])('is given back by a run that is %s', (_outcome, request) => {
    const { stats } = hostOf(shopBook()).run('classifyFromPage', [request], { mode: 'sidebar' });
    expect([stats.callsByName['Lock.tryLock'], stats.callsByName['Lock.releaseLock']]).toEqual([1, 1]);
  });
});
