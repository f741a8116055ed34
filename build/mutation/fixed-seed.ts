import fc from 'fast-check';

// For mutation testing only: a fault is then found or missed by the same draws each time, and the first failure will do.
fc.configureGlobal({ seed: 20_250_515, endOnFailure: true });
