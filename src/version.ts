/** The version of this tool, as verdicts, records and SARIF logs state it; the same as in package.json. */
export const toolVersion = '0.1.0';
