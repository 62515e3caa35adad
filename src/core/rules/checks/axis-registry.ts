/**
 * The axes of one table, and its atoms: the smallest tests that rules are made of, each with its truth by class of an axis.
 */
import type { Truth } from '../../conditions/types';
import { Axis, type AxisFace } from './axes';
import { allClasses, EVERYWHERE, NOWHERE, type Region } from './region';

/** A test of one axis. */
export interface Atom {
  readonly axis: Axis;
  /** For each class of the axis, once all axes have their constants. */
  truths(): readonly Truth[];
}

/** What is asked of a truth: in three-valued logic "not true" is more than "false". */
export type State = 'true' | 'false' | 'notTrue' | 'notFalse';

const HAS: { readonly [S in State]: (truth: Truth) => boolean } = {
  true: (truth) => truth === 1,
  false: (truth) => truth === 0,
  notTrue: (truth) => truth !== 1,
  notFalse: (truth) => truth !== 0,
};

/** What the checks are told about the run. */
export interface CheckSettings {
  /** Epoch day that today() gives. */
  readonly asOf: number;
  /** Whether accents count when texts are compared. */
  readonly accents: boolean;
  /** The number of RFM scores. */
  readonly bins: number;
}

export class AxisRegistry {
  readonly axes: Axis[] = [];
  private readonly byKey = new Map<string, Axis>();
  private readonly atoms = new Map<string, Atom>();
  private readonly regions = new Map<Atom, Partial<Record<State, Region>>>();

  constructor(readonly settings: CheckSettings) {}

  axis(face: AxisFace): Axis {
    const key = `${face.kind} ${face.key}`;
    let axis = this.byKey.get(key);
    if (!axis) {
      axis = new Axis(this.axes.length, face, this.settings.bins);
      this.axes.push(axis);
      this.byKey.set(key, axis);
    }
    return axis;
  }

  /** The atom of that key, made when it is first asked for. */
  atom(key: string, make: () => Atom): Atom {
    let atom = this.atoms.get(key);
    if (!atom) this.atoms.set(key, (atom = make()));
    return atom;
  }

  /** Where an atom has that truth. */
  regionOf(atom: Atom, state: State): Region {
    let regions = this.regions.get(atom);
    if (!regions) this.regions.set(atom, (regions = {}));
    return (regions[state] ??= findRegion(atom, state));
  }
}

function findRegion(atom: Atom, state: State): Region {
  let classes = 0n;
  atom.truths().forEach((truth, index) => {
    if (HAS[state](truth)) classes |= 1n << BigInt(index);
  });
  if (classes === 0n) return NOWHERE;
  if (classes === allClasses(atom.axis.classes.length)) return EVERYWHERE;
  return { boxes: [new Map([[atom.axis.index, classes]])], exact: true };
}
