/**
 * The thread of the workbook: started by the server, ends with it.
 */
import { workerData } from 'node:worker_threads';
import { Desk } from './desk';
import type { BookStart } from './messages';

new Desk(workerData as BookStart);
