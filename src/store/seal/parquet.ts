// Apart from the rest, because only sealing reads it (build/bundle.ts).
export { parquetWriteBuffer } from 'hyparquet-writer';
