import { testTheme } from './run-scenario.ts';

testTheme('sign-offs');
