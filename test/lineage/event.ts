/** An event that has all that the specification demands, and each facet that is looked into. */
export function event(): Record<string, any> {
  const facet = (name: string): object => ({
    _producer: 'https://example.com/producer',
    _schemaURL: `https://openlineage.io/spec/facets/1-0-0/${name}.json#/$defs/${name}`,
  });
  return {
    eventType: 'COMPLETE',
    eventTime: '2025-05-13T02:10:00Z',
    producer: 'https://example.com/producer',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    run: {
      runId: '0176a8c2-fe01-7439-87e6-56a1a1b4029f',
      facets: {
        parent: {
          ...facet('ParentRunFacet'),
          run: { runId: '0176a8c2-fe01-7439-87e6-56a1a1b40290' },
          job: { namespace: 'airflow', name: 'train' },
        },
      },
    },
    job: {
      namespace: 'airflow',
      name: 'train.fit',
      facets: {
        sourceCodeLocation: {
          ...facet('SourceCodeLocationJobFacet'),
          type: 'git',
          url: 'https://git.example.com/acme/credit-model/blob/main/fit.py',
        },
      },
    },
    inputs: [
      {
        namespace: 'warehouse',
        name: 'credit.applications',
        facets: { version: { ...facet('DatasetVersionDatasetFacet'), datasetVersion: '2025-05-01' } },
        inputFacets: { q: facet('DataQualityMetricsInputDatasetFacet') },
      },
    ],
    outputs: [
      { namespace: 's3://models', name: 'credit/2.1.0', facets: { schema: facet('SchemaDatasetFacet') } },
    ],
  };
}
