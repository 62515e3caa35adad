/**
 * The calculator of one workbook with one script: knows the script's functions, and calculates when it is asked to.
 */
import type { Script } from 'node:vm';
import type { Clock } from '../clock';
import type { HostState } from '../host-state';
import { createRealm } from '../realm';
import type { Workbook } from '../workbook/workbook';
import { Calculation } from './calculation';
import type { Calculated, CalculationParts } from './calculation';
import type { RunFormula } from './call-function';
import { OwnFunctions } from './formula-cells';
import { FormulaReader } from './read-formula';

interface CalculatorParts {
  readonly workbook: Workbook;
  readonly state: HostState;
  readonly clock: Clock;
  readonly script: Script;
  readonly run: RunFormula;
}

const NOTHING: Calculated = { calls: 0, changed: 0, errors: 0, costMs: 0, wallMs: 0 };

export class FormulaCalculator {
  /** What all calculations did together. */
  total: Calculated = NOTHING;
  private last = NOTHING;
  private functions: OwnFunctions | null = null;
  private reader: FormulaReader | null = null;
  private running = false;

  /** Results that stand in cells now are taken as those of the arguments that stand there now. */
  constructor(private readonly parts: CalculatorParts) {
    const calculation = this.begin({ takesOver: true });
    if (calculation) for (const step of calculation.steps()) void step;
  }

  /** Whether a function is being called by a formula. */
  get isCalculating(): boolean {
    return this.running;
  }

  /** Calculates all that has to be. */
  calculate(): Calculated {
    const steps = this.steps();
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same, a few calls at a time: who stops between two must call `return`, and begin anew later. */
  *steps(): Generator<void, Calculated> {
    const calculation = this.running ? null : this.begin();
    if (!calculation) return NOTHING;
    try {
      yield* this.guarded(calculation.steps());
    } finally {
      this.last = calculation.finish();
      this.add(this.last);
    }
    return this.last;
  }

  /** A function that is called may come back here; between two calls anybody may. */
  private *guarded(steps: Generator<void>): Generator<void> {
    for (;;) {
      this.running = true;
      let isDone: boolean | undefined;
      try {
        isDone = steps.next().done;
      } finally {
        this.running = false;
      }
      if (isDone) return;
      yield;
    }
  }

  private add({ calls, changed, errors, costMs, wallMs }: Calculated): void {
    const { total } = this;
    this.total = {
      calls: total.calls + calls,
      changed: total.changed + changed,
      errors,
      costMs: total.costMs + costMs,
      wallMs: total.wallMs + wallMs,
    };
  }

  /** Null where the workbook has no formulas. */
  private begin(more: Pick<CalculationParts, 'takesOver'> = {}): Calculation | null {
    const { workbook } = this.parts;
    if (!workbook.sheets.some(({ formulas }) => formulas.size > 0)) return null;
    const { state, clock, run } = this.parts;
    const functions = (this.functions ??= functionsOf(this.parts.script));
    const reader = (this.reader ??= new FormulaReader(functions));
    return new Calculation({
      workbook,
      state,
      clock,
      run,
      functions,
      reader,
      zone: workbook.zone(),
      ...more,
    });
  }
}

/** A script declares the same functions at each opening. */
const known = new WeakMap<Script, OwnFunctions>();

function functionsOf(script: Script): OwnFunctions {
  const functions = known.get(script) ?? declaredFunctions(script);
  known.set(script, functions);
  return functions;
}

/** Declared functions are there even where a statement of the script fails, as it does here without services. */
function declaredFunctions(script: Script): OwnFunctions {
  const realm = createRealm(() => 0);
  try {
    realm.run(script);
  } catch {
    // A call will say why.
  }
  return new OwnFunctions(realm);
}
