import { testTheme } from './run-scenario.ts';

testTheme('promotions');
