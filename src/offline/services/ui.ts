/**
 * Ui: menus, alerts and pages are recorded; where nobody is there to be asked, answers are given beforehand.
 */
import type { Execution } from '../execution';
import type { MenuEntry } from '../host-state';
import { Button, ButtonSet } from './enums';
import { ServiceError } from './errors';
import { HtmlOutputObject } from './html-service';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GooglePage = GoogleAppsScript.HTML.HtmlOutput;
type Emulated =
  'Button' | 'ButtonSet' | 'createMenu' | 'createAddonMenu' | 'alert' | 'showSidebar' | 'showModalDialog';

/** The user interface of the open spreadsheet. */
export class UiService extends ServiceObject implements Pick<Google, Emulated> {
  readonly serviceName = 'Ui';
  readonly Button = asGoogle<Google['Button']>(Button);
  readonly ButtonSet = asGoogle<Google['ButtonSet']>(ButtonSet);

  constructor(private readonly execution: Execution) {
    super();
  }

  createMenu(caption: string): GoogleMenu {
    return asGoogle(new MenuObject(this.execution, caption));
  }

  createAddonMenu(): GoogleMenu {
    return asGoogle(new MenuObject(this.execution, null));
  }

  /** Locks do not outlive the wait for an answer. */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const last = args[args.length - 1];
    const texts = args.filter((arg) => typeof arg === 'string');
    const buttons = typeof last === 'string' ? 'OK' : String(last);
    const { ui, ask } = this.execution.state;
    this.execution.heldLocks.releaseAll();
    const question = { title: texts.length > 1 ? texts[0] : null, prompt: texts[texts.length - 1], buttons };
    const answer = ui.answers.shift() ?? ask?.(question) ?? buttons.split('_')[0];
    ui.alerts.push({ ...question, answer });
    return asGoogle(Button[answer as keyof typeof Button]);
  }

  /** The script runs on: a page suspends nothing. */
  showSidebar(userInterface: GooglePage): void {
    this.#show('showSidebar', userInterface);
  }

  /** As showSidebar; what the page itself says of its title does not count. */
  showModalDialog(userInterface: GooglePage, title: string): void {
    this.#show('showModalDialog', userInterface, title);
  }

  #show(method: 'showSidebar' | 'showModalDialog', given: unknown, title?: string): void {
    if (!(given instanceof HtmlOutputObject)) throw new ServiceError('signature', '(class)', `Ui.${method}`);
    this.execution.state.ui.pages.push({
      kind: method === 'showSidebar' ? 'sidebar' : 'dialog',
      title: title ?? given.getTitle(),
      content: given.getContent(),
      width: given.getWidth(),
      height: given.getHeight(),
    });
  }
}

class MenuObject
  extends ServiceObject
  implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly serviceName = 'Menu';
  readonly items: MenuEntry[] = [];

  constructor(
    private readonly execution: Execution,
    readonly caption: string | null,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.items.push({ caption, functionName });
    return asGoogle(this);
  }

  addSeparator(): GoogleMenu {
    this.items.push({ caption: '', separator: true });
    return asGoogle(this);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const { caption, items } = asGoogle<MenuObject>(menu);
    this.items.push({ caption: caption ?? '', items });
    return asGoogle(this);
  }

  /** A menu of the same name is replaced. */
  addToUi(): void {
    const { ui } = this.execution.state;
    const menu = { caption: this.caption, items: [...this.items] };
    ui.menus = [...ui.menus.filter((other) => other.caption !== this.caption), menu];
  }
}
