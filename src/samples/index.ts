/**
 * The sample shop: what demo, menu, tests and benchmark build on.
 */
export { SAMPLE_AS_OF, sampleShop, type SampleCell, type SampleOptions, type SampleShop } from './shop';
