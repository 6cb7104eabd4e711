import { parentPort, workerData } from 'node:worker_threads';
import { checkCartella } from './check-content';

/** One of the threads that share out a check: it says how many files it has done, and at the end what it found. */
parentPort?.postMessage(checkCartella(workerData, (file) => parentPort?.postMessage(file)));
