import { testTheme } from './run-scenario.ts';

testTheme('merge-queue');
