/**
 * Services that the add-on does without: whoever calls them learns which scope is missing, or that they are not emulated.
 */
import { ServiceObject } from './service-object';

/** A service of which only the gate stands. */
export class GatedService extends ServiceObject {
  constructor(readonly serviceName: string) {
    super();
  }
}
