/**
 * The add-on at work while a person looks on: menus, questions, pages, runs between the steps of a run.
 */
import { addOnOf, startWorkbench } from './workbench-client';
import type { Reply, WorkbenchClient } from './workbench-client';

const ADD_ON = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const cache = () => CacheService.getDocumentCache();
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    const greeting = Session.getActiveUserLocale() === 'vi' ? 'Chào' : 'Greet';
    ui.createAddonMenu().addItem(greeting, 'greet').addSeparator().addItem('Sure?', 'askFirst').addToUi();
    ui.createMenu('More').addItem('Fail', 'fail').addToUi();
  }
  function greet() {
    sheet().getRange('A1').setValue('Hello');
    SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Greeting');
  }
  function fail() { sheet().getRange('A99') }
  function askFirst() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert('Really?', 'It cannot be undone.', ui.ButtonSet.YES_NO);
    sheet().getRange('A1').setValue(String(answer) + ' after ' + sheet().getRange('A2').getValue());
  }
  /** Until somebody says stop; a million steps are minutes. */
  function work() {
    if (!LockService.getDocumentLock().tryLock(0)) return 'busy';
    for (let step = 1; step < 1e6; step++) {
      cache().put('step', step);
      if (cache().get('stop')) return 'stopped';
    }
    sheet().getRange('A1').setValue('written');
    return 'done';
  }
  function stop() { cache().put('stop', 'yes') }
  function step() { return Number(cache().get('step')) }
  function twice(number) { return { twice: number * 2, zone: new Date(2024, 0, 1).toISOString() } }
  function remember(word) { PropertiesService.getUserProperties().setProperty('word', word); cache().put('word', word) }
  function recall() { return [PropertiesService.getUserProperties().getProperty('word'), cache().get('word')] }
  function show(kind, title) {
    const page = HtmlService.createHtmlOutputFromFile('Page');
    if (kind === 'sidebar') SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
    else SpreadsheetApp.getUi().showModalDialog(page.setWidth(400).setHeight(200), title);
  }
  function nap() {
    sheet().getRange('A1').setValue('asleep').getValue();
    Utilities.sleep(1000);
    sheet().getRange('A1').setValue('awake');
  }
  function whereAmI() { return SpreadsheetApp.getActive().getCurrentCell().getA1Notation() }
  function goTo(cell) { sheet().getRange(cell).activate() }
  function hidden_() { return 1 }
`;

let workbench: WorkbenchClient;
beforeEach(async () => {
  workbench = await startWorkbench(
    addOnOf(ADD_ON, { Page: '<!doctype html><p>Page</p><script>go()</script>' }),
  );
  await workbench.open('Data.csv', 'a\nb\n');
});
afterEach(() => workbench.close());

const menu = (functionName: string) => workbench.ask({ op: 'menu', functionName });
const call = (functionName: string, ...args: unknown[]) => workbench.ask({ op: 'call', functionName, args });

describe('opening a workbook', () => {
  it('adds the add-on’s menu, in the user’s language', async () => {
    const more = { caption: 'More', items: [{ caption: 'Fail', functionName: 'fail' }] };
    const sure = { caption: 'Sure?', functionName: 'askFirst' };
    expect((await workbench.book()).menu).toEqual([
      { caption: 'Greet', functionName: 'greet' },
      { caption: '' },
      sure,
      more,
    ]);
    await workbench.value({ op: 'language', language: 'vi' });
    expect((await workbench.book()).menu[0].caption).toBe('Chào');
  });

  it('leaves the menu as it was until the new one is whole', async () => {
    const SLOW = `function onOpen() {
      const ui = SpreadsheetApp.getUi();
      Utilities.sleep(500);
      ui.createAddonMenu().addItem('Greet', 'greet').addToUi();
    }`;
    const slow = await startWorkbench(addOnOf(SLOW), { pace: true });
    await slow.open('Data.csv', 'a\nb\n');
    let isOver = false;
    const changing = slow.value({ op: 'language', language: 'vi' }).then(() => (isOver = true));
    const seen: number[] = [];
    while (!isOver) seen.push((await slow.book()).menu.length);
    await changing;
    await slow.close();
    expect(new Set(seen)).toEqual(new Set([1]));
  });

  it('makes caches anew, and keeps what belongs to the user', async () => {
    await call('remember', 'tea');
    expect(await call('recall')).toMatchObject({ value: ['tea', 'tea'] });
    await workbench.open('Other.csv', 'c\n');
    expect(await call('recall')).toMatchObject({ value: ['tea', null] });
  });
});

describe('a menu item', () => {
  it('changes cells, shows its toast, and says when it began and ended', async () => {
    expect(await menu('greet')).toEqual({ ok: true, value: null });
    expect((await workbench.texts(0))[0]).toEqual(['Hello']);
    expect(await workbench.next('running')).toEqual({
      event: 'running',
      functionName: 'greet',
      ended: false,
    });
    expect(await workbench.next('toast')).toEqual({ event: 'toast', title: 'Greeting', message: 'Done' });
    expect(await workbench.next('running')).toEqual({ event: 'running', functionName: 'greet', ended: true });
    const { revision } = await workbench.book();
    expect(workbench.events).toContainEqual({ event: 'changed', revision });
  });

  it('that fails says so in Google’s words', async () => {
    expect(await menu('fail')).toEqual({ ok: true, value: null });
    await workbench.next('running');
    expect(await workbench.next('running')).toEqual({
      event: 'running',
      functionName: 'fail',
      ended: true,
      error: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    });
  });
});

describe('a question', () => {
  it('stops the script until it is answered; meanwhile cells can be read and typed', async () => {
    const asked = menu('askFirst');
    const { dialog } = await workbench.next('dialog');
    expect(dialog).toMatchObject({
      title: 'Really?',
      prompt: 'It cannot be undone.',
      buttons: ['YES', 'NO'],
    });
    expect(await workbench.texts(0)).toEqual([['a'], ['b']]);
    await workbench.value({ op: 'type', place: { tab: 0, row: 2, column: 1 }, text: 'waiting' });
    // No such button: the question stands.
    await workbench.value({ op: 'answer', dialog: dialog.dialog, button: 'CANCEL' });
    await workbench.value({ op: 'answer', dialog: dialog.dialog, button: 'NO' });
    expect(await asked).toEqual({ ok: true, value: null });
    expect(await workbench.next('answered')).toEqual({ event: 'answered', dialog: dialog.dialog });
    expect(await workbench.texts(0)).toEqual([['NO after waiting'], ['waiting']]);
  });

  it('may be closed without an answer', async () => {
    const asked = menu('askFirst');
    const { dialog } = await workbench.next('dialog');
    await workbench.value({ op: 'answer', dialog: dialog.dialog, button: 'CLOSE' });
    await asked;
    expect((await workbench.texts(0))[0]).toEqual(['CLOSE after b']);
  });

  it('lets functions run that pages call', async () => {
    const asked = menu('askFirst');
    const { dialog } = await workbench.next('dialog');
    expect(await call('twice', 21)).toMatchObject({ value: { twice: 42 } });
    await workbench.value({ op: 'answer', dialog: dialog.dialog, button: 'YES' });
    await asked;
  });

  it('is told to a page that is loaded later, until it is answered', async () => {
    const asked = menu('askFirst');
    const { dialog } = await workbench.next('dialog');
    const heard = await firstEvents(2);
    expect(heard).toEqual([
      { event: 'running', functionName: 'askFirst', ended: false },
      { event: 'dialog', dialog },
    ]);
    await workbench.value({ op: 'answer', dialog: dialog.dialog, button: 'YES' });
    await asked;
  });

  /** What a page hears that is loaded now. */
  async function firstEvents(count: number): Promise<unknown[]> {
    const late = workbench.listenAgain();
    const events = [];
    for (let i = 0; i < count; i++) events.push(await late.next());
    late.end();
    return events;
  }
});

describe('a long run', () => {
  const step = async () => ((await call('step')) as { value: number }).value;

  /** Requests may overtake each other: this one has arrived. The promise is in a list, or it would be waited for. */
  async function begun(): Promise<Promise<Reply>[]> {
    const working = call('work');
    while ((await step()) === 0);
    return [working];
  }

  it('can be asked how far it is, and told to stop, between its calls', async () => {
    const [working] = await begun();
    const first = await step();
    // Two that arrive together are answered in the same pause of the run.
    while ((await step()) <= first);
    await workbench.value({ op: 'type', place: { tab: 0, row: 2, column: 1 }, text: 'typed' });
    await call('stop');
    expect(await working).toEqual({ ok: true, value: 'stopped' });
    expect(await workbench.texts(0)).toEqual([['a'], ['typed']]);
  });

  it('keeps its lock from a second one', async () => {
    const [working] = await begun();
    expect(await call('work')).toEqual({ ok: true, value: 'busy' });
    await call('stop');
    expect(await working).toEqual({ ok: true, value: 'stopped' });
  });

  it('has one other between its steps; further ones, and files, wait for their turn', async () => {
    const order: string[] = [];
    const asked = menu('askFirst').then(() => order.push('first'));
    const one = await workbench.next('dialog');
    const second = menu('askFirst').then(() => order.push('second'));
    const two = await workbench.next('dialog');
    const third = call('twice', 1).then(() => order.push('third'));
    const file = workbench.open('Other.csv', 'c\n').then(() => order.push('file'));
    expect(await workbench.texts(0)).toEqual([['a'], ['b']]);
    expect(order).toEqual([]);
    for (const { dialog } of [two, one])
      await workbench.value({ op: 'answer', dialog: dialog.dialog, button: 'YES' });
    await Promise.all([asked, second, third, file]);
    expect(order.indexOf('second')).toBe(0);
    expect(order[3]).toBe('file');
    expect((await workbench.book()).name).toBe('Other');
  });
});

describe('a run as slow as at Google', () => {
  it('lets everything else go on while it takes its time', async () => {
    const slow = await startWorkbench(addOnOf(ADD_ON), { pace: true });
    await slow.open('Data.csv', 'a\nb\n');
    let isOver = false;
    const napping = slow.ask({ op: 'call', functionName: 'nap', args: [] }).then(() => (isOver = true));
    while ((await slow.texts(0))[0][0] === 'a');
    expect(isOver).toBe(false);
    await napping;
    expect(await slow.texts(0)).toEqual([['awake'], ['b']]);
    await slow.close();
  });
});

describe('the chosen cell', () => {
  it('is known to the script, and the script may choose another', async () => {
    await workbench.value({ op: 'select', place: { tab: 0, row: 2, column: 1 } });
    expect(await call('whereAmI')).toMatchObject({ value: 'A2' });
    const { revision } = await workbench.book();
    await call('goTo', 'A1');
    const book = await workbench.book();
    expect(book.selection).toEqual({ tab: 0, row: 1, column: 1 });
    expect(book.revision).toBeGreaterThan(revision);
  });
});

describe('google.script.run', () => {
  it('brings answers back, and the script has its own time zone', async () => {
    // Midnight in Ho Chi Minh City is 17:00 UTC of the day before.
    expect(await call('twice', 21)).toEqual({
      ok: true,
      value: { twice: 42, zone: '2023-12-31T17:00:00.000Z' },
    });
  });

  it('brings errors back by the name that pages know', async () => {
    expect(await call('fail')).toEqual({
      ok: false,
      name: 'ScriptError',
      message: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    });
  });

  it.each(['hidden_', 'nothing', 'constructor', 'parseInt'])('does not find %s', async (name) => {
    expect(await call(name)).toMatchObject({ ok: false, message: `Script function not found: ${name}` });
  });
});

describe('a page', () => {
  const frame = async (page: number) => workbench.fetch(`/sidebar?page=${page}`);

  it('beside the sheet is loaded into a frame, with google.script before its own scripts', async () => {
    await call('show', 'sidebar', 'Segments');
    const { sidebar } = await workbench.next('sidebar');
    expect(sidebar).toEqual({ title: 'Segments', page: 1 });
    expect((await workbench.book()).sidebar).toEqual(sidebar);
    const { status, headers, body } = await frame(1);
    expect(status).toBe(200);
    expect(String(body)).toMatch(
      /^<!doctype html><script>.*<\/script><p>Page<\/p><script>go\(\)<\/script>$/s,
    );
    expect(headers['content-security-policy']).toContain("connect-src 'none'");
  });

  it('takes the place of the one before it, and goes when it is closed', async () => {
    await call('show', 'sidebar', 'One');
    await call('show', 'sidebar', 'Two');
    expect((await frame(1)).status).toBe(404);
    expect((await workbench.book()).sidebar).toEqual({ title: 'Two', page: 2 });
    await workbench.value({ op: 'closeSidebar' });
    expect((await workbench.book()).sidebar).toBeNull();
    expect((await frame(2)).status).toBe(404);
    expect(workbench.events).toContainEqual({ event: 'sidebar', sidebar: null });
  });

  it('before the sheet has the size that it wants', async () => {
    await call('show', 'dialog', 'Sure?');
    const modal = { title: 'Sure?', page: 1, width: 400, height: 200 };
    expect(await workbench.next('modal')).toEqual({ event: 'modal', modal });
    expect((await workbench.book()).modal).toEqual(modal);
    expect((await frame(1)).status).toBe(200);
    await workbench.value({ op: 'closeModal' });
    expect((await workbench.book()).modal).toBeNull();
  });

  it('is gone when another workbook is opened', async () => {
    await call('show', 'sidebar', 'One');
    await workbench.open('Other.csv', 'c\n');
    expect((await workbench.book()).sidebar).toBeNull();
  });
});
