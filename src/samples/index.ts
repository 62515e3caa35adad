/**
 * The sample shop: what demo, menu, tests and benchmark build on.
 */
export { SAMPLE_AS_OF, sampleShop } from './shop';
